import {
  BUCKETS,
  bucketOf,
  KINDS,
  matchesGlob,
  readingOf,
  type Model,
  type Stage,
} from '@safar/journey';
import type { Entry, World } from './histories.ts';

/** What to count: a period, a model, and perhaps a segment. */
export interface Question {
  model: Model;
  from: string;
  to: string;
  today: string;
  touchpoint?: string;
  device?: string;
  who?: string;
}

/**
 * The numbers of a summary, counted the slow way: from the whole history of every visitor, one journey
 * after another and one question at a time, with the calendar of `Intl`. It knows no edges, no days'
 * counters and no sums over them.
 */
export function recount(entries: readonly Entry[], world: World, question: Question) {
  const { site } = world;
  const { model, from, to } = question;
  const dayOf = intlDay(site.timezone);
  const within = (day: string) => day >= from && day <= to;
  const asked = ({ fact }: Entry) =>
    (question.touchpoint ?? fact.touchpoint) === fact.touchpoint &&
    (question.device ?? fact.device) === fact.device &&
    (question.who ?? fact.step.who) === fact.step.who;
  const filtered = !!(question.touchpoint ?? question.device ?? question.who);

  const activity = entries.filter((entry) => within(dayOf(entry.at)) && asked(entry));
  const orders = activity.filter((entry) => entry.goal && !entry.fact.again);
  const journeys = journeysOf(entries)
    .filter((steps) => within(dayOf(steps[0]!.at)) && asked(steps[0]!))
    .map((steps) =>
      readJourney(steps, model, daysBetween(dayOf(steps[0]!.at), question.today), site),
    );
  const goalTimes = journeys.flatMap(({ goalTime }) => goalTime);
  const happened = group(entries.map((entry) => dayOf(entry.at)));
  const stageIds = model.stages.map(({ id }) => id);
  const at = (stage: number) => journeys.filter(({ furthest }) => furthest >= stage);
  const goals = journeys.filter(({ isGoal }) => isGoal);

  const goalStage = model.stages.findLastIndex(
    ({ levels, kinds, events }) =>
      levels?.some((level) => level === GOAL_LEVELS[site.goal]) ||
      [...(kinds ?? []), ...(events ?? [])].some((name) => name === site.goal),
  );

  const stages = model.stages.map((_, i) => {
    const before = i ? at(i - 1) : [];
    const missing = before.filter(({ furthest }) => furthest < i);
    const lost = missing.filter(({ isOpen }) => !isOpen);
    const age = site.window + (i > goalStage ? site.aftercare : 0);
    const settled = (list: Read[]) => list.filter((each) => each.age >= age);
    const ended = settled(before).filter((each) => each.furthest >= i || !each.isOpen);
    const visits = journeys.filter(({ visited }) => visited[i]! >= 0);
    return {
      id: stageIds[i],
      reached: at(i).length,
      visited: visits.length,
      inOrder: visits.filter(({ visited }) =>
        visited.slice(0, i).every((when) => when >= 0 && when <= visited[i]!),
      ).length,
      skipped: at(i).filter(({ visited }) => visited[i]! < 0).length,
      ofFirst: part(at(i).length, at(0).length),
      ofPrevious: i ? part(at(i).length, at(i - 1).length) : null,
      lost: lost.length,
      open: missing.length - lost.length,
      openAfterGoal: missing.filter(({ isOpen, hasGoal }) => isOpen && hasGoal).length,
      settled: { journeys: ended.length, lost: settled(lost).length },
      leak: i ? part(settled(lost).length, ended.length) : null,
      lostAt: byKind(lost.map(({ rests }) => rests)),
      by: Object.fromEntries(
        (['touchpoint', 'device', 'who'] as const).map((segment) => {
          const partOf = ({ first }: Read) => (segment === 'who' ? first.step.who : first[segment]);
          return [
            segment,
            ranked(
              group(i ? at(i - 1) : at(0), partOf).map(([name, list]) => ({
                name,
                reached: list.filter(({ furthest }) => furthest >= i).length,
                lost: lost.filter((each) => partOf(each) === name).length,
                open: missing.filter((each) => each.isOpen && partOf(each) === name).length,
                settled: {
                  journeys: ended.filter((each) => partOf(each) === name).length,
                  lost: settled(lost).filter((each) => partOf(each) === name).length,
                },
              })),
              ({ reached }) => reached,
              ({ name }) => name,
            ),
          ];
        }),
      ),
      medianMinutes: medianOf(
        visits
          .filter(({ visited, firstGoal, isGoal }) => visited[i] !== firstGoal || isGoal)
          .map(({ steps, visited }) => bucketOf(steps[visited[i]!]!.at - steps[0]!.at)),
      ),
    };
  });

  const moves = journeys.flatMap(({ path }) =>
    path.slice(1).flatMap((place, n) => {
      const last = path[n]!;
      return last >= 0 && place >= 0 && last !== place ? [[last, place] as const] : [];
    }),
  );
  const rate = (holds: (step: number) => boolean) =>
    part(moves.filter(([a, b]) => holds(b - a)).length, moves.length);

  return {
    journeys: journeys.length,
    open: journeys.filter(({ hasGoal, age }) => !hasGoal && age < site.window).length,
    stages,
    goal: {
      journeys: goals.length,
      again: journeys.filter(({ hasGoal, isGoal }) => hasGoal && !isGoal).length,
      count: orders.length,
      rate: part(goals.length, journeys.length),
      value: ['IRR', 'EUR']
        .map((currency) => ({
          currency,
          sum:
            orders.reduce(
              (sum, { fact: { step } }) =>
                sum + (step.goal!.currency === currency ? Math.round(step.goal!.value! * 100) : 0),
              0,
            ) / 100,
        }))
        .filter(({ currency, sum }) => sum || currency === site.currency),
    },
    moves: ranked(
      group(moves.map(([a, b]) => `${a}>${b}`)).map(([key, list]) => {
        const [a, b] = key.split('>').map(Number) as [number, number];
        return { from: stageIds[a]!, to: stageIds[b]!, count: list.length, key };
      }),
      ({ count }) => count,
      ({ key }) => key,
    ).map(({ from: a, to: b, count }) => ({ from: a, to: b, count })),
    entries: stageIds.map((stage, i) => ({
      stage,
      count: journeys.filter(({ path }) => path.find((place) => place !== NOWHERE) === i).length,
    })),
    rates: {
      forward: rate((by) => by === 1),
      skip: rate((by) => by > 1),
      back: rate((by) => by < 0),
    },
    kinds: ranked(
      KINDS.map((kind) => {
        const seen = journeys.filter(({ before }) => before.has(kind));
        const others = journeys.filter(({ before }) => !before.has(kind));
        const share = part(seen.filter(({ isGoal }) => isGoal).length, seen.length);
        const other = part(others.filter(({ isGoal }) => isGoal).length, others.length);
        return {
          kind,
          views: activity.filter(({ sight }) => sight.kind === kind).length,
          journeys: journeys.filter(({ steps }) => steps.some(({ sight }) => sight.kind === kind))
            .length,
          seen: seen.length,
          helped: seen.filter(({ isGoal }) => isGoal).length,
          lift: share === null || !other ? null : nineDigits(share / other),
        };
      }).filter(({ views, journeys: n }) => views || n),
      ({ views }) => views,
      ({ kind }) => kind,
    ),
    resting: byKind(journeys.map(({ rests }) => rests)),
    touchpoints: sharesBy(journeys, ({ first }) => first.touchpoint).map(({ name, ...rest }) => {
      const own = journeys.filter(({ first }) => first.touchpoint === name);
      const aged = own.filter(({ age }) => age >= site.window);
      return {
        touchpoint: name,
        ...rest,
        rate: part(rest.goals, rest.journeys),
        settled: { journeys: aged.length, goals: aged.filter(({ isGoal }) => isGoal).length },
        medianMinutes: medianOf(own.flatMap(({ goalTime }) => goalTime)),
      };
    }),
    sales: soldBy(orders, ({ fact }) => fact.touchpoint, site.currency),
    lastSales: filtered
      ? []
      : soldBy(orders, ({ fact }) => fact.lastTouchpoint ?? fact.touchpoint, site.currency),
    toGoal: {
      counts: Array.from(
        { length: BUCKETS },
        (_, bucket) => goalTimes.filter((time) => time === bucket).length,
      ),
      medianMinutes: medianOf(goalTimes),
    },
    devices: sharesBy(journeys, ({ first }) => first.device),
    who: sharesBy(journeys, ({ first }) => first.step.who),
    lists: {
      source: filtered ? [] : sharesBy(journeys, ({ first }) => first.source || '(none)'),
      campaign: filtered ? [] : sharesBy(journeys, ({ first }) => first.campaign || '(none)'),
      country: filtered ? [] : sharesBy(journeys, ({ first }) => first.country || '(none)'),
      landing: filtered ? [] : sharesBy(journeys, ({ steps }) => steps[0]!.sight.kind || '(none)'),
      entry: filtered ? [] : sharesBy(journeys, ({ steps }) => steps[0]!.sight.path),
    },
    trend: daysFrom(from, to).map((day) => ({
      day,
      journeys: journeys.filter((journey) => journey.day === day).length,
      goals: goals.filter((journey) => journey.day === day).length,
      views: activity.filter(({ sight, at: when }) => sight.kind && dayOf(when) === day).length,
      orders: orders.filter(({ at: when }) => dayOf(when) === day).length,
      open: daysBetween(day, question.today) < site.window,
      accepted: happened.find(([name]) => name === day)?.[1].length ?? 0,
      bots: 0,
    })),
  };
}

