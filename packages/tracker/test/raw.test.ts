import {
  advance,
  dayIn,
  followSeen,
  KINDS,
  LEVELS,
  readSeen,
  termsOf,
  toDraft,
  type Memory,
  type RawSight,
} from '@safar/journey';
import { createBeaconParser, orderKey, type SnippetConfig } from '@safar/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCopy } from '../src/copy.ts';
import type { Noted } from '../src/noted.ts';
import { rawBody } from '../src/raw-body.ts';

const HOST = 'www.shop.example';
const START = Date.UTC(2026, 9, 24, 12);
const config: SnippetConfig = {
  site: 'demo',
  url: 'https://c.example',
  // Clocks change in the middle of it.
  zone: [120, Date.UTC(2026, 9, 25, 1) / 1e3, 60],
  window: 7,
  aftercare: 20,
  goal: 'order',
  domains: ['shop.example'],
  rules: [{ glob: '/made/*', kind: 'guide' }],
  own: {
    model: 'mine',
    stages: [
      { id: 'look', levels: 3, urls: ['/faq*'] },
      { id: 'buy', kinds: ['cart', 'order'], events: ['lead'] },
    ],
  },
};
const parser = createBeaconParser({ kinds: KINDS, levels: LEVELS });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const key = fc.integer({ max: 3, min: 0 }).map((n) => orderKey('demo', `${n}`));
const view = fc.record({
  path: fc.constantFrom(
    '/',
    '/faq',
    '/blog/a',
    '/cart',
    '/checkout',
    '/thank-you',
    '/made/x',
    '/:id',
    '/درباره-ما',
    '//x/#!/pricing/',
  ),
  query: maybe(
    fc.constantFrom('?utm_source=news&utm_medium=email', '?gclid=', '?q=', '?ref=%D8%A7'),
  ),
  ref: maybe(
    fc.constantFrom('', 'google.com', 'www.shop.example', 'bank.example:8443', '[::1]:80'),
  ),
  kind: maybe(fc.constantFrom('order', 'pricing', 'nonsense')),
  says: maybe(fc.constantFrom('survey', 'order', '')),
  og: maybe(fc.constantFrom('article', 'product')),
  types: maybe(fc.constantFrom(['Product'], ['FAQPage', null, 5, { a: 1 }], [])),
  shop: maybe(fc.constantFrom('collection', 'cart')),
  marks: maybe(
    fc.constantFrom(['woocommerce-cart'], ['home'], ['single-product', 'page-id-4'], null),
  ),
  key: maybe(key),
  value: maybe(fc.constantFrom('12.505', 7, '', 'much', -1)),
  currency: maybe(fc.constantFrom('EUR', 'euro')),
});
const act = fc.record({
  path: fc.constantFrom('/', '/cart'),
  does: fc.constantFrom('event', 'goal', 'stage'),
  name: maybe(fc.constantFrom('lead', 'use', 'nonsense', 'x'.repeat(150), 5)),
  key: maybe(key),
  value: maybe(fc.constantFrom('3', 4)),
  currency: maybe(fc.constantFrom('USD')),
});
/** Seconds to what comes next: a moment, the ends of buckets, a visit's quiet, the ends of journeys. */
const pause = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.constantFrom(59, 60, 61, 119, 120, 1799, 1800, 1801, 43_200, 86_400),
  fc.integer({ min: 0, max: 2_000_000 }),
);
const sights = (most: number) =>
  fc.array(fc.tuple(pause, fc.oneof(view, act)), { minLength: 1, maxLength: most });

/** What the browser makes of a sight, once it can. */
function follow(memory: Memory, [seen, seconds]: Noted, skew: number) {
  const sight = readSeen(seen, config, HOST, seconds * 1e3);
  if (!sight) return [];
  const terms = termsOf(config, () => seen.day + skew);
  return [toDraft(seen.id, advance(memory, sight, terms), config)];
}

test('the worker makes of what was seen the very steps that the browser makes of it', () => {
  fc.assert(
    fc.property(
      sights(8),
      sights(4),
      fc.integer({ min: -400, max: 400 }),
      (before, after, skew) => {
        let at = START / 1e3;
        let n = 0;
        const note = ([seconds, what]: (typeof before)[0]): Noted =>
          [
            {
              ...what,
              id: (++n).toString(16).padStart(16, '0'),
              day: dayIn(config.zone, (at += seconds) * 1e3),
            },
            at,
          ] as Noted;

        const memory: Memory = {};
        for (const each of before) follow(memory, note(each), skew);
        const copy = writeCopy({ n, memory, outbox: [], gone: [], skew });
        const noted = after.map(note);
        const body = rawBody(noted, JSON.parse(copy), at + 5);
        const parsed = parser.parse(body);
        if ('rejection' in parsed) throw new Error(parsed.rejection.detail);

        const ours = noted.flatMap((seen) => follow(memory, seen, skew));
        const theirs = followSeen(parsed.beacon.raw as RawSight, config, HOST);
        expect(theirs.map((step) => ({ ...step, wait: undefined }))).toEqual(
          JSON.parse(JSON.stringify(ours)),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('no moment, and no order but the one seen, leaves the browser', () => {
  const memory: Memory = { seenAt: START, orders: ['0123456789abcdef'] };
  const second = START / 1e3;
  const seen: Noted = [{ id: 'f'.repeat(16), day: 20_000, path: '/faq' }, second, second];
  follow(memory, seen, 0);
  const copy = writeCopy({ n: 1, memory, outbox: [], gone: [], skew: 0 });
  const body = rawBody([seen], JSON.parse(copy), second);
  expect(body).not.toMatch(/"(tried|began|seenAt|orders)"|0123456789abcdef|\b\d{10,13}\b/);
});
