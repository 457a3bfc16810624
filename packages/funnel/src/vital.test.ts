import fc from 'fast-check';
import { MODELS } from '@safar/journey';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { foldVitals } from './fold-vitals.ts';
import { summarise } from './summarise.ts';
import { VITAL_BUCKETS, vitalBucket, VITALS, vitalValue, type Vital } from './vital.ts';
import { WEB_VITAL_LIMITS } from './web-vital-limits.ts';

const ON = '2026-11-21';
const site = {
  id: 's',
  timezone: 'UTC',
  window: 30,
  aftercare: 90,
  goal: 'order',
  currency: 'USD',
};

const speedOf = (days: Map<string, Day>, device?: string) =>
  summarise({ site, model: MODELS[2]!, days, from: ON, to: ON, today: ON, device }).vitals;

test('A 75th percentile is told within 5 % of the true one', { timeout: 60_000 }, () => {
  const times = fc.double({ min: 20, max: 120_000, noNaN: true });
  const scores = fc.double({ min: 0.001, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.record({ lcp: times, inp: times, cls: scores }), { minLength: 1, maxLength: 60 }),
      (views) => {
        const days = new Map<string, Day>();
        foldVitals(
          days,
          ON,
          'mobile',
          views.map((view) => ({ kind: 'cart', level: 'decide', ...view })),
        );
        const purchase = speedOf(days)[2]!;
        expect(purchase.samples).toBe(views.length);
        for (const vital of VITALS) {
          const sorted = views.map((view) => view[vital]).toSorted((a, b) => a - b);
          const truth = sorted[Math.ceil(sorted.length * 0.75) - 1]!;
          // Half a millisecond, or half a ten-thousandth, is lost in rounding.
          const rounding = vital === 'cls' ? 0.00005 : 0.5;
          expect(Math.abs(purchase[vital]! - truth)).toBeLessThanOrEqual(truth * 0.05 + rounding);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('A vital that was not measured, or not at this stage or device, is no data', () => {
  const days = new Map<string, Day>();
  foldVitals(days, ON, 'mobile', [{ kind: 'cart', level: 'decide', lcp: 1000 }]);
  expect(speedOf(days)[2]).toEqual({
    stage: 'purchase',
    lcp: 956,
    inp: null,
    cls: null,
    samples: 1,
  });
  expect(speedOf(days)[0]).toMatchObject({ lcp: null, samples: 0 });
  expect(speedOf(days, 'desktop')[2]).toMatchObject({ lcp: null, samples: 0 });
  expect(speedOf(days, 'mobile')[2]).toMatchObject({ lcp: 956, samples: 1 });
});

test('Values at the ends have a bucket', () => {
  expect(vitalValue('cls', vitalBucket('cls', 0))).toBe(0);
  expect(vitalBucket('lcp', 120_000)).toBeLessThan(VITAL_BUCKETS);
  expect(vitalBucket('cls', 120_000)).toBeLessThan(VITAL_BUCKETS);
});

test('What is told stands on the side of each limit on which it was measured', () => {
  const side = (vital: Vital, value: number): number =>
    WEB_VITAL_LIMITS[vital].filter((limit) => value > limit).length;
  const toldOf = (vital: Vital, value: number): number | null => {
    const days = new Map<string, Day>();
    foldVitals(days, ON, 'mobile', [{ kind: 'cart', level: 'decide', [vital]: value }]);
    return speedOf(days)[2]![vital];
  };
  for (const vital of VITALS)
    for (const limit of WEB_VITAL_LIMITS[vital])
      // Through the bucket that a limit stands in, and those beside it.
      for (let near = 0.85; near < 1.15; near += 0.0005)
        for (const value of [limit, limit * near]) {
          const told = toldOf(vital, value)!;
          expect(side(vital, told), `${vital} ${value}`).toBe(side(vital, value));
          const rounding = vital === 'cls' ? 0.00005 : 0.5;
          expect(Math.abs(told - value)).toBeLessThanOrEqual(value * 0.05 + rounding);
        }
});

test('Views beside a limit stand in their order, however they are counted', () => {
  const days = new Map<string, Day>();
  const views = [190, 199, 200, 201, 202, 203, 204, 230];
  foldVitals(
    days,
    ON,
    'mobile',
    views.map((inp) => ({ kind: 'cart', level: 'decide', inp })),
  );
  const { speed, vitals } = summarise({
    site,
    model: MODELS[2]!,
    days,
    from: ON,
    to: ON,
    today: ON,
  });
  expect(vitals[2]!.inp).toBe(208);
  expect(speed).toEqual([{ kind: 'cart', vital: 'inp', p75: 208, poor: 0, samples: 8 }]);
});
