import { expect, test } from 'vitest';
import { orderKey } from './order-key.ts';

test('an order has the key that the snippet makes of its number', () => {
  expect(orderKey('demo', '1042')).toBe('3df97457ee3876d8');
});
