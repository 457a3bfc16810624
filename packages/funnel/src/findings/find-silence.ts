import { dayName, dayNumber } from '../calendar.ts';
import type { Summary } from '../summary.ts';
import { LEAST_DAYS, LEAST_MISSING } from './evidence.ts';
import type { SilentFinding } from './finding.ts';

/**
 * Nothing has come since a day, in a period that goes up to now. Today is not over, and does not
 * count as a quiet day.
 */
export function findSilence({ trend, to }: Summary, today: string): SilentFinding | null {
  if (to < dayName(dayNumber(today) - 1)) return null;
  const first = trend.findIndex(({ accepted }) => accepted);
  const last = trend.findLastIndex(({ accepted }) => accepted);
  const days = trend.slice(last + 1).filter(({ day }) => day < today).length;
  const alive = trend.slice(first, last + 1);
  if (first < 0 || !days || alive.length < LEAST_DAYS) return null;
  const mean = (field: 'accepted' | 'journeys') =>
    alive.reduce((sum, row) => sum + row[field], 0) / alive.length;
  const usual = Math.round(mean('accepted'));
  if ((mean('accepted') / 2) * days < LEAST_MISSING) return null;
  return {
    id: 'silent',
    journeys: Math.round(mean('journeys') * days),
    anchor: 'quality',
    since: trend[last]!.day,
    days,
    usual,
  };
}
