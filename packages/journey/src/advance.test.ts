import { expect, test } from 'vitest';
import {
  advance,
  bucketOf,
  DIRECT,
  GOAL,
  type Change,
  type Memory,
  type Sight,
  type Terms,
} from './index.ts';

const DAY = 864e5;
const START = Date.UTC(2026, 4, 1, 9);
const terms: Terms = {
  window: 30,
  aftercare: 90,
  goal: { kind: 'order' },
  dayOf: (at) => Math.floor(at / DAY),
};

/** A browser that sees pages one after the other, a minute apart, and whose clock can be moved. */
function browser(own: Partial<Terms> = {}) {
  const memory: Memory = {};
  let at = START;
  const see = (sight: Partial<Sight>): Change => {
    at += 6e4;
    return advance(memory, { at, kind: '', path: '/', ...sight }, { ...terms, ...own });
  };
  return {
    memory,
    see,
    view: (kind: Sight['kind'], rest: Partial<Sight> = {}) =>
      see({ kind, path: `/${kind}`, ...rest }),
    later: (ms: number) => {
      at += ms;
    },
  };
}

test('a journey begins where somebody comes in, and grows a level at a time', () => {
  const { view } = browser();
  expect(view('home')).toMatchObject({
    had: 0,
    has: 1,
    from: '',
    fromLevel: '',
    level: 'aware',
    fresh: true,
    took: 0,
  });
  expect(view('product')).toMatchObject({
    had: 1,
    has: 3,
    from: 'home',
    fromLevel: 'aware',
    level: 'interest',
  });
  expect(view('pricing')).toMatchObject({ had: 3, has: 7, level: 'consider' });
  expect(view('product')).toMatchObject({
    had: 7,
    has: 7,
    from: 'pricing',
    level: 'interest',
    fresh: false,
  });
  expect(view('cart')).toMatchObject({ had: 7, has: 15, level: 'decide' });
});

test('who enters at the FAQ never was at the first levels', () => {
  const { view } = browser();
  expect(view('faq')).toMatchObject({ had: 0, has: 4, landed: { kind: 'faq', path: '/faq' } });
  expect(view('home')).toMatchObject({ had: 4, has: 4, level: 'consider' });
});

test('somebody who only logs in is counted as a view and begins nothing', () => {
  const { view, memory } = browser();
  expect(view('account')).toMatchObject({ had: 0, has: 0, level: '', kind: 'account' });
  expect(memory.journey).toBeUndefined();
  expect(view('product')).toMatchObject({ had: 0, has: 2, landed: { kind: 'product' } });
});

test('an order is the goal, and says what was seen before it', () => {
  const { view } = browser();
  view('faq');
  view('cart');
  const change = view('order', { order: 'k1' });
  expect(change).toMatchObject({
    had: 12,
    has: 12 | GOAL,
    goal: { key: 'k1', kinds: ['faq', 'cart'] },
    last: DIRECT,
  });
});

test('the same order opened again is a view and no order', () => {
  const { view, later } = browser();
  view('order', { order: 'k1' });
  later(DAY);
  const again = view('order', { order: 'k1' });
  expect(again.goal).toBeUndefined();
  expect(again).toMatchObject({ had: 8 | GOAL, has: 8 | GOAL });
});

test('another order is a goal again, and loyalty', () => {
  const { view } = browser();
  view('order', { order: 'k1' });
  view('cart');
  expect(view('order', { order: 'k2' })).toMatchObject({
    level: 'loyal',
    has: 8 | 32 | GOAL,
    goal: { key: 'k2', kinds: [] },
  });
});

test('an order without a number counts once until somebody goes shopping again', () => {
  const { view } = browser();
  view('checkout');
  expect(view('order').goal).toBeDefined();
  expect(view('order').goal).toBeUndefined();
  view('home');
  expect(view('order').goal).toBeUndefined();
  view('cart');
  expect(view('order')).toMatchObject({ level: 'loyal', goal: { kinds: [] } });
});

test('after the goal, help is use and reviews are loyalty', () => {
  const { view } = browser();
  view('order');
  expect(view('faq').level).toBe('use');
  expect(view('product').level).toBe('use');
  expect(view('reviews').level).toBe('loyal');
});

test('a contact form can be the goal, and the first order after it is a decision', () => {
  const { view } = browser({ goal: { kind: 'contact' } });
  expect(view('contact')).toMatchObject({ has: 4 | GOAL, goal: { kinds: [] } });
  expect(view('contact').goal).toBeUndefined();
  expect(view('order')).toMatchObject({ level: 'decide' });
  expect(view('order').goal).toBeUndefined();
});

test('an event can be the goal', () => {
  const { see, view } = browser({ goal: { event: 'lead' } });
  view('pricing');
  expect(see({ event: 'download' })).toMatchObject({ event: 'download', kind: '', had: 4, has: 4 });
  expect(see({ event: 'lead' })).toMatchObject({ has: 4 | GOAL, goal: { kinds: ['pricing'] } });
  expect(see({ event: 'lead' }).goal).toBeUndefined();
});

test('code may tell an order, once by its number', () => {
  const { see, view } = browser();
  view('cart');
  expect(see({ goal: { key: 'k1' } })).toMatchObject({
    level: 'decide',
    has: 8 | GOAL,
    goal: { key: 'k1' },
  });
  expect(see({ goal: { key: 'k1' } }).goal).toBeUndefined();
  expect(see({ goal: { key: 'k2' } })).toMatchObject({ level: 'loyal' });
});

