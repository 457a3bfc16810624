import type { Level } from '@safar/journey';
import type { Call, Happening, JourneyCopy, PageTold, Safar, StepTold } from './api.ts';
import type { Told } from './api.ts';

/** `window.safar`, where the snippet has loaded. */
const loaded = (): Safar | undefined => {
  const safar = typeof window === 'undefined' ? undefined : window.safar;
  return safar && 'on' in safar ? safar : undefined;
};

/** Makes a call now, or once the snippet has loaded; on a server, never. */
export function call(...what: Call): void {
  if (typeof window === 'undefined') return;
  // An element with the id `safar` is no queue.
  if (!window.safar || !('push' in window.safar)) window.safar = [];
  window.safar.push(what as never);
}

/**
 * Counts a view of this page as the kind and path given, once: the same words again are the same
 * view. Views are followed without it, those of single-page apps too; it is for a page that knows
 * better what it is for. Said before the page is ready, it stands for the view that would be counted by itself.
 *
 * @example page({ kind: 'pricing' });
 */
export function page(told: PageTold = {}): void {
  call('page', told);
}

/**
 * Raises the journey to a level: somebody asked for an offer in the chat. Names no page view.
 *
 * @example stage('consider');
 */
export function stage(level: Level): void {
  call('stage', level);
}

/**
 * The goal is reached. With an `id` (the order's number) it counts once, whoever says it and how
 * often; without one, once a journey. Said after a receipt that showed no number or no value, it tells them of
 * that order. The id itself does not leave the browser. `value` is a number or a text as shops write
 * amounts; without a currency it is in the site's.
 *
 * @param name  of the goal; default: the site's own. Another one is counted as the `event` of this name
 * @example goal({ id: '1042', value: 49, currency: 'EUR' });
 * @example goal('lead', { value: '۱٬۲۵۰٬۰۰۰ تومان' });
 */
export function goal(name: string, order?: Omit<Told, 'name'>): void;
export function goal(order?: Told): void;
export function goal(first?: string | Told, order?: Omit<Told, 'name'>): void {
  call('goal', typeof first === 'string' ? { ...order, name: first } : first);
}

/**
 * Something happened that is no page view. Where the site's goal is an event of this name, it is reached.
 *
 * @param name  of at most 100 characters; nothing about a person
 * @example event('size-guide-opened');
 */
export function event(name: string): void {
  call('event', name);
}

/**
 * The visitor's answer, where `init` was told to wait for it. A `false` takes away what is stored.
 *
 * @example consent(true);
 */
export function consent(yes: boolean): void {
  call('consent', yes);
}

/** The visitor wants not to be counted: takes away what is stored, and remembers that alone. `consent(true)` undoes it. */
export function optOut(): void {
  call('optOut');
}

/**
 * The journey so far, to adapt the page to its visitor without any server. A copy; `undefined` on a
 * server, before the snippet has loaded, and where no journey has begun or may be counted.
 *
 * @example if ((journey()?.times.pricing ?? 0) >= 3) offerACall();
 */
export function journey(): JourneyCopy | undefined {
  return loaded()?.journey();
}

/**
 * Calls `fn` with each step after it is stored: all of them (`step`), those that change the journey's
 * level (`stage`), or those that reach the goal (`goal`).
 *
 * @returns what ends it
 * @example const end = on('stage', (step) => console.log(step.fromLevel, step.level));
 */
export function on(name: Happening, fn: (step: StepTold) => void): () => void {
  const safar = loaded();
  if (safar) return safar.on(name, fn);
  let wanted = true;
  // What a queued call returns is lost.
  call('on', name, (step) => {
    if (wanted) fn(step);
  });
  return () => {
    wanted = false;
  };
}

/**
 * A short code of the journey's facts, with nothing in it that tells its visitor from another: for
 * the fragment of a link to the shop's other domain, a QR or a voucher. There the journey goes on,
 * unless the browser has one of its own. `undefined` where `journey()` is. Links to the hosts in
 * `init`'s `domains` have it without this.
 *
 * @example location.assign(`https://pay.example/#safar=${handoff() ?? ''}`);
 */
export function handoff(): string | undefined {
  return loaded()?.handoff();
}
