import type { Day } from '../src/day.ts';
import { fold } from '../src/fold.ts';
import { summarise } from '../src/summarise.ts';
import type { Summary } from '../src/summary.ts';
import type { Entry, World } from './histories.ts';
import { nineDigits, recount, type Question } from './recount.ts';

/** The days that a worker would have counted. */
export function daysOf(entries: readonly Entry[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { fact } of entries) fold(days, fact);
  return days;
}

/** Asks the summary and the recount the same: they must tell the same, number for number. */
export function ask(
  days: Map<string, Day>,
  entries: readonly Entry[],
  world: World,
  question: Question,
): { told: Summary; counted: ReturnType<typeof recount> } {
  const summary = summarise({ ...question, site: world.site, days });
  const kinds = summary.kinds.map((row) => ({ ...row, lift: row.lift && nineDigits(row.lift) }));
  return { told: { ...summary, kinds }, counted: recount(entries, world, question) };
}
