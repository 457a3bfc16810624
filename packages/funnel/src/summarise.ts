import { BUCKETS, KINDS, type Model } from '@safar/journey';
import { dayName, dayNumber } from './calendar.ts';
import type { Counts, Day, Sales } from './day.ts';
import { LISTS } from './day.ts';
import { LIST_LIMITS } from './fold.ts';
import { kindCounts } from './kind-counts.ts';
import { ratio, share, wilson } from './interval.ts';
import { MAX_PATHS, OTHER } from './limits.ts';
import { medianMinutesOf } from './median-minutes.ts';
import { moneyOf } from './money-of.ts';
import { record } from './record.ts';
import { settledFrom } from './settled-from.ts';
import type { Span } from './span.ts';
import { stageReader, type StageReader } from './stage-reader.ts';
import { summariseStages } from './summarise-stages.ts';
import { summariseSpeed } from './summarise-speed.ts';
import { summariseVitals } from './summarise-vitals.ts';
import type { Share, Sold, Summary } from './summary.ts';
import { tallySpan, type SpanRow } from './tally-span.ts';
import { addAll, newTally, tallyDay, tallyLists, type Pairs, type Tally } from './tally.ts';

export interface SummaryOptions {
  site: {
    id: string;
    timezone: string;
    /** Days, as in the terms of a journey. */
    window: number;
    aftercare: number;
    /** A page kind, or the name of an event. */
    goal: string;
    /** In which values are shown first, ISO 4217. */
    currency: string;
  };
  model: Model;
  /** Merged over all shards. Days outside the period are not looked at; one that is missing is empty. */
  days: ReadonlyMap<string, Day>;
  /** In place of days: each within the period and, by `stateOf`, in one state. Days that a span covers are not looked at. */
  spans?: readonly Span[] | undefined;
  /** First and last day of the period, and the site's day now: `YYYY-MM-DD`. */
  from: string;
  to: string;
  today: string;
  /**
   * Segments: only journeys that began so, and what they did. Lists and paths are not kept by segment, so
   * that with any of the three they are empty; vitals are kept by device, and other segments do not narrow them.
   */
  touchpoint?: string | undefined;
  device?: string | undefined;
  who?: string | undefined;
}

/**
 * What an owner reads, from the counters of a period.
 *
 * Facts of journeys are those of the journeys that *began* in the period, whenever they went on;
 * views, orders, value, paths, vitals and quality are what *happened* in it.
 *
 * @throws RangeError  where a day's name is none
 */
