import { GOAL, KINDS } from '@safar/journey';
import type { WireGoal } from '@safar/protocol';
import { add, plus, roomFor } from './counts.ts';
import { LISTS, type Day, type Facts, type ListName, type Sales, type Slice } from './day.ts';
import type { Fact } from './fact.ts';
import { foldMove, placeName } from './fold-move.ts';
import { kindOf } from './kind-of.ts';
import {
  MAX_CAMPAIGNS,
  MAX_COUNTRIES,
  MAX_CURRENCIES,
  MAX_EVENTS,
  MAX_MODELS,
  MAX_PATHS,
  MAX_SOURCES,
  NONE,
} from './limits.ts';
import { dayAt, newCell, newFacts, newSlice } from './new-day.ts';
import { record } from './record.ts';

/** Values that each list of a day has room for, besides `(other)`. */
export const LIST_LIMITS: Record<ListName, number> = {
  source: MAX_SOURCES,
  campaign: MAX_CAMPAIGNS,
  country: MAX_COUNTRIES,
  landing: KINDS.length + 1,
  entry: MAX_PATHS,
};

/**
 * Counts one fact: what it says of its journey on the day the journey began, what happened on the
 * day it happened. Days that are missing are made. Facts may come in any order.
 *
 * A step that came before must not be folded again; telling so is the ledger's work.
 */
export function fold(days: Map<string, Day>, fact: Fact): void {
  foldActivity(dayAt(days, fact.on), fact);
  if (fact.step.has) foldJourney(dayAt(days, fact.day), fact);
}

/** Views, events, orders and value. */
function foldActivity(day: Day, fact: Fact): void {
  const { step } = fact;
  const kind = kindOf(step.kind);
  day.quality.accepted++;
  if (fact.redated) day.quality.redated++;
  if (step.unstored) day.quality.unstored++;
  if (kind) {
    add(cellOf(day, fact).views, kind);
    add(day.paths, roomFor(day.paths, `${kind} ${step.path}`, MAX_PATHS));
  }
  if (step.event) add(day.events, roomFor(day.events, step.event, MAX_EVENTS));
  if (step.goal && !fact.again) {
    sell(cellOf(day, fact), step.goal);
    sell(
      (day.last[fact.lastTouchpoint ?? fact.touchpoint] ??= { orders: 0, value: record() }),
      step.goal,
    );
    for (const list of LISTS) sell(sliceOf(day, list, fact), step.goal);
  }
}

/** The edge that the journey went along, its move, and where it rests now. */
function foldJourney(day: Day, fact: Fact): void {
  const { step } = fact;
  const cell = cellOf(day, fact);
  const from = kindOf(step.from);
  const kind = kindOf(step.kind);
  const atGoal = !(step.had & GOAL) && !!(step.has & GOAL);
  // Whoever opens an order of another browser took no time to buy in this one.
  const took = atGoal && fact.again ? undefined : step.took;
  foldFacts(cell, {
    had: step.had,
    has: step.has,
    fromPlace: step.fromLevel,
    place: step.level,
    from,
    to: kind || from,
    took,
  });

  // A view that reaches the goal is not before it, so it helped nobody to get there.
  if (step.fresh && kind) add(step.has & GOAL ? cell.later : cell.seen, kind);

  if (atGoal && fact.again) cell.again++;
  if (atGoal && !fact.again && step.goal)
    for (const name of new Set(step.goal.kinds.map(kindOf))) if (name) add(cell.helped, name);

  if (step.has !== step.had)
    for (const list of LISTS) {
      const slice = sliceOf(day, list, fact);
      add(slice.edges, `${step.had}>${step.has}`);
      if (atGoal && fact.again) slice.again++;
    }

  const { own } = step;
  if (own?.has && (own.model in day.own || Object.keys(day.own).length < MAX_MODELS))
    foldFacts(((day.own[own.model] ??= record())[segmentOf(fact)] ??= newFacts()), {
      had: own.had,
      has: own.has,
      fromPlace: placeName(own.from),
      place: placeName(own.to),
      from,
      to: kind || from,
      took,
    });
}

interface Increment {
  had: number;
  has: number;
  /** Levels, or places of the site's own stages; `''` is none. */
  fromPlace: string;
  place: string;
  /** Kinds at which the journey rested and rests. */
  from: string;
  to: string;
  took: number | undefined;
}

function foldFacts(facts: Facts, { had, has, fromPlace, place, from, to, took }: Increment): void {
  if (has !== had) {
    add(facts.edges, `${had}>${has}`);
    if (took !== undefined) add(facts.took, `${had}>${has}/${took}`);
  }
  foldMove(facts.moves, fromPlace, place);
  if (had !== has || from !== to) {
    if (had) add(facts.rest, `${had}/${from}`, -1);
    add(facts.rest, `${has}/${to}`);
  }
}

function sell(sales: Sales, goal: WireGoal): void {
  if (!goal.same) sales.orders++;
  if (goal.value === undefined || !goal.currency) return;
  if (goal.currency in sales.value || Object.keys(sales.value).length < MAX_CURRENCIES)
    sales.value[goal.currency] = plus(
      sales.value[goal.currency] ?? 0,
      Math.round(goal.value * 100),
    );
}

const segmentOf = (fact: Fact): string => `${fact.touchpoint}/${fact.device}/${fact.step.who}`;

const cellOf = (day: Day, fact: Fact) => (day.cells[segmentOf(fact)] ??= newCell());

function sliceOf(day: Day, list: ListName, fact: Fact): Slice {
  const value = {
    source: fact.source,
    campaign: fact.campaign,
    country: fact.country,
    landing: kindOf(fact.step.landed.kind),
    entry: fact.step.landed.path,
  }[list];
  const table = day.lists[list];
  return (table[roomFor(table, value || NONE, LIST_LIMITS[list])] ??= newSlice());
}
