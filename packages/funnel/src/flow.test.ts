import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit } from './fit.ts';
import { arrivals, flowOf } from './flow.ts';

const at = (edges: Record<string, number>) => Object.fromEntries(flowOf(edges).at);

test('Journeys are at the sets that they came to and did not leave', () => {
  expect(at({ '0>1': 5, '1>3': 3, '3>11': 1, '0>2': 1 })).toEqual({ 1: 2, 2: 1, 3: 2, 11: 1 });
});

test('An edge that nothing led to is left out, and all that would follow it', () => {
  const flow = flowOf({ '0>1': 2, '1>3': 3, '2>10': 4, '10>74': 4 });
  expect(Object.fromEntries(flow.at)).toEqual({ 1: 0, 3: 2 });
  expect(flow.began).toBe(2);
  expect(arrivals(flow, 64)).toBe(0);
});

test('Where too many left a set, they are cut by the same share', () => {
  expect(at({ '0>1': 10, '1>3': 15, '1>5': 5 })).toEqual({ 1: 0, 3: 8, 5: 2 });
});

test('A key that is no growth is ignored', () => {
  expect(at({ '0>1': 1, '3>1': 5, '1>6': 5, '1>1': 5, nonsense: 5, '1>': 5 })).toEqual({ 1: 1 });
});

test('Counts fit into any total, whole, and none grows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e9), { maxLength: 20 }), fc.nat(1e9), (counts, most) => {
      const fitted = fit(counts, most);
      const total = counts.reduce((sum, n) => sum + n, 0);
      expect(fitted.reduce((sum, n) => sum + n, 0)).toBe(Math.min(total, most));
      fitted.forEach((n, i) => {
        expect(Number.isInteger(n)).toBe(true);
        expect(n).toBeGreaterThanOrEqual(0);
        expect(n).toBeLessThanOrEqual(counts[i]!);
      });
    }),
  );
});
