import { expect } from 'vitest';
import type { Day } from '../src/day.ts';
import { fold } from '../src/fold.ts';
import { summarise } from '../src/summarise.ts';
import type { Summary } from '../src/summary.ts';
import type { Entry, World } from './histories.ts';
import { recount, type Question } from './recount.ts';

/** The days that a worker would have counted. */
export function daysOf(entries: readonly Entry[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { fact } of entries) fold(days, fact);
  return days;
}

/** Asks the summary and the recount the same, and wants the same answer, number for number. */
export function expectSame(
  days: Map<string, Day>,
  entries: readonly Entry[],
  world: World,
  question: Question,
): Summary {
  const summary = summarise({ ...question, site: world.site, days });
  const told = {
    ...summary,
    kinds: summary.kinds.map((row) => ({
      ...row,
      lift: row.lift && Number(row.lift.toPrecision(9)),
    })),
  };
  expect(told).toMatchObject(recount(entries, world, question));
  return summary;
}
