import type { Summary } from '@safar/funnel';

type Point = Summary['trend'][number];

/** Days that fit beside each other on a phone; a longer trend is shown by week. */
export const MOST_DAYS = 100;

/**
 * The trend as it is drawn: by day, or by weeks counted back from the last day, so that the newest
 * week is a whole one. A week is open where one of its days is.
 */
export function trendPoints(trend: readonly Point[]): { by: 'day' | 'week'; points: Point[] } {
  if (trend.length <= MOST_DAYS) return { by: 'day', points: [...trend] };
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
  return { by: 'week', points };
}
