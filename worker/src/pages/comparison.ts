import type { Summary } from '@safar/funnel';
import { addDays } from './days.ts';

/** What a period can be compared with; the first is what is meant where nothing is said. */
export const COMPARISONS = ['previous', 'year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Weeks after which the same weekday comes at nearly the same date again. */
const YEAR = 52;

/**
 * The period to compare with: as long, and moved by whole weeks, so that each day stands against the
 * same day of the week. So up to six days between a period and the one before it are left out.
 */
export function periodBefore(
  { from, to }: { from: string; to: string },
  by: Exclude<Comparison, 'none'>,
): { from: string; to: string } {
  const days = (Date.parse(to) - Date.parse(from)) / 864e5 + 1;
  const back = -7 * (by === 'year' ? Math.max(YEAR, Math.ceil(days / 7)) : Math.ceil(days / 7));
  return { from: addDays(from, back), to: addDays(to, back) };
}

/** What an address asks to compare with. */
export const comparisonOf = (asked: string | undefined): Comparison =>
  COMPARISONS.find((each) => each === asked) ?? 'previous';

/** A site may have been made long before its tag was pasted: after so many days without anything, data begins with the first. */
const QUIET = 7;

/** The first day of a period compared on which the site had data: what is before it is unknown, and not nothing. */
export function dataFrom({ from, trend }: Summary, { created }: { created: string }): string {
  const first = trend.findIndex(({ journeys, accepted, bots }) => journeys || accepted || bots);
  const isNew = created.slice(0, 10) >= from || first >= QUIET;
  return trend[isNew ? Math.max(0, first) : 0]?.day ?? from;
}

/** How many days of a period compared have data. */
export const daysWithData = (before: Summary, site: { created: string }): number =>
  before.trend.filter(({ day }) => day >= dataFrom(before, site)).length;

/** Whether so much of a period has data that what journeys did in it stands for the whole. */
export const isComparable = (before: Summary, site: { created: string }): boolean =>
  before.journeys > 0 && daysWithData(before, site) * 2 >= before.trend.length;
