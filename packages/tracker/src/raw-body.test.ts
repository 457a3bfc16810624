import { expect, test } from 'vitest';
import { DIRECT } from '@safar/journey';
import { writeCopy } from './copy.ts';
import type { Noted } from './noted.ts';
import { rawBody } from './raw-body.ts';

test('moments, keys of orders and how often somebody came stay in the browser', () => {
  const journey = {
    began: 1e3,
    day: 1,
    who: 'new',
    set: 1,
    kind: 'pricing',
    level: 'aware',
    seen: 1,
    times: { pricing: 3 },
    first: DIRECT,
    landed: { kind: '', path: '/' },
    place: '',
  } as const;
  const memory = { journey, seenAt: 2e3, orders: ['0123456789abcdef'] };
  const copy = writeCopy({ n: 1, memory, outbox: [], gone: [], skew: 0 });
  const noted: Noted = [{ id: 'fedcba9876543210', day: 1, path: '/' }, 60];
  const { raw } = JSON.parse(rawBody([noted], JSON.parse(copy), 120));
  const { began: _, times: __, ...told } = journey;
  expect(raw).toEqual({
    skew: 0,
    memory: { journey: told },
    seen: [
      {
        id: 'fedcba9876543210',
        path: '/',
        day: 1,
        wait: 60,
        took: 0,
        quiet: false,
        past: false,
        known: false,
      },
    ],
  });
});
