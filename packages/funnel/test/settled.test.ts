import { MODELS, type Model } from '@safar/journey';
import { expect, test } from 'vitest';
import { settledFrom } from '../src/settled-from.ts';
import { simulateDays } from '../src/simulate.ts';
import { summarise } from '../src/summarise.ts';
import { LONG, SHORT, WORKSHOP } from './own-models.ts';

const ENDS = { window: 30, aftercare: 90 };
const site = {
  id: 'shop',
  timezone: 'UTC',
  ...ENDS,
  goal: 'order',
  currency: 'EUR',
};
const FROM = '2026-01-01';
const dayAfter = (n: number) => new Date(Date.parse(FROM) + n * 864e5).toISOString().slice(0, 10);
const days = simulateDays({ seed: 3, site, from: FROM, days: 60, visitors: 40 });
const SHOP = MODELS.find(({ id }) => id === 'shop-4')!;
const SEGMENTS = [
  {},
  { touchpoint: 'search' },
  { who: 'returning' },
  { device: 'mobile', who: 'new' },
] as const;

const stagesOf = (today: string, segment = {}, model: Model = SHOP) =>
  summarise({ site, model, days, from: FROM, to: dayAfter(59), today, ...segment }).stages;

test('A stage is settled by the age of days, which the goal’s own stage divides', () => {
  const name = { en: '', fa: '' };
  const backwards: Model = {
    id: 'backwards',
    name,
    stages: [
      { id: 'loyal', name, levels: ['loyal'] },
      { id: 'aware', name, levels: ['aware'] },
    ],
  };
  expect(settledFrom(SHOP, 'order', ENDS)).toEqual([30, 30, 30, 120]);
  expect(settledFrom(SHOP, 'contact', ENDS)).toEqual([30, 30, 120, 120]);
  expect(settledFrom(SHOP, 'newsletter', ENDS)).toEqual([120, 120, 120, 120]);
  expect(settledFrom(SHOP, 'home', ENDS)).toEqual([120, 120, 120, 120]);
  expect(settledFrom(SHORT, 'order', ENDS)).toEqual([30, 30]);
  expect(settledFrom(backwards, 'order', ENDS)).toEqual([120, 120]);
  expect(settledFrom(LONG, 'order', ENDS).at(-1)).toBe(30);
  expect(settledFrom(WORKSHOP, 'newsletter', ENDS)).toEqual([30, 30, 30, 120, 120]);
});

test('Until its days are old enough, a stage after the goal has no leak, whoever is asked for', () => {
  for (const segment of SEGMENTS) {
    const [, , purchase, after] = stagesOf(dayAfter(119), segment);
    expect(purchase!.leak).not.toBeNull();
    expect(after).toMatchObject({ leak: null, settled: { journeys: 0, lost: 0 } });
  }
  // The first day is a hundred and twenty days old now.
  expect(stagesOf(dayAfter(120))[3]!.leak).not.toBeNull();
});

test('When all is settled, a leak is what its own lost and reached say', () => {
  for (const segment of SEGMENTS)
    for (const [i, stage] of stagesOf(dayAfter(179), segment).entries()) {
      expect(stage.open).toBe(0);
      if (!i) continue;
      expect(stage.settled).toEqual({ journeys: stage.lost + stage.reached, lost: stage.lost });
      const { journeys } = stage.settled;
      expect(stage.leak).toBe(journeys ? stage.lost / journeys : null);
    }
});

test('A part of a stage leaks as it does where it is asked for by itself', () => {
  const whole = stagesOf(dayAfter(75));
  for (const [i, { by }] of whole.entries())
    for (const [segment, shares] of Object.entries(by))
      for (const { name, settled } of shares)
        expect([name, stagesOf(dayAfter(75), { [segment]: name })[i]!.settled]).toEqual([
          name,
          settled,
        ]);
});
