export type Vital = 'lcp' | 'inp' | 'cls';
export type Grade = 'good' | 'middling' | 'poor';

/** Google's thresholds of Core Web Vitals, at the 75th percentile: good up to the first, poor above the second. */
const THRESHOLDS: Record<Vital, [good: number, poor: number]> = {
  lcp: [2500, 4000],
  inp: [200, 500],
  cls: [0.1, 0.25],
};

/** How Google would call a value: milliseconds, milliseconds, score. */
export function gradeOf(vital: Vital, value: number): Grade {
  const [good, poor] = THRESHOLDS[vital];
  return value <= good ? 'good' : value <= poor ? 'middling' : 'poor';
}
