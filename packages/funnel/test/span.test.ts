import { MODELS, type Model } from '@safar/journey';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day, Quality } from '../src/day.ts';
import { newDay } from '../src/new-day.ts';
import { makeSpan, stateOf, type Span } from '../src/span.ts';
import { summarise } from '../src/summarise.ts';
import { anyDay } from './any-days.ts';
import { daysOf } from './counted.ts';
import { wildHistory } from './histories.ts';
import { LONG, SHORT, WORKSHOP } from './own-models.ts';

const START = Date.parse('2026-09-20');
const dayAfter = (n: number) => new Date(START + n * 864e5).toISOString().slice(0, 10);
const SEGMENTS = [
  {},
  { touchpoint: 'search' },
  { device: 'mobile', who: 'new' },
  { touchpoint: 'direct', who: 'customer' },
];

/**
 * Cuts a period into spans of some length wherever all their days are in one state, as they come
 * back from storage; the other days stay days.
 */
function cut(
  days: Map<string, Day>,
  length: number,
  {
    total,
    today,
    ends,
  }: { total: number; today: number; ends: { window: number; aftercare: number } },
): { spans: Span[]; days: Map<string, Day> } {
  const spans: Span[] = [];
  const rest = new Map(days);
  for (let at = 0; at + length <= total; at += length) {
    if (stateOf(today - at, ends) !== stateOf(today - at - length + 1, ends)) continue;
    const names = Array.from({ length }, (_, i) => dayAfter(at + i));
    const span = makeSpan(
      names[0]!,
      names.map((name) => days.get(name)),
    );
    spans.push(JSON.parse(JSON.stringify(span)) as Span);
    for (const name of names) rest.delete(name);
  }
  return { spans, days: rest };
}

const plan = fc.record({
  window: fc.constantFrom(1, 7, 30),
  aftercare: fc.constantFrom(1, 20, 90),
  length: fc.constantFrom(1, 3, 8, 31),
  today: fc.integer({ min: 0, max: 150 }),
  segment: fc.constantFrom(...SEGMENTS),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function same(
  days: Map<string, Day>,
  total: number,
  models: readonly Model[],
  { window, aftercare, length, today, segment }: Plan,
): void {
  const ends = { window, aftercare };
  const site = { id: 's', timezone: 'UTC', ...ends, goal: 'order', currency: 'EUR' };
  const period = { from: dayAfter(0), to: dayAfter(total - 1), today: dayAfter(today) };
  for (const model of models) {
    const whole = summarise({ site, model, days, ...period, ...segment });
    const inSpans = cut(days, length, { total, today, ends });
    const parts = summarise({ site, model, ...inSpans, ...period, ...segment });
    expect(parts).toEqual(whole);
  }
}

test('A summary over spans is the summary over their days', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(WORKSHOP, LONG), plan, (seed, own, how) => {
      const world = {
        site: { id: 's', timezone: 'UTC', goal: 'order', currency: 'EUR', ...how },
        model: own,
        seed,
        from: dayAfter(0),
        days: 62,
        visitors: 60,
      };
      same(daysOf(wildHistory(world)), 62, [...MODELS, SHORT, own], how);
    }),
    { numRuns: 60 },
  );
});

test('A span of before steps said that a browser keeps nothing has none of them', () => {
  const from = dayAfter(0);
  const span = makeSpan(from, [newDay()]);
  delete (span.sum.quality as Partial<Quality>).unstored;
  const ends = { window: 1, aftercare: 1 };
  const site = { id: 's', timezone: 'UTC', ...ends, goal: 'order', currency: 'EUR' };
  const period = { from, to: from, today: dayAfter(9) };
  const [model] = MODELS;
  const told = summarise({ site, model: model!, days: new Map(), spans: [span], ...period });
  expect(told.quality.unstored).toBe(0);
});

test('Whatever days hold, their span holds it too', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...[0, 1, 2, 4, 7, 11].map(dayAfter)), anyDay, { maxKeys: 6 }),
      fc.constantFrom(...MODELS, WORKSHOP, LONG, SHORT),
      plan,
      (days, model, how) => same(new Map(Object.entries(days)), 12, [model], how),
    ),
    { numRuns: 300 },
  );
});
