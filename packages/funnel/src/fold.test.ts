import type { Step } from '@safar/protocol';
import { describe, expect, test } from 'vitest';
import type { Day } from './day.ts';
import type { Fact } from './fact.ts';
import { fold } from './fold.ts';

const DAY = '2026-11-21';
const SEGMENT = 'search/mobile/new';
const touch = { host: '', source: '', medium: '', campaign: '', paid: false };

function fact(step: Partial<Step> = {}, more: Partial<Fact> = {}): Fact {
  return {
    step: {
      id: '0123456789abcdef',
      wait: 0,
      day: DAY,
      who: 'new',
      had: 0,
      has: 1,
      from: '',
      fromLevel: '',
      kind: 'home',
      level: 'aware',
      fresh: true,
      path: '/',
      first: touch,
      landed: { kind: 'home', path: '/' },
      place: '',
      took: 0,
      ...step,
    },
    day: DAY,
    on: DAY,
    redated: false,
    touchpoint: 'search',
    device: 'mobile',
    source: 'google.com',
    campaign: '',
    country: 'IR',
    again: false,
    ...more,
  };
}

const goal = (kinds: string[] = [], value = 12.5) => ({
  name: 'order',
  kinds,
  value,
  currency: 'EUR',
});

function folded(...facts: Fact[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const each of facts) fold(days, each);
  return days;
}

const cellOf = (days: Map<string, Day>, day = DAY) => days.get(day)!.cells[SEGMENT]!;

test('A journey that began is an edge, a move, a resting place and an entry in every list', () => {
  const day = folded(fact()).get(DAY)!;
  expect(day.cells[SEGMENT]).toEqual({
    edges: { '0>1': 1 },
    moves: { '>aware': 1 },
    rest: { '1/home': 1 },
    took: { '0>1/0': 1 },
    seen: { home: 1 },
    helped: {},
    later: {},
    again: 0,
    views: { home: 1 },
    orders: 0,
    value: {},
  });
  const slice = { edges: { '0>1': 1 }, again: 0, orders: 0, value: {} };
  expect(day.lists).toEqual({
    source: { 'google.com': slice },
    campaign: { '(none)': slice },
    country: { IR: slice },
    landing: { home: slice },
    entry: { '/': slice },
  });
  expect(day.paths).toEqual({ 'home /': 1 });
  expect(day.quality.accepted).toBe(1);
});

test('A view before any journey is a view and nothing else', () => {
  const cell = cellOf(folded(fact({ has: 0, kind: 'account', level: '', fresh: false })));
  expect(cell.views).toEqual({ account: 1 });
  expect({ ...cell, views: {} }).toEqual({
    edges: {},
    moves: {},
    rest: {},
    took: {},
    seen: {},
    helped: {},
    later: {},
    again: 0,
    views: {},
    orders: 0,
    value: {},
  });
});

test('A journey goes on at the day it began, what happens at the day it happens', () => {
  const days = folded(
    fact(),
    fact(
      {
        had: 1,
        has: 73,
        from: 'home',
        fromLevel: 'aware',
        kind: 'order',
        level: 'decide',
        goal: goal(['home', 'home']),
      },
      { on: '2026-11-25', lastTouchpoint: 'email' },
    ),
  );
  const began = cellOf(days);
  expect(began.edges).toEqual({ '0>1': 1, '1>73': 1 });
  expect(began.rest).toEqual({ '73/order': 1 });
  expect(began.helped).toEqual({ home: 1 });
  expect(began.later).toEqual({ order: 1 });
  expect(began.orders).toBe(0);
  const happened = days.get('2026-11-25')!;
  expect(happened.cells[SEGMENT]).toMatchObject({ edges: {}, orders: 1, value: { EUR: 1250 } });
  expect(happened.last).toEqual({ email: { orders: 1, value: { EUR: 1250 } } });
  expect(happened.lists.source['google.com']).toMatchObject({ edges: {}, orders: 1 });
});

test('Resting places that were left are gone, also where the steps came in another order', () => {
  const steps = [
    fact(),
    fact({ had: 1, has: 1, from: 'home', fromLevel: 'aware', kind: 'account' }),
    fact({
      had: 1,
      has: 3,
      from: 'account',
      fromLevel: 'aware',
      kind: 'product',
      level: 'interest',
    }),
    fact({
      had: 3,
      has: 3,
      from: 'product',
      fromLevel: 'interest',
      kind: '',
      level: 'interest',
      event: 'wishlist',
    }),
  ];
  expect(cellOf(folded(...steps)).rest).toEqual({ '3/product': 1 });
  expect(folded(...steps.toReversed())).toEqual(folded(...steps));
});

