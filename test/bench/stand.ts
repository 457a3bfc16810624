import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, ROOT } from '@safar/scripts';
import type { Bundle } from './build-workers.ts';

/** Makes sites on a stand. */
export const ADMIN_KEY = 'admin-key-of-the-bench';

/** A bare workerd with one worker, its objects and its KV on disk. */
export interface Stand {
  port: number;
  url: string;
  /** Where its KV answers by itself; `/.operations` tells what it was asked. */
  kvPort: number;
  /** Kills it without a warning, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on what the disk has. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The last that it wrote. */
  log(): string;
}

/**
 * Sets up a worker in workerd itself: `wrangler dev` stands between, and is many times slower.
 *
 * @param data  folder of its storage and config
 * @param vars  variables beside the keys
 */
export async function standUp(
  bundle: Bundle,
  options: { data: string; port: number; vars?: Record<string, string> },
): Promise<Stand> {
  const { data, port } = options;
  const kvPort = await freePort(port + 40);
  mkdirSync(join(data, 'objects'), { recursive: true });
  mkdirSync(join(data, 'kv'), { recursive: true });
  copyFileSync(join(ROOT, 'test/bench/workers/kv.js'), join(data, 'kv.js'));
  for (const name of [bundle.main, ...(bundle.modules ?? []), ...bundle.texts])
    copyFileSync(join(bundle.folder, name), join(data, name));
  const config = join(data, 'config.capnp');
  writeFileSync(config, capnp(bundle, { ...options, kvPort }));

  let child: ChildProcess | undefined;
  let log = '';
  const start = async (): Promise<void> => {
    const started = spawn(workerd(), ['serve', '--experimental', config], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const keep = (text: Buffer) => void (log = (log + text.toString()).slice(-4000));
    started.stdout.on('data', keep);
    started.stderr.on('data', keep);
    while (!(await listens(port))) {
      if (started.exitCode !== null) throw new Error(`workerd ended: ${log}`);
      await pause(20);
    }
  };
  const kill = async (): Promise<void> => {
    const killed = child;
    child = undefined;
    if (!killed || killed.exitCode !== null) return;
    const ended = new Promise((done) => killed.once('close', done));
    killed.kill('SIGKILL');
    await ended;
  };
  await start();
  return { port, kvPort, url: `http://127.0.0.1:${port}`, kill, start, stop: kill, log: () => log };
}

function workerd(): string {
  const fromWrangler = createRequire(
    createRequire(join(ROOT, 'worker', 'package.json')).resolve('wrangler/package.json'),
  );
  // The package's own program is a script of Node that starts this one; a kill would hit the script alone.
  const fromWorkerd = createRequire(fromWrangler.resolve('workerd'));
  const { platform, arch } = process;
  const machine = `${platform === 'win32' ? 'windows' : platform}-${arch === 'x64' ? '64' : arch}`;
  return fromWorkerd.resolve(`@cloudflare/workerd-${machine}/bin/workerd`);
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });

function capnp(
  { main, modules = [], texts }: Bundle,
  {
    data,
    port,
    kvPort,
    vars = {},
  }: { data: string; port: number; kvPort: number; vars?: Record<string, string> },
): string {
  const text = (value: string) => JSON.stringify(value);
  const list = (items: string[]) => `[\n      ${items.join(',\n      ')}\n    ]`;
  const isOurs = texts.length > 0;
  const variables = Object.entries({
    ADMIN_KEY,
    SESSION_KEY: 'session-key-of-the-bench',
    ...vars,
  }).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`);
  const objects = isOurs ? ['Ledger', 'Registry', 'Atlas'] : [];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "kv", worker = .kv),
    (name = "objects", disk = (path = ${text(join(data, 'objects'))}, writable = true)),
    (name = "kv-disk", disk = (path = ${text(join(data, 'kv'))}, writable = true))
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:${port}", http = (), service = "main"),
    (name = "kv", address = "127.0.0.1:${kvPort}", http = (), service = "kv")
  ]
);

const main :Workerd.Worker = (
  modules = ${list([
    ...[main, ...modules].map((name) => `(name = ${text(name)}, esModule = embed ${text(name)})`),
    ...texts.map((name) => `(name = ${text(name)}, text = embed ${text(name)})`),
  ])},
  compatibilityDate = "2026-11-01",
  bindings = ${list([
    ...variables,
    '(name = "SNAPSHOTS", kvNamespace = "kv")',
    ...objects.map(
      (name) => `(name = "${name.toUpperCase()}", durableObjectNamespace = "${name}")`,
    ),
  ])},
  durableObjectNamespaces = ${list(
    objects.map((name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`),
  )},
  durableObjectStorage = (localDisk = "objects")
);

const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "kv.js")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "STORE", durableObjectNamespace = "Store")],
  durableObjectNamespaces = [(className = "Store", uniqueKey = "store", enableSql = true)],
  durableObjectStorage = (localDisk = "kv-disk")
);
`;
}
