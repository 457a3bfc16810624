import { expect, test } from 'vitest';
import { DIRECT } from '@safar/journey';
import type { Beacon } from '@safar/protocol';
import { joinKept, type Draft, type Kept } from './kept.ts';
import { giveUpOld, isResting, packBatch, settle } from './outbox.ts';
import { post } from './post.ts';

const HOUR = 36e5;
const NOW = Date.UTC(2026, 10, 20);

const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  id,
  day: '2026-11-20',
  who: 'new',
  had: 0,
  has: 1,
  from: '',
  fromLevel: '',
  kind: 'home',
  level: 'aware',
  fresh: true,
  path: '/',
  first: DIRECT,
  landed: { kind: 'home', path: '/' },
  place: '',
  ...more,
});
const keptWith = (...outbox: Kept['outbox']): Kept => ({
  n: outbox.length,
  memory: {},
  outbox,
  gone: [],
  skew: 0,
});
const ids = (kept: Kept) => kept.outbox.map(({ step }) => step.id);
const all = (kept: Kept) => packBatch(kept.outbox, [], kept.gone, NOW);
const answered = (status: number, body: unknown = null, headers: HeadersInit = {}) =>
  post(
    'https://c.example/j/demo',
    '{}',
    async () => new Response(body === null ? null : JSON.stringify(body), { status, headers }),
  );

test('a step that was tried is given up after a day, and one that never was after the window', () => {
  const kept = keptWith(
    { step: draft('tried'), at: NOW - 20 * HOUR, tried: NOW - 20 * HOUR },
    { step: draft('tried long ago'), at: NOW - 26 * HOUR, tried: NOW - 25 * HOUR },
    { step: draft('made offline'), at: NOW - 29 * 24 * HOUR },
    { step: draft('made offline long ago'), at: NOW - 31 * 24 * HOUR },
    { step: draft('tried in the future'), at: NOW, tried: NOW + 25 * HOUR },
  );
  giveUpOld(kept, NOW, 30);
  expect(ids(kept)).toEqual(['tried', 'made offline']);
  expect(kept.gone.map(({ id }) => id)).toEqual([
    'tried long ago',
    'made offline long ago',
    'tried in the future',
  ]);
});

test('a body tells how long each step waited, and what was given up', () => {
  const kept = keptWith(
    { step: draft('a'), at: NOW - 90_400 },
    { step: draft('from a clock that runs ahead'), at: NOW + 5e3 },
  );
  kept.gone = [{ id: 'x' }, { id: 'y', key: 'of its order' }];
  const beacon = JSON.parse(all(kept).body) as Beacon;
  expect(beacon.v).toBe(1);
  expect(beacon.gone).toEqual([{ id: 'x' }, { id: 'y', key: 'of its order' }]);
  expect(beacon.steps.map((step) => step.wait)).toEqual([90, 0]);
  expect(beacon.vitals).toBeUndefined();
});

test('a body holds at most 50 steps, 50 that were given up, and 16 KiB, oldest first', () => {
  const many = keptWith(
    ...Array.from({ length: 60 }, (_, i) => ({ step: draft(`${i}`), at: NOW })),
  );
  many.gone = Array.from({ length: 60 }, (_, i) => ({ id: `${i}` }));
  expect(all(many).ids).toHaveLength(50);
  expect(all(many).gone).toHaveLength(50);
  const long = keptWith(
    ...Array.from({ length: 50 }, (_, i) => ({
      step: draft(`${i}`, { path: `/${'ک'.repeat(500)}` }),
      at: NOW,
    })),
  );
  const batch = all(long);
  expect(new Blob([batch.body]).size).toBeLessThanOrEqual(16 * 1024);
  expect(batch.ids.slice(0, 2)).toEqual(['0', '1']);
});

test('what the collector acknowledged is done', async () => {
  const kept = keptWith({ step: draft('a'), at: NOW }, { step: draft('b'), at: NOW });
  kept.gone = [{ id: 'x' }];
  const batch = packBatch(kept.outbox.slice(0, 1), [], kept.gone, NOW);
  kept.gone = [{ id: 'x' }, { id: 'y' }];
  settle(kept, batch, (await answered(202, { place: 'IR' }))!, NOW);
  expect(ids(kept)).toEqual(['b']);
  expect(kept.gone).toEqual([{ id: 'y' }]);
});