test('What is told of an order later adds its value, and no order', () => {
  const view = { had: 0, has: 72, kind: 'order', level: 'decide' } as const;
  const days = folded(
    fact({ ...view, goal: { name: 'order', kinds: [] } }),
    fact({ ...view, had: 72, kind: '', from: 'order', goal: { ...goal(), same: true } }),
  );
  expect(cellOf(days)).toMatchObject({ orders: 1, value: { EUR: 1250 } });
  for (const list of [days.get(DAY)!.last, days.get(DAY)!.lists.source])
    expect(Object.values(list)).toMatchObject([{ orders: 1, value: { EUR: 1250 } }]);
});

test('An order that another browser had counted is no goal', () => {
  const cell = cellOf(
    folded(
      fact(),
      fact(
        {
          had: 1,
          has: 73,
          from: 'home',
          kind: 'order',
          level: 'decide',
          goal: goal(['home']),
          took: 0,
        },
        { again: true },
      ),
    ),
  );
  expect(cell).toMatchObject({ again: 1, orders: 0, value: {}, helped: {}, edges: { '1>73': 1 } });
  // Nobody bought within a minute here.
  expect(Object.keys(cell.took)).toEqual(['0>1/0']);
  const [slice] = Object.values(
    folded(fact({ has: 64, goal: goal() }, { again: true })).get(DAY)!.lists.source,
  );
  expect(slice).toMatchObject({ again: 1, orders: 0 });
});

test("The site's own stages are counted under their model, and the first four models of a day", () => {
  const own = (model: string) => ({ own: { model, had: 0, has: 5, from: -1, to: 2 } });
  const day = folded(...['a', 'b', 'c', 'd', 'e', 'a'].map((model) => fact(own(model)))).get(DAY)!;
  expect(Object.keys(day.own)).toEqual(['a', 'b', 'c', 'd']);
  expect(day.own['a']![SEGMENT]).toEqual({
    edges: { '0>5': 2 },
    moves: { '>2': 2 },
    rest: { '5/home': 2 },
    took: { '0>5/0': 2 },
  });
});

describe('Lists', () => {
  test('have room for so many values, and the rest is (other), with nothing lost', () => {
    const day = folded(
      ...Array.from({ length: 300 }, (_, i) =>
        fact(
          { path: `/p${i}`, landed: { kind: 'product', path: `/p${i}` }, event: `e${i}` },
          { source: `s${i}`, campaign: `c${i}` },
        ),
      ),
    ).get(DAY)!;
    expect(Object.keys(day.lists.source)).toHaveLength(101);
    expect(day.lists.source['(other)']!.edges).toEqual({ '0>1': 200 });
    expect(day.lists.campaign['(other)']!.edges).toEqual({ '0>1': 200 });
    expect(day.lists.entry['(other)']!.edges).toEqual({ '0>1': 100 });
    expect(day.paths['(other)']).toBe(100);
    expect(day.events['(other)']).toBe(280);
    expect(Object.values(day.paths).reduce((a, b) => a + b)).toBe(300);
  });

  test('take the names of what objects have as names like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const days = folded(
      ...names.map((name) =>
        fact(
          { path: name, landed: { kind: '', path: name }, event: name },
          { source: name, campaign: name, country: name },
        ),
      ),
    );
    const { lists, events, paths } = JSON.parse(JSON.stringify(days.get(DAY))) as Day;
    for (const list of [lists.source, lists.campaign, lists.country, lists.entry, events])
      expect(Object.keys(list).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(paths).toSorted()).toEqual(names.map((name) => `home ${name}`).toSorted());
    expect(({} as Record<string, unknown>)['0>1']).toBeUndefined();
  });

  test('of currencies end after sixteen: a further order counts without its value', () => {
    const days = folded(
      ...Array.from({ length: 20 }, (_, i) =>
        fact({
          had: 64,
          has: 64,
          goal: {
            name: 'order',
            kinds: [],
            value: 1,
            currency: `AA${String.fromCharCode(65 + i)}`,
          },
        }),
      ),
    );
    expect(cellOf(days).orders).toBe(20);
    expect(Object.keys(cellOf(days).value)).toHaveLength(16);
  });
});

test('A kind that this version does not know counts as other', () => {
  expect(cellOf(folded(fact({ kind: 'hologram' })))).toMatchObject({
    views: { other: 1 },
    seen: { other: 1 },
    rest: { '1/other': 1 },
  });
});

test('A day that was not believed is counted as such', () => {
  expect(folded(fact({}, { redated: true })).get(DAY)!.quality.redated).toBe(1);
});

test('A step of a browser that keeps nothing is told as such on the day it happened, and counts like any', () => {
  const days = folded(fact({ unstored: true }, { on: '2026-11-22' }));
  expect(days.get('2026-11-22')!.quality).toMatchObject({ accepted: 1, unstored: 1 });
  expect(days.get(DAY)!.quality).toMatchObject({ accepted: 0, unstored: 0 });
  expect(cellOf(days).edges).toEqual({ '0>1': 1 });
});
