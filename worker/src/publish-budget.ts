import { dayName } from '@safar/funnel';

/**
 * KV writes of one site and day, whatever its size and shards: the free plan has 1,000 for all sites
 * of an account, so that twenty fit with room for their settings. What KV does not have yet, `live=1`
 * has from the ledger.
 */
export const WRITES_A_DAY = 42;

/**
 * Of them, those of months: each whose journeys can still grow is written once a day, and with a window
 * of 30 days and an aftercare of 90 these are five or six.
 */
export const MONTH_WRITES_A_DAY = 6;

/**
 * Seconds between two publications of the recent days, which have all the rest: 40 minutes. Older days to
 * which later steps came go along in the same document, so that they cost no write of their own: months
 * written hourly would be 144 a day, and twenty sites' 2,880 of the free plan's 1,000.
 */
export const PUBLISH_RECENT_SECONDS = 86_400 / (WRITES_A_DAY - MONTH_WRITES_A_DAY);

/** Seconds between two publications of a month. */
export const PUBLISH_MONTH_SECONDS = 86_400;

/**
 * Seconds for which a published day still counts as unpublished for `live=1`: elsewhere a KV read may
 * be answered from a cache of the last minute.
 */
export const SETTLE_SECONDS = 120;

/**
 * Seconds from a change to the publication at the earliest: what changes together is published
 * together, and what failed is tried again no sooner.
 */
export const GATHER_SECONDS = 30;

/**
 * Days from which on one is no longer recent: it is today or yesterday nowhere on earth, and its month
 * has been written since.
 */
export const RECENT_DAYS = 3;

/**
 * Days after which a month that no longer changes is kept in KV alone: the window and aftercare that
 * sites have as a rule, and some more. It may change later all the same.
 */
export const CLOSE_DAYS = 130;

/** By how much publications are more or less frequent than the budget: `PUBLISH_SECONDS` is that of recent days. */
export function paceOf(overridden: string | undefined): number {
  const seconds = Number(overridden);
  return overridden && seconds > 0 ? seconds / PUBLISH_RECENT_SECONDS : 1;
}

/** `GATHER_SECONDS`, or less where publications are more frequent than that. */
export const gatherOf = (overridden: string | undefined): number =>
  Math.min(GATHER_SECONDS, Number(overridden) || GATHER_SECONDS);

/** Days before this one are not recent, `YYYY-MM-DD`. The ledger knows no time zone. */
export const recentFrom = (now: number): string =>
  dayName(Math.floor(now / 86_400_000) - RECENT_DAYS + 1);

export const monthOf = (day: string): string => day.slice(0, 7);
