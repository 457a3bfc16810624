import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { callApi, freePort, makeSite } from '@safar/scripts';
import { dayName, dayNumber, summarise, type Day } from '@safar/funnel';
import { simulateDays } from '@safar/funnel/simulate';
import { MODELS } from '@safar/journey';
import { buildWorker } from './build-workers.ts';
import { Connection } from './connection.ts';
import { kvOperations } from './operations.ts';
import { ADMIN_KEY, standUp } from './stand.ts';
import { Traffic } from './traffic.ts';

const TERMS = { window: 30, aftercare: 90, goal: 'order' };

/** Seconds between two publications of recent days here. Months come 36 times as seldom: not while it is measured. */
const PUBLISH_SECONDS = 20;

/** What a year costs to read, for a site of that many visitors a day. */
export async function benchRead(data: string, visitors = 300): Promise<void> {
  const { site } = new Traffic('a-year', 1);
  const today = dayNumber(new Date().toISOString().slice(0, 10));
  const days = simulateDays({
    seed: 3,
    site: { ...site, ...TERMS },
    from: dayName(today - 365),
    days: 365,
    visitors,
  });
  const json = [...days].map(([name, day]) => [name, JSON.stringify(day)] as const);
  const bytes = json.reduce((sum, [, text]) => sum + text.length, 0);

  const bundle = buildWorker(join(data, 'bundle'));
  const stand = await standUp(bundle, {
    data: join(data, 'stand'),
    port: await freePort(43313),
    vars: { PUBLISH_SECONDS: String(PUBLISH_SECONDS) },
  });
  try {
    const { id, key } = await makeSite(stand.url, ADMIN_KEY, site);
    const url = `${stand.url}/v1/sites/${id}`;
    // In parts, since a body has a limit.
    const names = [...days.keys()];
    for (let i = 0; i < names.length; i += 60)
      await callApi(`${url}/import`, key, {
        format: 'safar-days',
        version: 1,
        days: Object.fromEntries(names.slice(i, i + 60).map((name) => [name, days.get(name)])),
      });
    const ask = async (from: number, extra = '') => {
      const query = `from=${dayName(today - from)}&to=${dayName(today)}${extra}`;
      const before = await kvOperations(stand);
      const times: number[] = [];
      for (let i = 0; i < 9; i++) {
        const start = performance.now();
        await callApi(`${url}/funnel?${query}`, key);
        times.push(performance.now() - start);
      }
      const { reads, bytesRead } = await kvOperations(stand);
      return {
        'KV reads': Math.round((reads - before.reads) / 9),
        'KB read': Math.round((bytesRead - before.bytesRead) / 9 / 1000),
        'ms, request and answer': Math.round(times.toSorted((a, b) => a - b)[4]!),
      };
    };
    console.table({
      'a year': await ask(364),
      'a year, one touchpoint': await ask(364, '&touchpoint=search'),
      '60 days': await ask(59),
      '60 days, live': await ask(59, '&live=1'),
    });

    const open = names.slice(-TERMS.window - TERMS.aftercare);
    const connection = new Connection(stand.port);
    const traffic = new Traffic(id, 2);
    for (const day of open) {
      const body = JSON.stringify({ v: 1, steps: [{ ...traffic.next(), day }] });
      await connection.post(`/j/${id}`, body, 'https://shop.example');
    }
    connection.close();
    const work = async () =>
      (await callApi(`${url}/work`, key)) as { unpublished: number; overdueSeconds: number };
    while ((await work()).unpublished) await pause(1000);
    console.log(
      `After a step of each of the last ${open.length} days, and before months are written:`,
    );
    console.table({
      'a year': await ask(364),
      '60 days': await ask(59),
      '30 days': await ask(29),
    });

    const start = performance.now();
    const parsed = new Map(json.map(([name, text]) => [name, JSON.parse(text) as Day]));
    summarise({
      site: { ...site, ...TERMS },
      model: MODELS[0]!,
      days: parsed,
      from: names[0]!,
      to: names.at(-1)!,
      today: dayName(today),
    });
    const took = performance.now() - start;
    console.log(
      `the same year as ${json.length} days of JSON: ${Math.round(bytes / 1000)} KB, ` +
        `${Math.round(took)} ms to parse and add up in Node`,
    );
  } finally {
    await stand.stop();
  }
}
