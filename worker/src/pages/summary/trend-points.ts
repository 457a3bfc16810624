import type { Summary } from '@safar/funnel';

type Point = Summary['trend'][number];

/** What one column of the trend stands for. */
export const TREND_STEPS = ['day', 'week'] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/** What an address asks the trend to be told by, if it does. */
export const trendStepOf = (asked: string | undefined): TrendStep | undefined =>
  TREND_STEPS.find((each) => each === asked);

/** Days that fit beside each other on a phone; a longer trend is shown by week unless days are asked for. */
export const MOST_DAYS = 100;

/**
 * The trend as it is drawn: by day, or by weeks counted back from the last day, so that the newest
 * week is a whole one, and stands against a whole one of the period compared. A week is open where
 * one of its days is.
 */
export function trendPoints(
  trend: readonly Point[],
  asked?: TrendStep,
): { by: TrendStep; points: Point[] } {
  const by = asked ?? (trend.length <= MOST_DAYS ? 'day' : 'week');
  if (by === 'day') return { by, points: [...trend] };
  const points: Point[] = [];
  for (let end = trend.length; end > 0; end -= 7) {
    const week = trend.slice(Math.max(0, end - 7), end);
    points.unshift(
      week.reduce((sum, day) => ({
        day: sum.day,
        journeys: sum.journeys + day.journeys,
        goals: sum.goals + day.goals,
        views: sum.views + day.views,
        orders: sum.orders + day.orders,
        open: sum.open || day.open,
        accepted: sum.accepted + day.accepted,
        bots: sum.bots + day.bots,
      })),
    );
  }
  return { by, points };
}
