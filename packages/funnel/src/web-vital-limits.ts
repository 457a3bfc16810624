import type { Vital } from './vital.ts';

/** Google's thresholds of Core Web Vitals, at the 75th percentile: good up to the first, poor above the second. */
export const WEB_VITAL_LIMITS: Record<Vital, readonly [good: number, poor: number]> = {
  lcp: [2500, 4000],
  inp: [200, 500],
  cls: [0.1, 0.25],
};
