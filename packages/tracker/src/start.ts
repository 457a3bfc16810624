import {
  bitOf,
  classifyPage,
  cleanPath,
  dayIn,
  GOAL,
  KINDS,
  LEVELS,
  type Page,
  type Sight,
} from '@safar/journey';
import { MAX_NAME, orderKey, type SnippetConfig } from '@safar/protocol';
import type { Call, Happening, PageTold, Safar, StepTold } from './api.ts';
import { createLine } from './create-line.ts';
import { followViews } from './follow-views.ts';
import { guard } from './guard.ts';
import { handOver, takeCode } from './hand-over.ts';
import { writeHandoff } from './handoff-code.ts';
import { measureVitals } from './measure-vitals.ts';
import { mayCount } from './may-count.ts';
import { newId } from './new-id.ts';
import { openKeep } from './open-keep.ts';
import { dayText } from './outbox.ts';
import { post } from './post.ts';
import { readLd } from './read-ld.ts';
import { readOrder } from './read-order.ts';
import { readPage, type ShopifyGlobals } from './read-page.ts';
import { readTouch } from './read-touch.ts';
import { readText, writeText } from './shelf.ts';
import type { Told } from './to-draft.ts';
import { listenWithoutCode } from './without-code.ts';

/** Text that stands in the copy's place where the visitor opted out. */
const NO = 'no';

/**
 * Starts to count in this page.
 *
 * @param waits  nothing is stored or sent before the visitor's consent
 * @param calls  made before there was anything to call; they come before the first view
 * @returns what `window.safar` becomes
 */
export function start(config: SnippetConfig, waits: boolean, calls: Call[]): Safar {
  const name = `safar:${config.site}`;
  const keep = openKeep(name);
  const listeners: [Happening, (step: StepTold) => void][] = [];
  let agreed = !waits;

  let paused = false;

  const may = (): boolean => {
    if (paused) return false;
    const text = readText(name);
    // What is stored was stored with consent, and is taken away with it: to find it is to be allowed.
    if (mayCount(window, config.dnt !== false)) return text !== NO && (agreed || !!text);
    if (text && text !== NO) keep.erase();
    return false;
  };

  const line = createLine({
    config,
    keep,
    may,
    send: (body) => post(`${config.url}/j/${config.site}`, body, fetch),
    code: takeCode(),
    tell(step) {
      if (step.kind && !measured) {
        measured = true;
        measureVitals(config, step, line.report);
      }
      for (const [happening, fn] of listeners)
        if (
          happening === 'step' ||
          (happening === 'goal' ? step.goal : step.level !== step.fromLevel)
        )
          guard(fn)(step);
    },
  });

  /** What was counted last: its address, and what the page's owner said of it. */
  let address: string | undefined;
  let said = '';
  let signals = '';
  let sight: Sight | undefined;
  let told: Told;
  let measured = false;
  // A page in a background tab, or one rendered ahead of time, is seen when it is shown.
  let shown = isShown();

  const look = (page: PageTold = {}, leaving?: boolean): void => {
    shown ||= isShown();
    const { pathname, hash, href } = location;
    const here = pathname + (/^#!?\//.test(hash) ? hash : '');
    const words = page.kind || page.path ? `${page.kind} ${page.path}` : '';
    if (
      !shown ||
      // What the page says of itself is not all there yet.
      (document.readyState === 'loading' && !words && !leaving) ||
      (here === address && (!words || words === said)) ||
      !may()
    )
      return;

    const url = new URL(page.path ?? href, href);
    const things = readLd(document);
    const read = readPage(window, things);
    const now = JSON.stringify(read);
    // What a single-page app has left standing speaks of the view before.
    const about: Page = { ...(now === signals ? {} : read), url: url.href };
    if (page.kind) about.kind = page.kind;
    if (config.rules) about.rules = config.rules as NonNullable<Page['rules']>;
    const { kind } = classifyPage(about);

    told =
      kind === 'order'
        ? readOrder(document, url, things, (window as ShopifyGlobals).Shopify?.checkout)
        : {};
    const first = !sight;
    sight = { at: Date.now(), kind, path: cleanPath(url.href) };
    if (kind === 'order') sight.order = told.id ? orderKey(config.site, `${told.id}`) : '';
    [address, said, signals] = [here, words, now];
    line.take(
      first ? { ...sight, touch: readTouch(url, document.referrer, config.domains) } : sight,
      told,
    );
  };

  /** Something other than a view. */
  const act = (what: Partial<Sight>, order?: Told): void => {
    line.take({ at: Date.now(), kind: '', path: cleanPath(location.href), ...what }, order);
  };

  const leave = (): void => {
    look({}, true);
    line.leave();
  };

  const end = (): void => {
    keep.erase();
    agreed = false;
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
    page: (page) => look(page),
    stage(level) {
      if (LEVELS.includes(level)) act({ level });
    },
    goal(first?: string | Told, order?: Told) {
      const goal: Told = typeof first === 'string' ? { ...order, name: first } : (first ?? {});
      act({ goal: goal.id ? { key: orderKey(config.site, `${goal.id}`) } : {} }, goal);
    },
    event: (event) => act({ event: `${event}`.slice(0, MAX_NAME) }),
    consent(yes) {
      if (!yes) return end();
      if (readText(name) === NO) writeText(name, '');
      agreed = true;
      look();
    },
    optOut: end,
    handoff,
    pause(yes = true) {
      paused = yes;
      look();
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

  safar.push(...calls);
  addEventListener('online', line.flush);
  listenWithoutCode(safar);
  const tag = document.querySelector<HTMLScriptElement>('script[data-domains]');
  if (tag) handOver(tag.dataset['domains']!.split(/[\s,]+/).filter(Boolean), handoff);
  followViews({
    look: () => look(),
    leave,
    again: () => {
      if (sight) line.take({ ...sight, at: Date.now() });
    },
  });
  return safar;
}

/** Chromium calls a page visible a moment before its prerendering ends, and marks what it sends until then as not a visitor's. */
const isShown = (): boolean =>
  document.visibilityState !== 'hidden' && !(document as { prerendering?: boolean }).prerendering;
