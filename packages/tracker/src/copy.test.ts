import { DIRECT } from '@safar/journey';
import { expect, test } from 'vitest';
import { readCopy, writeCopy } from './copy.ts';
import type { Kept } from './kept.ts';

const kept: Kept = {
  n: 4,
  memory: {
    journey: {
      began: 17e11,
      day: 19_675,
      who: 'customer',
      set: 68,
      kind: 'order',
      level: 'decide',
      seen: 5,
      times: { order: 1 },
      first: DIRECT,
      landed: { kind: 'home', path: '/' },
      place: 'IR',
      goalDay: 19_675,
    },
    past: 'customer',
    touch: DIRECT,
    seenAt: 17e11 + 6e4,
    orders: ['0123456789abcdef'],
  },
  outbox: [],
  gone: [{ id: 'b'.repeat(16) }],
  skew: -1,
  taken: ['fedcba9876543210'],
};

test('a record is read from its copy as it was', () => {
  expect(readCopy(writeCopy(kept))).toEqual(kept);
  const fresh: Kept = { n: 0, memory: {}, outbox: [], gone: [], skew: 0 };
  expect(readCopy(writeCopy(fresh))).toEqual(fresh);
});

test.each([null, '', 'no', 'now', '{}', '{"raw":1}', '{"memory":{}}', 'null', '"text"'])(
  'there is no record in %j',
  (text) => {
    expect(readCopy(text)).toBeUndefined();
  },
);
