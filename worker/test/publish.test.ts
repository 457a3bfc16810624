import { env } from 'cloudflare:workers';
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { newDay } from '@safar/funnel';
import { simulateDays } from '@safar/funnel/simulate';
import { expect, test, vi } from 'vitest';
import type { Bindings } from '../src/env.ts';
import { modelOf } from '../src/funnel-query.ts';
import { WRITES_A_DAY } from '../src/publish-budget.ts';
import { PublishedFile } from '../src/published-file.ts';
import { readSummary } from '../src/read-summary.ts';
import { findSite } from '../src/sites.ts';
import { readRecent } from '../src/snapshots.ts';
import { at, HOUR } from './at.ts';
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

const ring = (site: Made, shard = 0) => runDurableObjectAlarm(ledgerOf(site, shard));

/** What KV tells, without asking the ledger. */
const readPublished = async (site: Made, query: Record<string, string> = {}) =>
  (await askAs(site, `/funnel?${new URLSearchParams(query)}`)).json<{ journeys: number }>();

/** A KV of which some calls fail. */
async function withKv(site: Made, kv: Partial<KVNamespace>, work: () => Promise<unknown>) {
  const swap = (SNAPSHOTS: unknown) =>
    runInDurableObject(ledgerOf(site), (ledger) => {
      Object.defineProperty(ledger, 'env', {
        value: { ...env, SNAPSHOTS },
        configurable: true,
      });
    });
  const real = env.SNAPSHOTS;
  await swap({
    get: real.get.bind(real),
    put: real.put.bind(real),
    ...kv,
  });
  await work();
  await swap(real);
}

test('an alarm that rings twice at once publishes what one does', async () => {
  const site = await makeSite('alarm-twice');
  await send(site, beacon(step(), step()));
  await runInDurableObject(ledgerOf(site), (ledger) =>
    Promise.all([ledger.alarm(), ledger.alarm()]),
  );
  expect((await readPublished(site)).journeys).toBe(2);
  expect((await readFunnel(site)).journeys).toBe(2);
});

test('an alarm that is a day late publishes all that has waited', async () => {
  const site = await makeSite('alarm-late');
  await send(site, beacon(step()));
  await ring(site);
  await send(site, beacon(step({ day: day(-20) }), step()));
  await at(25, () => ring(site));
  expect((await readPublished(site)).journeys).toBe(3);
});

