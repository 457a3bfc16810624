import { cap, sum, type Tree } from './counts.ts';
import type { Day, Facts } from './day.ts';
import { LISTS } from './day.ts';
import { LIST_LIMITS } from './fold.ts';
import { MAX_EVENTS, MAX_PATHS } from './limits.ts';

/**
 * Adds one day's counters to another's: days of several shards, or of a month. Sums commute, so the
 * order makes no difference; only a list that overflows its limit keeps its largest values, and of
 * the others those that came last, and puts the rest under `(other)`, so that its total stays exact.
 *
 * @param into  changed in place, and returned
 * @param from  unchanged; it may come straight from `JSON.parse` of a day that was stored here
 */
export function merge(into: Day, from: Day): Day {
  addUp(into, from);
  dropZeros(into.cells, from.cells);
  for (const [model, cells] of Object.entries(from.own)) dropZeros(into.own[model]!, cells);
  for (const list of LISTS) cap(into.lists[list], LIST_LIMITS[list], from.lists[list]);
  cap(into.paths, MAX_PATHS, from.paths);
  cap(into.events, MAX_EVENTS, from.events);
  return into;
}

/** The same without limits: lists keep every value, and what came to 0 stays. */
export const addUp = (into: Day, from: Day): void =>
  sum(into as unknown as Tree, from as unknown as Tree);

/** Journeys that came to rest and went on leave nothing. Only what was added to can have become 0. */
function dropZeros(into: Record<string, Facts>, from: Record<string, Facts>): void {
  for (const [segment, { rest }] of Object.entries(from)) {
    const sums = into[segment]!.rest;
    for (const key of Object.keys(rest)) if (!sums[key]) delete sums[key];
  }
}
