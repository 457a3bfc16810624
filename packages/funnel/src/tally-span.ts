import { dayNumber } from './calendar.ts';
import type { Span } from './span.ts';
import type { StageReader } from './stage-reader.ts';
import { tallyDay, type Ends, type Tally } from './tally.ts';

/** What one day of a span adds to the trend. */
export interface SpanRow {
  journeys: number;
  goals: number;
  views: number;
  orders: number;
  accepted: number;
  bots: number;
}

interface Options {
  reader: StageReader;
  /** Id of the model. */
  model: string;
  /** Days since 1970-01-01. */
  today: number;
  ends: Ends;
  settledFrom: readonly number[];
  takes: (segment: string) => boolean;
}

/**
 * Adds a span to a tally: all that its days would have added.
 *
 * @returns  its days, in order
 */
export function tallySpan(tally: Tally, span: Span, options: Options): SpanRow[] {
  const { today, takes } = options;
  // Its days are in one state, so what is settled on the first of them is settled on all.
  tallyDay(tally, span.sum, { ...options, age: today - dayNumber(span.from) });
  return span.days.map(({ cells, accepted, bots }) => {
    const row = { journeys: 0, goals: 0, views: 0, orders: 0, accepted, bots };
    for (const [segment, [journeys = 0, goals = 0, views = 0, orders = 0]] of Object.entries(cells))
      if (takes(segment)) {
        row.journeys += journeys;
        row.goals += goals;
        row.views += views;
        row.orders += orders;
      }
    return row;
  });
}
