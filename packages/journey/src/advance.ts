import { bucketOf } from './bucket.ts';
import { matchesGlob } from './glob.ts';
import type { Change, Journey, Memory, Sight, Terms } from './journey.ts';
import { KINDS, levelOf, type PageKind } from './kinds.ts';
import { bitOf, GOAL, OWN_GOAL } from './levels.ts';
import { own } from './own.ts';
import { DIRECT } from './touch.ts';

/** A visit ends after this much quiet, milliseconds: the half hour that web analytics agrees on. */
export const VISIT = 18e5;

/** How many order keys a browser remembers: more than anybody places within a window. */
const ORDERS = 50;

/** Bits of what a goal may be told without. */
const NUMBER = 1;
const PRICE = 2;

/**
 * Takes one sight into a browser's memory and says what it changed. The memory is changed in place;
 * time, storage and randomness are the caller's.
 */
export function advance(memory: Memory, sight: Sight, terms: Terms): Change {
  const today = terms.dayOf(sight.at);
  const quiet = sight.at - (memory.seenAt ?? 0);
  const paying = /^(cart|checkout|order)$/.test(sight.kind);

  // A bank or wallet that sends the shopper back is no new visit.
  if (!memory.touch || quiet > VISIT || (sight.touch && !paying && isNews(sight.touch)))
    memory.touch = sight.touch ?? DIRECT;
  memory.seenAt = sight.at;

  let journey = memory.journey;
  if (journey && hasEnded(journey, today, terms)) {
    memory.past = journey.set & GOAL ? 'customer' : (memory.past ?? 'returning');
    delete memory.journey;
    journey = undefined;
  }

  const had = journey?.set ?? 0;
  const orders = (memory.orders ??= []);
  const key = sight.goal ? sight.goal.key : sight.order;
  const known = !!key && orders.includes(key);
  // A receipt may be seen before anybody tells its number, or what was paid.
  const tells = (key ? NUMBER : 0) | (sight.price ? PRICE : 0);
  const lacks = journey?.lacks ?? 0;
  const isOther = !!(tells & NUMBER & ~lacks);
  const same = known ? tells & lacks & PRICE : isOther ? 0 : tells & lacks;
  const fresh = !known && !same;
  const ordering =
    sight.kind === 'order' && fresh && !!(key || !journey?.ordered || journey.buying);
  const reached =
    fresh &&
    (sight.goal
      ? !!key || !(had & GOAL)
      : 'event' in terms.goal
        ? sight.event === terms.goal.event && !(had & GOAL)
        : sight.kind === terms.goal.kind && (sight.kind === 'order' ? ordering : !(had & GOAL)));

  // An order told by code is an order seen.
  const kind = sight.goal && !same && 'kind' in terms.goal ? terms.goal.kind : sight.kind;
  const raised =
    sight.level ??
    (kind && !(kind === 'order' && !ordering && !reached)
      ? levelOf(kind, {
          goal: !!(had & GOAL),
          first: !journey,
          ordered: !!journey?.ordered,
        })
      : '');
  const has = had | bitOf(raised) | (reached ? GOAL : 0);

  const change = own<Change>({
    day: journey?.day ?? today,
    who: journey?.who ?? memory.past ?? 'new',
    had,
    has,
    from: journey?.kind ?? '',
    fromLevel: journey?.level ?? '',
    kind: sight.kind,
    level: raised || (journey?.level ?? ''),
    fresh: false,
    path: sight.path,
    first: journey?.first ?? memory.touch,
    landed: journey?.landed ?? { kind: sight.kind, path: sight.path },
    place: journey?.place ?? '',
  });
  if (sight.event) change.event = sight.event;
  if (!has) return change;

  journey ??= memory.journey = own<Journey>({
    began: sight.at,
    day: today,
    who: change.who,
    set: 0,
    kind: '',
    level: '',
    seen: 0,
    first: change.first,
    landed: change.landed,
    place: '',
  });
  if (has !== had) change.took = bucketOf(sight.at - journey.began);
  if (reached || same) {
    change.goal = {
      kinds: had & GOAL ? [] : kindsIn(journey.seen),
      ...((reached || same & PRICE) && sight.price),
    };
    if (key) change.goal.key = key;
    if (same) change.goal.same = true;
    change.last = memory.touch;
    journey.goalDay ??= today;
    journey.lacks = (same ? lacks : NUMBER | PRICE) & ~tells;
  }
  if (key && !known && (change.goal || ordering)) memory.orders = [...orders, key].slice(-ORDERS);
  if (kind === 'order' && (ordering || reached)) {
    journey.ordered = true;
    // Told by code, it is the same order as the one on the receipt that follows without a number.
    journey.buying = false;
  }
  if (paying) {
    journey.buying = sight.kind !== 'order';
    if (journey.buying) journey.lacks = 0;
  }

  if (sight.kind) {
    const bit = 1 << KINDS.indexOf(sight.kind);
    change.fresh = !(journey.seen & bit);
    journey.seen |= bit;
    if (sight.kind !== change.from || quiet > VISIT) {
      const times = (journey.times ??= {});
      times[sight.kind] = (times[sight.kind] ?? 0) + 1;
    }
    journey.kind = sight.kind;
  }
  journey.set = has;
  journey.level = change.level;
  if (terms.own) {
    advanceOwn(change, journey, bitOf(raised), terms.own);
    // The site's own stages may grow where the levels do not.
    if (change.own!.has !== change.own!.had) change.took ??= bucketOf(sight.at - journey.began);
  }
  return change;
}

/** The site's own stages: the highest one that this sight brings a journey to is where it rests. */
function advanceOwn(
  change: Change,
  journey: Journey,
  raised: number,
  stages: NonNullable<Terms['own']>,
): void {
  const { set, at } = (journey.own ??= { set: 0, at: -1 });
  const own = { had: set, has: set, from: at, to: at };
  let to = -1;
  stages.forEach((stage, i) => {
    if (
      (stage.levels ?? 0) & raised ||
      stage.kinds?.includes(change.kind as PageKind) ||
      stage.events?.includes(change.event!) ||
      (change.kind && stage.urls?.some((glob) => matchesGlob(change.path, glob)))
    ) {
      own.has |= 1 << i;
      to = i;
    }
  });
  if (to >= 0) own.to = to;
  if (change.goal) own.has |= OWN_GOAL;
  change.own = own;
  journey.own = { set: own.has, at: own.to };
}

const isNews = (touch: NonNullable<Sight['touch']>): boolean =>
  touch.paid || !!(touch.host || touch.source || touch.medium || touch.campaign);

/** Whether a journey has ended on a day. It ends by the calendar and not by the hour, so that a day is settled for all its journeys at once. */
export const hasEnded = (journey: Journey, today: number, terms: Terms): boolean =>
  journey.goalDay === undefined
    ? today - journey.day >= terms.window
    : today - journey.goalDay >= terms.aftercare;

const kindsIn = (seen: number): PageKind[] => KINDS.filter((_, i) => (seen >> i) & 1);
