/** The web vitals that are counted. */
export const VITALS = ['lcp', 'inp', 'cls'] as const;
export type Vital = (typeof VITALS)[number];

/** Each bucket's middle is this times the one before: what a bucket tells is off by its root at most, 4.9 %. */
const GROWTH = 1.1;

/** The value at which buckets begin; what is smaller counts as 0. A score is told to the ten-thousandth, times to the millisecond. */
const SMALLEST: Record<Vital, number> = { lcp: 1, inp: 1, cls: 0.0001 };

/** Buckets of each vital: up to 120 seconds, the most that a step may carry, or a score of 12. */
export const VITAL_BUCKETS = 125;

/**
 * The bucket of a measured value: 0 for next to nothing, then logarithmic.
 *
 * @param value  milliseconds for `lcp` and `inp`, the score for `cls`
 */
export const vitalBucket = (vital: Vital, value: number): number =>
  value < SMALLEST[vital]
    ? 0
    : Math.min(
        VITAL_BUCKETS - 1,
        1 + Math.round(Math.log(value / SMALLEST[vital]) / Math.log(GROWTH)),
      );

/** What a bucket tells: whole milliseconds, or a score with four digits. */
export function vitalValue(vital: Vital, bucket: number): number {
  if (!bucket) return 0;
  const value = SMALLEST[vital] * GROWTH ** (bucket - 1);
  return vital === 'cls' ? Math.round(value * 1e4) / 1e4 : Math.round(value);
}
