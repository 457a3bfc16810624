import { join } from 'node:path';
import { callApi, freePort, makeSite } from '@safar/scripts';
import type { Summary } from '@safar/funnel';
import { buildRivals, buildWorker } from './build-workers.ts';
import { Connection } from './connection.ts';
import { ADMIN_KEY, standUp, type Stand } from './stand.ts';
import { Traffic } from './traffic.ts';

const CONNECTIONS = 64;
const ORIGIN = 'https://shop.example';

/** Seconds of one turn; the sides take turns, so that a busy machine is busy for all of them. */
const TURN = 4;

const newSite = (id: string) => new Traffic(id, 99).site;

/** Posts from all connections for some seconds. */
async function load(
  port: number,
  path: string,
  seconds: number,
  body: () => string,
  connections = CONNECTIONS,
): Promise<{ answered: number; perSecond: number }> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = new Connection(port);
      while (performance.now() < end) {
        const { status } = await connection.post(path, body(), ORIGIN);
        if (status !== 202) throw new Error(`${path} was answered ${status}`);
        answered++;
      }
      connection.close();
    }),
  );
  return { answered, perSecond: answered / ((performance.now() - start) / 1000) };
}

/** Bodies of one step each, made beforehand: to make them costs more than to send them. */
function bodies(count: number): () => string {
  const traffic = new Traffic('made', Math.floor(performance.now() * 1000));
  const made = Array.from({ length: count }, () =>
    JSON.stringify({ v: 1, steps: [traffic.next()] }),
  );
  let next = 0;
  // Where they run out, new ids make new steps of the same.
  return () => {
    const body = made[next++ % count]!;
    if (next <= count) return body;
    return body.replace(/"id":"[0-9a-f]{16}"/, () => `"id":"${hex8()}${hex8()}"`);
  };
}

const hex8 = () =>
  Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Ours, acknowledged when durable, against an empty route and a counter in KV. */
export async function benchThroughput(data: string, turns = 5): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  const rivals = buildRivals(join(data, 'bundle'));
  const ours = await standUp(bundle, { data: join(data, 'ours'), port: await freePort(43310) });
  const theirs = await standUp(rivals, {
    data: join(data, 'theirs'),
    port: await freePort(43311),
    simulated: true,
  });
  try {
    const site = await makeSite(ours.url, ADMIN_KEY, newSite('throughput'));
    const body = bodies(40_000);
    const rates: Record<string, number[]> = { empty: [], object: [], ours: [], naive: [] };
    const answered: Record<string, number> = { empty: 0, object: 0, ours: 0, naive: 0 };
    const sides = [
      { name: 'empty', port: theirs.port, path: '/empty' },
      { name: 'object', port: theirs.port, path: '/object' },
      { name: 'ours', port: ours.port, path: '/j/throughput' },
      { name: 'naive', port: theirs.port, path: '/naive' },
    ];
    for (let turn = 0; turn <= turns; turn++)
      for (const { name, port, path } of sides) {
        const run = await load(port, path, turn ? TURN : 1, body);
        answered[name]! += run.answered;
        // The first turn warms up.
        if (turn) rates[name]!.push(run.perSecond);
      }
    const counted = {
      ours: await acceptedOf(ours, site.id, site.key),
      naive: Number(await (await fetch(`${theirs.url}/naive`)).text()),
    };
    const [empty, object, own, naive] = ['empty', 'object', 'ours', 'naive'].map((name) =>
      median(rates[name]!),
    ) as [number, number, number, number];
    console.table({
      'empty Hono route': { 'requests a second': Math.round(empty), answered: answered['empty'] },
      'call of an idle object': {
        'requests a second': Math.round(object),
        answered: answered['object'],
      },
      'ours, durable': {
        'requests a second': Math.round(own),
        answered: answered['ours'],
        counted: counted.ours,
        lost: answered['ours']! - counted.ours,
      },
      'KV counter': {
        'requests a second': Math.round(naive),
        answered: answered['naive'],
        counted: counted.naive,
        lost: answered['naive']! - counted.naive,
      },
    });
    const ofEmpty = (name: string) =>
      percent(median(rates[name]!.map((rate, i) => rate / rates['empty']![i]!)));
    console.log(`ours of the empty route, median of ${turns} pairs: ${ofEmpty('ours')}`);
    console.log(`an idle object's call of the empty route: ${ofEmpty('object')}`);
    console.log(`ours of the KV counter: ${(own / naive).toFixed(1)} times`);
  } finally {
    await ours.stop();
    await theirs.stop();
  }
}

/**
 * The same steps on one ledger, on four, on sixteen, and on four of a site that had one until a moment ago; each ledger
 * with as many who send to it, for one that few send to waits for more.
 */
export async function benchShards(data: string, turns = 3): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  const stand = await standUp(bundle, { data: join(data, 'stand'), port: await freePort(43312) });
  try {
    const body = bodies(40_000);
    const sides = [
      { name: '1 ledger', id: 'one', made: 1, shards: 1 },
      { name: '4 ledgers', id: 'four', made: 4, shards: 4 },
      { name: '16 ledgers', id: 'sixteen', made: 16, shards: 16 },
      { name: '4 ledgers, raised from 1', id: 'raised', made: 1, shards: 4 },
    ].map((side) => ({ ...side, rates: [] as number[], busy: [] as number[] }));
    const run = ({ id, shards }: { id: string; shards: number }, seconds: number) =>
      load(stand.port, `/j/${id}`, seconds, body, CONNECTIONS * shards);
    for (const side of sides) {
      const { id, made, shards } = side;
      const { key } = await makeSite(stand.url, ADMIN_KEY, { ...newSite(id), shards: made });
      if (shards > made) await callApi(`${stand.url}/v1/sites/${id}`, key, { shards }, 'PATCH');
      await run(side, 1);
    }
    for (let turn = 0; turn < turns; turn++)
      for (const side of sides) {
        const before = stand.busySeconds();
        const { answered, perSecond } = await run(side, TURN);
        side.rates.push(perSecond);
        side.busy.push(((stand.busySeconds() - before) * perSecond) / answered);
      }
    console.table(
      Object.fromEntries(
        sides.map(({ name, rates, busy }) => [
          name,
          {
            'requests a second, median': Math.round(median(rates)),
            'the thread is busy': percent(median(busy)),
          },
        ]),
      ),
    );
    console.log(
      'Here all ledgers share one thread and one disk. On Cloudflare each has its own and takes about',
    );
    console.log(
      '1,000 requests a second: a site of 64 ledgers 64,000 a second, 5.5 billion a day.',
    );
  } finally {
    await stand.stop();
  }
}

async function acceptedOf(stand: Stand, id: string, key: string): Promise<number> {
  const summary = await callApi<Summary>(`${stand.url}/v1/sites/${id}/funnel?live=1`, key);
  return summary.quality.accepted;
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
