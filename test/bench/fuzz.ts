import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Summary } from '@safar/funnel';
import { oddBody, oddRequest, type OddRequest } from '@safar/protocol/odd';
import { callApi, freePort, makeSite, type MadeSite } from '@safar/scripts';
import { buildWorker } from './build-workers.ts';
import { ADMIN_KEY, standUp, type Stand } from './stand.ts';
import { randomFrom } from './traffic.ts';

const CONNECTIONS = 16;

/** Requests to each four bodies: 50,000 to 200,000. */
const REQUESTS_PER_BODY = 0.25;

const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';

/** What may have grown. */
interface Size {
  /** Megabytes in memory; 0 where this machine does not say. */
  memory: number;
  /** Kilobytes on disk. */
  storage: number;
}

/**
 * Sends the collector bodies, and then the whole worker requests, that nobody of ours would send:
 * none may be answered with 5xx, nothing may grow beyond its caps, and no number may change that a
 * body did not rightly change.
 */
export async function benchFuzz(data: string, bodies = 200_000): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  const folder = join(data, 'stand');
  const stand = await standUp(bundle, { data: folder, port: await freePort(43800) });
  try {
    const [target, bystander] = await Promise.all(
      ['fuzz', 'bystander'].map((id) =>
        makeSite(stand.url, ADMIN_KEY, {
          id,
          name: id,
          domains: ['shop.example'],
          timezone: 'Asia/Tehran',
        }),
      ),
    );
    const random = randomFrom(2026);
    const answers = new Map<number, number>();
    let taken = 0;
    let unsent = 0;
    const sizes: Size[] = [];
    const send = async (made: () => OddRequest, many: number): Promise<void> => {
      await inTurns(many, async () => {
        const asked = made();
        const status = await ask(stand, asked);
        if (!status) unsent++;
        else answers.set(status, (answers.get(status) ?? 0) + 1);
        if (status === 202 && asked.path === '/j/fuzz' && typeof asked.body === 'string')
          taken += (JSON.parse(asked.body) as { steps: unknown[] }).steps.length;
      });
      sizes.push({ memory: memoryOf(folder), storage: storageOf(folder) });
      console.log(`${many} sent`, sizes.at(-1));
    };

    const before = await funnelOf(stand, bystander!);
    for (let part = 0; part < 4; part++)
      await send(() => fromPage(oddBody(random)), Math.ceil(bodies / 4));
    const { quality } = await funnelOf(stand, target!);
    await send(() => oddRequest(random), Math.ceil(bodies * REQUESTS_PER_BODY));
    const after = await funnelOf(stand, bystander!);

    console.table([...answers].toSorted(([a], [b]) => a - b).map(([status, n]) => ({ status, n })));
    console.log(`${unsent} could not be sent at all`);
    const broken = [...answers]
      .filter(([status]) => status >= 500)
      .reduce((sum, [, n]) => sum + n, 0);
    const holds = {
      'no 5xx': broken === 0,
      'steps taken are steps counted': quality.accepted + quality.repeated === taken,
      'another site is as it was': isDeepStrictEqual(before, after),
      // Ids of steps are remembered for two days, eight bytes each; names and counters are capped.
      'memory stays': sizes.at(-1)!.memory - sizes[0]!.memory < 256 + (taken * 16) / 1e6,
      'storage stays': sizes.at(-1)!.storage - sizes[0]!.storage < 4096 + (taken * 64) / 1024,
    };
    console.table(holds);
    if (Object.values(holds).includes(false)) process.exitCode = 1;
  } finally {
    agent.destroy();
    await stand.stop();
  }
}

const fromPage = (body: OddRequest['body']): OddRequest => ({
  method: 'POST',
  path: '/j/fuzz',
  headers: [
    ['origin', 'https://shop.example'],
    ['user-agent', AGENT],
    ['content-type', 'text/plain'],
  ],
  ...(body !== undefined && { body }),
});

/** Several at once, until so many are done. */
async function inTurns(many: number, work: () => Promise<void>): Promise<void> {
  let left = many;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left-- > 0) await work();
    }),
  );
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** The status of the answer; 0 where the request is none that can be sent. */
function ask(stand: Stand, { method, path, headers, body }: OddRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    try {
      const sent = request(
        {
          host: '127.0.0.1',
          port: stand.port,
          method,
          path: path.replace(/[^\u0021-\u00ff]/gu, (char) => encodeURIComponent(char)),
          headers: Object.fromEntries(headers),
          agent,
        },
        (answer) => {
          answer.resume();
          // With 501, workerd itself answers what is left of a body that nobody read. The worker never does.
          answer.on('end', () => resolve(answer.statusCode === 501 ? 0 : (answer.statusCode ?? 0)));
        },
      );
      // Of what is no request at all, workerd ends the connection. Only one that is gone is a fault.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNREFUSED' ? reject(error) : resolve(0),
      );
      sent.end(body);
    } catch {
      resolve(0);
    }
  });
}

const funnelOf = (stand: Stand, site: MadeSite): Promise<Summary> =>
  callApi<Summary>(`${stand.url}/v1/sites/${site.id}/funnel?live=1`, site.key);

/** What the process that serves a folder has in memory, as Linux tells it. */
function memoryOf(folder: string): number {
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(join(folder, 'config.capnp'))) continue;
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }
  } catch {
    // A process that has just ended, or another system.
  }
  return 0;
}

const storageOf = (folder: string): number =>
  Math.round(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
      .reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0) / 1024,
  );
