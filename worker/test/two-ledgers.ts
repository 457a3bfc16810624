import { env } from 'cloudflare:workers';
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { simulateDays } from '@safar/funnel/simulate';
import { expect } from 'vitest';
import type { Ledger } from '../src/ledger.ts';
import {
  askAs,
  beacon,
  day,
  makeSite,
  newId,
  readFunnel,
  send,
  step,
  TERMS,
  type Made,
} from './api.ts';
import { ledgerOf } from './ledger-of.ts';
import { at } from './at.ts';

/** The alarm that publishes. */
export const ring = (site: Made) =>
  runInDurableObject(ledgerOf(site, 0), (ledger) => ledger.alarm());

/** The days that are past all change: all of one month, and both ledgers have each. */
export const MONTH = day(-200).slice(0, 7);
export const OLD = `${MONTH}-10`;
export const PERIOD = { from: `${MONTH}-08`, to: `${MONTH}-20` };

export const stepIn = (shard: number, change = {}) =>
  step({ id: `${String(shard).padStart(8, '0')}${newId().slice(8)}`, ...change });

/** A site of two ledgers that have both counted the same days, long ago. */
export async function twoLedgers(id: string): Promise<Made> {
  const site = await makeSite(id, { currency: 'EUR', shards: 2 });
  await send(site, beacon(stepIn(0), stepIn(1)));
  // The first one publishes what both have.
  for (const shard of [1, 0]) {
    const days = simulateDays({
      seed: 5 + shard,
      site: TERMS,
      from: PERIOD.from,
      days: 13,
      visitors: 6,
    });
    await ledgerOf(site, shard).replaceDays(
      [...days]
        .filter(([name]) => name <= PERIOD.to)
        .map(([name, counted]) => ({ day: name, doc: JSON.stringify(counted) })),
    );
  }
  return site;
}

/** All that the site's owner gets of the old days, by each way there is. */
export async function seenOf(site: Made) {
  const { days } = await (await askAs(site, '/export')).json<{ days: Record<string, object> }>();
  const published = await askAs(site, `/funnel?${new URLSearchParams(PERIOD)}`);
  return {
    days: Object.fromEntries(Object.entries(days).filter(([name]) => name <= PERIOD.to)),
    live: await readFunnel(site, PERIOD),
    published: await published.json(),
  };
}

export const journeysOn = async (site: Made, name: string) =>
  (await readFunnel(site, { from: name, to: name })).journeys;

/** Rows of the old days in a ledger, and bytes of what they have counted. */
export const keptIn = (site: Made, shard: number) =>
  runInDurableObject(ledgerOf(site, shard), (_, { storage }) => {
    const bytes = (table: string) =>
      storage.sql
        .exec<{ n: number }>(
          `SELECT coalesce(sum(length(body)), 0) AS n FROM ${table} WHERE day <= ?`,
          PERIOD.to,
        )
        .one().n;
    return { days: bytes('days'), handed: bytes('handed') };
  });

/** Both ledgers lose their memory, and what stands between them. */
export async function evictBoth(site: Made): Promise<void> {
  for (const shard of [0, 1]) await evictDurableObject(ledgerOf(site, shard));
}

/** What happens on the way between the two ledgers. */
export type Way = Partial<
  Record<'handOver' | 'dropHanded' | 'readDays', (go: () => Promise<unknown>) => Promise<unknown>>
>;

/** Stands on the way until the first ledger is evicted. */
export const watchWay = (site: Made, way: Way) =>
  runInDurableObject(ledgerOf(site, 0), (ledger) => {
    const getByName = (name: string) => {
      const stub = env.LEDGER.getByName(name);
      return new Proxy(stub, {
        get: (target, what: keyof Way & keyof Ledger) => {
          const go = (...args: unknown[]) =>
            (target[what] as unknown as (...args: unknown[]) => Promise<unknown>)(...args);
          return way[what] ? (...args: unknown[]) => way[what]!(() => go(...args)) : go;
        },
      });
    };
    const value = { ...env, LEDGER: { getByName } };
    Object.defineProperty(ledger, 'env', { value, configurable: true });
  });

/** Lets the months be closed, with as many publications as it takes. */
export async function settle(site: Made, from = 52): Promise<void> {
  for (const hours of [0, 1, 30, 31, 60, 61, 90, 91, 120]) await at(from + hours, () => ring(site));
}

export const expectClosed = async (site: Made) => {
  expect(await keptIn(site, 1)).toEqual({ days: 0, handed: 0 });
  // In the first ledger each day is an empty one.
  expect((await keptIn(site, 0)).days).toBeLessThan(10_000);
};

/** What the owner got before stands, with nothing in memory, and when all is handed over. */
export async function expectUnchanged(
  site: Made,
  before: Awaited<ReturnType<typeof seenOf>>,
): Promise<void> {
  expect(await seenOf(site)).toEqual(before);
  await evictBoth(site);
  expect(await seenOf(site)).toEqual(before);
  await settle(site);
  await expectClosed(site);
  expect(await seenOf(site)).toEqual(before);
}

/** An answer that is never heard. */
export const GONE = () => Promise.reject(new Error('gone'));
