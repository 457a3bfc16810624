import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, cap, roomFor } from './counts.ts';
import type { Counts } from './day.ts';
import { OTHER } from './limits.ts';
import { merge } from './merge.ts';
import { newDay, newSlice } from './new-day.ts';
import { record } from './record.ts';
import { randomFrom } from './simulate.ts';

const LIMIT = 100;

const total = (table: Counts): number => Object.values(table).reduce((a, b) => a + b, 0);

/** What a ledger does with what comes: a few names to a commit, each commit merged into the day. */
function countAll(names: readonly string[], perCommit: number, limit = LIMIT): Counts {
  const table = record<number>();
  for (let i = 0; i < names.length; i += perCommit) {
    const delta = record<number>();
    for (const name of names.slice(i, i + perCommit)) add(delta, roomFor(delta, name, limit));
    for (const [name, n] of Object.entries(delta)) table[name] = (table[name] ?? 0) + n;
    cap(table, limit, delta);
  }
  return table;
}

/** Real names, each with its share of what comes; the rest is junk that a flood makes up. */
function flood(seed: number, { real, share, many, repeats = 1 }: Flood): string[] {
  const random = randomFrom(seed);
  const names: string[] = [];
  while (names.length < many)
    if (random.chance(share)) names.push(random.of(real));
    else names.push(...Array<string>(repeats).fill(`junk-${random.hex16()}`));
  return names;
}

interface Flood {
  real: string[];
  /** Share of what comes that is real. */
  share: number;
  many: number;
  /** How often each made-up name comes, in a row. */
  repeats?: number;
}

test('totals are exact, tables are capped, and no name counts more than it came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 600 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 2, max: 30 }),
      (names, perCommit, limit) => {
        const table = countAll(
          names.map((name) => `n${name}`),
          perCommit,
          limit,
        );
        expect(total(table)).toBe(names.length);
        expect(Object.keys(table).filter((name) => name !== OTHER).length).toBeLessThanOrEqual(
          limit,
        );
        for (const [name, n] of Object.entries(table))
          if (name !== OTHER)
            expect(n).toBeLessThanOrEqual(names.filter((each) => `n${each}` === name).length);
      },
    ),
  );
});

test.each([1, 7, 50])(
  'what recurs stays, in a flood of names that come once (%i a commit)',
  (each) => {
    const real = Array.from({ length: 10 }, (_, i) => `real-${i}`);
    for (const seed of [1, 2, 3]) {
      // Four of five are made up, and they were here first.
      const names = [
        ...flood(seed, { real, share: 0, many: 2_000 }),
        ...flood(seed + 10, { real, share: 0.2, many: 20_000 }),
      ];
      const table = countAll(names, each);
      expect(total(table)).toBe(names.length);
      for (const name of real) {
        const came = names.filter((other) => other === name).length;
        // A name counts from when it last found its place; until then it was among the others.
        expect(table[name], name).toBeGreaterThan(came * 0.5);
      }
    }
  },
);

test('a table that was filled with names that come several times lets in what goes on coming', () => {
  const real = ['shop.example', 'news.example', 'friend.example'];
  const names = [
    ...flood(4, { real, share: 0, many: 5_000, repeats: 5 }),
    ...flood(5, { real, share: 0.2, many: 20_000, repeats: 5 }),
  ];
  const table = countAll(names, 1);
  expect(total(table)).toBe(names.length);
  for (const name of real) {
    const came = names.filter((other) => other === name).length;
    expect(table[name], name).toBeGreaterThan(came * 0.8);
  }
});

test('the largest are never driven out', () => {
  const real = Array.from({ length: 80 }, (_, i) => `real-${i}`);
  const names = [...real, ...real, ...real, ...flood(6, { real, share: 0, many: 20_000 })];
  const table = countAll(names, 3);
  for (const name of real) expect(table[name]).toBe(3);
});

test('a slice that makes room takes its journeys and orders with it', () => {
  const day = newDay();
  const { source } = day.lists;
  const sell = (name: string) => {
    const slice = (source[roomFor(source, name, 2)] ??= newSlice());
    add(slice.edges, '0>1');
    add(slice.value, 'EUR', 250);
    slice.orders++;
  };
  for (const name of ['a', 'b', 'c', 'c', 'd', 'a']) sell(name);
  expect(Object.keys(source)).toHaveLength(3);
  cap(source, 0, {});
  expect(source[OTHER]).toEqual({ edges: { '0>1': 6 }, again: 0, orders: 6, value: { EUR: 1500 } });
});

test('days in a flood add up to as much as was counted, in any grouping', () => {
  const random = randomFrom(9);
  const days = Array.from({ length: 30 }, () => {
    const day = newDay();
    for (let i = 0; i < 40; i++) {
      add(day.paths, `home /${random.hex16()}`);
      day.lists.campaign[random.hex16()] = { ...newSlice(), edges: { '0>1': 1 } };
    }
    add(day.paths, 'home /', 5);
    return day;
  });
  const left = days.reduce((into, day) => merge(into, day), newDay());
  const right = [days.slice(0, 7), days.slice(7)]
    .map((part) => part.reduce((into, day) => merge(into, day), newDay()))
    .reduce((a, b) => merge(a, b));
  for (const sumOf of [left, right]) {
    expect(total(sumOf.paths)).toBe(30 * 45);
    expect(sumOf.paths['home /']).toBe(150);
    const began = Object.values(sumOf.lists.campaign).map(({ edges }) => edges['0>1']!);
    expect(began.reduce((a, b) => a + b)).toBe(30 * 40);
  }
});
