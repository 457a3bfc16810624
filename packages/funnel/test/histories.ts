import { advance, KINDS, LEVELS, type Memory, type Model, type Sight } from '@safar/journey';
import { DEVICES, type Fact } from '../src/fact.ts';
import { randomFrom, simulate, termsOf, toFact, type Simulated } from '../src/simulate.ts';
import { zoneOf } from '../src/zone-of.ts';

/** Everything one sight is known by: what a recount reads, and the fact that `fold` gets. */
export interface Entry {
  /** Number of the journey it belongs to; -1 where none has begun. */
  journey: number;
  at: number;
  sight: Sight;
  /** Where the journey rests, by level and by the owner's own stage (-1: none). */
  level: string;
  place: number;
  /** A goal was reached, says `advance`. */
  goal: boolean;
  fact: Fact;
}

export interface World {
  site: {
    id: string;
    timezone: string;
    window: number;
    aftercare: number;
    goal: string;
    currency: string;
  };
  model?: Model | undefined;
  seed: number;
  from: string;
  days: number;
  visitors: number;
}

/** The plausible shop. */
export const shopHistory = (world: World): Entry[] => [...simulate(world)].map(numbering());

const MINUTE = 6e4;
const DAY = 864e5;

/** Visitors who do anything at all, at any hour, with clocks that sometimes go back. */
export function wildHistory({ site, model, seed, from, days, visitors }: World): Entry[] {
  const random = randomFrom(seed);
  const start = Date.parse(from);
  const zone = zoneOf(site.timezone, start - DAY);
  const terms = termsOf(site, model, zone);
  const counted = new Set<string>();
  const orders = Array.from({ length: visitors }, () => random.hex16());
  const number = numbering();
  const entries: Entry[] = [];

  for (let visitor = 0; visitor < visitors; visitor++) {
    const memory: Memory = {};
    const device = random.of(DEVICES);
    const country = random.of(['IR', 'DE', '']);
    let at = start + random() * days * DAY;
    for (let left = 1 + Math.floor(random() * 20); left > 0 && at < start + days * DAY; left--) {
      const isEvent = random.chance(0.15);
      const kind = random.of(random.chance(0.4) ? FUNNEL : KINDS);
      const sight: Sight = {
        at,
        kind: isEvent ? '' : kind,
        path: random.of([
          '/',
          '/journal/x',
          '/fa/faq',
          '/faq',
          '/p/1',
          '/__proto__',
          'constructor',
        ]),
        ...(isEvent && { event: random.of(['lead', 'newsletter', '__proto__', 'toString']) }),
        ...(random.chance(0.5) && { touch: random.of(TOUCHES) }),
        ...(kind === 'order' && !isEvent && { order: random.of(['', ...orders]) }),
        ...(random.chance(0.03) && { level: random.of(LEVELS) }),
        ...(random.chance(0.03) && { goal: random.chance(0.5) ? { key: random.of(orders) } : {} }),
      };
      const change = advance(memory, sight, terms);
      const key = change.goal?.key;
      const again = !!key && counted.has(key);
      if (key) counted.add(key);
      const fact = toFact(change, {
        id: random.hex16(),
        on: terms.dayOf(at),
        goal: site.goal,
        model: terms.own && model?.id,
        ...(random.chance(0.8) && {
          value: Math.round(random() * 1e6) / 100,
          currency: random.of(['IRR', 'EUR']),
        }),
        touchpoint: change.first.host ? 'search' : change.first.source ? 'email' : 'direct',
        lastTouchpoint: change.last && (change.last.host ? 'search' : 'direct'),
        device,
        country,
        again,
      });
      entries.push(number({ visitor, at, sight, change, fact }));
      at +=
        random.pick({ a: 6, b: 3, c: 2, d: 1 }) === 'a'
          ? random() * 20 * MINUTE
          : gap(random(), random());
    }
  }
  return entries;
}

/** Hours, days, weeks; over midnight as often as not; once in a while back. */
const gap = (which: number, much: number): number =>
  which < 0.4
    ? much * DAY
    : which < 0.7
      ? much * 8 * DAY
      : which < 0.85
        ? much * 100 * DAY
        : which < 0.95
          ? much * MINUTE
          : -much * DAY;

const FUNNEL = [
  'home',
  'product',
  'faq',
  'cart',
  'checkout',
  'order',
  'order',
  'tracking',
  'contact',
] as const;

const touch = (host: string, source: string, campaign: string) => ({
  host,
  source,
  medium: '',
  campaign,
  paid: false,
});
const TOUCHES = [
  touch('', '', ''),
  touch('google.com', '', ''),
  touch('', 'news', '__proto__'),
  touch('constructor', '__proto__', 'toString'),
];

/** A journey begins where the set was empty, and is the visitor's until the next one. */
function numbering(): (each: Simulated) => Entry {
  let last = -1;
  const current = new Map<number, number>();
  return ({ visitor, at, sight, change, fact }) => {
    if (change.has && !change.had) current.set(visitor, ++last);
    return {
      journey: change.has ? current.get(visitor)! : -1,
      at,
      sight,
      level: change.level,
      place: change.own?.to ?? -1,
      goal: !!change.goal,
      fact,
    };
  };
}
