import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi, type MadeSite } from '@safar/scripts';
import { ADMIN_KEY, startSystem, type System } from './src/system.ts';
import { read } from './src/tree.ts';

/** The address that the documents use for a worker. */
const EXAMPLE = 'https://safar.example.workers.dev';

let system: System;

beforeAll(async () => {
  system = await startSystem();
});

afterAll(() => system?.stop());

test('the site that docs/install.md makes gets the tag that the documents show', async () => {
  const [, body = ''] = /-d '(\{.*\})'/.exec(read('docs/install.md')) ?? [];
  const made = await callApi<MadeSite>(`${system.worker}/v1/sites`, ADMIN_KEY, JSON.parse(body));
  const tag = made.tag.replace(system.worker, EXAMPLE);
  expect(read('docs/install.md')).toContain(tag);
  expect(read('README.md')).toContain(tag);

  const script = await fetch(made.tag.match(/src="(.+)"/)![1]!);
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(script.headers.get('etag')).toBeTruthy();
});

test('an export that is imported again changes nothing', async () => {
  const site = `${system.worker}/v1/sites/${system.site.id}`;
  const before = await callApi<{ days: unknown }>(`${site}/export`, system.site.key);
  await callApi(`${site}/import`, system.site.key, before);
  const after = await callApi<{ days: unknown }>(`${site}/export`, system.site.key);
  expect(after.days).toEqual(before.days);
});

test('an address of the documents is an address of the worker', async () => {
  const { paths } = await callApi<{ paths: Record<string, unknown> }>(
    `${system.worker}/v1/openapi.json`,
    '',
  );
  const named = ['docs/install.md', 'docs/operations.md', 'docs/wire-format.md'].flatMap((path) =>
    [...read(path).matchAll(/(?<=[`\s]|workers\.dev)\/v1\/[\w/<>.-]+/g)].map(([address]) =>
      address
        .replace('my-shop', '<site>')
        .replace(/<(\w+)>/g, '{$1}')
        .replace(/\.$/, ''),
    ),
  );
  const known = new Set([...Object.keys(paths), '/v1/openapi.json']);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((address) => !known.has(address))).toEqual([]);
});
