import { plus } from './counts.ts';
import type { Counts, Day, Facts, Slice } from './day.ts';
import { LISTS } from './day.ts';
import { LIST_LIMITS } from './fold.ts';
import { MAX_EVENTS, MAX_PATHS, OTHER } from './limits.ts';
import { newSlice } from './new-day.ts';
import { record } from './record.ts';

/**
 * Adds one day's counters to another's: days of several shards, or of a month. Sums commute, so the
 * order makes no difference; only a list that overflows its limit keeps its largest values and
 * puts the rest under `(other)`, so that its total stays exact.
 *
 * @param into  changed in place, and returned
 * @param from  unchanged; it may come straight from `JSON.parse` of a day that was stored here
 */
export function merge(into: Day, from: Day): Day {
  addUp(into, from);
  dropZeros(into.cells, from.cells);
  for (const [model, cells] of Object.entries(from.own)) dropZeros(into.own[model]!, cells);
  for (const list of LISTS) capSlices(into.lists[list], LIST_LIMITS[list]);
  capCounts(into.paths, MAX_PATHS);
  capCounts(into.events, MAX_EVENTS);
  return into;
}

/** The same without limits: lists keep every value, and what came to 0 stays. */
export const addUp = (into: Day, from: Day): void =>
  sum(into as unknown as Tree, from as unknown as Tree);

interface Tree {
  [key: string]: number | Tree;
}

function sum(into: Tree, from: Tree): void {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (typeof value === 'number')
      into[key] = plus(typeof present === 'number' ? present : 0, value);
    else sum(typeof present === 'object' ? present : (into[key] = record()), value);
  }
}

/** Journeys that came to rest and went on leave nothing. Only what was added to can have become 0. */
function dropZeros(into: Record<string, Facts>, from: Record<string, Facts>): void {
  for (const [segment, { rest }] of Object.entries(from)) {
    const sums = into[segment]!.rest;
    for (const key of Object.keys(rest)) if (!sums[key]) delete sums[key];
  }
}

function capCounts(counts: Counts, limit: number): void {
  for (const key of overflow(counts, limit, (n) => n)) {
    counts[OTHER] = plus(counts[OTHER] ?? 0, counts[key]!);
    delete counts[key];
  }
}

function capSlices(slices: Record<string, Slice>, limit: number): void {
  for (const key of overflow(slices, limit, sizeOf)) {
    sum((slices[OTHER] ??= newSlice()) as unknown as Tree, slices[key] as unknown as Tree);
    delete slices[key];
  }
}

/** Keys that a table has no room for: the smallest, and among equals the last by name. */
function overflow<T>(
  table: Record<string, T>,
  limit: number,
  size: (value: T) => number,
): string[] {
  const keys = Object.keys(table).filter((key) => key !== OTHER);
  if (keys.length <= limit) return [];
  return keys
    .map((key) => ({ key, n: size(table[key]!) }))
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(limit)
    .map(({ key }) => key);
}

const sizeOf = (slice: Slice): number =>
  slice.orders + Object.values(slice.edges).reduce((total, n) => total + n, 0);
