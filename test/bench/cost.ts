import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, makeSite, ROOT } from '@safar/scripts';
import { simulate } from '@safar/funnel/simulate';
import { dayName } from '@safar/funnel';
import { buildWorker } from './build-workers.ts';
import { Connection } from './connection.ts';
import { kvOperations } from './operations.ts';
import { billOf, FREE, type Usage } from './prices.ts';
import { ADMIN_KEY, standUp, type Stand } from './stand.ts';
import { Traffic } from './traffic.ts';

const DAY = 864e5;
const ORIGIN = 'https://shop.example';

/** Days of which the operations are counted: a month. */
const DAYS = 30;

/** As in `worker/src/publish-budget.ts`, whose tests hold a busy site to it. */
const WRITES_A_DAY = 42;

/** Seconds in a month of 30 days. */
const MONTH_SECONDS = (DAYS * DAY) / 1000;

/** Seconds of one even load. */
const LOAD_SECONDS = 20;

/** Views a month of one site, in millions. */
const MILLIONS = [1, 10, 100, 1000] as const;

/**
 * Counts what a month of a site costs, and says what other numbers of views do: a request and a day of a
 * site each have a price of their own, found from two months of different sizes. The rows of a busy
 * site are counted under its own load, since its requests share them.
 */
export async function benchCost(data: string, visitors = 300): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  copyFileSync(join(ROOT, 'test/bench/workers/counted.js'), join(bundle.folder, 'counted.js'));
  const stand = await standUp(
    { ...bundle, main: 'counted.js', modules: ['index.js'] },
    { data: join(data, 'stand'), port: await freePort(43314) },
  );
  try {
    const rows = new Map<number, number>();
    for (const million of MILLIONS.slice(1))
      rows.set(million, await rowsUnder(stand, (million * 1e6) / MONTH_SECONDS));
    console.log(
      `Rows written by a request, where they come evenly, counted for ${LOAD_SECONDS} s:`,
    );
    console.table(
      Object.fromEntries(
        [...rows].map(([million, row]) => [
          `${million} M a month, ${((million * 1e6) / MONTH_SECONDS).toFixed(1)} a second`,
          { 'rows a request': row.toFixed(2) },
        ]),
      ),
    );

    const small = await month(stand, 'small', Math.round(visitors / 2));
    const large = await month(stand, 'large', visitors);
    console.log('Counted, a month of each:');
    console.table({ small, large });

    // What a request costs, and what a site costs each day however few there are.
    const perRequest = (field: keyof Usage) =>
      Math.max(0, (large[field] - small[field]) / (large.workerRequests - small.workerRequests));
    const perDay = (field: keyof Usage) =>
      Math.max(0, large[field] - perRequest(field) * large.workerRequests) / DAYS;
    const fields = Object.keys(small) as (keyof Usage)[];
    const usage = (views: number, sites: number, days: number): Usage => {
      const requests = views * (large.workerRequests / large.views);
      const all = fields.map((field) => [
        field,
        Math.round(perRequest(field) * requests + perDay(field) * sites * days),
      ]);
      return {
        ...(Object.fromEntries(all) as Usage),
        views,
        workerRequests: Math.round(requests),
        // A site has its own number of writes, however busy it is.
        kvWrites: WRITES_A_DAY * sites * days,
      };
    };

    console.log('One day on the free plan, every request a commit of its own, and its limits:');
    console.table({
      'one site of 50,000 views': usage(50_000, 1, 1),
      'twenty sites of 2,000': usage(40_000, 20, 1),
      'free plan': FREE,
    });
    console.log('A month of one site on the paid plan, its object awake all the time:');
    console.table(
      Object.fromEntries(
        MILLIONS.map((million) => {
          const used = usage(million * 1e6, 1, DAYS);
          const shared = rows.get(million);
          if (shared)
            used.rowsWritten = Math.round(
              shared * used.workerRequests + perDay('rowsWritten') * DAYS,
            );
          const bill = billOf(used, MONTH_SECONDS);
          return [
            `${million} M views`,
            { dollars: bill.toFixed(2), 'dollars per million': (bill / million).toFixed(2) },
          ];
        }),
      ),
    );
  } finally {
    await stand.stop();
  }
}