export function summarise(options: SummaryOptions): Summary {
  const { site, model, days } = options;
  const [first, last, today] = (['from', 'to', 'today'] as const).map((name) => {
    const day = dayNumber(options[name]);
    if (Number.isNaN(day))
      throw new RangeError(`${name} is "${options[name]}"; it takes YYYY-MM-DD`);
    return day;
  }) as [number, number, number];
  const filter = [options.touchpoint, options.device, options.who];
  const takes = (segment: string) =>
    segment.split('/').every((name, i) => filter[i] === undefined || filter[i] === name);

  const reader = stageReader(model);
  const tally = newTally(reader);
  const quality: Summary['quality'] = {
    accepted: 0,
    repeated: 0,
    bots: 0,
    refused: record(),
    lost: 0,
    redated: 0,
    unstored: 0,
  };
  const common = {
    reader,
    model: model.id,
    ends: site,
    settledFrom: settledFrom(model, site.goal, site),
    takes,
  };
  const isWhole = filter.every((each) => each === undefined);
  /** What is not counted by segment. */
  const takeRest = (day: Day) => {
    if (isWhole) tallyLists(tally, day);
    for (const [key, table] of Object.entries(day.vitals))
      if (options.device === undefined || key.startsWith(`${options.device}/`))
        for (const [vital, counts] of Object.entries(table))
          addAll(((tally.vitals[key] ??= record())[vital] ??= record()), counts);
    addQuality(quality, day);
  };

  const rows = new Map<number, SpanRow>();
  for (const span of options.spans ?? []) {
    const start = dayNumber(span.from);
    const told = tallySpan(tally, span, { ...common, today });
    told.forEach((row, i) => rows.set(start + i, row));
    takeRest(span.sum);
  }
  const trend: Summary['trend'] = [];
  for (let at = first; at <= last; at++) {
    const open = today - at < site.window;
    const row = rows.get(at);
    if (row) {
      trend.push({ day: dayName(at), open, ...row });
      continue;
    }
    const day = days.get(dayName(at));
    const before = { ...tally, views: sumOf(tally.views) };
    if (day) {
      tallyDay(tally, day, { ...common, age: today - at });
      takeRest(day);
    }
    trend.push({
      day: dayName(at),
      journeys: tally.journeys - before.journeys,
      goals: tally.goals - before.goals,
      views: sumOf(tally.views) - before.views,
      orders: tally.orders - before.orders,
      open,
      accepted: day?.quality.accepted ?? 0,
      bots: day ? sumOf(day.quality.bots) : 0,
    });
  }

  const money = (value: Counts) => moneyOf(value, site.currency);
  return {
    site: site.id,
    model: model.id,
    from: options.from,
    to: options.to,
    timezone: site.timezone,
    journeys: tally.journeys,
    open: tally.open,
    stages: summariseStages(tally, model),
    goal: {
      name: site.goal,
      journeys: tally.goals,
      again: tally.again,
      count: tally.orders,
      value: money(tally.value),
      rate: share(tally.goals, tally.journeys),
      interval: wilson(tally.goals, tally.journeys),
    },
    ...movesOf(tally, model, reader),
    kinds: kindsOf(tally),
    resting: kindCounts(tally.resting),
    touchpoints: sharesOf(tally.segments[0], money).map(({ name, journeys, goals }) => ({
      touchpoint: name,
      journeys,
      goals,
      rate: share(goals, journeys),
      interval: wilson(goals, journeys),
      settled: {
        journeys: tally.aged[name]?.journeys ?? 0,
        goals: tally.aged[name]?.goals ?? 0,
      },
      medianMinutes: medianMinutesOf(tally.toGoal[name] ?? []),
    })),
    sales: soldOf(tally.segments[0], money),
    lastSales: soldOf(tally.last, money),
    toGoal: toGoalOf(tally),
    vitals: summariseVitals(tally.vitals, model, reader),
    speed: summariseSpeed(tally.vitals),
    quality,
    devices: sharesOf(tally.segments[1], money),
    who: sharesOf(tally.segments[2], money),
    lists: Object.fromEntries(
      LISTS.map((list) => [list, sharesOf(tally.lists[list], money, LIST_LIMITS[list])]),
    ) as Summary['lists'],
    paths: pathsOf(tally.paths),
    trend,
  };
}

function addQuality(into: Summary['quality'], { quality }: Day): void {
  into.accepted += quality.accepted;
  into.repeated += quality.repeated;
  into.bots += sumOf(quality.bots);
  into.lost += quality.lost;
  into.redated += quality.redated;
  // A span that was published by an earlier version does not have it.
  into.unstored += quality.unstored ?? 0;
  addAll(into.refused, quality.refused);
}

