import { MODELS } from '@safar/journey';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../src/day.ts';
import { newDay } from '../src/new-day.ts';
import { summarise } from '../src/summarise.ts';
import { anyDay } from './any-days.ts';
import { faultsOf } from './faults-of.ts';
import { LONG, SHORT, WORKSHOP } from './own-models.ts';

const NAMES = ['2026-11-01', '2026-11-02', '2026-11-05', '2026-12-01'];
const SITE = { id: 's', timezone: 'UTC', window: 7, aftercare: 20, goal: 'order', currency: 'EUR' };

test('Whatever a day holds, its summary is sound', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...NAMES), anyDay, { maxKeys: 4 }),
      fc.constantFrom(...MODELS, WORKSHOP, LONG, SHORT),
      fc.constantFrom(...NAMES),
      fc.constantFrom({}, { touchpoint: 'search' }, { device: 'mobile', who: 'new' }),
      (days, model, today, segmentAsked) => {
        const summary = summarise({
          site: SITE,
          model,
          days: new Map(Object.entries(days)),
          from: NAMES[0]!,
          to: NAMES.at(-1)!,
          today,
          ...segmentAsked,
        });
        expect(faultsOf(summary)).toEqual([]);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      },
    ),
    { numRuns: 400 },
  );
});

test('An empty period is no data, and never NaN', () => {
  for (const days of [new Map<string, Day>(), new Map([['2026-11-02', newDay()]])])
    for (const model of [...MODELS, WORKSHOP]) {
      const summary = summarise({
        site: SITE,
        model,
        days,
        from: '2026-11-01',
        to: '2026-11-03',
        today: '2026-11-02',
      });
      expect(faultsOf(summary)).toEqual([]);
      expect(summary).toMatchObject({
        journeys: 0,
        open: 0,
        goal: {
          journeys: 0,
          count: 0,
          value: [{ currency: 'EUR', sum: 0 }],
          rate: null,
          interval: null,
        },
        moves: [],
        rates: { forward: null, skip: null, back: null },
        kinds: [],
        resting: [],
        touchpoints: [],
      });
      for (const stage of summary.stages)
        expect(stage).toMatchObject({
          reached: 0,
          ofFirst: null,
          ofPrevious: null,
          interval: null,
          leak: null,
          medianMinutes: null,
        });
      expect(summary.trend.map(({ day }) => day)).toEqual([
        '2026-11-01',
        '2026-11-02',
        '2026-11-03',
      ]);
    }
});

test('A period whose days have no names is told at once', () => {
  expect(() =>
    summarise({
      site: SITE,
      model: MODELS[0]!,
      days: new Map(),
      from: 'May',
      to: '2026-11-03',
      today: '2026-11-02',
    }),
  ).toThrow('from is "May"; it takes YYYY-MM-DD');
});
