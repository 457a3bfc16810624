import type { Interval } from '@safar/funnel';

/** Doublings from no difference to either end: at least, so that a small difference looks small, and at most. */
const LEAST = 2;
const MOST = 5;

/** Hundredths of the width from the middle to either end: what an end stands for is written over it, and stays within. */
const HALF = 42;

export interface LiftScale {
  /** What stands at the end: so many times as often; the other end is as much less often. */
  end: number;
  /** Where a ratio stands, in hundredths of the width from the inline start. */
  at: (ratio: number) => number;
  /** Whether a ratio is further out than the end. */
  isBeyond: (ratio: number) => boolean;
}

/** A scale of doublings, the same to both sides, that holds what is to be drawn on it as far as it may reach. */
export function liftScale(intervals: readonly Interval[]): LiftScale {
  // What never happened is beyond any scale, and must not stretch this one.
  const drawn = intervals.flat().filter((ratio) => ratio > 0);
  const furthest = Math.max(LEAST, ...drawn.map((ratio) => Math.abs(Math.log2(ratio))));
  const reach = Math.min(MOST, Math.ceil(furthest));
  return {
    end: 2 ** reach,
    at: (ratio) => 50 + (HALF * Math.max(-reach, Math.min(reach, Math.log2(ratio)))) / reach,
    isBeyond: (ratio) => Math.abs(Math.log2(ratio)) > reach,
  };
}
