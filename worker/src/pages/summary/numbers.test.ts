import type { StageSummary, Summary } from '@safar/funnel';
import { expect, test } from 'vitest';
import { addDays } from '../days.ts';
import { large, pageOf } from '../samples.fixture.ts';
import { summaryPage } from '../summary-page.tsx';

/** What a reader sees of one part of the page. */
function shown(summary: Summary, part: RegExp, stage?: string): string {
  const { query } = pageOf(summary, 'en');
  const page = summaryPage(pageOf(summary, 'en', { query: { ...query, ...(stage && { stage }) } }));
  return part
    .exec(page)![0]
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const HEADLINE = /<section class="headline"[^]*?<\/section>/;
const FUNNEL = /<ol class="funnel">[^]*?<details id="funnel-table"/;
const CLOSER = /<section class="closer"[^]*?<\/section>/;

/** The large shop with something of its purchases changed. */
const withPurchase = (change: Partial<StageSummary>): Summary => ({
  ...large,
  stages: large.stages.map((stage) => (stage.id === 'purchase' ? { ...stage, ...change } : stage)),
});

test('the tiles of journeys add up', () => {
  const figures = [
    ...summaryPage(pageOf(large, 'en')).matchAll(
      /<dt>([^<]*)<\/dt><dd><strong>([\d,]+)<\/strong>/g,
    ),
  ].map(([, name, value]) => [name!, Number(value!.replace(',', ''))] as const);
  const of = Object.fromEntries(figures);
  expect(of['Opened an earlier order']).toBe(4);
  expect(of['Journeys']).toBe(
    of['With an order']! +
      of['Opened an earlier order']! +
      of['Still open']! +
      of['Ended without an order']!,
  );
});

test('what is still open is the same in the headline and in the funnel, and buyers are apart', () => {
  const funnel = shown(large, FUNNEL);
  const open = [...funnel.matchAll(/(\d+) (?:still open|more journeys are still open)/g)];
  expect(open.map(([, n]) => Number(n))).toEqual([108, 227, 5]);
  expect(108 + 227 + 5).toBe(large.open);
  expect(funnel).toContain('18 ordered and may yet come back');
  expect(funnel).not.toContain('at the last stage already');
  expect(shown({ ...large, open: 344 }, FUNNEL)).toContain(
    '4 more journeys are still open, at the last stage already or at none.',
  );
});

test('a leak of a few is none, and an unsure one has its interval', () => {
  const few = withPurchase({ leak: 2 / 3, settled: { journeys: 9, lost: 6 } });
  expect(shown(few, FUNNEL)).toContain('557 lost · 227 still open · too few to say a share');
  for (const part of [FUNNEL, HEADLINE]) expect(shown(few, part)).not.toContain('67%');
  const unsure = withPurchase({ leak: 0.5, settled: { journeys: 16, lost: 8 } });
  expect(shown(unsure, FUNNEL)).toContain('50% leak (between 28% and 72% )');
  expect(shown(unsure, HEADLINE)).toContain('50% (between 28% and 72% ) never came there');
});

test('days before a site’s first data are no data, and a piece of a period compares no shares', () => {
  const missing = (days: number): string => {
    const trend = large.trend.slice(0, 30).map((point, i) => ({
      ...point,
      day: addDays('2026-09-17', i),
      ...(i < days && { journeys: 0, goals: 0, accepted: 0, bots: 0 }),
    }));
    const before = { ...large, from: '2026-09-17', to: '2026-10-16', trend };
    const summary = { ...large, trend: large.trend.slice(30) };
    return summaryPage(pageOf(summary, 'en', { before })).replaceAll(/<\/?bdi>/g, '');
  };
  const some = missing(10);
  expect(some).toContain(
    'In 17 Sept – 16 Oct 2026 there is data for only 20 days, from 27 September',
  );
  expect(some).toMatch(/17.{1,3}21 Oct 2026 is in neither time/);
  expect(some.match(/<td class="number">no data<\/td>/g)).toHaveLength(10);
  // Ten of thirty columns in, the line begins.
  expect(some).toMatch(/<path class="ghost" d="M333\.33 /);
  expect(some).toContain('It was ');
  const few = missing(28);
  expect(few).toContain('there is data for only 2 days, from 15 October 2026 on: too few');
  expect(few).not.toContain('It was ');
  const all = missing(0);
  expect(all).not.toContain('there is data for only');
  expect(all).not.toContain('no data</td>');
});

test('an opened stage tells the share of the settled journeys that came, as the leak does', () => {
  const part = { name: 'mobile', reached: 300, lost: 60, open: 9, openAfterGoal: 0 };
  const opened = withPurchase({
    by: {
      touchpoint: [],
      who: [],
      device: [
        { ...part, settled: { journeys: 80, lost: 60 } },
        { ...part, name: 'tablet', settled: { journeys: 0, lost: 0 } },
      ],
    },
  });
  const closer = shown(opened, CLOSER, 'purchase');
  expect(closer).toMatch(/Phone 300 25% \S+ to \S+ 60 9 /);
  expect(closer).toMatch(/Tablet 300 – 60 9 /);
});