test('a step that was refused is given up, and told of with the key of its order', async () => {
  const goal = { name: 'order', kinds: [], key: 'k' };
  for (const status of [400, 403, 404, 413]) {
    const kept = keptWith({ step: draft('a'), at: NOW }, { step: draft('b', { goal }), at: NOW });
    settle(kept, all(kept), (await answered(status, {}))!, NOW);
    expect(ids(kept)).toEqual([]);
    expect(kept.gone).toEqual([{ id: 'a' }, { id: 'b', key: 'k' }]);
  }
});

test('a collector that is busy or broken loses nothing', async () => {
  const kept = keptWith({ step: draft('a'), at: NOW });
  for (const status of [200, 204, 500, 502, 503])
    settle(kept, all(kept), (await answered(status))!, NOW);
  expect(ids(kept)).toEqual(['a']);
  expect(isResting(kept, NOW)).toBe(false);

  settle(kept, all(kept), (await answered(429, {}, { 'retry-after': '120' }))!, NOW);
  expect(ids(kept)).toEqual(['a']);
  expect(isResting(kept, NOW + 119e3)).toBe(true);
  expect(isResting(kept, NOW + 121e3)).toBe(false);
  // Set back by a year, the clock does not keep a browser quiet for one.
  expect(isResting(kept, NOW - 365 * 24 * HOUR)).toBe(false);
  expect(kept.gone).toEqual([]);
});

test('a proxy that lies acknowledges nothing', async () => {
  const page = async () => new Response('<h1>Welcome to Hotel Wi-Fi</h1>', { status: 202 });
  expect(await post('https://c.example/j/demo', '{}', page)).toBeUndefined();
  expect((await answered(202, { ok: true }))?.ack).toBeUndefined();
  expect((await answered(200, { place: 'IR' }))?.ack).toBeUndefined();
});

test('no answer is no error', async () => {
  const down = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await post('https://c.example/j/demo', '{}', down)).toBeUndefined();
});

test('the journey keeps the first country, and moves to the day that the worker took', async () => {
  const day = Date.UTC(2026, 10, 20) / 864e5;
  const kept = keptWith({ step: draft('a'), at: NOW }, { step: draft('b'), at: NOW });
  kept.memory.journey = { day, place: '' } as NonNullable<Kept['memory']['journey']>;
  const batch = packBatch(kept.outbox.slice(0, 1), [], [], NOW);
  settle(kept, batch, (await answered(202, { place: 'IR', day: '2025-11-21' }))!, NOW);
  expect(kept.memory.journey).toMatchObject({ day: day - 364, place: 'IR' });
  expect(kept.outbox[0]!.step.day).toBe('2025-11-21');
  // The calendar goes with it: the next day that this clock tells is the day after.
  expect(kept.skew).toBe(-364);
  settle(kept, all(kept), (await answered(202, { place: 'DE' }))!, NOW);
  expect(kept.memory.journey.place).toBe('IR');
});

test('of record and copy the one that took more is gone on with, and no step of either is lost', () => {
  const record = keptWith({ step: draft('a'), at: NOW });
  const ahead: Kept = { ...keptWith({ step: draft('b'), at: NOW }), n: 2, memory: { seenAt: 7 } };
  expect(joinKept(record, ahead)).toMatchObject({ n: 2, memory: { seenAt: 7 } });
  expect(ids(joinKept(record, ahead))).toEqual(['a', 'b']);
  expect(joinKept(record, { ...ahead, n: 1 })).toMatchObject({ n: 1, memory: {} });
  expect(ids(joinKept(record, { ...record, n: 1 }))).toEqual(['a']);
  expect(joinKept(undefined, undefined)).toEqual({
    n: 0,
    memory: {},
    outbox: [],
    gone: [],
    skew: 0,
    vitals: [],
  });
});

test('what record or copy has given up comes back by neither', () => {
  const record: Kept = { ...keptWith({ step: draft('a'), at: NOW }), gone: [{ id: 'x' }] };
  const copy: Kept = {
    ...keptWith({ step: draft('b'), at: NOW }),
    gone: [{ id: 'a' }, { id: 'x' }],
  };
  expect(joinKept(record, copy).gone).toEqual([{ id: 'x' }, { id: 'a' }]);
  expect(ids(joinKept(record, copy))).toEqual(['b']);
});
