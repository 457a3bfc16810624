import { dayNumber } from './calendar.ts';
import { BEFORE_SETS, stateOf, type Span, type SpanDay } from './span.ts';
import type { StageReader } from './stage-reader.ts';
import { settle, tallyDay, type Ends, type Tally } from './tally.ts';

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
  takes: (segment: string) => boolean;
}

/**
 * Adds a span to a tally: all that its days would have added.
 *
 * @returns  its days, in order
 */
export function tallySpan(tally: Tally, span: Span, options: Options): SpanRow[] {
  const { reader, model, today, ends, takes } = options;
  const ageOf = (i: number) => today - dayNumber(span.from) - i;
  const state = stateOf(ageOf(0), ends);
  // Where nothing can grow any more, every stage of every day is settled, and so is their sum.
  const settles = state === 2;
  tallyDay(tally, span.sum, { reader, model, age: ageOf(0), ends, takes, settles });
  if (state === 1)
    span.days.forEach((day, i) =>
      settle(tally, stagesOf(day, { reader, model, takes }), ageOf(i), ends),
    );
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

/** What of a day on which only journeys with the goal can grow has come to each stage, was lost, or is open. */
function stagesOf(
  day: SpanDay,
  { reader, model, takes }: Pick<Options, 'reader' | 'model' | 'takes'>,
) {
  const { count, goal, own } = reader;
  const zeros = () => Array.from({ length: count }, () => 0);
  const stages = { reached: zeros(), lost: zeros(), open: zeros() };
  for (const [segment, cell] of Object.entries(day.cells)) {
    if (!takes(segment)) continue;
    const sets = own ? (day.own[model]?.[segment] ?? []) : cell.slice(BEFORE_SETS);
    for (let i = 0; i < sets.length; i += 2) {
      const [set, n] = [sets[i]!, sets[i + 1]!];
      const furthest = reader.furthest(set);
      for (let stage = 0; stage <= furthest; stage++) stages.reached[stage]! += n;
      const next = furthest + 1;
      if (next && next < count) stages[set & goal ? 'open' : 'lost'][next]! += n;
    }
  }
  return stages;
}