/** To which a goal brings a journey that has not been there; events have none. */
const GOAL_LEVELS: Record<string, string> = {
  order: 'decide',
  contact: 'consider',
  demo: 'consider',
};

/** Before the first place, which is no place to come from. */
const NOWHERE = -2;

/** All that is asked about one journey. */
function readJourney(steps: Entry[], model: Model, age: number, site: World['site']) {
  const firstGoal = steps.findIndex(({ goal }) => goal);
  const hasGoal = firstGoal >= 0;
  const isGoal = hasGoal && !steps[firstGoal]!.fact.again;
  // Which sight was the first to belong to each stage; -1: none.
  const visited = model.stages.map((stage) => steps.findIndex((step) => belongs(step, stage)));
  const kindAt = (step: Entry) => step.sight.kind;
  return {
    steps,
    age,
    day: steps[0]!.fact.day,
    first: steps[0]!.fact,
    hasGoal,
    firstGoal,
    goalTime: isGoal ? [bucketOf(steps[firstGoal]!.at - steps[0]!.at)] : [],
    isGoal,
    isOpen: age < site.window + (hasGoal ? site.aftercare : 0),
    visited,
    furthest: visited.findLastIndex((when) => when >= 0),
    rests: steps.map(kindAt).findLast((kind) => kind) ?? '',
    before: new Set((hasGoal ? steps.slice(0, firstGoal) : steps).map(kindAt)),
    path: placesOf(steps, model),
  };
}

