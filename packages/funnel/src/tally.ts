import { BUCKETS, GOAL } from '@safar/journey';
import { plus } from './counts.ts';
import type { Counts, Day, ListName, Sales } from './day.ts';
import { LISTS } from './day.ts';
import { arrivals, flowOf, growthOf, type Flow } from './flow.ts';
import { record } from './record.ts';
import type { StageReader } from './stage-reader.ts';
import { newStageTally, restingIn, tallyStages, type StageTally } from './tally-stages.ts';

/** Journeys that began, and of them those that reached the goal. */
export interface Pair {
  journeys: number;
  goals: number;
}

/** The same, with what was sold. */
export interface Trade extends Pair, Sales {}

/** What stages lost and kept of one part of the journeys. By stage. */
export interface StagePart extends Fates {
  /** Of them, what days told that are settled for the stage: those that came there, and those that never did. */
  settled: Pick<StageTally, 'reached' | 'lost'>;
}

const FATES = ['reached', 'lost', 'open', 'openAfterGoal'] as const;
type Fates = Pick<StageTally, (typeof FATES)[number]>;

/** All that is counted over the days and segments of a summary, before any share is taken. */
export interface Tally extends Pair, Sales {
  /** Journeys without the goal whose window has not passed. */
  open: number;
  /** Journeys that came to the goal by an order that another browser had counted. */
  again: number;
  stages: StageTally;
  settled: StagePart['settled'];
  views: Counts;
  seen: Counts;
  later: Counts;
  helped: Counts;
  resting: Counts;
  /** By touchpoint, device and who. */
  segments: [Pairs, Pairs, Pairs];
  /** Stages by the same. */
  parts: [Parts, Parts, Parts];
  /** By touchpoint, over days on which no journey without the goal is open. */
  aged: Pairs;
  /** Goals by bucket of the time since the journey began, by touchpoint. */
  toGoal: Record<string, number[]>;
  /** Orders and value by the touchpoint of the visit that reached the goal. */
  last: Record<string, Sales>;
  lists: Record<ListName, Pairs>;
  paths: Counts;
  vitals: Day['vitals'];
}

export type Pairs = Record<string, Trade>;
export type Parts = Record<string, StagePart>;

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
  again: 0,
  stages: newStageTally(reader),
  settled: newPart(reader).settled,
  views: record(),
  seen: record(),
  later: record(),
  helped: record(),
  resting: record(),
  segments: [record(), record(), record()],
  parts: [record(), record(), record()],
  aged: record(),
  toGoal: record(),
  last: record(),
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
    /** Ages from which on a day is settled, by stage. */
    settledFrom: readonly number[];
    takes: (segment: string) => boolean;
  },
): void {
  const { reader, age, ends } = options;
  const stages = newStageTally(reader);
  const isSettled = options.settledFrom.map((from) => age >= from);
  const isOpen = (hasGoal: number) => age < ends.window + (hasGoal ? ends.aftercare : 0);

  for (const [segment, cell] of Object.entries(day.cells)) {
    if (!options.takes(segment)) continue;
    const flow = flowOf(cell.edges);
    const pair = pairOf(flow, cell.again);
    tally.journeys += pair.journeys;
    tally.goals += pair.goals;
    tally.again += arrivals(flow, GOAL) - pair.goals;
    const names = segment.split('/');
    names.forEach((name, i) => {
      const pairs = tally.segments[i];
      if (pairs) addTrade(pairs, name, pair, cell);
    });
    if (!isOpen(0)) addTrade(tally.aged, names[0]!, pair, cell);
    addGoalTimes((tally.toGoal[names[0]!] ??= newBuckets()), cell.took);
    for (const [set, n] of flow.at) if (!(set & GOAL) && isOpen(0)) tally.open += n;
    for (const kinds of restingIn(cell.rest, flow).values())
      addAll(tally.resting, Object.fromEntries(kinds));

    const facts = reader.own ? day.own[options.model]?.[segment] : cell;
    if (facts) {
      const own = reader.own ? flowOf(facts.edges, flow.began) : flow;
      const before = {
        reached: [...stages.reached],
        lost: [...stages.lost],
        open: [...stages.open],
        openAfterGoal: [...stages.openAfterGoal],
      };
      tallyStages(stages, reader, facts, own, (set) => isOpen(set & reader.goal));
      names.forEach((name, i) => {
        const parts = tally.parts[i];
        if (parts) addPart((parts[name] ??= newPart(reader)), before, stages, isSettled);
      });
    }

    for (const table of ['views', 'seen', 'later', 'helped', 'value'] as const)
      addAll(tally[table], cell[table]);
    tally.orders += cell.orders;
  }

  for (const field of ['reached', 'lost'] as const)
    stages[field].forEach((n, i) => (tally.settled[field][i]! += isSettled[i] ? n : 0));
  addStages(tally.stages, stages);
}

