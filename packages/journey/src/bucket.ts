/** How many buckets of time there are: the last begins after 91 days, the longest window with the longest clock error. */
export const BUCKETS = 19;

/**
 * The bucket of a span of time: 0 is under a minute, n is from 2^(n-1) to 2^n minutes.
 *
 * @param ms  milliseconds; a negative span (a clock set back) counts as none
 */
export const bucketOf = (ms: number): number =>
  Math.min(BUCKETS - 1, 32 - Math.clz32(Math.max(0, ms / 6e4)));

/** The shortest span of a bucket, milliseconds. */
export const spanOf = (bucket: number): number => (bucket > 0 ? 2 ** (bucket - 1) * 6e4 : 0);
