import { WEB_VITAL_LIMITS } from './web-vital-limits.ts';

/** The web vitals that are counted. */
export const VITALS = ['lcp', 'inp', 'cls'] as const;
export type Vital = (typeof VITALS)[number];

/** Each bucket's middle is this times the one before: what a bucket tells is off by its root at most, 4.9 %. */
const GROWTH = 1.1;

/** The value at which buckets begin; what is smaller counts as 0. A score is told to the ten-thousandth, times to the millisecond. */
const SMALLEST: Record<Vital, number> = { lcp: 1, inp: 1, cls: 0.0001 };

/** Buckets in a row: up to 120 seconds, the most that a step may carry, or a score of 12. */
const IN_A_ROW = 125;

/**
 * Buckets of each vital. The last two are for what lies on the other side of one of Google's limits than
 * the middle of the bucket in the row, so that no value is told on a side where it was not.
 */
export const VITAL_BUCKETS = IN_A_ROW + 2;

/**
 * The bucket of a measured value: 0 for next to nothing, then logarithmic.
 *
 * @param value  milliseconds for `lcp` and `inp`, the score for `cls`
 */
export function vitalBucket(vital: Vital, value: number): number {
  const bucket = bucketInRow(vital, value);
  const told = vitalValue(vital, bucket);
  const crossed = WEB_VITAL_LIMITS[vital].findIndex((limit) => value <= limit !== told <= limit);
  return crossed < 0 ? bucket : IN_A_ROW + crossed;
}

/** What a bucket tells: whole milliseconds, or a score with four digits. Those of the last two lie between others'. */
export function vitalValue(vital: Vital, bucket: number): number {
  if (!bucket) return 0;
  const limit = WEB_VITAL_LIMITS[vital][bucket - IN_A_ROW];
  const value = limit ? besideLimit(vital, limit) : middleOf(vital, bucket);
  return vital === 'cls' ? Math.round(value * 1e4) / 1e4 : Math.round(value);
}

const bucketInRow = (vital: Vital, value: number): number =>
  value < SMALLEST[vital]
    ? 0
    : Math.min(IN_A_ROW - 1, 1 + Math.round(Math.log(value / SMALLEST[vital]) / Math.log(GROWTH)));

const middleOf = (vital: Vital, bucket: number): number => SMALLEST[vital] * GROWTH ** (bucket - 1);

/** Halfway from a limit to the end of its bucket that lies on the other side of it than the middle. */
function besideLimit(vital: Vital, limit: number): number {
  const middle = middleOf(vital, bucketInRow(vital, limit));
  return Math.sqrt(limit * middle * (middle > limit ? GROWTH ** -0.5 : GROWTH ** 0.5));
}
