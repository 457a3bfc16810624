import { MODELS, type Model } from '@safar/journey';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, daysOf } from './counted.ts';
import { faultsOf } from './faults-of.ts';
import { shopHistory, wildHistory, type World } from './histories.ts';
import { LONG, SHORT, WORKSHOP } from './own-models.ts';

const site = {
  id: 'shop',
  timezone: 'Asia/Tehran',
  window: 30,
  aftercare: 90,
  goal: 'order',
  currency: 'IRR',
};

/** Time for thousands of journeys on a machine that is busy. */
const MINUTES = 180_000;

/** Every model through which facts can be read that were counted with this own one. */
const readable = (own: Model) => [...MODELS, SHORT, own];

describe('two months of the shop', () => {
  const world: World = {
    site,
    model: WORKSHOP,
    seed: 11,
    from: '2026-09-01',
    days: 60,
    visitors: 25,
  };
  const entries = shopHistory(world);
  const days = daysOf(entries);
  const period = { from: '2026-09-01', to: '2026-10-30', today: '2026-10-30' };

  test('have journeys of every sort', () => {
    const journeys = new Set(entries.map(({ journey }) => journey));
    expect(journeys.size).toBeGreaterThan(1200);
    expect(entries.filter(({ goal }) => goal).length).toBeGreaterThan(40);
    expect(entries.some(({ fact }) => fact.again)).toBe(true);
  });

  test.each(readable(WORKSHOP))('read through $id as a recount reads them', (model) => {
    const { told, counted } = ask(days, entries, world, { model, ...period });
    expect(told).toMatchObject(counted);
    expect(told.journeys).toBeGreaterThan(1200);
  });

  test.each([
    { touchpoint: 'search' },
    { device: 'desktop' },
    { who: 'returning' },
    { touchpoint: 'marketplace', device: 'mobile', who: 'new' },
    { touchpoint: 'nowhere' },
  ])('hold for the segment %o', (segment) => {
    for (const model of [MODELS[2]!, WORKSHOP]) {
      const { told, counted } = ask(days, entries, world, { model, ...period, ...segment });
      expect(told).toMatchObject(counted);
    }
  });

  test.each([
    { from: '2026-09-10', to: '2026-09-20', today: '2026-10-30' },
    { from: '2026-09-10', to: '2026-09-10', today: '2026-10-10' },
    { from: '2026-10-30', to: '2026-10-30', today: '2026-10-30' },
    { from: '2026-08-01', to: '2026-09-05', today: '2027-03-01' },
    { from: '2026-10-10', to: '2026-10-01', today: '2026-10-30' },
  ])('hold from $from to $to', (other) => {
    for (const model of [MODELS[3]!, WORKSHOP]) {
      const { told, counted } = ask(days, entries, world, { model, ...other });
      expect(told).toMatchObject(counted);
    }
  });
});

/** Half hours, quarter hours, both changes of Europe's clocks, and one of half an hour. */
const PLACES = [
  { timezone: 'Asia/Tehran', from: '2026-10-01' },
  { timezone: 'Asia/Kathmandu', from: '2026-10-01' },
  { timezone: 'Europe/Berlin', from: '2026-10-20' },
  { timezone: 'Europe/Berlin', from: '2026-03-20' },
  { timezone: 'Australia/Lord_Howe', from: '2026-09-28' },
  { timezone: 'Australia/Lord_Howe', from: '2026-03-30' },
  { timezone: 'America/St_Johns', from: '2026-10-28' },
  { timezone: 'UTC', from: '2026-12-25' },
];

test(
  'Whatever visitors do, whenever and wherever, the summary says what a recount says',
  { timeout: MINUTES },
  () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(),
          place: fc.constantFrom(...PLACES),
          window: fc.constantFrom(1, 7, 30, 90),
          aftercare: fc.constantFrom(1, 30, 90, 365),
          goal: fc.constantFrom('order', 'contact', 'demo', 'lead', 'newsletter'),
          own: fc.constantFrom(WORKSHOP, LONG),
          length: fc.constantFrom(5, 40, 150),
          now: fc.integer({ min: 0, max: 200 }),
          segment: fc.constantFrom(
            {},
            {},
            { touchpoint: 'search' },
            { device: 'mobile' },
            { who: 'customer' },
            { touchpoint: 'direct', device: 'desktop', who: 'new' },
          ),
        }),
        ({ seed, place, window, aftercare, goal, own, length, now, segment }) => {
          const world: World = {
            site: { ...site, timezone: place.timezone, window, aftercare, goal },
            model: own,
            seed,
            from: place.from,
            days: length,
            visitors: 60,
          };
          const entries = wildHistory(world);
          const days = daysOf(entries);
          const start = Date.parse(place.from);
          const dayAfter = (n: number) => new Date(start + n * 864e5).toISOString().slice(0, 10);
          for (const model of readable(own)) {
            const { told, counted } = ask(days, entries, world, {
              model,
              from: dayAfter(-1),
              to: dayAfter(Math.floor(length * 0.8)),
              today: dayAfter(now),
              ...segment,
            });
            expect(told).toMatchObject(counted);
            expect(faultsOf(told)).toEqual([]);
          }
        },
      ),
      { numRuns: 150 },
    );
  },
);

test('A shop of any seed is told as a recount tells it', { timeout: MINUTES }, () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...PLACES), (seed, { timezone, from }) => {
      const world: World = { site: { ...site, timezone }, seed, from, days: 20, visitors: 15 };
      const entries = shopHistory(world);
      const to = new Date(Date.parse(from) + 19 * 864e5).toISOString().slice(0, 10);
      for (const model of MODELS) {
        const { told, counted } = ask(daysOf(entries), entries, world, {
          model,
          from,
          to,
          today: to,
        });
        expect(told).toMatchObject(counted);
      }
    }),
    { numRuns: 12 },
  );
});

test('Lists of many days stay short, and tell every journey', () => {
  const world: World = { site, seed: 4, from: '2026-10-01', days: 6, visitors: 80 };
  const entries = shopHistory(world).map((entry) => ({
    ...entry,
    fact: { ...entry.fact, source: `${entry.fact.on.slice(-1)}-${entry.journey}.example` },
  }));
  const { told } = ask(daysOf(entries), entries, world, {
    model: MODELS[0]!,
    from: '2026-10-01',
    to: '2026-10-06',
    today: '2026-10-06',
  });
  const { source } = told.lists;
  expect(source).toHaveLength(101);
  expect(source[0]!.name).toBe('(other)');
  expect(source.reduce((sum, { journeys }) => sum + journeys, 0)).toBe(told.journeys);
});
