/**
 * Seconds between two publications of a day on which things still happen. The free plan has 1,000 KV
 * writes a day: every ten minutes is 144 for each of the two or three days that are recent somewhere
 * on earth. What is newer than that, `live=1` has from the ledger.
 */
export const PUBLISH_RECENT_SECONDS = 600;

/**
 * Seconds between two publications of an older day, which changes only as its journeys go on. A
 * window of 30 days makes some 30 of them: 180 writes a day at most.
 */
export const PUBLISH_OLDER_SECONDS = 4 * 3600;

/**
 * Seconds for which a published day still counts as unpublished for `live=1`: elsewhere a KV read may
 * be answered from a cache of the last minute.
 */
export const SETTLE_SECONDS = 120;

/**
 * Seconds from a change to the publication at the earliest: days that change together are published
 * together, and what failed is tried again no sooner.
 */
export const GATHER_SECONDS = 30;

/** Days published by one alarm: an alarm has 1,000 operations. */
export const PUBLISH_AT_ONCE = 400;

/**
 * Seconds that must lie between two publications of a day.
 *
 * @param day        `YYYY-MM-DD`
 * @param now        milliseconds since the epoch
 * @param overridden  `PUBLISH_SECONDS`, for local development
 */
export function publishSecondsOf(day: string, now: number, overridden: string | undefined): number {
  const seconds = Number(overridden);
  if (overridden && seconds > 0) return seconds;
  // The ledger knows no time zone: what is today or yesterday in any of them is recent.
  const age = (now - Date.parse(day)) / 86_400_000;
  return age < 2 ? PUBLISH_RECENT_SECONDS : PUBLISH_OLDER_SECONDS;
}
