import { advance, DIRECT, type Memory, type PageKind, type Touch } from '@safar/journey';
import { foldVitals } from '../src/fold-vitals.ts';
import { fold } from '../src/fold.ts';
import { countBot } from '../src/quality.ts';
import type { Day } from '../src/day.ts';
import { randomFrom, termsOf, toFact } from '../src/simulate.ts';
import { zoneOf } from '../src/zone-of.ts';

/** What is not well in a shop; left out, nothing is. */
export interface Faults {
  /** Where visitors go from a kind instead, by weight. */
  next?: Partial<Record<PageKind, Partial<Record<Goes, number>>>>;
  /** Kinds that have no tag. */
  untagged?: PageKind[];
  /** Milliseconds until content is shown, by kind. */
  lcp?: Partial<Record<PageKind, number>>;
  /** Seeing it makes a visitor so many times as likely to go on to the basket. */
  helps?: { kind: PageKind; times: number };
  /** Visitors of this touchpoint never go to the basket. */
  fruitless?: string;
  /** Bots on one day, counted from the first. */
  bots?: { day: number; count: number };
  /** Nothing comes from this day on. */
  silentFrom?: number;
}

type Goes = PageKind | 'leave';

export const SITE = {
  id: 'plain',
  timezone: 'UTC',
  window: 7,
  aftercare: 7,
  goal: 'order',
  currency: 'EUR',
};
export const FIRST = '2026-09-01';
export const DAYS = 60;
const VISITORS = 60;

/** From every page of a stage as many leave; there is no page to be proud or ashamed of. */
const NEXT: Partial<Record<PageKind, Partial<Record<Goes, number>>>> = {
  home: { category: 50, product: 25, leave: 25 },
  landing: { category: 25, product: 50, leave: 25 },
  category: { product: 65, category: 10, leave: 25 },
  product: {
    product: 10,
    category: 10,
    faq: 12,
    pricing: 12,
    reviews: 12,
    policy: 12,
    cart: 7,
    leave: 25,
  },
  faq: { product: 35, pricing: 20, cart: 20, leave: 25 },
  pricing: { product: 35, policy: 20, cart: 20, leave: 25 },
  reviews: { product: 35, faq: 20, cart: 20, leave: 25 },
  policy: { product: 35, reviews: 20, cart: 20, leave: 25 },
  cart: { checkout: 55, product: 20, leave: 25 },
  checkout: { order: 75, leave: 25 },
  order: { tracking: 50, leave: 50 },
  tracking: { leave: 100 },
};

const ENTRIES: Partial<Record<PageKind, number>> = {
  home: 60,
  landing: 20,
  category: 10,
  product: 10,
};
const TOUCHPOINTS = { search: 50, social: 25, direct: 25 };

/** The days of a shop in which nothing is unusual but what is asked for. */
export function plainShop(seed: number, faults: Faults = {}): Map<string, Day> {
  const random = randomFrom(seed);
  const start = Date.parse(FIRST);
  const terms = termsOf(SITE, undefined, zoneOf('UTC', start));
  const days = new Map<string, Day>();
  for (let day = 0; day < (faults.silentFrom ?? DAYS); day++) {
    const on = new Date(start + day * 864e5).toISOString().slice(0, 10);
    for (let left = random.count(VISITORS); left > 0; left--) {
      const memory: Memory = {};
      const touchpoint = random.pick(TOUCHPOINTS);
      let kind: Goes = random.pick(ENTRIES);
      let at = start + day * 864e5 + random() * 8e7;
      let times = 1;
      for (let page = 0; kind !== 'leave' && page < 30; page++, at += 3e4) {
        if (!faults.untagged?.includes(kind)) {
          const order = kind === 'order' ? { order: random.hex16() } : {};
          const touch: Touch = { ...DIRECT, host: `${touchpoint}.example` };
          const change = advance(memory, { at, kind, path: `/${kind}`, touch, ...order }, terms);
          fold(
            days,
            toFact(change, {
              id: random.hex16(),
              on: Math.floor(at / 864e5),
              goal: SITE.goal,
              touchpoint,
              device: random.chance(0.6) ? 'mobile' : 'desktop',
              country: 'DE',
            }),
          );
          const lcp = Math.round(random.around(faults.lcp?.[kind] ?? 1500, 1.4));
          foldVitals(days, on, 'mobile', [{ kind, level: change.level, lcp }]);
        }
        if (kind === faults.helps?.kind) times = faults.helps.times;
        const next: Partial<Record<Goes, number>> = { ...NEXT[kind], ...faults.next?.[kind] };
        if (next.cart) next.cart *= touchpoint === faults.fruitless ? 0 : times;
        kind = random.pick(next);
      }
    }
    countBot(days, on, 'agent', random.count(4));
    if (faults.bots?.day === day) countBot(days, on, 'agent', faults.bots.count);
  }
  return days;
}
