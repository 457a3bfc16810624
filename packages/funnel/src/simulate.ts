import {
  advance,
  type Change,
  type Memory,
  type Model,
  type Sight,
  type Touch,
} from '@safar/journey';
import type { Vitals } from '@safar/protocol';
import { dayName, dayNumber } from './calendar.ts';
import type { Day } from './day.ts';
import type { Device, Fact } from './fact.ts';
import { fold } from './fold.ts';
import { foldVitals } from './fold-vitals.ts';
import { countBot, countLost, countRefused, countRepeated } from './quality.ts';
import { CHANNELS } from './simulate/channels.ts';
import { randomFrom, type Random } from './simulate/random.ts';
import { COUNTRIES, DEVICE_SHARES, HOURS, USUAL_ORDER, WEEK } from './simulate/shop.ts';
import { termsOf } from './simulate/terms.ts';
import { toFact } from './simulate/to-fact.ts';
import { visits } from './simulate/visits.ts';
import { zoneOf } from './zone-of.ts';

export { randomFrom, type Random } from './simulate/random.ts';
export { termsOf } from './simulate/terms.ts';
export { toFact, type Circumstances } from './simulate/to-fact.ts';

export interface SimulateOptions {
  /** The same seed gives the same journeys. */
  seed: number;
  site: {
    timezone: string;
    window: number;
    aftercare: number;
    /** A page kind, or the name of an event: `lead` and `newsletter` occur. */
    goal: string;
    currency: string;
  };
  /** The site's model; it matters where its stages are not sets of levels. */
  model?: Model | undefined;
  /** First day, `YYYY-MM-DD`, and how many. */
  from: string;
  days: number;
  /** New visitors a day, on average. */
  visitors: number;
  /** Nothing happens from this moment on, milliseconds; left out: the end of the last day. */
  until?: number | undefined;
}

/** One thing that one visitor did, and what came of it. */
export interface Simulated {
  /** Number of the browser. */
  visitor: number;
  at: number;
  sight: Sight;
  change: Change;
  fact: Fact;
  /** How fast the page was, where that was measured. */
  vitals?: Vitals;
}

/**
 * Visitors of a small shop of hand-made goods, one after another, each through the whole of their visits:
 * they enter anywhere, skip, go back, come back after days, order twice, and open an invoice on another
 * device. It leaks where prices and shipping are unclear. Every sight goes through the real `advance`.
 */
export function* simulate(options: SimulateOptions): Generator<Simulated> {
  const random = randomFrom(options.seed);
  const first = dayNumber(options.from);
  const zone = zoneOf(options.site.timezone, (first - 1) * 864e5);
  const end = Math.min(options.until ?? Infinity, startOf(zone, first + options.days));
  const terms = termsOf(options.site, options.model, zone);
  const counted = new Set<string>();
  let visitor = 0;

  for (let day = first; day < first + options.days; day++) {
    // A shop that grows, a little.
    const busy =
      WEEK[new Date(day * 864e5).getUTCDay()]! * (0.9 + (0.2 * (day - first)) / options.days);
    for (let left = random.count(options.visitors * busy); left > 0; left--) {
      const hour = Number(
        random.pick(Object.fromEntries(HOURS.entries()) as Record<string, number>),
      );
      const start = startOf(zone, day) + (hour + random()) * 36e5;
      if (start >= end) continue;
      const country = random.pick(COUNTRIES);
      const device = random.pick<Device>(DEVICE_SHARES);
      const channel = CHANNELS[Number(random.pick(WEIGHTS))]!;
      const shopper = {
        channel,
        mobile: device === 'mobile',
        persian: random.chance(country === 'IR' ? 0.7 : 0.15),
      };
      const browser = { visitor: visitor++, device, country };
      const invoices: Sight[] = [];
      yield* browse(visits(random, shopper, start, end), browser);
      // The mail with the invoice is opened on the other device.
      for (const invoice of invoices)
        if (random.chance(0.08) && invoice.at + 36e5 < end)
          yield* browse([{ ...invoice, at: invoice.at + 36e5, touch: MAIL }], {
            visitor: visitor++,
            device: 'desktop',
            country,
          });

      function* browse(
        sights: Iterable<Sight>,
        { visitor, device, country }: { visitor: number; device: Device; country: string },
      ): Generator<Simulated> {
        const memory: Memory = {};
        for (const sight of sights) {
          const change = advance(memory, sight, terms);
          // The worker tells the country; the browser echoes it from then on.
          if (memory.journey) memory.journey.place = country;
          const key = change.goal?.key;
          const again = !!key && counted.has(key);
          if (key) counted.add(key);
          if (key && !again) invoices.push(sight);
          const fact = toFact(change, {
            id: random.hex16(),
            on: terms.dayOf(sight.at),
            goal: options.site.goal,
            model: terms.own && options.model?.id,
            ...(change.goal &&
              options.site.goal === 'order' &&
              worth(random, options.site.currency)),
            touchpoint: touchpointOf(change.first),
            lastTouchpoint: change.last && touchpointOf(change.last),
            device,
            country,
            again,
          });
          const vitals = sight.kind && random.chance(0.6) && speedOf(random, change, device);
          yield { visitor, at: sight.at, sight, change, fact, ...(vitals && { vitals }) };
        }
      }
    }
  }
}

