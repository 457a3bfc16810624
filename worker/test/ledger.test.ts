import { env } from 'cloudflare:workers';
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { newDay, type Day } from '@safar/funnel';
import { expect, test } from 'vitest';
import { LedgerState } from '../src/ledger-state.ts';
import { LedgerStore } from '../src/ledger-store.ts';
import { CLOSE_DAYS } from '../src/publish-budget.ts';
import { takeIn, type NewFact } from '../src/take-in.ts';
import { askAs, beacon, makeSite, newId, order, readFunnel, send, step, type Made } from './api.ts';
import { HOUR } from './at.ts';
import { ledgerOf } from './ledger-of.ts';

const accepted = async (site: Made) => {
  const { journeys, quality } = await readFunnel(site);
  return { journeys, accepted: quality.accepted, repeated: quality.repeated };
};

/** What KV has, without asking the ledger. */
const readPublished = async (site: Made) =>
  (await (await askAs(site, '/funnel')).json<{ journeys: number }>()).journeys;

test('a body that comes twice counts once', async () => {
  const site = await makeSite('twice');
  const body = beacon(step(), step());
  await send(site, body);
  await send(site, body);
  expect(await accepted(site)).toEqual({ journeys: 2, accepted: 2, repeated: 2 });
});

test('the same step twice in one body counts once', async () => {
  const site = await makeSite('twins');
  const twin = step();
  await send(site, beacon(twin, twin));
  expect(await accepted(site)).toEqual({ journeys: 1, accepted: 1, repeated: 1 });
});

test('fifty at once of the same, among fifty others, count as what they are', async () => {
  const site = await makeSite('crowd');
  const same = beacon(step());
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => send(site, i % 2 ? same : beacon(step()))),
  );
  expect(answers.every((answer) => answer.status === 202)).toBe(true);
  expect(await accepted(site)).toEqual({ journeys: 51, accepted: 51, repeated: 49 });
});

test('requests that come at once share a row, and a row is filled before the next begins', async () => {
  const site = await makeSite('rows');
  await Promise.all(Array.from({ length: 60 }, () => send(site, beacon(step()))));
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    const { rows } = storage.sql
      .exec<{ rows: number }>('SELECT count(*) AS rows FROM journal')
      .one();
    expect(rows).toBe(1);
  });
});

