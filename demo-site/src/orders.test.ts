import { expect, test } from 'vitest';
import { totalsOf } from './cart.ts';
import { Orders, statusOf } from './orders.ts';

const address = {
  name: 'A',
  email: 'a@b.c',
  phone: '1',
  region: 'R',
  city: 'C',
  street: 'S',
  postcode: 'P',
};

test('an order is found by its number however it is typed, and comes further day by day', () => {
  const orders = new Orders();
  const order = orders.place({
    ...totalsOf('en', new Map([['jug', 1]]), 'post'),
    lang: 'en',
    address,
    way: 'post',
    payment: 'test',
  });
  const persian = order.number.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);
  expect(orders.find(` ${persian.toLowerCase()} `)).toBe(order);
  expect(orders.find('ND-1')).toBeUndefined();
  const day = 86_400_000;
  const later = [0.5, 1.5, 2.5].map((days) => statusOf(order, order.placed.getTime() + days * day));
  expect(later).toEqual(['received', 'packing', 'sent']);
});
