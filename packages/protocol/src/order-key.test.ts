import { expect, test } from 'vitest';
import { orderKey } from './order-key.ts';

test('it is the same wherever it is made, and for as long', () => {
  expect(orderKey('a', '1')).toBe('0000000005c5dc6b');
  expect(orderKey('demo', '1042')).toBe('263d60956a8452e1');
});

test('sites and orders that read alike in a row have keys of their own', () => {
  expect(orderKey('demo1', '042')).not.toBe(orderKey('demo', '1042'));
  expect(orderKey('demo', '۱۰۴۲')).not.toBe(orderKey('demo', '1042'));
});

test('ten thousand order numbers in a row have ten thousand keys', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => orderKey('demo', String(i)));
  expect(new Set(keys).size).toBe(10_000);
});
