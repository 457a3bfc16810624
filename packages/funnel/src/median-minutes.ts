/**
 * The middle of the bucket that holds the median: 0 for under a minute, else one and a half times the
 * minutes at which the bucket begins. It is at most half too much, and a quarter too little.
 *
 * @returns `null` where there is nothing
 */
export function medianMinutesOf(buckets: readonly number[]): number | null {
  const total = buckets.reduce((sum, n) => sum + n, 0);
  if (!total) return null;
  let below = 0;
  const bucket = buckets.findIndex((n) => (below += n) * 2 >= total);
  return bucket && 1.5 * 2 ** (bucket - 1);
}
