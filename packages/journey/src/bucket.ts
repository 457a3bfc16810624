/** How many buckets of time there are: the last begins after 91 days, the longest window with the longest clock error. */
export const BUCKETS = 19;

/**
 * The bucket of a span of time: 0 is under a minute, n is from 2^(n-1) to 2^n minutes.
 *
 * @param ms  milliseconds; a negative span (a clock set back) counts as none
 */
export const bucketOf = (ms: number): number =>
  ms < 6e4 ? 0 : Math.min(BUCKETS - 1, Math.floor(Math.log2(ms / 6e4)) + 1);
