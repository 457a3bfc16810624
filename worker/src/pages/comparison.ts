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
