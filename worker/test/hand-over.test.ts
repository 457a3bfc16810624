import { env } from 'cloudflare:workers';
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { newDay } from '@safar/funnel';
import { expect, test, vi } from 'vitest';
import { readMonth } from '../src/snapshots.ts';
import { askAs, beacon, day, readFunnel, send, type Made } from './api.ts';
import { at, HOUR } from './at.ts';
import { ledgerOf } from './ledger-of.ts';
import {
  evictBoth,
  expectClosed,
  expectUnchanged,
  GONE,
  journeysOn,
  keptIn,
  MONTH,
  OLD,
  ring,
  seenOf,
  settle,
  stepIn,
  twoLedgers,
  watchWay,
  type Way,
} from './two-ledgers.ts';

/** Milliseconds for what takes a second where nothing else runs. */
const PATIENCE = 60_000;

vi.setConfig({ testTimeout: PATIENCE });

test('of several ledgers, too, a month past change is in KV alone, and nothing is lost or doubled', async () => {
  const site = await twoLedgers('two-close');
  const before = await seenOf(site);
  expect((await keptIn(site, 1)).days).toBeGreaterThan(10_000);
  await at(50, () => ring(site));
  expect(await keptIn(site, 1)).toEqual({ days: 0, handed: 0 });
  expect(await seenOf(site)).toEqual(before);
  await evictBoth(site);
  expect(await seenOf(site)).toEqual(before);
  await settle(site);
  await expectClosed(site);
  await evictBoth(site);
  expect(await seenOf(site)).toEqual(before);
});

test('a site to which nothing comes any more leaves its months to KV by its own alarms', async () => {
  const site = await twoLedgers('silent');
  const before = await seenOf(site);
  const began = Date.now();
  const alarmOf = (shard: number) =>
    runInDurableObject(ledgerOf(site, shard), (_, { storage }) => storage.getAlarm());
  const isClosed = async () => {
    const kept = [await keptIn(site, 0), await keptIn(site, 1)];
    return kept[0]!.days < 10_000 && !kept[1]!.days && !kept[1]!.handed;
  };
  let rung = 0;
  while (!(await isClosed())) {
    const alarms = await Promise.all([0, 1].map(alarmOf));
    const due = Math.min(...alarms.map((each) => each ?? Infinity));
    expect(due, 'an alarm is set').toBeLessThan(Infinity);
    expect(rung++, 'alarms until it is closed').toBeLessThan(400);
    await at((due - began) / HOUR, () =>
      runDurableObjectAlarm(ledgerOf(site, alarms.indexOf(due))),
    );
  }
  expect(await seenOf(site)).toEqual(before);
});

test.each<[string, Way]>([
  ['before the other ledger hears', { handOver: GONE }],
  ['before the other ledger is heard', { handOver: (go) => go().then(GONE) }],
  ['before the other ledger may lose it', { dropHanded: GONE }],
  ['after the other ledger lost it', { dropHanded: (go) => go().then(GONE) }],
])('a crash %s loses nothing and counts nothing twice', async (line, way) => {
  const site = await twoLedgers(`crash-${line.replace(/\W/g, '-')}`.slice(0, 40));
  const before = await seenOf(site);
  await watchWay(site, way);
  await at(50, () => ring(site));
  await expectUnchanged(site, before);
});

test('who looks while days are handed over sees them once, at each line', async () => {
  const site = await twoLedgers('seen-between');
  const before = await seenOf(site);
  const seen: unknown[] = [];
  const look = async (go: () => Promise<unknown>) => {
    seen.push(await seenOf(site));
    const answer = await go();
    seen.push(await seenOf(site));
    return answer;
  };
  await watchWay(site, { handOver: look, dropHanded: look });
  await at(50, () => ring(site));
  expect(seen.length).toBeGreaterThanOrEqual(4);
  for (const each of seen) expect(each).toEqual(before);
});