/** The stages a journey rested in, one after another; -1 is outside all. */
function placesOf(steps: Entry[], model: Model): number[] {
  if (readingOf(model).own)
    return [NOWHERE, ...steps.map(({ place }) => (place < 0 ? NOWHERE : place))];
  return [
    NOWHERE,
    ...steps.map(({ level }) =>
      level
        ? model.stages.findLastIndex(({ levels }) => levels?.some((each) => each === level))
        : NOWHERE,
    ),
  ];
}

const belongs = ({ level, sight }: Entry, { levels, kinds, urls, events }: Stage): boolean =>
  !!levels?.some((each) => each === level) ||
  !!kinds?.some((each) => each === sight.kind) ||
  !!(sight.kind && urls?.some((glob) => matchesGlob(sight.path, glob))) ||
  !!events?.some((each) => each === sight.event);

const journeysOf = (entries: readonly Entry[]): Entry[][] =>
  group(
    entries.filter(({ journey }) => journey >= 0),
    ({ journey }) => String(journey),
  ).map(([, steps]) => steps);

type Read = ReturnType<typeof readJourney>;

const sharesBy = (journeys: Read[], name: (journey: Read) => string) =>
  ranked(
    group(journeys, name).map(([key, list]) => ({
      name: key,
      journeys: list.length,
      goals: list.filter(({ isGoal }) => isGoal).length,
    })),
    (row) => row.journeys,
    (row) => row.name,
  );

/** Orders and their value, by a name of the fact that told of them. */
const soldBy = (orders: readonly Entry[], name: (entry: Entry) => string, currency: string) =>
  ranked(
    group([...orders], name).map(([touchpoint, list]) => ({
      touchpoint,
      orders: list.length,
      value: [...new Set([currency, ...list.flatMap(currencyOf).toSorted()])].map((code) => ({
        currency: code,
        sum:
          list
            .filter((entry) => currencyOf(entry).includes(code))
            .reduce((sum, { fact }) => sum + Math.round(fact.step.goal!.value! * 100), 0) / 100,
      })),
    })),
    (row) => row.orders,
    (row) => row.touchpoint,
  );

const currencyOf = ({ fact: { step } }: Entry): string[] =>
  step.goal?.currency && step.goal.value !== undefined ? [step.goal.currency] : [];

const byKind = (kinds: string[]) =>
  ranked(
    group(kinds.filter((kind) => kind)).map(([kind, list]) => ({ kind, count: list.length })),
    ({ count }) => count,
    ({ kind }) => kind,
  );

function group<T>(list: readonly T[], key: (each: T) => string = String): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const name = key(each);
    const others = groups.get(name);
    if (others) others.push(each);
    else groups.set(name, [each]);
  }
  return [...groups];
}

const ranked = <T>(rows: T[], size: (row: T) => number, name: (row: T) => string): T[] =>
  rows.toSorted((a, b) => size(b) - size(a) || (name(a) < name(b) ? -1 : 1));

const part = (n: number, of: number): number | null => (of ? n / of : null);

/** Ratios of ratios differ in their last digit by the order in which they are taken. */
export const nineDigits = (n: number): number => Number(n.toPrecision(9));

/** The lower of the two middle ones, told as its bucket's middle. */
function medianOf(buckets: number[]): number | null {
  if (!buckets.length) return null;
  const middle = buckets.toSorted((a, b) => a - b)[Math.ceil(buckets.length / 2) - 1]!;
  return middle === 0 ? 0 : (2 ** (middle - 1) + 2 ** middle) / 2;
}

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 864e5;

const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) =>
    new Date(Date.parse(from) + i * 864e5).toISOString().slice(0, 10),
  );

/** The calendar day in a time zone, as the platform has it. */
export function intlDay(timezone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const known = new Map<number, string>();
  return (at) => known.get(at) ?? (known.set(at, format.format(at)), known.get(at)!);
}
