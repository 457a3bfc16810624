import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build, compile } from './build.ts';

const brotli = (text: string): number => brotliCompressSync(text).length;

test('the first file, compiled for a site with all features, and the second are small', async () => {
  const snippet = compile(await build('snippet'), {
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
  });
  const sizes = { snippet: brotli(snippet), vitals: brotli(await build('vitals')) };
  console.log(`brotli bytes: first file ${sizes.snippet}, vitals ${sizes.vitals}`);
  expect(sizes.snippet).toBeLessThanOrEqual(10_700);
  expect(sizes.vitals).toBeLessThanOrEqual(2950);
});

test('the configuration has one place in the first file', async () => {
  expect((await build('snippet')).split('__SAFAR__')).toHaveLength(2);
});
