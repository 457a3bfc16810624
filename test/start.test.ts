import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Summary } from '@safar/funnel';
import { callApi, freePort, ROOT } from '@safar/scripts';
import { afterAll, expect, test } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'safar-start-'));
const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

test('npm start brings everything up, keeps its data, and leaves nothing running', async () => {
  const ports = [await freePort(), await freePort()] as const;

  const first = await start(ports);
  expect(first.addresses).toEqual([
    `http://localhost:${ports[1]}/`,
    `http://localhost:${ports[1]}/fa/`,
    `http://127.0.0.1:${ports[0]}/s/demo`,
    `http://127.0.0.1:${ports[0]}/sites`,
  ]);
  expect(await openSites(first)).toContain('Naqsh &amp; Dast');
  for (const address of first.addresses) expect((await fetch(address)).status).toBe(200);
  expect(await (await fetch(first.addresses[1]!)).text()).toContain('dir="rtl"');
  const before = await readJourneys(first);
  expect(before).toBeGreaterThan(500);
  expect(await first.stop('SIGINT')).toBe(0);
  expect(await answering(first.addresses)).toEqual([]);
  expect(processesWith(data)).toEqual([]);

  // The ports of last time are taken by somebody else now.
  const squatters = await Promise.all(ports.map(squat));
  const second = await start(ports);
  expect(second.addresses).not.toEqual(first.addresses);
  expect(second.key).toBe(first.key);
  expect(await readJourneys(second)).toBe(before);
  const tag = await (await fetch(`${new URL(second.addresses[2]!).origin}/j/demo/any.js`)).text();
  expect(tag).toContain(new URL(second.addresses[0]!).host);
  expect(await second.stop('SIGTERM')).toBe(0);
  expect(processesWith(data)).toEqual([]);
  for (const squatter of squatters) squatter.close();
});

test('npm start says what is wrong in one sentence, and leaves nothing running', async () => {
  const child = run(['--data', '/dev/null/nowhere']);
  expect(await new Promise((done) => child.on('exit', done))).toBe(1);
  expect(child.output()).toContain('/dev/null/nowhere');
  expect(child.output()).not.toContain('    at ');
  expect(processesWith('/dev/null/nowhere')).toEqual([]);
});

interface Started {
  addresses: string[];
  key: string;
  adminKey: string;
  stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

async function start([port, shopPort]: readonly [number, number]): Promise<Started> {
  const child = run(['--data', data, '--port', `${port}`, '--shop-port', `${shopPort}`]);
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', () => {
      if (child.output().includes('Ctrl-C')) ready();
    });
    void ended.then((code) => failed(new Error(`It ended with ${code}: ${child.output()}`)));
  });
  return {
    addresses: child.output().match(/http\S+/g) ?? [],
    key: /with the key (\S+)/.exec(child.output())?.[1] ?? '',
    adminKey: /make one of your own, with (\S+)/.exec(child.output())?.[1] ?? '',
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function run(args: string[]): ChildProcess & { output: () => string } {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  return Object.assign(child, { output: () => output });
}

async function readJourneys({ addresses, key }: Started): Promise<number> {
  const query = new URLSearchParams({ from: daysAgo(61), to: daysAgo(-1), live: '1' });
  const url = `${new URL(addresses[2]!).origin}/v1/sites/demo/funnel?${query}`;
  return (await callApi<Summary>(url, key)).journeys;
}

/** The page of all sites, as whoever has its key sees it. */
async function openSites({ addresses, adminKey }: Started): Promise<string> {
  const { origin } = new URL(addresses[3]!);
  const signedIn = await fetch(`${origin}/sites/sign-in`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ key: adminKey }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await fetch(addresses[3]!, { headers: { cookie } })).text();
}

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 864e5).toISOString().slice(0, 10);

async function answering(addresses: string[]): Promise<string[]> {
  const answers = await Promise.allSettled(addresses.map((address) => fetch(address)));
  return addresses.filter((_, i) => answers[i]?.status === 'fulfilled');
}

function squat(port: number): Promise<ReturnType<typeof createServer>> {
  return new Promise((done) => {
    const server = createServer().listen(port, '127.0.0.1', () => done(server));
  });
}

/** Command lines of running processes that name a folder; empty where the system has no `/proc`. */
function processesWith(folder: string): string[] {
  let ids: string[];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return ids.flatMap((id) => {
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return line.includes(folder) ? [line] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}
