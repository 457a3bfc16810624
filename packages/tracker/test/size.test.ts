import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SnippetConfig } from '@safar/protocol';
import { build, compile, firstOf } from './build.ts';

const brotli = (text: string): number => brotliCompressSync(text).length;

test('the first file, compiled for a site with all features, and the second are small', async () => {
  const config: SnippetConfig = {
    site: 'demo',
    url: 'https://safar.example.com',
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
  // The name that the worker gives it is as long.
  const snippet = compile(await build('snippet'), firstOf(config, 'dQw4w9WgXcQ'));
  const sizes = {
    snippet: brotli(snippet),
    journey: brotli(journey),
    vitals: brotli(await build('vitals')),
  };
  console.log(
    `brotli bytes: first file ${sizes.snippet}, journey ${sizes.journey}, vitals ${sizes.vitals}`,
  );
  expect(sizes.snippet).toBeLessThanOrEqual(2048);
  // Nearly half of it are the classifier and the words it knows in two languages; nothing waits for it.
  expect(sizes.journey).toBeLessThanOrEqual(14_825);
  expect(sizes.vitals).toBeLessThanOrEqual(3072);
});

test.each(['snippet', 'journey'] as const)(
  'the configuration has one place in the %s file',
  async (file) => {
    expect((await build(file)).split('__SAFAR__')).toHaveLength(2);
  },
);