test('who began to look before days were handed over, and ends after, sees them once', async () => {
  const site = await twoLedgers('seen-across');
  const before = await seenOf(site);
  let isAsked = (): void => {};
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  let goOn = (): void => {};
  const wait = new Promise<void>((resolve) => (goOn = resolve));
  // The first ledger has looked at its own, and the other is asked only after all was handed over.
  await watchWay(site, {
    readDays: async (go) => {
      isAsked();
      await wait;
      return go();
    },
  });
  const reading = runInDurableObject(ledgerOf(site, 0), (ledger) => ledger.siteDays([OLD], 2));
  await asked;
  await watchWay(site, {});
  await at(50, () => ring(site));
  expect(await keptIn(site, 1)).toEqual({ days: 0, handed: 0 });
  goOn();
  const [whole] = await reading;
  expect(JSON.parse(whole!.doc)).toEqual(before.days[OLD]);
});

/** Makes each write of the old days' rows fail, until it is undone. */
const breakDays = (site: Made, shard: number, isBroken: boolean) =>
  runInDurableObject(ledgerOf(site, shard), (_, { storage }) => {
    for (const event of ['INSERT', 'DELETE'])
      storage.sql.exec(
        isBroken
          ? `CREATE TRIGGER fail_${event} BEFORE ${event} ON days
             BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`
          : `DROP TRIGGER fail_${event}`,
      );
  });

test.each([0, 1])('a disk that fails in the middle leaves all as it was (%i)', async (shard) => {
  const site = await twoLedgers(`disk-${shard}`);
  const before = await seenOf(site);
  await watchWay(site, {
    handOver: async (go) => {
      if (shard) await breakDays(site, 1, true);
      try {
        return await go();
      } finally {
        await breakDays(site, shard, !shard);
      }
    },
  });
  await at(50, () => ring(site));
  if (!shard) await breakDays(site, 0, false);
  await expectUnchanged(site, before);
});

test('what is told twice, or comes late, changes nothing', async () => {
  const site = await twoLedgers('told-twice');
  const before = await seenOf(site);
  let first: unknown;
  await watchWay(site, {
    handOver: async (go) => (first ??= await go()),
    dropHanded: GONE,
  });
  for (const hours of [50, 51, 52]) await at(hours, () => ring(site));
  expect(await seenOf(site)).toEqual(before);
  const { n } = first as { n: number };
  for (let i = 0; i < 2; i++) await ledgerOf(site, 1).dropHanded(n);
  expect((await keptIn(site, 1)).handed).toBe(0);
  // The answer of then comes once more, when something new is being handed over.
  await at(53, () => ring(site));
  expect(await seenOf(site)).toEqual(before);
  await evictBoth(site);
  await settle(site, 60);
  await expectClosed(site);
  expect(await seenOf(site)).toEqual(before);
});

test('alarms that ring at once hand over once', async () => {
  const site = await twoLedgers('alarms-at-once');
  const before = await seenOf(site);
  await at(50, () =>
    runInDurableObject(ledgerOf(site, 0), (ledger) =>
      Promise.all([ledger.alarm(), ledger.alarm(), ledger.alarm()]),
    ),
  );
  expect(await seenOf(site)).toEqual(before);
  await settle(site);
  await expectClosed(site);
  expect(await seenOf(site)).toEqual(before);
});

test.each<[string, Way]>([
  ['set aside', { handOver: (go) => go().then(GONE) }],
  ['taken over', { dropHanded: GONE }],
  ['closed', {}],
])('a step of a day that was %s is counted beside, and goes the same way', async (when, way) => {
  const site = await twoLedgers(`late-${when.replace(' ', '-')}`);
  const journeys = await journeysOn(site, OLD);
  await watchWay(site, way);
  await at(50, () => ring(site));
  if (when === 'closed') await settle(site);
  await askAs(site, '', { method: 'PATCH', body: '{"window":90,"aftercare":365}' });
  await send(site, beacon(stepIn(1, { day: OLD }), stepIn(0, { day: OLD })));
  expect(await journeysOn(site, OLD)).toBe(journeys + 2);
  await evictBoth(site);
  expect(await journeysOn(site, OLD)).toBe(journeys + 2);
  await settle(site, 120);
  await expectClosed(site);
  const { live, published } = await seenOf(site);
  expect(published).toEqual(live);
  expect(await journeysOn(site, OLD)).toBe(journeys + 2);
});

