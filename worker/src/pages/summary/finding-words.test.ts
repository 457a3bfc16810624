import type { Finding } from '@safar/funnel';
import { expect, test } from 'vitest';
import { localeOf } from '../locale.ts';
import { LANGS } from '../props.ts';
import { large } from '../samples.fixture.ts';
import { findingWords } from './finding-words.tsx';

const at = { journeys: 40, anchor: 'funnel' };
const leak = { previous: 'consideration', stage: 'purchase', leak: 0.7 };
const slow = { kind: 'checkout', p75: 5300, poor: 0.4, samples: 212 } as const;

const FINDINGS: Finding[] = [
  {
    ...at,
    ...leak,
    id: 'leak',
    interval: [0.66, 0.73],
    page: { kind: 'pricing', lost: 84, seen: 301, rate: 0.28, others: 0.15 },
    device: { name: 'mobile', rate: 0.8, others: 0.5 },
  },
  { ...at, ...leak, id: 'leak', interval: [0.66, 0.73], before: 0.5 },
  { ...at, id: 'leap', stage: 'purchase', skipped: 60, further: 80, interval: [0.65, 0.83] },
  {
    ...at,
    id: 'untagged',
    stage: 'purchase',
    next: 'after-sale',
    visited: 3,
    visitedNext: 70,
    interval: [0.01, 0.1],
  },
  { ...at, ...slow, id: 'slow', vital: 'lcp', interval: [0.38, 0.51] },
  { ...at, ...slow, id: 'slow', vital: 'inp', p75: 640, interval: [0.38, 0.51] },
  { ...at, ...slow, id: 'slow', vital: 'cls', p75: 0.31, interval: [0.38, 0.51] },
  { ...at, id: 'helps', kind: 'reviews', lift: 4.4, interval: [3, 6.4], seen: 240, others: 2587 },
  { ...at, id: 'fruitless', touchpoint: 'ads', interval: [0, 0.009], average: 0.04 },
  { ...at, id: 'bots', from: '2026-11-02', to: '2026-11-02', bots: 900, usual: 4 },
  { ...at, id: 'bots', from: '2026-11-02', to: '2026-11-04', bots: 2900, usual: 4 },
  { ...at, id: 'silent', since: '2026-11-02', days: 3, usual: 180 },
];

const textOf = (html: unknown): string => String(html).replace(/<[^>]*>/g, '');

for (const lang of LANGS)
  test.each(FINDINGS)(`$id is said in ${lang} with all its numbers`, (finding) => {
    const { title, text } = findingWords(localeOf(lang), large.stages, finding);
    for (const words of [textOf(title), textOf(text)]) {
      expect(words.length).toBeGreaterThan(10);
      expect(words).not.toMatch(/\{\w+\}|NaN|undefined|null/);
    }
    if (lang === 'fa') expect(textOf(title) + textOf(text)).not.toMatch(/[0-9A-Za-z]/);
  });

test('a finding reads as a sentence', () => {
  const { title, text } = findingWords(localeOf('en'), large.stages, FINDINGS[0]!);
  expect(textOf(title)).toBe('Pricing loses journeys on the way to Purchase');
  expect(textOf(text)).toBe(
    'Of 301 journeys that saw it, 84 ended there: 28%, against 15% on the other pages of the stage. ' +
      'Look at which question it leaves open. Phone: 80% are lost there, elsewhere 50%.',
  );
});
