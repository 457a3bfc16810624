import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../test/counted.ts';
import { shopHistory, wildHistory, type Entry } from '../test/histories.ts';
import { WORKSHOP } from '../test/own-models.ts';
import type { Day } from './day.ts';
import { merge } from './merge.ts';
import { newDay, newSlice } from './new-day.ts';
import { parseDay } from './parse-day.ts';
import { randomFrom } from './simulate.ts';

const world = {
  site: {
    id: 's',
    timezone: 'Asia/Tehran',
    window: 30,
    aftercare: 90,
    goal: 'order',
    currency: 'IRR',
  },
  model: WORKSHOP,
  seed: 5,
  from: '2026-10-01',
  days: 12,
  visitors: 40,
};
const wild = wildHistory(world);
const shop = shopHistory({ ...world, visitors: 10 });

const copy = (day: Day): Day => JSON.parse(JSON.stringify(day)) as Day;

/** Deals the facts to ledgers at random, and adds the ledgers' days up in a random order. */
function throughShards(entries: Entry[], shards: number, seed: number): Map<string, Day> {
  const random = randomFrom(seed);
  const dealt = Array.from({ length: shards }, (): Entry[] => []);
  for (const entry of entries) random.of(dealt).push(entry);
  const merged = new Map<string, Day>();
  for (const part of dealt.toSorted(() => random() - 0.5))
    for (const [name, day] of daysOf(part))
      merged.set(name, merge(merged.get(name) ?? newDay(), copy(day)));
  return merged;
}

/** Names that only a quality counter saw are in neither. */
const plain = (days: Map<string, Day>) =>
  Object.fromEntries(
    [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, day]) => [name, copy(day)]),
  );

test(
  'Facts dealt to any number of ledgers add up to what one ledger counts',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(wild, shop),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (entries, shards, seed) => {
          expect(plain(throughShards(entries, shards, seed))).toEqual(plain(daysOf(entries)));
        },
      ),
      { numRuns: 25 },
    );
  },
);

test('Merging is the same in any order and grouping', () => {
  const [a, b, c] = [...daysOf(wild).values()] as [Day, Day, Day];
  const sum = (...days: Day[]) => days.reduce((into, day) => merge(into, day), newDay());
  expect(sum(a, b, c)).toEqual(sum(c, a, b));
  expect(sum(sum(a, b), c)).toEqual(sum(a, sum(b, c)));
  expect(sum(a)).toEqual(a);
  expect(sum(newDay(), a)).toEqual(a);
});

test('Adding a day leaves it as it was', () => {
  const [day] = [...daysOf(wild).values()] as [Day];
  const before = copy(day);
  merge(merge(newDay(), day), day);
  expect(copy(day)).toEqual(before);
});

test('A day is the same after a journey through JSON', () => {
  for (const day of [...daysOf(wild).values(), ...daysOf(shop).values()]) {
    expect(parseDay(copy(day))).toEqual(day);
    expect(merge(newDay(), copy(day))).toEqual(day);
    expect(JSON.stringify(parseDay(copy(day)))).toBe(JSON.stringify(day));
  }
});

test('The names of what objects have are added up like any other', () => {
  const day = newDay();
  day.events['__proto__'] = 2;
  day.lists.campaign['__proto__'] = { ...newSlice(), edges: { '0>1': 3 } };
  const sum = merge(merge(newDay(), copy(day)), copy(day));
  expect(sum.events['__proto__']).toBe(4);
  expect(sum.lists.campaign['__proto__']!.edges['0>1']).toBe(6);
  expect(({} as Record<string, unknown>)['edges']).toBeUndefined();
});

test('An overfull list keeps its largest values, and its total', () => {
  const shardOf = (first: number) => {
    const day = newDay();
    for (let i = first; i < first + 100; i++) {
      day.lists.source[`s${i}`] = { ...newSlice(), edges: { '0>1': i + 1 } };
      day.paths[`home /${i}`] = i + 1;
      day.paths[`home /${i}/more`] = 1;
    }
    return day;
  };
  const day = merge(merge(newDay(), shardOf(0)), shardOf(50));
  const began = Object.values(day.lists.source).map(({ edges }) => edges['0>1']!);
  expect(began.reduce((a, b) => a + b)).toBe(5050 + (51 + 150) * 50);
  expect(began).toHaveLength(101);
  expect(day.lists.source['s149']!.edges['0>1']).toBe(150);
  expect(day.lists.source['s0']).toBeUndefined();
  expect(Object.keys(day.paths)).toHaveLength(201);
  expect(Object.values(day.paths).reduce((a, b) => a + b)).toBe(5050 + (51 + 150) * 50 + 200);
});