test('an alarm that never rang is set anew by the next step, without an eviction', async () => {
  const site = await makeSite('alarm-stale');
  await send(site, beacon(step()));
  await runInDurableObject(ledgerOf(site), (_, { storage }) => storage.deleteAlarm());
  await at(1, async () => {
    await send(site, beacon(step()));
    const alarm = await runInDurableObject(ledgerOf(site), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeGreaterThan(Date.now());
  });
});

test('a clock that went back neither stops publishing nor counts a step twice', async () => {
  const site = await makeSite('clock-back');
  const body = beacon(step());
  await at(30 * 24, async () => {
    await send(site, beacon(step({ day: day() })));
    await ring(site);
  });
  await send(site, body);
  await send(site, body);
  const due = await runInDurableObject(
    ledgerOf(site),
    async (_, { storage }) => ((await storage.getAlarm()) ?? Infinity) - Date.now(),
  );
  expect(due).toBeLessThan(HOUR);
  await at(1, () => ring(site));
  const funnel = await readPublished(site, { from: day(-1), to: day(40) });
  expect(funnel.journeys).toBe(2);
  expect((await readFunnel(site)).quality).toMatchObject({ accepted: 1, repeated: 1 });
});

test('a crash after a commit and before its publication loses nothing', async () => {
  const site = await makeSite('crash-before');
  await send(site, beacon(step(), step()));
  await evictDurableObject(ledgerOf(site));
  expect((await readFunnel(site)).journeys).toBe(2);
  expect(await ring(site)).toBe(true);
  expect((await readPublished(site)).journeys).toBe(2);
});

test('a crash after KV was written and before the ledger knows publishes the same again', async () => {
  const site = await makeSite('crash-between');
  await send(site, beacon(step()));
  // The object ends in the middle of its alarm, just when KV has taken the document.
  await withKv(
    site,
    {
      put: (async (...args: Parameters<KVNamespace['put']>) => {
        await env.SNAPSHOTS.put(...args);
        throw new Error('gone');
      }) as KVNamespace['put'],
    },
    () => ring(site),
  );
  await evictDurableObject(ledgerOf(site));
  await send(site, beacon(step()));
  expect((await readFunnel(site)).journeys).toBe(2);
  expect(await ring(site)).toBe(true);
  expect((await readPublished(site)).journeys).toBe(2);
  expect((await readFunnel(site)).journeys).toBe(2);
});

test('a publication that a failed commit overtakes writes nothing of what memory had', async () => {
  const site = await makeSite('overtaken');
  await send(site, beacon(step()));
  const body = beacon(step());
  const put = (async (...args: Parameters<KVNamespace['put']>) => {
    await env.SNAPSHOTS.put(...args);
    const rename = (from: string, to: string) =>
      runInDurableObject(ledgerOf(site), (_, { storage }) => {
        storage.sql.exec(`ALTER TABLE ${from} RENAME TO ${to}`);
      });
    await rename('journal', 'elsewhere');
    expect((await send(site, body)).status).toBe(503);
    await rename('elsewhere', 'journal');
  }) as KVNamespace['put'];
  await withKv(site, { put }, () => ring(site));
  expect((await readFunnel(site)).journeys).toBe(1);
  await send(site, body);
  await ring(site);
  expect((await readFunnel(site)).journeys).toBe(2);
  expect((await readFunnel(site)).quality).toMatchObject({ accepted: 2, repeated: 0 });
});

test('while KV takes nothing, steps count and live numbers are right; then it catches up', async () => {
  const site = await makeSite('kv-writes-fail');
  await send(site, beacon(step()));
  const put = (() => Promise.reject(new Error('429'))) as KVNamespace['put'];
  await withKv(site, { put }, async () => {
    await ring(site);
    await send(site, beacon(step()));
    await ring(site);
    expect((await readPublished(site)).journeys).toBe(0);
    expect((await readFunnel(site)).journeys).toBe(2);
  });
  expect(await ring(site)).toBe(true);
  expect((await readPublished(site)).journeys).toBe(2);
});

/** A site with some months of simulated journeys. */
async function withHistory(id: string, days: number, settings = {}): Promise<Made> {
  const site = await makeSite(id, { currency: 'EUR', ...settings });
  const file = Object.fromEntries(
    simulateDays({ seed: 5, site: TERMS, from: day(-days), days, visitors: 4 }),
  );
  const body = JSON.stringify({ format: 'safar-days', version: 1, days: file });
  expect((await askAs(site, '/import', { method: 'POST', body })).status).toBe(200);
  return site;
}

const exportOf = async (site: Made) =>
  (await (await askAs(site, '/export')).json<{ days: Record<string, object> }>()).days;

/** Bytes of days that a ledger itself keeps. */
const kept = (site: Made, until: string): Promise<number> =>
  runInDurableObject(
    ledgerOf(site),
    (_, { storage }) =>
      storage.sql
        .exec<{ n: number }>(
          'SELECT coalesce(sum(length(body)), 0) AS n FROM days WHERE day <= ?',
          until,
        )
        .one().n,
  );

test(
  'a year is read from at most fourteen keys, tells what the days tell, and asks no ledger',
  { timeout: 60_000 },
  async () => {
    const made = await withHistory('a-year', 380);
    const live = await readFunnel(made, { from: day(-364), to: day() });
    let reads = 0;
    const get = ((...args: Parameters<KVNamespace['get']>) => {
      reads++;
      return env.SNAPSHOTS.get(...args);
    }) as KVNamespace['get'];
    const { site } = (await findSite(env, made.id))!;
    const query = { from: day(-364), to: day(), model: modelOf(site), live: false };
    const bindings = { ...env, SNAPSHOTS: { get }, LEDGER: undefined } as unknown as Bindings;
    const summary = await readSummary(bindings, site, query, Date.now());
    expect(JSON.parse(JSON.stringify(summary))).toEqual(live);
    expect(reads).toBeLessThanOrEqual(14);
  },
);

test(
  'the version of a published funnel changes with its data alone',
  { timeout: 60_000 },
  async () => {
    const site = await withHistory('etag', 150);
    const version = async () =>
      (await askAs(site, `/funnel?from=${day(-149)}&to=${day()}`)).headers.get('etag');
    const first = await version();
    for (let i = 0; i < 4; i++) expect(await version()).toBe(first);
    await evictDurableObject(ledgerOf(site));
    expect(await version()).toBe(first);
    await send(site, beacon(step()));
    expect(await version()).toBe(first);
    await at(1, () => ring(site));
    expect(await version()).not.toBe(first);
  },
);

test('a month that can be told as a whole is read without its days', async () => {
  const made = await withHistory('spans', 200);
  const readDay = vi.spyOn(PublishedFile.prototype, 'day');
  const month = day(-150).slice(0, 7);
  const last = new Date(Date.parse(`${month}-01`) + 31 * 864e5).toISOString().slice(0, 7);
  const to = new Date(Date.parse(`${last}-01`) - 864e5).toISOString().slice(0, 10);
  await readPublished(made, { from: `${month}-01`, to });
  expect(readDay).not.toHaveBeenCalled();
  readDay.mockRestore();
});

test.each([{}, { touchpoint: 'search' }, { model: 'sales-5', device: 'mobile' }])(
  'months, parts of months and days tell the same (%o)',
  { timeout: 60_000 },
  async (query) => {
    const site = await withHistory(`parts-${Object.keys(query).length}`, 200, { shards: 2 });
    // Later steps of journeys of all ages, in both ledgers.
    const late = Array.from({ length: 24 }, (_, i) => step({ day: day(-i * 5) }));
    await send(site, beacon(...late));
    // Published with the recent days first, and with their months a day later.
    for (const hours of [1, 25]) {
      await at(hours, async () => {
        await ring(site, 1);
        await ring(site, 0);
      });
      for (const [from, to] of [
        [-199, 0],
        [-150, -20],
        [-45, -40],
        [-3, 0],
      ] as const) {
        const period = { from: day(from), to: day(to), ...query };
        const live = await readFunnel(site, period);
        expect(await readPublished(site, period)).toEqual(live);
      }
    }
  },
);

test(
  'months past change are in KV alone; an import takes them back, and nothing is lost',
  { timeout: 60_000 },
  async () => {
    const site = await withHistory('closing', 300);
    const before = await exportOf(site);
    const old = day(-200);
    expect(await kept(site, old)).toBeGreaterThan(100_000);
    await send(site, beacon(step()));
    await at(50, () => ring(site));
    expect(await kept(site, old)).toBeLessThan(100_000);
    await evictDurableObject(ledgerOf(site));

    const period = { from: day(-290), to: day(-150) };
    const closed = await readFunnel(site, period);
    const after = await exportOf(site);
    delete before[day()];
    delete after[day()];
    expect(after).toEqual(before);

    const body = JSON.stringify({ format: 'safar-days', version: 1, days: { [old]: newDay() } });
    await askAs(site, '/import', { method: 'POST', body });
    const emptied = (await readFunnel(site, { from: old, to: old })).journeys;
    expect(emptied).toBe(0);
    const others = await readFunnel(site, period);
    expect(others.trend.filter(({ day: name }) => name !== old)).toEqual(
      closed.trend.filter(({ day: name }) => name !== old),
    );
  },
);

test(
  'a closed day that gets a step is whole, live and published',
  { timeout: 60_000 },
  async () => {
    const site = await withHistory('late-step', 300);
    await send(site, beacon(step()));
    await at(50, () => ring(site));
    const old = day(-190);
    const period = { from: old, to: old };
    const { journeys } = await readFunnel(site, period);
    expect(journeys).toBeGreaterThan(0);
    await askAs(site, '', {
      method: 'PATCH',
      body: JSON.stringify({ window: 90, aftercare: 365 }),
    });
    await send(site, beacon(step({ day: old })));
    expect((await readFunnel(site, period)).journeys).toBe(journeys + 1);
    await at(80, () => ring(site));
    expect((await readPublished(site, period)).journeys).toBe(journeys + 1);
    expect((await readFunnel(site, period)).journeys).toBe(journeys + 1);
  },
);

test('a site’s writes of one busy day stay within the budget', { timeout: 60_000 }, async () => {
  const site = await withHistory('budget-of-writes', 120, { retention: 100, shards: 2 });
  let writes = 0;
  const put = (async (...args: Parameters<KVNamespace['put']>) => {
    writes++;
    await env.SNAPSHOTS.put(...args);
  }) as KVNamespace['put'];
  await withKv(site, { put }, async () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 20)
      await at(1 + minutes / 60, async () => {
        await send(site, beacon(step({ day: day(-(minutes % 110)) }), step()));
        if (minutes === 600) await runDurableObjectAlarm(env.REGISTRY.getByName('registry'));
        await ring(site, 1);
        await ring(site);
      });
  });
  // Also of a site that erases old days.
  expect(Object.keys(await exportOf(site))[0]! >= day(-100)).toBe(true);
  expect(writes).toBeGreaterThan(30);
  expect(writes).toBeLessThanOrEqual(WRITES_A_DAY);
});