/** The days that a worker would have counted, with the bots and refusals of a normal life. */
export function simulateDays(options: SimulateOptions): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { fact, vitals } of simulate(options)) {
    fold(days, fact);
    if (vitals) foldVitals(days, fact.on, fact.device, [vitals]);
  }
  const random = randomFrom(options.seed ^ 0x5afa);
  for (let i = 0; i < options.days; i++) {
    const on = dayName(dayNumber(options.from) + i);
    if (!days.has(on)) continue;
    countBot(days, on, 'agent', random.count(options.visitors * 0.06));
    countBot(days, on, 'webdriver', random.count(options.visitors * 0.01));
    countRefused(days, on, 'origin', random.count(options.visitors * 0.01));
    countRefused(days, on, 'field', random.count(options.visitors * 0.004));
    countRepeated(days, on, random.count(options.visitors * 0.02));
    countLost(days, on, random.count(options.visitors * 0.003));
  }
  return days;
}

const MAIL: Touch = { host: '', source: 'invoice', medium: 'email', campaign: '', paid: false };

const WEIGHTS = Object.fromEntries(CHANNELS.map(({ weight }, i) => [String(i), weight]));

/** The worker tells a touchpoint from the touch; here each is known by its origin. */
const TOUCHPOINTS = new Map<Touch, string>([
  ...CHANNELS.map(({ touch, touchpoint }) => [touch, touchpoint] as const),
  [MAIL, 'email'],
]);

const touchpointOf = (touch: Touch): string => TOUCHPOINTS.get(touch) ?? 'referral';

/** The moment a day of the site begins; within an hour of it where clocks change that day. */
function startOf(zone: readonly number[], day: number): number {
  const noon = day * 864e5 + 432e5;
  // What `dayIn` would add at noon, which no clock change is near to.
  let minutes = zone[0]!;
  for (let i = 1; i < zone.length && zone[i]! * 1e3 <= noon; i += 2) minutes = zone[i + 1]!;
  return day * 864e5 - minutes * 6e4;
}

/** What an order is worth, rounded as prices are. */
function worth(random: Random, currency: string): { value: number; currency: string } {
  const usual = USUAL_ORDER[currency] ?? 60;
  const step = usual / 60;
  const value = Math.max(1, Math.round(random.around(usual, 1.8) / step)) * step;
  return { value: Math.round(value * 100) / 100, currency };
}

/** Phones are slower than desktops, and the checkout is slower than the rest. */
function speedOf(random: Random, { kind, level }: Change, device: Device): Vitals {
  const slow = (kind === 'checkout' ? 2.3 : 1) * (device === 'desktop' ? 0.7 : 1);
  return {
    kind,
    level,
    lcp: Math.round(random.around(1700 * slow, 1.5)),
    ...(random.chance(0.8) && { inp: Math.round(random.around(95 * slow, 1.7)) }),
    cls: Math.round(random.around(kind === 'category' ? 0.05 : 0.015, 2.2) * 1e4) / 1e4,
  };
}
