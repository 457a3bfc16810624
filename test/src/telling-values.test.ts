import { expect, test } from 'vitest';
import { tellingValues } from './telling-values.ts';
import type { Captured } from './wire-tap.ts';

const all = (): boolean => false;
const request = (body: object, headers: Record<string, string> = {}): Captured => ({
  method: 'POST',
  url: '/j/shop?v=1',
  headers,
  body: JSON.stringify(body),
});

test('an id that a visitor says twice is found, wherever it hides', () => {
  const once = [[request({ a: 1 })], [request({ a: 1 })]];
  expect(tellingValues(once, all)).toEqual([]);

  const inBody = [[request({ x: { id: 'anna' } }), request({ y: ['anna'] })], [request({ a: 1 })]];
  expect(tellingValues(inBody, all)).toEqual(['anna']);

  const inHeader = [
    [request({}, { etag: 'w1' }), request({}, { etag: 'w1' })],
    [request({}, { etag: 'w2' }), request({}, { etag: 'w2' })],
  ];
  expect(tellingValues(inHeader, all)).toEqual(['w1', 'w2']);

  const inUrl = [
    [
      { ...request({}), url: '/j/shop?u=7' },
      { ...request({}), url: '/u/7' },
    ],
    [],
  ];
  expect(tellingValues(inUrl, all)).toContain('7');
});

test('what is new each time, and what others say too, tells nobody', () => {
  const fresh = [[request({ id: 'a' }), request({ id: 'b' })], [request({ id: 'c' })]];
  expect(tellingValues(fresh, all).filter((value) => value.length === 1 && value > '9')).toEqual(
    [],
  );
  const shared = [
    [request({ kind: 'faq' }), request({ kind: 'faq' })],
    [request({ kind: 'faq' }), request({ kind: 'faq' })],
  ];
  expect(tellingValues(shared, all)).toEqual([]);
});