test('a step that comes just before its day is set aside keeps the day where it is', async () => {
  const site = await twoLedgers('just-before');
  const journeys = await journeysOn(site, OLD);
  await askAs(site, '', { method: 'PATCH', body: '{"window":90,"aftercare":365}' });
  let sent: Promise<Response> | undefined;
  await watchWay(site, {
    handOver: async (go) => {
      await (sent ??= send(site, beacon(stepIn(1, { day: OLD }))));
      return go().then(GONE);
    },
  });
  await at(50, () => ring(site));
  expect(await at(51, () => journeysOn(site, OLD))).toBe(journeys + 1);
  await evictBoth(site);
  await settle(site);
  await expectClosed(site);
  expect(await journeysOn(site, OLD)).toBe(journeys + 1);
});

test('shards are raised while days are handed over', async () => {
  const site = await twoLedgers('raised-between');
  const before = await seenOf(site);
  let isRaised = false;
  await watchWay(site, {
    handOver: async (go) => {
      const answer = await go();
      if (!isRaised) {
        await askAs(site, '', { method: 'PATCH', body: '{"shards":5}' });
        await send(site, beacon(...[0, 1, 2, 3, 4].map((shard) => stepIn(shard))));
      }
      isRaised = true;
      return answer;
    },
    dropHanded: GONE,
  });
  await at(50, () => ring(site));
  expect(await seenOf(site)).toEqual(before);
  await evictBoth(site);
  await settle(site);
  await expectClosed(site);
  expect(await seenOf(site)).toEqual(before);
  // The clock stood two days ahead.
  expect((await readFunnel(site, { from: day(), to: day(3) })).journeys).toBe(7);
});

test('an import while days are handed over puts its days in place of all of them', async () => {
  const site = await twoLedgers('import-between');
  const { days } = await seenOf(site);
  const imported = { ...newDay(), quality: { ...newDay().quality, accepted: 3 } };
  const file = { format: 'safar-days', version: 1, days: { [OLD]: imported } };
  let importing: Promise<Response> | undefined;
  await watchWay(site, {
    handOver: async (go) => {
      const answer = await go();
      importing ??= askAs(site, '/import', { method: 'POST', body: JSON.stringify(file) });
      // It has been put in place, and waits to be published.
      await vi.waitFor(async () => {
        const [now] = await ledgerOf(site, 0).readDays([OLD]);
        expect(JSON.parse(now!.doc)).toEqual(JSON.parse(JSON.stringify(imported)));
      }, PATIENCE);
      return answer;
    },
  });
  await at(50, () => ring(site));
  expect((await importing)?.status).toBe(200);
  await evictBoth(site);
  await settle(site);
  const after = (await seenOf(site)).days;
  expect(after).toEqual({ ...days, [OLD]: JSON.parse(JSON.stringify(imported)) });
});

test('days that a site no longer keeps are gone, also those that are being handed over', async () => {
  const site = await twoLedgers('handed-old');
  const names = Object.keys((await seenOf(site)).days);
  const empty = names.map((name) => ({ day: name, doc: '' }));
  // All that is left is handed over in one call.
  await ledgerOf(site, 1).replaceDays(empty.slice(5));
  await ledgerOf(site, 0).replaceDays(empty);
  await watchWay(site, { handOver: (go) => go().then(GONE) });
  await at(25, () => ring(site));
  const { live } = await seenOf(site);
  expect(live.journeys).toBeGreaterThan(0);
  await at(50, () => ring(site));
  expect((await keptIn(site, 1)).handed).toBeGreaterThan(0);
  await askAs(site, '', { method: 'PATCH', body: '{"retention":60}' });
  await evictBoth(site);
  await runDurableObjectAlarm(env.REGISTRY.getByName('registry'));
  expect((await seenOf(site)).live.journeys).toBe(0);
  await at(80, () => ring(site));
  expect(await seenOf(site)).toMatchObject({
    days: {},
    live: { journeys: 0 },
    published: { journeys: 0 },
  });
  expect((await readMonth(env.SNAPSHOTS, site.id, MONTH))!.dayNames).toEqual([]);
  expect(await keptIn(site, 1)).toEqual({ days: 0, handed: 0 });
  expect(await keptIn(site, 0)).toEqual({ days: 0, handed: 0 });
});
