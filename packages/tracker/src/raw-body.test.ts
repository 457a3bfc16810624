import { expect, test } from 'vitest';
import { DIRECT } from '@safar/journey';
import { rawBody } from './raw-body.ts';

test('moments, keys of orders and how often somebody came stay in the browser', () => {
  const journey = { began: 1e3, day: 1, set: 1, seen: 1, times: { pricing: 3 }, first: DIRECT };
  const kept = { skew: 0, memory: { journey, seenAt: 2e3, orders: ['0123456789abcdef'] } };
  const noted = { id: 'fedcba9876543210', at: 6e4, tried: 6e4, path: '/' };
  const { raw } = JSON.parse(rawBody([noted], JSON.stringify(kept), [0], 12e4));
  expect(raw.memory).toEqual({ journey: { day: 1, set: 1, seen: 1, first: DIRECT } });
  expect(Object.keys(raw.seen[0]).toSorted()).toEqual([
    'day',
    'id',
    'known',
    'past',
    'path',
    'quiet',
    'took',
    'wait',
  ]);
});
