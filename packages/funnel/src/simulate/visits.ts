import type { PageKind, Sight } from '@safar/journey';
import { AFTER_ORDER, CHANNELS, type Channel } from './channels.ts';
import type { Random } from './random.ts';
import { EVENTS, NEXT, pathOf, SWAY } from './shop.ts';

const MINUTE = 6e4;
const DAY = 864e5;

/** A visitor, and how they are. */
export interface Shopper {
  channel: Channel;
  mobile: boolean;
  /** Reads Persian. */
  persian: boolean;
}

/** One visitor's sights from their first visit on, over as many visits as they make, until `end`. */
export function* visits(
  random: Random,
  { channel, mobile, persian }: Shopper,
  start: number,
  end: number,
): Generator<Sight> {
  let will = channel.will * random.around(1, 1.8);
  let bought = 0;
  let order = '';
  let at = start;
  let entry: PageKind = random.pick(channel.entry);
  let by = channel;

  for (let visit = 0; visit < 9; visit++) {
    let furthest = 0;
    let kind: PageKind | 'leave' = entry;
    let paid = false;
    for (let page = 0; kind !== 'leave' && page < 40 && at < end; page++) {
      if (kind === 'order') order = paid ? order : random.hex16();
      const sight: Sight = { at, kind, path: pathOf(kind, persian, random()) };
      if (!page) sight.touch = by.touch;
      // Some shops do not print a number on every invoice.
      if (kind === 'order') sight.order = random.chance(0.97) ? order : '';
      yield sight;
      if (kind === 'order' && !paid) {
        paid = true;
        bought++;
        will *= 0.4;
        // The invoice is looked at again, and must not count again.
        if (random.chance(0.12)) yield { ...sight, at: (at += 2 * MINUTE) };
      }
      for (const [event, chance] of Object.entries(EVENTS[kind] ?? {}))
        if (random.chance(chance)) {
          at += random.around(0.3 * MINUTE, 2);
          yield { at, kind: '', path: sight.path, event };
        }
      will *= SWAY[kind] ?? 1;
      furthest = Math.max(
        furthest,
        ['cart', 'checkout'].includes(kind) ? 2 : kind === 'product' ? 1 : 0,
      );
      kind = nextFrom(random, kind, will, mobile, paid);
      at += random.around(0.7 * MINUTE, 2.4);
    }

    // Buyers come for their parcel, those with a full basket come back, most others do not.
    const back = paid ? 0.62 : bought ? 0.35 : [0.12, 0.24, 0.45][furthest]!;
    if (!random.chance(back)) return;
    at += random.around((paid ? 2 : bought ? 9 : 2.5) * DAY, 2.6);
    if (at >= end) return;
    // The same page bookmarked, a newsletter, or the channel of the first time.
    by = random.chance(0.55)
      ? CHANNELS.find((c) => c.touchpoint === 'direct')!
      : random.of([channel, channel, ...CHANNELS]);
    entry = bought && random.chance(0.75) ? random.pick(AFTER_ORDER) : random.pick(by.entry);
    will = Math.max(will, 0.6) * 1.25;
  }
}

/** The next page: those who want to buy go on towards it, on a phone the checkout is harder. */
function nextFrom(
  random: Random,
  kind: PageKind,
  will: number,
  mobile: boolean,
  paid: boolean,
): PageKind | 'leave' {
  const weights = { ...NEXT[kind] };
  for (const towards of ['cart', 'checkout', 'order'] as const)
    if (weights[towards]) weights[towards] *= paid ? 0.05 : Math.min(3, will);
  if (kind === 'checkout' && mobile) weights.leave! *= 1.9;
  return random.pick(weights);
}
