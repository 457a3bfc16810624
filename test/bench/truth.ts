import { setTimeout as pause } from 'node:timers/promises';
import { callApi, makeSite } from '@safar/scripts';
import type { Summary } from '@safar/funnel';
import type { Step } from '@safar/protocol';
import { Connection } from './connection.ts';
import { ADMIN_KEY, type Stand } from './stand.ts';
import { malformed, randomFrom, told, Traffic } from './traffic.ts';

const SITES = 3;
const CONNECTIONS = 64;

/** Steps of one body at most: a page's, or a visit's made up for. */
const STEPS_PER_BODY = 9;

/** Steps remembered to be sent again. */
const MEMORY = 20_000;

export interface TruthOptions {
  seed: number;
  /** Steps in all: 89 % new, 10 % repeats, 1 % malformed. */
  steps: number;
  /** Milliseconds between two kills, on average. */
  killEvery: number;
  /** Kills at most; left out: as many as come. */
  kills?: number;
  /** Called every second or so. */
  tell?: (line: string) => void;
}

export interface Truth {
  seconds: number;
  sent: { bodies: number; steps: number; repeats: number; malformed: number };
  /** Bodies that got no answer, or one that says to try again, and were sent again. */
  retried: number;
  kills: number;
  /** Malformed bodies by the status of their answer. */
  refusals: Record<number, number>;
  sites: { id: string; expected: object; told: object; repeated: number }[];
}

/**
 * Sends steps from many connections at once, as trackers do: each body again until it is answered.
 * Meanwhile workerd is killed again and again, and sites get more ledgers. Then asks each site's summary.
 */
export async function truth(stand: Stand, options: TruthOptions): Promise<Truth> {
  const random = randomFrom(options.seed);
  const shops = Array.from(
    { length: SITES },
    (_, i) => new Traffic(`truth-${i}`, options.seed * 1000 + i * 100),
  );
  const keys: string[] = [];
  for (const { site } of shops) keys.push((await makeSite(stand.url, ADMIN_KEY, site)).key);

  const result: Truth = {
    seconds: 0,
    sent: { bodies: 0, steps: 0, repeats: 0, malformed: 0 },
    retried: 0,
    kills: 0,
    refusals: {},
    sites: [],
  };
  const wanted = {
    steps: Math.round(options.steps * 0.89),
    repeats: Math.round(options.steps * 0.1),
    malformed: Math.round(options.steps * 0.01),
  };
  const remembered = shops.map((): Step[] => []);

  /** The next body, and for which shop; `undefined` when all have been made. */
  const next = (): { shop: number; body: string; isWrong: boolean } | undefined => {
    const { sent } = result;
    const left = wanted.steps - sent.steps + (wanted.repeats - sent.repeats);
    const shop = Math.floor(random() * SITES);
    const old = remembered[shop]!;
    if (sent.malformed < wanted.malformed && (!left || random.chance(0.03)) && old.length) {
      sent.malformed++;
      return { shop, body: malformed(random, random.of(old)), isWrong: true };
    }
    if (!left) return undefined;
    const steps: Step[] = [];
    const most = Math.min(left, 1 + Math.floor(random() * STEPS_PER_BODY));
    while (steps.length < most) {
      const canRepeat = sent.repeats < wanted.repeats && old.length > 0;
      if (canRepeat && (sent.steps >= wanted.steps || random.chance(0.1))) {
        sent.repeats++;
        // Of the last few thousand, many are on their way at this moment.
        steps.push(random.of(old));
        continue;
      }
      if (sent.steps >= wanted.steps) break;
      const step = shops[shop]!.next();
      sent.steps++;
      if (old.length < MEMORY) old.push(step);
      else old[Math.floor(random() * MEMORY)] = step;
      steps.push(step);
    }
    if (!steps.length) return next();
    return { shop, body: JSON.stringify({ v: 1, steps }), isWrong: false };
  };

  /** After the first kill the first site gets four ledgers, after the second the second sixteen; the third keeps one. */
  const raise = async (kills: number): Promise<void> => {
    const id = shops[kills - 1]?.site.id;
    if (!id || kills >= SITES) return;
    const url = `${stand.url}/v1/sites/${id}`;
    await callApi(url, keys[kills - 1]!, { shards: 4 ** kills }, 'PATCH');
  };

  const start = performance.now();
  let done = false;
  let up: Promise<void> = Promise.resolve();
  const killing = (async () => {
    while (!done && result.kills < (options.kills ?? Infinity)) {
      const wait = options.killEvery * (0.3 + 1.4 * random());
      for (let waited = 0; waited < wait && !done; waited += 50) await pause(50);
      if (done) return;
      result.kills++;
      up = stand.kill().then(() => stand.start());
      await up;
      await raise(result.kills);
      const { sent } = result;
      const seconds = Math.round((performance.now() - start) / 1000);
      options.tell?.(`${seconds} s: ${sent.steps} steps, ${result.kills} kills`);
    }
  })();

  const work = async (): Promise<void> => {
    const connection = new Connection(stand.port);
    for (let job = next(); job; job = next()) {
      result.sent.bodies++;
      for (;;) {
        try {
          const { status } = await connection.post(
            `/j/${shops[job.shop]!.site.id}`,
            job.body,
            'https://shop.example',
          );
          if (job.isWrong && status < 500)
            result.refusals[status] = (result.refusals[status] ?? 0) + 1;
          else if (status >= 400 && status < 500 && status !== 429)
            throw new TypeError(`a good body was refused with ${status}: ${job.body}`);
          if (status < 500 && status !== 429) break;
        } catch (error) {
          if (error instanceof TypeError) throw error;
        }
        result.retried++;
        await up;
        await pause(5);
      }
    }
    connection.close();
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
  } finally {
    done = true;
    await killing;
  }
  result.seconds = (performance.now() - start) / 1000;

  // What is asked now comes from disk alone.
  await stand.kill();
  await stand.start();
  for (const [i, shop] of shops.entries()) {
    const query = new URLSearchParams({ ...shop.period, live: '1' });
    const url = `${stand.url}/v1/sites/${shop.site.id}/funnel?${query}`;
    const summary = await callApi<Summary>(url, keys[i]!);
    result.sites.push({
      id: shop.site.id,
      expected: shop.expected(),
      told: told(summary),
      repeated: summary.quality.repeated,
    });
  }
  return result;
}
