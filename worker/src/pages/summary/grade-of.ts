import { WEB_VITAL_LIMITS, type Vital } from '@safar/funnel';

export type Grade = 'good' | 'middling' | 'poor';

/** How Google would call a value: milliseconds, milliseconds, score. */
export function gradeOf(vital: Vital, value: number): Grade {
  const [good, poor] = WEB_VITAL_LIMITS[vital];
  return value <= good ? 'good' : value <= poor ? 'middling' : 'poor';
}
