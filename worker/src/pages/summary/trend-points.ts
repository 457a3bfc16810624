import type { Summary } from '@safar/funnel';
import { weekdayOf } from '../days.ts';

type Point = Summary['trend'][number];

/** One column of the trend: a day, or a week under its first day in the period. */
export interface TrendPoint extends Point {
  /** How many days a week has, where the period has not all of them. */
  cutTo?: number;
}

/** What one column of the trend stands for. */
export const TREND_STEPS = ['day', 'week'] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/** What an address asks the trend to be told by, if it does. */
export const trendStepOf = (asked: string | undefined): TrendStep | undefined =>
  TREND_STEPS.find((each) => each === asked);

/** Days that fit beside each other on a phone; a longer trend is shown by week unless days are asked for. */
export const MOST_DAYS = 100;

/**
 * The trend as it is drawn: by day, or by the site's weeks, of which the period may cut the first and
 * the last. A period compared is moved by whole weeks, and so is cut alike. A week is open where one
 * of its days is.
 *
 * @param weekStart  weekday that weeks begin on, 0 for Sunday
 */
export function trendPoints(
  trend: readonly Point[],
  weekStart: number,
  asked?: TrendStep,
): { by: TrendStep; points: TrendPoint[] } {
  const by = asked ?? (trend.length <= MOST_DAYS ? 'day' : 'week');
  if (by === 'day') return { by, points: [...trend] };
  const weeks: Point[][] = [];
  for (const day of trend) {
    if (!weeks.length || weekdayOf(day.day) === weekStart) weeks.push([]);
    weeks.at(-1)!.push(day);
  }
  return { by, points: weeks.map(sumOf) };
}

function sumOf(week: Point[]): TrendPoint {
  const sum = week.reduce((all, day) => ({
    day: all.day,
    journeys: all.journeys + day.journeys,
    goals: all.goals + day.goals,
    views: all.views + day.views,
    orders: all.orders + day.orders,
    open: all.open || day.open,
    accepted: all.accepted + day.accepted,
    bots: all.bots + day.bots,
  }));
  return week.length < 7 ? { ...sum, cutTo: week.length } : sum;
}
