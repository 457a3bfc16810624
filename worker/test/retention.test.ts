import { env } from 'cloudflare:workers';
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { newDay } from '@safar/funnel';
import { expect, test } from 'vitest';
import { readMonth } from '../src/snapshots.ts';
import { at } from './at.ts';
import { askAs, beacon, day, makeSite, newId, readFunnel, send, step, type Made } from './api.ts';
import { ledgerOf } from './ledger-of.ts';

/** The alarm that publishes, when a month is due again. */
const publishTomorrow = (site: Made, days = 1) =>
  at(25 * days, () => runInDurableObject(ledgerOf(site), (ledger) => ledger.alarm()));

const keepHouse = () => runDurableObjectAlarm(env.REGISTRY.getByName('registry'));

const OLD = day(-31);

/** What there is of a day: rows of the ledgers, and a place in its month's document. */
async function tracesOf(site: Made, name: string, shards = 1) {
  const rows = await Promise.all(
    Array.from({ length: shards }, (_, shard) =>
      runInDurableObject(ledgerOf(site, shard), (ledger, { storage }) => [
        ...ledger.dayNames().filter((each) => each === name),
        ...storage.sql.exec('SELECT day FROM days WHERE day = ?', name),
      ]),
    ),
  );
  const month = await readMonth(env.SNAPSHOTS, site.id, name.slice(0, 7));
  return { ledgers: rows.flat().length, month: month?.dayNames.includes(name) };
}

const journeysOn = async (site: Made, name: string) =>
  (await readFunnel(site, { from: name, to: name })).journeys;

/** The day as KV has it. */
const publishedOn = async (site: Made, name: string) =>
  (await (await askAs(site, `/funnel?from=${name}&to=${name}`)).json<{ journeys: number }>())
    .journeys;

test('of a day that a site no longer keeps nothing is left, in no ledger and not in KV', async () => {
  const site = await makeSite('forgotten', { retention: 30, shards: 3 });
  const ids = ['00000000', '00000001', '00000002'].map((shard) => shard + newId().slice(8));
  await send(site, beacon(...ids.map((id) => step({ id, day: OLD })), step()));
  await runDurableObjectAlarm(ledgerOf(site));
  expect(await publishedOn(site, OLD)).toBe(3);
  expect((await tracesOf(site, OLD, 3)).month).toBe(true);

  await keepHouse();
  expect(await journeysOn(site, OLD)).toBe(0);
  await publishTomorrow(site);
  expect(await tracesOf(site, OLD, 3)).toEqual({ ledgers: 0, month: false });
  expect(await publishedOn(site, OLD)).toBe(0);
  for (let shard = 0; shard < 3; shard++) await evictDurableObject(ledgerOf(site, shard));
  expect(await tracesOf(site, OLD, 3)).toEqual({ ledgers: 0, month: false });
  expect(await journeysOn(site, OLD)).toBe(0);
  expect(await journeysOn(site, day())).toBe(1);
});

test('a step of a day that was forgotten counts anew, and is published', async () => {
  const site = await makeSite('comes-late', { retention: 30 });
  await send(site, beacon(step({ day: OLD }), step({ day: OLD })));
  await keepHouse();
  await publishTomorrow(site);
  expect(await ledgerOf(site).dayNames()).not.toContain(OLD);
  await evictDurableObject(ledgerOf(site));
  await send(site, beacon(step({ day: OLD })));
  expect(await journeysOn(site, OLD)).toBe(1);
  await publishTomorrow(site, 2);
  expect(await publishedOn(site, OLD)).toBe(1);
  await keepHouse();
  await publishTomorrow(site, 3);
  expect(await tracesOf(site, OLD)).toEqual({ ledgers: 0, month: false });
});

test('a day is kept until KV has taken the month without it, and the next publication forgets it', async () => {
  const site = await makeSite('kept-until');
  await send(site, beacon(step({ day: OLD })));
  await runDurableObjectAlarm(ledgerOf(site));
  const swap = (put: KVNamespace['put']) =>
    runInDurableObject(ledgerOf(site), (ledger) => {
      const SNAPSHOTS = { put, get: env.SNAPSHOTS.get.bind(env.SNAPSHOTS) };
      Object.defineProperty(ledger, 'env', { value: { ...env, SNAPSHOTS }, configurable: true });
    });
  // KV takes the document, and the ledger does not hear of it.
  await swap((async (...args: Parameters<KVNamespace['put']>) => {
    await env.SNAPSHOTS.put(...args);
    throw new Error('gone');
  }) as KVNamespace['put']);
  await ledgerOf(site).replaceDays([{ day: OLD, doc: '' }]);
  await publishTomorrow(site);
  expect((await tracesOf(site, OLD)).month).toBe(false);
  expect(await ledgerOf(site).dayNames()).toContain(OLD);

  await evictDurableObject(ledgerOf(site));
  await publishTomorrow(site, 2);
  expect(await tracesOf(site, OLD)).toEqual({ ledgers: 0, month: false });
});

test('a step that comes while KV takes the month without its day is not forgotten with it', async () => {
  const site = await makeSite('just-then');
  await send(site, beacon(step({ day: OLD })));
  let isFirst = true;
  await runInDurableObject(ledgerOf(site), (ledger) => {
    const put = (async (...args: Parameters<KVNamespace['put']>) => {
      if (isFirst) await send(site, beacon(step({ day: OLD })));
      isFirst = false;
      await env.SNAPSHOTS.put(...args);
    }) as KVNamespace['put'];
    const SNAPSHOTS = { put, get: env.SNAPSHOTS.get.bind(env.SNAPSHOTS) };
    Object.defineProperty(ledger, 'env', { value: { ...env, SNAPSHOTS }, configurable: true });
  });
  await ledgerOf(site).replaceDays([{ day: OLD, doc: JSON.stringify(newDay()) }]);
  await evictDurableObject(ledgerOf(site));
  expect(await journeysOn(site, OLD)).toBe(1);
});

test('numbers of commits rise on after the day with the highest was forgotten', async () => {
  const site = await makeSite('rising');
  const version = async () => (await ledgerOf(site).readDays([OLD]))[0]?.version ?? 0;
  await send(site, beacon(step({ day: OLD })));
  const first = await version();
  await ledgerOf(site).replaceDays([{ day: OLD, doc: '' }]);
  await publishTomorrow(site);
  await evictDurableObject(ledgerOf(site));
  await send(site, beacon(step({ day: OLD })));
  expect(await version()).toBeGreaterThan(first + 1);
});
