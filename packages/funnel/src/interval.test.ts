import { expect, test } from 'vitest';
import { ratio, share, wilson } from './interval.ts';

test('A share of nothing is no data', () => {
  expect(share(0, 0)).toBeNull();
  expect(wilson(0, 0)).toBeNull();
  expect(ratio(0, 0, 1, 2)).toBeNull();
  expect(ratio(1, 2, 0, 0)).toBeNull();
});

test('Wilson at the edges stays within 0 and 1', () => {
  expect(wilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 4)]);
  expect(wilson(10, 10)).toEqual([expect.closeTo(0.7225, 4), 1]);
  expect(wilson(1, 1)![0]).toBeCloseTo(0.2065, 4);
});

test("Koopman's own example comes out as he printed it", () => {
  const { ratio: estimate, interval } = ratio(36, 40, 16, 80)!;
  expect(estimate).toBeCloseTo(4.5);
  expect(interval).toEqual([expect.closeTo(2.94, 2), expect.closeTo(7.15, 2)]);
});

test('A ratio has an interval where one side reached all, and where the first reached nothing', () => {
  expect(ratio(0, 10, 5, 10)).toEqual({ ratio: 0, interval: [0, expect.closeTo(0.61, 2)] });
  const [low, high] = ratio(5, 5, 5, 5)!.interval;
  expect(low).toBeCloseTo(1 / high);
  expect(low).toBeLessThan(1);
});

test('There is no ratio to a share of 0', () => {
  expect(ratio(3, 10, 0, 10)).toBeNull();
});

test('Small and large counts alike give an interval around the estimate', () => {
  const counts = [0, 1, 2, 7, 100, 5000, 1e9];
  for (const m of counts)
    for (const n of counts)
      for (const a of counts.filter((count) => count <= m))
        for (const b of counts.filter((count) => count <= n)) {
          const found = ratio(a, m, b, n);
          if (!found) continue;
          const [low, high] = found.interval;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(found.ratio);
          expect(high).toBeGreaterThanOrEqual(found.ratio);
          expect(high).toBeLessThan(Infinity);
        }
});
