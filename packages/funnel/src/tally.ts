import { GOAL } from '@safar/journey';
import { plus } from './counts.ts';
import type { Counts, Day, ListName, Sales } from './day.ts';
import { LISTS } from './day.ts';
import { arrivals, flowOf, type Flow } from './flow.ts';
import { record } from './record.ts';
import type { StageReader } from './stage-reader.ts';
import { newStageTally, restingIn, tallyStages, type StageTally } from './tally-stages.ts';

/** Journeys that began, and of them those that reached the goal. */
export interface Pair {
  journeys: number;
  goals: number;
}

/** All that is counted over the days and segments of a summary, before any share is taken. */
export interface Tally extends Pair, Sales {
  /** Journeys without the goal whose window has not passed. */
  open: number;
  stages: StageTally;
  /** Over days that are settled for a stage: journeys of the stage before, and those lost between. */
  settled: { reached: number; lost: number }[];
  views: Counts;
  seen: Counts;
  later: Counts;
  helped: Counts;
  resting: Counts;
  /** By touchpoint, device and who. */
  segments: [Pairs, Pairs, Pairs];
  lists: Record<ListName, Pairs>;
  paths: Counts;
  vitals: Day['vitals'];
}

export type Pairs = Record<string, Pair>;

/** Days from which on a journey without and with the goal has ended. */
export interface Ends {
  window: number;
  aftercare: number;
}

export const newTally = (reader: StageReader): Tally => ({
  journeys: 0,
  goals: 0,
  orders: 0,
  value: record(),
  open: 0,
  stages: newStageTally(reader),
  settled: Array.from({ length: reader.count }, () => ({ reached: 0, lost: 0 })),
  views: record(),
  seen: record(),
  later: record(),
  helped: record(),
  resting: record(),
  segments: [record(), record(), record()],
  lists: {
    source: record(),
    campaign: record(),
    country: record(),
    landing: record(),
    entry: record(),
  },
  paths: record(),
  vitals: record(),
});

/**
 * Adds one day to a tally.
 *
 * @param model  id of the model, under which the counts of its own bits stand
 * @param age    days since that day; below 0 for one that has not come
 * @param takes  whether a segment, `<touchpoint>/<device>/<who>`, is asked for
 */
export function tallyDay(
  tally: Tally,
  day: Day,
  options: {
    reader: StageReader;
    model: string;
    age: number;
    ends: Ends;
    takes: (segment: string) => boolean;
  },
): void {
  const { reader, age, ends } = options;
  const stages = newStageTally(reader);
  const isOpen = (hasGoal: number) => age < ends.window + (hasGoal ? ends.aftercare : 0);

  for (const [segment, cell] of Object.entries(day.cells)) {
    if (!options.takes(segment)) continue;
    const flow = flowOf(cell.edges);
    const pair = pairOf(flow, cell.again);
    tally.journeys += pair.journeys;
    tally.goals += pair.goals;
    segment.split('/').forEach((name, i) => {
      const pairs = tally.segments[i];
      if (pairs) addPair(pairs, name, pair);
    });
    for (const [set, n] of flow.at) if (!(set & GOAL) && isOpen(0)) tally.open += n;
    for (const kinds of restingIn(cell.rest, flow).values())
      addAll(tally.resting, Object.fromEntries(kinds));

    const facts = reader.own ? day.own[options.model]?.[segment] : cell;
    if (facts) {
      const own = reader.own ? flowOf(facts.edges, flow.began) : flow;
      tallyStages(stages, reader, facts, own, (set) => isOpen(set & reader.goal));
    }

    for (const table of ['views', 'seen', 'later', 'helped', 'value'] as const)
      addAll(tally[table], cell[table]);
    tally.orders += cell.orders;
  }

  tally.settled.forEach((settled, i) => {
    // A young day on which all came through is no proof: those that do not come take longer to tell.
    if (!i || stages.open[i] || age < ends.window) return;
    settled.reached += stages.reached[i - 1]!;
    settled.lost += stages.lost[i]!;
  });
  addStages(tally.stages, stages);
}

/** Adds what a day keeps without its segments: lists, paths and vitals. */
export function tallyLists(tally: Tally, day: Day): void {
  for (const list of LISTS)
    for (const [name, slice] of Object.entries(day.lists[list]))
      addPair(tally.lists[list], name, pairOf(flowOf(slice.edges), slice.again));
  addAll(tally.paths, day.paths);
}

/** Goals that another browser had counted are no goals of this one. */
const pairOf = (flow: Flow, again: number): Pair => ({
  journeys: flow.began,
  goals: Math.max(0, arrivals(flow, GOAL) - again),
});

function addPair(pairs: Pairs, name: string, { journeys, goals }: Pair): void {
  const sum = (pairs[name] ??= { journeys: 0, goals: 0 });
  sum.journeys += journeys;
  sum.goals += goals;
}

export function addAll(into: Counts, from: Counts): void {
  for (const [key, n] of Object.entries(from)) into[key] = plus(into[key] ?? 0, n);
}

function addStages(into: StageTally, from: StageTally): void {
  for (const field of ['reached', 'visited', 'inOrder', 'lost', 'open', 'entries'] as const)
    from[field].forEach((n, i) => (into[field][i]! += n));
  from.lostAt.forEach((counts, i) => addAll(into.lostAt[i]!, counts));
  from.took.forEach((buckets, i) => buckets.forEach((n, b) => (into.took[i]![b]! += n)));
  addAll(into.moves, from.moves);
}
