import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '@safar/scripts';
import { expect, test } from 'vitest';
import { hashOf, type SnippetConfig } from '@safar/protocol';
import { build, compile, firstOf } from './build.ts';

const brotli = (text: string): number => brotliCompressSync(text).length;

test('the first file, compiled for a site with all features, and the second are small', async () => {
  const config: SnippetConfig = {
    site: 'my-shop',
    url: 'https://safar.example.workers.dev',
    zone: [210],
    window: 30,
    aftercare: 90,
    goal: 'order',
    domains: ['shop.example.com'],
    rules: [{ glob: '/made-to-order/*', kind: 'pricing' }],
    own: {
      model: 'mine',
      stages: [
        { id: 'look', levels: 3 },
        { id: 'buy', kinds: ['cart'], events: ['lead'] },
      ],
    },
  };
  const journey = compile(await build('journey'), config);
  // Names as long as the worker gives them; each ends in other bytes.
  const first = await build('snippet');
  const names = Array.from({ length: 40 }, (_, i) => hashOf(`${i}`).slice(-8));
  const sizes = {
    snippet: Math.max(...names.map((name) => brotli(compile(first, firstOf(config, name))))),
    journey: brotli(journey),
    vitals: brotli(await build('vitals')),
  };
  console.log(
    `brotli bytes: first file ${sizes.snippet}, journey ${sizes.journey}, vitals ${sizes.vitals}`,
  );
  for (const [file, most] of Object.entries(promised()))
    expect(sizes[file as keyof typeof sizes], file).toBeLessThanOrEqual(most);
});

/** The most that each file may have, as the README says it. */
function promised(): Record<'snippet' | 'journey' | 'vitals', number> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [snippet, journey, vitals] =
    /first\s+file has at most ([\d,]+) bytes, the journey file [^.]*? ([\d,]+), and [^.]*? ([\d,]+)\./
      .exec(readme)!
      .slice(1)
      .map((each) => Number(each.replace(',', '')));
  // What was promised to the pages that carry it.
  expect(snippet).toBeLessThanOrEqual(2048);
  expect(vitals).toBeLessThanOrEqual(3072);
  return { snippet: snippet!, journey: journey!, vitals: vitals! };
}

test.each(['snippet', 'journey'] as const)(
  'the configuration has one place in the %s file',
  async (file) => {
    expect((await build(file)).split('__SAFAR__')).toHaveLength(2);
  },
);