test('a long journal is folded into the days, whenever they are published', async () => {
  const site = await makeSite('long-journal');
  await send(site, beacon(step()));
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    storage.sql.exec('UPDATE journal SET n = 1000');
  });
  await evictDurableObject(ledgerOf(site));
  await send(site, beacon(step()));
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    const count = (table: string) =>
      storage.sql.exec<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`).one().rows;
    expect(count('journal')).toBe(0);
    expect(count('days')).toBe(1);
  });
  await evictDurableObject(ledgerOf(site));
  expect(await accepted(site)).toEqual({ journeys: 2, accepted: 2, repeated: 0 });
});

test('a repeat is known after the ledger lost its memory', async () => {
  const site = await makeSite('evicted');
  const body = beacon(step(), order('00000000000000aa'));
  await send(site, body);
  const before = await readFunnel(site);
  await evictDurableObject(ledgerOf(site));
  expect(await readFunnel(site)).toEqual(before);
  await send(site, body);
  await send(site, beacon(order('00000000000000aa')));
  expect(await accepted(site)).toEqual({ journeys: 1, accepted: 3, repeated: 2 });
  expect((await readFunnel(site)).goal.count).toBe(1);
});

test('a repeat is known after days were written out, the journal emptied and memory lost', async () => {
  const site = await makeSite('checkpointed');
  const body = beacon(step(), order('00000000000000ab'));
  await send(site, body);
  expect(await runDurableObjectAlarm(ledgerOf(site))).toBe(true);
  await evictDurableObject(ledgerOf(site));
  await send(site, body);
  await send(site, beacon(order('00000000000000ab'), step()));
  expect(await accepted(site)).toEqual({ journeys: 2, accepted: 4, repeated: 2 });
  expect((await readFunnel(site)).goal.count).toBe(1);
});

test('an order that two browsers report is one order', async () => {
  const site = await makeSite('orders', { currency: 'EUR' });
  await send(site, beacon(order('00000000000000ac')));
  await send(site, beacon(order('00000000000000ac', { who: 'returning' })));
  await send(site, beacon(order('00000000000000ad')));
  await send(site, beacon(order(undefined)));
  const { goal, quality } = await readFunnel(site);
  expect(goal).toMatchObject({ count: 3, value: [{ currency: 'EUR', sum: 37.5 }] });
  expect(quality).toMatchObject({ accepted: 4, repeated: 0 });
});

test('a commit that fails is not acknowledged, and leaves nothing behind', async () => {
  const site = await makeSite('failing');
  await send(site, beacon(step()));
  const rename = (from: string, to: string) =>
    runInDurableObject(ledgerOf(site), (_, { storage }) => {
      storage.sql.exec(`ALTER TABLE ${from} RENAME TO ${to}`);
    });
  const body = beacon(step(), order('00000000000000ae'));

  await rename('journal', 'elsewhere');
  const answer = await send(site, body);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  await rename('elsewhere', 'journal');

  expect(await accepted(site)).toEqual({ journeys: 1, accepted: 1, repeated: 0 });
  expect((await send(site, body)).status).toBe(202);
  expect(await accepted(site)).toEqual({ journeys: 2, accepted: 3, repeated: 0 });
  expect((await readFunnel(site)).goal.count).toBe(1);
});

test('what is published is absolute, and live numbers are there before', async () => {
  const site = await makeSite('publish');
  await send(site, beacon(step()));
  expect(await readPublished(site)).toBe(0);
  expect((await readFunnel(site)).journeys).toBe(1);

  expect(await runDurableObjectAlarm(ledgerOf(site))).toBe(true);
  expect(await readPublished(site)).toBe(1);
  expect((await readFunnel(site)).journeys).toBe(1);

  await send(site, beacon(step(), step()));
  expect(await readPublished(site)).toBe(1);
  expect((await readFunnel(site)).journeys).toBe(3);
});

test('a day that was just published waits for its turn, and its alarm is kept', async () => {
  const site = await makeSite('budget');
  await send(site, beacon(step()));
  await runDurableObjectAlarm(ledgerOf(site));
  await send(site, beacon(step()));
  const dueIn = (): Promise<number> =>
    runInDurableObject(
      ledgerOf(site),
      async (_, { storage }) => ((await storage.getAlarm()) ?? 0) - Date.now(),
    );
  expect(await dueIn()).toBeGreaterThan(500_000);
  // Rung too early, it publishes nothing and is set again.
  await runDurableObjectAlarm(ledgerOf(site));
  expect(await readPublished(site)).toBe(1);
  expect(await dueIn()).toBeGreaterThan(500_000);
});

test('with nothing to publish, the next alarm is that of the month’s end, when it is left to KV', async () => {
  const site = await makeSite('quiet');
  await send(site, beacon(step()));
  await runDurableObjectAlarm(ledgerOf(site));
  const alarm = await runInDurableObject(ledgerOf(site), (_, { storage }) => storage.getAlarm());
  const days = (alarm! - Date.now()) / (24 * HOUR);
  expect(days).toBeGreaterThan(CLOSE_DAYS - 2);
  expect(days).toBeLessThan(CLOSE_DAYS + 1);
  // What comes a moment later does not wait for that.
  await send(site, beacon(step()));
  const next = await runInDurableObject(ledgerOf(site), (_, { storage }) => storage.getAlarm());
  expect(next! - Date.now()).toBeLessThan(HOUR);
});

test('an alarm that was lost is set anew', async () => {
  const site = await makeSite('lost-alarm');
  await send(site, beacon(step()));
  await runInDurableObject(ledgerOf(site), async (_, { storage }) => {
    await storage.deleteAlarm();
  });
  await evictDurableObject(ledgerOf(site));
  await send(site, beacon(step()));
  expect(await runDurableObjectAlarm(ledgerOf(site))).toBe(true);
  expect(await readPublished(site)).toBe(2);
});

test('shards share the steps, know their repeats and orders, and are read as one', async () => {
  const site = await makeSite('shards', { shards: 4 });
  const steps = Array.from({ length: 40 }, (_, i) =>
    step({ id: `${(i * 0x1234567).toString(16).padStart(8, '0')}${newId().slice(8)}` }),
  );
  await send(site, beacon(...steps));
  await send(site, beacon(...steps.slice(0, 10)));
  await send(site, beacon(order('0000000100000000')));
  await send(site, beacon(order('0000000100000000')));
  expect(await accepted(site)).toEqual({ journeys: 40, accepted: 42, repeated: 10 });
  expect((await readFunnel(site)).goal.count).toBe(1);
  for (let shard = 0; shard < 4; shard++) await runDurableObjectAlarm(ledgerOf(site, shard));
  expect(await readPublished(site)).toBe(40);
});

test('a ledger keeps no step, no address and no browser, only counters and what repeats are known by', async () => {
  const site = await makeSite('private');
  await send(site, beacon(step({ wait: 4321 })), { 'cf-connecting-ip': '203.0.113.77' });
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    const stored = JSON.stringify([
      ...storage.sql.exec('SELECT * FROM journal'),
      ...storage.sql.exec('SELECT * FROM days'),
      ...storage.sql.exec('SELECT * FROM seen'),
    ]);
    for (const trace of ['203.0.113.77', 'Chrome', '4321', '"wait"'])
      expect(stored).not.toContain(trace);
  });
});

test('days are counted by the calendar of the site', async () => {
  const site = await makeSite('kiritimati', { timezone: 'Pacific/Kiritimati' });
  await send(site, beacon(step({ day: '2001-01-01' })));
  const { trend } = await readFunnel(site);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format();
  expect(trend.at(-1)).toMatchObject({ day: today, journeys: 1 });
});

test('a day that KV does not take is kept, and published later', async () => {
  const site = await makeSite('kv-down');
  await send(site, beacon(step()));
  await runInDurableObject(ledgerOf(site), (ledger) => {
    const put = () => Promise.reject(new Error('KV is down'));
    Object.defineProperty(ledger, 'env', { value: { ...env, SNAPSHOTS: { put } } });
  });
  await runDurableObjectAlarm(ledgerOf(site));
  expect(await readPublished(site)).toBe(0);
  expect((await readFunnel(site)).journeys).toBe(1);
  await evictDurableObject(ledgerOf(site));
  expect(await runDurableObjectAlarm(ledgerOf(site))).toBe(true);
  expect(await readPublished(site)).toBe(1);
});

test('a day larger than one value can be is stored in parts, and read whole', async () => {
  const site = await makeSite('parts');
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    const store = new LedgerStore(storage);
    const large = newDay();
    // Each name has letters of two and four bytes, so that a part ends within one.
    for (let i = 0; i < 6000; i++) large.paths[`home /${i}/${'گلدان🏺'.repeat(30)}`] = i + 1;
    const mark = { version: 1, published: 0, publishedAt: 0, archived: 0, closed: false };
    const write = (day: Day) =>
      store.checkpoint([{ name: '2026-11-01', day, mark }], [], [], { step: 0, order: 0 });
    const parts = () => storage.sql.exec('SELECT part FROM days').toArray().length;

    write(large);
    expect(parts()).toBeGreaterThan(1);
    // What is read back is capped as every merged day is; the total stays.
    const total = Object.values(store.readDay('2026-11-01').paths).reduce((a, b) => a + b, 0);
    expect(total).toBe((6000 * 6001) / 2);
    write(newDay());
    expect(parts()).toBe(1);
  });
});

test('a journey handed over twice counts once, days after the ids of steps are forgotten', async () => {
  const site = await makeSite('handed');
  const first = step({ had: 1, has: 5, handed: true });
  await send(site, beacon(first, step()));
  await runInDurableObject(ledgerOf(site), (_, { storage }) => {
    const state = new LedgerState(new LedgerStore(storage), Date.now());
    const later = Date.now() + 30 * 864e5;
    state.ids.forget(later);
    state.keys.forget(later);
    expect(state.ids.has(first.id)).toBe(false);
    const facts = [{ step: first }] as NewFact[];
    const batch = { today: first.day, facts };
    expect(takeIn(state, state.begin(later), batch)).toEqual({ accepted: 0, repeated: 1 });
  });
});

test('an answer says how many steps had come before', async () => {
  const site = await makeSite('told');
  const again = step();
  await send(site, beacon(again));
  const answer = await send(site, beacon(again, step()));
  expect(await answer.json()).toMatchObject({ repeated: 1 });
});