test('an older day that later steps changed is published with the recent ones, by no more writes', async () => {
  const site = await withHistory('older-days', 60, { shards: 2 });
  const old = day(-20);
  const period = { from: old, to: old };
  const { journeys } = await readPublished(site, period);
  const written: string[] = [];
  const put = (async (...args: Parameters<KVNamespace['put']>) => {
    written.push(args[0]);
    await env.SNAPSHOTS.put(...args);
  }) as KVNamespace['put'];
  const later = (ids: string[]) => beacon(...ids.map((id) => step({ id, day: old })));
  const publishAt = (hours: number) =>
    withKv(site, { put }, () =>
      at(hours, async () => {
        await ring(site, 1);
        await ring(site, 0);
      }),
    );
  // Of both ledgers.
  await send(site, later([`00000000${newId().slice(8)}`, `00000001${newId().slice(8)}`]));
  await publishAt(1);
  expect(written).toEqual([expect.not.stringContaining('month/')]);
  expect((await readPublished(site, period)).journeys).toBe(journeys + 2);

  await send(site, later([`00000000${newId().slice(8)}`]));
  await publishAt(2);
  expect((await readPublished(site, period)).journeys).toBe(journeys + 3);
  expect(written.filter((key) => key.startsWith('month/'))).toEqual([]);
  // Its month has it tomorrow, and then the recent days need not.
  await publishAt(26);
  await send(site, beacon(step()));
  await publishAt(27);
  expect((await readPublished(site, period)).journeys).toBe(journeys + 3);
  expect((await readRecent(env.SNAPSHOTS, site.id))!.dayNames).not.toContain(old);
});

