import { expect, test } from 'vitest';
import { app } from './app.ts';
import { door } from './door.ts';
import { openapi } from './openapi.ts';

/** Pages are for people, and stand in no description of an API. */
const PAGES = /^\/(s\/|embed\/|sites\/|sites$|sign-in|$)/;

test('the document describes every route, and no other', () => {
  const routes = [...door.routes, ...app.routes]
    .filter(({ method, path }) => method !== 'ALL' && !PAGES.test(path))
    .map(
      ({ method, path }) =>
        `${method} ${path.replace(':file{.+\\.js}', '{site}.js').replace(/:(\w+)(\{.*\})?/g, '{$1}')}`,
    );
  const described = Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...new Set(routes)].toSorted()).toEqual(described.toSorted());
});

test('every schema that is named is there', () => {
  const named = [...JSON.stringify(openapi).matchAll(/#\/components\/schemas\/(\w+)/g)];
  for (const [, name] of named) expect(openapi.components.schemas).toHaveProperty(name!);
});

test('it is served', async () => {
  const answer = await app.request('/v1/openapi.json');
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openapi)));
});