test('without its goal a journey ends by the calendar, and the next one is of somebody who returns', () => {
  const { view, later } = browser();
  view('home');
  later(29 * DAY);
  expect(view('product')).toMatchObject({ had: 1, who: 'new', took: bucketOf(29 * DAY) });
  later(DAY);
  expect(view('product')).toMatchObject({ had: 0, has: 2, who: 'returning', took: 0 });
});

test('with its goal a journey goes on through the aftercare, and the next one is a customer’s', () => {
  const { view, later } = browser();
  view('order', { order: 'k1' });
  later(89 * DAY);
  expect(view('support')).toMatchObject({ level: 'use', who: 'new' });
  later(DAY);
  expect(view('home')).toMatchObject({ had: 0, has: 1, who: 'customer' });
  later(30 * DAY);
  expect(view('home')).toMatchObject({ had: 0, who: 'customer' });
});

test('the first touch is frozen, and the visit that bought is the last', () => {
  const { view, later } = browser();
  const search = { ...DIRECT, host: 'google.com' };
  const mail = { ...DIRECT, medium: 'email' };
  expect(view('home', { touch: search }).first).toEqual(search);
  later(DAY);
  expect(view('cart', { touch: mail }).first).toEqual(search);
  expect(view('order', { touch: { ...DIRECT, host: 'bank.example' } })).toMatchObject({
    first: search,
    last: mail,
  });
});

test('a clock set back neither ends a journey nor counts time backwards', () => {
  const { view, later } = browser();
  view('home');
  later(-400 * DAY);
  expect(view('product')).toMatchObject({ had: 1, has: 3, took: 0 });
});

test('a model of the owner’s own is followed by kinds, URLs, levels and events', () => {
  const own = [
    { urls: ['/journal/**'] },
    { kinds: ['pricing' as const] },
    { levels: 8 },
    { events: ['call'] },
  ];
  const { see, view } = browser({ own });
  expect(view('article', { path: '/journal/spring' }).own).toEqual({
    had: 0,
    has: 1,
    from: -1,
    to: 0,
  });
  expect(view('cart').own).toEqual({ had: 1, has: 5, from: 0, to: 2 });
  expect(view('home').own).toEqual({ had: 5, has: 5, from: 2, to: 2 });
  expect(see({ event: 'call' }).own).toEqual({ had: 5, has: 13, from: 2, to: 3 });
  expect(view('order').own).toEqual({ had: 13, has: 13 | 256, from: 3, to: 2 });
});

test('an order told by code and its receipt without a number are one order', () => {
  const { see, view } = browser();
  view('checkout');
  expect(see({ goal: { key: 'k1' } }).goal).toMatchObject({ key: 'k1' });
  expect(view('order').goal).toBeUndefined();
  view('cart');
  expect(view('order').goal).toBeDefined();
});

test('the number and the value that come after the receipt are of the same order', () => {
  const price = { value: 49, currency: 'EUR' };
  const { view, see, memory } = browser();
  view('cart');
  expect(view('order').goal).toEqual({ kinds: ['cart'] });
  const told = see({ goal: { key: 'k1' }, price });
  expect(told).toMatchObject({ has: told.had, level: 'decide' });
  expect(told.goal).toEqual({ kinds: [], key: 'k1', ...price, same: true });
  // Told again, or printed by the receipt when it is opened once more, it is known.
  expect(see({ goal: { key: 'k1' }, price }).goal).toBeUndefined();
  expect(view('order', { order: 'k1', price }).goal).toBeUndefined();
  expect(memory.orders).toEqual(['k1']);
  // Another number is another order.
  expect(see({ goal: { key: 'k2' } })).toMatchObject({ level: 'loyal', goal: { key: 'k2' } });
});

test('a value is counted once, whoever tells it first', () => {
  const price = { value: 49, currency: 'EUR' };
  const first = browser();
  first.view('order', { price });
  expect(first.see({ goal: { key: 'k1' }, price }).goal).toEqual({
    kinds: [],
    key: 'k1',
    same: true,
  });
  const second = browser();
  second.view('order', { order: 'k1' });
  expect(second.see({ goal: {}, price }).goal).toEqual({ kinds: [], ...price, same: true });
  expect(second.see({ goal: {}, price }).goal).toBeUndefined();
  // By its number as well.
  const numbered = browser();
  numbered.view('order', { order: 'k1' });
  expect(numbered.see({ goal: { key: 'k1' }, price }).goal).toMatchObject({ key: 'k1', ...price });
  expect(numbered.see({ goal: { key: 'k1' }, price }).goal).toBeUndefined();
  expect(numbered.memory.orders).toEqual(['k1']);
  // A button told the goal, and the receipt its number.
  const third = browser();
  third.see({ goal: {} });
  expect(third.view('order', { order: 'k1', price }).goal).toMatchObject({ same: true, ...price });
});

test('who goes shopping again tells of another order', () => {
  const { view, see } = browser();
  view('order');
  view('cart');
  expect(see({ goal: { key: 'k1' } })).toMatchObject({ level: 'loyal', goal: { key: 'k1' } });
});