/** Rows that one request writes where so many come each second, whoever is answered when. */
async function rowsUnder(stand: Stand, perSecond: number): Promise<number> {
  const id = `rate-${Math.round(perSecond)}`;
  await makeSite(stand.url, ADMIN_KEY, siteOf(id));
  const traffic = new Traffic(id, 3);
  const idle: Connection[] = [];
  const open: Promise<void>[] = [];
  const told = async () =>
    JSON.parse(
      (await new Connection(stand.port).post(`/.bench?site=${id}`, '', ORIGIN)).body,
    ) as Told;
  const send = async (): Promise<void> => {
    const connection = idle.pop() ?? new Connection(stand.port);
    const body = JSON.stringify({ v: 1, steps: [traffic.next()] });
    const { status } = await connection.post(`/j/${id}`, body, ORIGIN);
    if (status !== 202) throw new Error(`a step was answered ${status}`);
    idle.push(connection);
  };
  let before = await told();
  let sent = 0;
  let owed = 0;
  // As many seconds again come first: the ledger has to learn how busy it is.
  for (let second = 0; second < 2 * LOAD_SECONDS; second += 0.05) {
    if (Math.abs(second - LOAD_SECONDS) < 0.025) {
      // Without a pause in which all are answered: a ledger would take it that nobody else comes.
      before = await told();
      sent = 0;
    }
    owed += perSecond * 0.05;
    for (; owed >= 1; owed--, sent++) open.push(send());
    await pause(50);
  }
  await Promise.all(open);
  const after = await told();
  for (const connection of idle) connection.close();
  return (after.rowsWritten - before.rowsWritten) / sent;
}

const siteOf = (id: string) => ({
  id,
  name: id,
  domains: ['shop.example'],
  timezone: 'Etc/GMT',
  currency: 'EUR',
});

/** What the worker counted since it was started. */
interface Told extends Pick<Usage, 'workerRequests' | 'objectRequests' | 'rowsWritten'> {
  alarms: number;
  /** Rows by what wrote them: a statement's first words. */
  rows: Record<string, number>;
}

/** Plays a month of a site, page by page, and counts. */
async function month(stand: Stand, id: string, visitors: number): Promise<Usage> {
  const start = Math.floor(Date.now() / DAY) * DAY + DAY;
  const connection = new Connection(stand.port);
  const told = async (at: number): Promise<Told> => {
    const { status, body } = await connection.post(`/.bench?now=${at}&site=${id}`, '', ORIGIN);
    if (status !== 200) throw new Error(`${body}: ${stand.log()}`);
    return JSON.parse(body) as Told;
  };
  // By the month's own clock, or the worker would believe in it for the whole month.
  await told(start);
  const { key } = await makeSite(stand.url, ADMIN_KEY, siteOf(id));
  const steps = [
    ...simulate({
      seed: 8,
      site: { timezone: 'UTC', window: 30, aftercare: 90, goal: 'order', currency: 'EUR' },
      from: dayName(start / DAY),
      days: DAYS,
      visitors,
    }),
  ].toSorted((a, b) => a.at - b.at);
  const before = { ...(await told(start)), ...(await kvOperations(stand)) };
  let views = 0;
  for (const { at, fact, vitals } of steps) {
    if (fact.step.kind) views++;
    const body = JSON.stringify({ v: 1, steps: [fact.step], ...(vitals && { vitals: [vitals] }) });
    const { status } = await connection.post(`/j/${id}?now=${at}&site=${id}`, body, ORIGIN);
    if (status !== 202) throw new Error(`a step was answered ${status}`);
  }
  // The owner looks once a day.
  for (let day = 0; day < DAYS; day++)
    await (
      await fetch(`${stand.url}/v1/sites/${id}/funnel`, {
        headers: { authorization: `Bearer ${key}` },
      })
    ).text();
  connection.close();
  const after = { ...(await told(start + DAYS * DAY)), ...(await kvOperations(stand)) };
  console.log(`Rows written by ${id}, by what wrote them:`);
  console.table(
    Object.fromEntries(
      Object.entries(after.rows).map(([what, rows]) => [what, rows - (before.rows[what] ?? 0)]),
    ),
  );
  return {
    views,
    workerRequests: after.workerRequests - before.workerRequests,
    objectRequests: after.objectRequests - before.objectRequests + (after.alarms - before.alarms),
    rowsWritten: after.rowsWritten - before.rowsWritten,
    kvReads: after.reads - before.reads,
    kvWrites: after.writes - before.writes,
  };
}
