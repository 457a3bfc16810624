import { dayName, dayNumber } from './calendar.ts';
import type { Cell, Counts, Day, Facts, Slice } from './day.ts';
import { LISTS } from './day.ts';
import { flowOf, type Flow } from './flow.ts';
import { addUp } from './merge.ts';
import { newDay } from './new-day.ts';
import { record } from './record.ts';
import { pairOf, type Ends } from './tally.ts';
import { restingIn } from './tally-stages.ts';

/**
 * Neighbouring days as one, for reading: a summary over a span tells exactly what it tells over its
 * days, for any model and segment, in a fraction of the bytes and the time. Nothing can be added to it.
 */
export interface Span {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /**
   * The days' counters, each day's first made to fit as `flowOf` does: what fits on each day fits in
   * their sum, and the sum of what is read off the days is what is read off their sum.
   */
  sum: Day;
  /** What only a single day tells, in order. */
  days: SpanDay[];
}

/** What is left of one day. */
export interface SpanDay {
  accepted: number;
  bots: number;
  /** By segment: journeys, goals, views and orders. */
  cells: Record<string, number[]>;
}

/**
 * Makes a span of days that follow one another.
 *
 * @param days  one at least; what a day lacks is nothing
 */
export function makeSpan(from: string, days: readonly (Day | undefined)[]): Span {
  const sum = newDay();
  const rows = days.map((day = EMPTY): SpanDay => {
    const flows = new Map<string, Flow>();
    const cells = mapTable(day.cells, (cell, segment) => {
      const flow = flowOf(cell.edges);
      flows.set(segment, flow);
      return fitCell(cell, flow);
    });
    const own = mapTable(day.own, (table) => {
      const known = Object.entries(table).filter(([segment]) => flows.has(segment));
      return mapTable(fromEntries(known), (facts, segment) => {
        return fitFacts(facts, flowOf(facts.edges, flows.get(segment)!.began));
      });
    });
    const lists = fromEntries(
      LISTS.map((list) => [list, mapTable(day.lists[list], fitSlice)]),
    ) as Day['lists'];
    addUp(sum, { ...day, cells, own, lists, events: record() });
    return {
      accepted: day.quality.accepted,
      bots: total(day.quality.bots),
      cells: mapTable(cells, (cell, segment) => {
        const { journeys, goals } = pairOf(flows.get(segment)!, cell.again);
        return [journeys, goals, total(cell.views), cell.orders];
      }),
    };
  });
  return { from, to: dayName(dayNumber(from) + days.length - 1), sum, days: rows };
}

/**
 * In which of three states a day is: its journeys may all still grow, or only those with the goal, or
 * none. A span can be read while all its days are in one.
 */
export const stateOf = (age: number, { window, aftercare }: Ends): 0 | 1 | 2 =>
  age < window ? 0 : age < window + aftercare ? 1 : 2;

const EMPTY = newDay();

const fitCell = (cell: Cell, flow: Flow): Cell => ({
  ...cell,
  ...fitFacts(cell, flow),
  again: fitAgain(cell.again, flow),
});

const fitFacts = ({ moves, took, rest }: Facts, flow: Flow): Facts => ({
  edges: edgesOf(flow),
  moves,
  took,
  rest: fromEntries(
    [...restingIn(rest, flow)].flatMap(([set, kinds]) =>
      kinds.filter(([, n]) => n).map(([kind, n]): [string, number] => [`${set}/${kind}`, n]),
    ),
  ),
});

const fitSlice = (slice: Slice): Slice => {
  const flow = flowOf(slice.edges);
  return { ...slice, edges: edgesOf(flow), again: fitAgain(slice.again, flow) };
};

/** No more orders were another browser's than there were goals. */
const fitAgain = (again: number, flow: Flow): number =>
  pairOf(flow, 0).goals - pairOf(flow, again).goals;

const edgesOf = (flow: Flow): Counts =>
  fromEntries(flow.edges.map(({ had, has, n }) => [`${had}>${has}`, n]));

const total = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

function fromEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const table = record<T>();
  for (const [key, value] of entries) table[key] = value;
  return table;
}

const mapTable = <T, U>(
  table: Record<string, T>,
  map: (value: T, key: string) => U,
): Record<string, U> =>
  fromEntries(Object.entries(table).map(([key, value]) => [key, map(value, key)] as const));