function movesOf(
  { stages }: Tally,
  model: Model,
  reader: StageReader,
): Pick<Summary, 'moves' | 'entries' | 'rates'> {
  const steps = { forward: 0, skip: 0, back: 0 };
  const moves = Object.entries(stages.moves).map(([key, count]) => {
    const [from, to] = key.split('>').map(Number) as [number, number];
    steps[to < from ? 'back' : to === from + 1 ? 'forward' : 'skip'] += count;
    return { from, to, count };
  });
  const all = steps.forward + steps.skip + steps.back;
  return {
    moves: moves
      .toSorted((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
      .map(({ from, to, count }) => ({
        from: model.stages[from]!.id,
        to: model.stages[to]!.id,
        count,
      })),
    entries: model.stages.slice(0, reader.count).map(({ id }, i) => ({
      stage: id,
      count: stages.entries[i]!,
    })),
    rates: {
      forward: share(steps.forward, all),
      skip: share(steps.skip, all),
      back: share(steps.back, all),
    },
  };
}

/** Every kind that was viewed, or seen by a journey of the period. */
function kindsOf(tally: Tally): Summary['kinds'] {
  return KINDS.map((kind) => {
    // Lost steps may have left one count short of another; a part is never more than its whole.
    const seen = Math.min(tally.seen[kind] ?? 0, tally.journeys);
    const helped = Math.min(tally.helped[kind] ?? 0, seen, tally.goals);
    const others = tally.journeys - seen;
    const lift = ratio(helped, seen, Math.min(tally.goals - helped, others), others);
    return {
      kind,
      views: tally.views[kind] ?? 0,
      journeys: Math.min(seen + (tally.later[kind] ?? 0), tally.journeys),
      seen,
      helped,
      lift: lift && lift.ratio,
      interval: lift && lift.interval,
    };
  })
    .filter(({ views, journeys }) => views || journeys)
    .toSorted((a, b) => b.views - a.views || (a.kind < b.kind ? -1 : 1));
}

type Money = (value: Counts) => Share['value'];

function sharesOf(pairs: Pairs, money: Money, limit = Infinity): Share[] {
  const all = Object.entries(pairs)
    .map(([name, pair]) => ({ name, ...pair }))
    .filter(({ journeys }) => journeys);
  return capped(
    all,
    limit,
    ({ name }) => name === OTHER,
    (rest) => ({
      name: OTHER,
      journeys: rest.reduce((sum, { journeys }) => sum + journeys, 0),
      goals: rest.reduce((sum, { goals }) => sum + goals, 0),
      orders: rest.reduce((sum, { orders }) => sum + orders, 0),
      value: rest.reduce<Counts>((sum, { value }) => (addAll(sum, value), sum), record()),
    }),
    (a, b) => b.journeys - a.journeys || (a.name < b.name ? -1 : 1),
  ).map(({ value, ...share }) => ({ ...share, value: money(value) }));
}

/** Every touchpoint that has sold, most orders first. */
const soldOf = (sales: Record<string, Sales>, money: Money): Sold[] =>
  Object.entries(sales)
    .filter(([, { orders }]) => orders)
    .map(([touchpoint, { orders, value }]) => ({ touchpoint, orders, value: money(value) }))
    .toSorted((a, b) => b.orders - a.orders || (a.touchpoint < b.touchpoint ? -1 : 1));

function toGoalOf({ toGoal }: Tally): Summary['toGoal'] {
  const counts = Array.from({ length: BUCKETS }, (_, bucket) =>
    Object.values(toGoal).reduce((sum, buckets) => sum + buckets[bucket]!, 0),
  );
  return { counts, medianMinutes: medianMinutesOf(counts) };
}

function pathsOf(paths: Counts): Summary['paths'] {
  const all = Object.entries(paths).map(([key, views]) => {
    const space = key.indexOf(' ');
    return { kind: key.slice(0, Math.max(0, space)), path: key.slice(space + 1), views };
  });
  return capped(
    all,
    MAX_PATHS,
    ({ kind, path }) => !kind && path === OTHER,
    (rest) => ({ kind: '', path: OTHER, views: rest.reduce((sum, { views }) => sum + views, 0) }),
    (a, b) =>
      b.views - a.views || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1),
  );
}

/** The largest rows of a list over many days, the rest together in one. */
function capped<T>(
  rows: T[],
  limit: number,
  isOther: (row: T) => boolean,
  together: (rows: T[]) => T,
  order: (a: T, b: T) => number,
): T[] {
  const named = rows.filter((row) => !isOther(row)).toSorted(order);
  const rest = [...named.slice(limit), ...rows.filter(isOther)];
  return [...named.slice(0, limit), ...(rest.length ? [together(rest)] : [])].toSorted(order);
}

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
