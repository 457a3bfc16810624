import {
  bitOf,
  dayIn,
  dayText,
  GOAL,
  guard,
  hidePath,
  KINDS,
  LEVELS,
  routeOf,
} from '@safar/journey';
import { orderKey, type SnippetConfig } from '@safar/protocol';
import type { Call, Happening, Safar, StepTold } from './api.ts';
import { createLine } from './create-line.ts';
import { findLeft } from './find-left.ts';
import { followHistory } from './follow-history.ts';
import { handOver, takeCode } from './hand-over.ts';
import { writeHandoff } from './handoff-code.ts';
import { measureVitals } from './measure-vitals.ts';
import { newId } from './new-id.ts';
import type { Noted, Taker } from './noted.ts';
import { openKeep } from './open-keep.ts';
import { post } from './post.ts';
import { readThings } from './read-facts.ts';
import { readOrder } from './read-order.ts';
import { readText, writeText } from './shelf.ts';
import { listenWithoutCode } from './without-code.ts';

/** What somebody used before this file could hear of it. */
type Used = [name: '', event: Event, used: EventTarget | undefined];

const isUse = (each: Call | Used): each is Used => each[1] instanceof Event;

/** Text that stands in the copy's place where the visitor opted out; the first file writes `now` where it could not erase. */
const NO = 'no';

/**
 * Takes over from the first file, which goes on to see what happens in the page.
 *
 * @param see    makes out what it has seen so far; a list that nobody else changes from now on
 * @param later  what it could not answer: calls (listeners, and a visitor's no), and events of the page
 *               with what was used
 * @param allowed  whether the visitor may be counted at this moment
 * @param call   makes a call of the page's as the first file does
 */
export function start(
  config: SnippetConfig,
  see: () => readonly (Noted | undefined)[],
  later: readonly (Call | Used)[],
  allowed: () => unknown,
  call: (call: Call) => void,
): Taker {
  const name = `safar:${config.site}`;
  // Where a router has gone on meanwhile, this page is one more.
  call(['page']);
  const keep = openKeep(name);
  const listeners: [Happening, (step: StepTold) => void][] = [];
  const [left, forget] = findLeft(name);
  const waits = !!document.querySelector('[data-consent=wait]');
  let measured = false;
  let paused = false;
  /** What is stored is the visitor's yes: where another tab has taken it away, it was taken back. */
  let stored = false;
  let withdrawn = false;
  const may = (): boolean => {
    if (waits) {
      const text = readText(name);
      stored ||= !!text;
      withdrawn ||= stored && !text;
    }
    return !withdrawn && !paused && !!allowed();
  };

  const line = createLine({
    config,
    keep,
    may,
    stored: forget,
    send: (body) => post(`${config.url}/j/${config.site}`, body, fetch),
    takeCode,
    tell(step) {
      if (step.kind && !measured) {
        measured = true;
        measureVitals(config, step, line.report);
      }
      for (const [happening, fn] of listeners)
        if (
          happening === 'step' ||
          (happening === 'goal' ? step.goal && !step.goal.same : step.level !== step.fromLevel)
        )
          guard(fn)(step);
    },
  });

  /** Adds what a receipt prints of its order, which is too much to read for the first file. */
  const withOrder = (noted: Noted): Noted => {
    const [seen, ...when] = noted;
    if (seen.does || seen.value !== undefined || seen.path !== hidePath(routeOf(location)))
      return noted;
    const { id, ...price } = readOrder(
      document,
      new URL(location.href),
      readThings(),
      window.Shopify?.checkout,
    );
    const key = seen.key || (id && orderKey(config.site, `${id}`));
    return [{ ...seen, ...price, key }, ...when];
  };

  const end = (): void => {
    keep.erase();
    if (!waits) writeText(name, NO);
  };

  const handoff = (): string | undefined => {
    const kept = may() ? keep.peek() : undefined;
    const now = Date.now();
    return (
      kept &&
      writeHandoff(config.site, kept.memory, now, dayIn(config.zone, now) + kept.skew, newId())
    );
  };

  const safar: Safar = {
    push: (...calls) => {
      for (const [method, ...rest] of calls)
        (safar[method] as ((...args: unknown[]) => void) | undefined)?.(...rest);
    },
    page: (told) => call(['page', told]),
    stage: (level) => call(['stage', level]),
    goal: (...told: unknown[]) => call(['goal', ...told] as Call),
    event: (event) => call(['event', event]),
    consent(yes) {
      if (yes) stored = withdrawn = false;
      call(['consent', yes]);
      if (!yes) end();
    },
    optOut() {
      call(['optOut']);
      end();
    },
    handoff,
    pause(yes = true) {
      paused = yes;
      if (!yes) call(['page']);
    },
    journey() {
      const journey = may() && keep.peek()?.memory.journey;
      if (!journey) return undefined;
      const { set, seen, level, kind, times, who, day } = journey;
      return {
        levels: LEVELS.filter((each) => set & bitOf(each)),
        level,
        kind,
        kinds: KINDS.filter((_, i) => (seen >> i) & 1),
        times: { ...times },
        goal: !!(set & GOAL),
        who,
        began: dayText(day),
      };
    },
    on(happening, fn) {
      const listener: (typeof listeners)[number] = [happening, fn];
      listeners.push(listener);
      return () => {
        listeners.splice(listeners.indexOf(listener) >>> 0, 1);
      };
    },
  };
  for (const method of Object.keys(safar) as 'event'[])
    safar[method] = guard(safar[method]) as Safar['event'];
  window.safar = safar;

  const onUse = listenWithoutCode(safar);
  for (const each of later)
    if (isUse(each)) onUse(each[1], each[2]);
    else if (/^(on|pause)$/.test(each[0])) safar.push(each);

  // A no that came before this file could erase anything.
  const text = readText(name);
  if (text && text !== NO && !may()) {
    keep.erase();
    if (text[0] === 'n' && !waits) writeText(name, NO);
  }
  const noted = see().filter((each) => !!each);
  const known = noted.map(([{ id }]) => id);
  const found = [...left.filter(([{ id }]) => !known.includes(id)), ...noted.map(withOrder)];
  if (found.length && may()) line.take(...found);
  addEventListener('online', line.flush);
  addEventListener('storage', ({ key }) => {
    if (key === name && !may()) keep.close();
  });
  followHistory(guard(() => call(['page'])));
  const tag = document.querySelector<HTMLScriptElement>('script[data-domains]');
  if (tag) handOver(tag.dataset['domains']!.split(/[\s,]+/).filter(Boolean), handoff);
  return [(each) => line.take(withOrder(each)), line.leave];
}
