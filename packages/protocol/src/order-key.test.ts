import { expect, test } from 'vitest';
import { orderKey } from './order-key.ts';

test('it is the 64-bit FNV-1a hash of site and order', () => {
  // Made with another implementation of the same hash.
  expect(orderKey('', '')).toBe('af63a24c860189fe');
  expect(orderKey('demo', '1042')).toBe('3df97457ee3876d8');
});

test('sites and orders that read alike in a row have keys of their own', () => {
  expect(orderKey('demo1', '042')).not.toBe(orderKey('demo', '1042'));
  expect(orderKey('demo', '۱۰۴۲')).not.toBe(orderKey('demo', '1042'));
});

test('ten thousand order numbers in a row have ten thousand keys', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => orderKey('demo', String(i)));
  expect(new Set(keys).size).toBe(10_000);
});