test('the recent days say when they were published', async () => {
  const site = await makeSite('lag');
  await send(site, beacon(step()));
  await ring(site);
  await send(site, beacon(step()));
  await at(1, () => ring(site));
  const recent = (await readRecent(env.SNAPSHOTS, site.id))!;
  expect(recent.dayNames).toEqual([day()]);
  expect(recent.at).toBeGreaterThan(Date.now());
});

test('what waits is overdue since it was due: not since for ever, and not before it could be gathered', async () => {
  const site = await makeSite('overdue', { shards: 2 });
  const work = async () =>
    (await askAs(site, '/work')).json<{ unpublished: number; overdueSeconds: number }>();
  const one = (shard: number) => beacon(step({ id: `0000000${shard}${newId().slice(8)}` }));
  const publishBoth = async () => {
    for (const shard of [1, 0]) await ring(site, shard);
  };
  for (const shard of [0, 1]) await send(site, one(shard));
  expect(await work()).toEqual(expect.objectContaining({ unpublished: 2, overdueSeconds: 0 }));
  await evictDurableObject(ledgerOf(site, 1));
  const { overdueSeconds } = await at(1, work);
  expect(overdueSeconds).toBeGreaterThan(0);
  expect(overdueSeconds).toBeLessThan(HOUR / 1000);
  await at(2, publishBoth);
  expect(await at(3, work)).toMatchObject({ unpublished: 0, overdueSeconds: 0 });

  // The first to come after a quiet night, wherever it is counted.
  for (const shard of [0, 1])
    await at(12 + shard, async () => {
      await send(site, one(shard));
      await evictDurableObject(ledgerOf(site, shard));
      expect(await work()).toMatchObject({ unpublished: 1, overdueSeconds: 0 });
      await publishBoth();
    });
  // While KV takes nothing, that it is late is seen.
  const put = (() => Promise.reject(new Error('429'))) as KVNamespace['put'];
  await withKv(site, { put }, () =>
    at(20, async () => {
      await send(site, one(0));
      await ring(site);
    }),
  );
  expect((await at(21, work)).overdueSeconds).toBeGreaterThan(0);
});
