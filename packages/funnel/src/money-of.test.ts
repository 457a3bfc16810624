import { expect, test } from 'vitest';
import { moneyOf } from './money-of.ts';

const VALUE = { EUR: 1250, IRR: 50_000_00, IRT: 2_000_00 };

test('a shop that counts in toman has its rials in toman', () => {
  expect(moneyOf(VALUE, 'IRT')).toEqual([
    { currency: 'IRT', sum: 7_000 },
    { currency: 'EUR', sum: 12.5 },
  ]);
});

test('a shop that counts in rials has its toman in rials', () => {
  expect(moneyOf(VALUE, 'IRR')).toEqual([
    { currency: 'IRR', sum: 70_000 },
    { currency: 'EUR', sum: 12.5 },
  ]);
});

test('elsewhere each currency stands by itself, the shop’s own first', () => {
  expect(moneyOf(VALUE, 'USD')).toEqual([
    { currency: 'USD', sum: 0 },
    { currency: 'EUR', sum: 12.5 },
    { currency: 'IRR', sum: 50_000 },
    { currency: 'IRT', sum: 2_000 },
  ]);
});

test('a rial that makes no whole hundredth of a toman is rounded to one', () => {
  expect(moneyOf({ IRR: 127 }, 'IRT')).toEqual([{ currency: 'IRT', sum: 0.13 }]);
});