/** Adds what a day keeps without its segments: lists, paths and vitals. */
export function tallyLists(tally: Tally, day: Day): void {
  for (const list of LISTS)
    for (const [name, slice] of Object.entries(day.lists[list]))
      addTrade(tally.lists[list], name, pairOf(flowOf(slice.edges), slice.again), slice);
  addAll(tally.paths, day.paths);
  for (const [touchpoint, sales] of Object.entries(day.last))
    addSales((tally.last[touchpoint] ??= { orders: 0, value: record() }), sales);
}

/** Goals that another browser had counted are no goals of this one. */
export const pairOf = (flow: Flow, again: number): Pair => ({
  journeys: flow.began,
  goals: Math.max(0, arrivals(flow, GOAL) - again),
});

function addTrade(pairs: Pairs, name: string, pair: Pair, sales: Sales): void {
  const sum = (pairs[name] ??= { journeys: 0, goals: 0, orders: 0, value: record() });
  sum.journeys += pair.journeys;
  sum.goals += pair.goals;
  addSales(sum, sales);
}

function addSales(into: Sales, { orders, value }: Sales): void {
  into.orders += orders;
  addAll(into.value, value);
}

const newBuckets = (): number[] => Array.from({ length: BUCKETS }, () => 0);

/** Adds the times of the edges on which the goal was reached. */
function addGoalTimes(into: number[], took: Counts): void {
  for (const [key, n] of Object.entries(took)) {
    const [had, has] = growthOf(key);
    const bucket = Math.min(BUCKETS - 1, Number(key.slice(key.indexOf('/') + 1)));
    if (!(had & GOAL) && has & GOAL && n > 0) into[bucket]! += n;
  }
}

const newPart = ({ count }: StageReader): StagePart => {
  const zeros = () => Array.from({ length: count }, () => 0);
  return {
    reached: zeros(),
    lost: zeros(),
    open: zeros(),
    openAfterGoal: zeros(),
    settled: { reached: zeros(), lost: zeros() },
  };
};

/** Adds by how much stages have grown. */
function addPart(
  into: StagePart,
  before: Fates,
  after: Fates,
  isSettled: readonly boolean[],
): void {
  for (const field of FATES)
    after[field].forEach((n, i) => {
      const more = n - before[field][i]!;
      into[field][i]! += more;
      if (isSettled[i] && (field === 'reached' || field === 'lost'))
        into.settled[field][i]! += more;
    });
}

export function addAll(into: Counts, from: Counts): void {
  for (const [key, n] of Object.entries(from)) into[key] = plus(into[key] ?? 0, n);
}

function addStages(into: StageTally, from: StageTally): void {
  for (const field of [...FATES, 'visited', 'inOrder', 'entries'] as const)
    from[field].forEach((n, i) => (into[field][i]! += n));
  from.lostAt.forEach((counts, i) => addAll(into.lostAt[i]!, counts));
  from.took.forEach((buckets, i) => buckets.forEach((n, b) => (into.took[i]![b]! += n)));
  addAll(into.moves, from.moves);
}
