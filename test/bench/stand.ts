import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, ROOT } from '@safar/scripts';
import type { Bundle } from './build-workers.ts';

/** Makes sites on a stand. */
export const ADMIN_KEY = 'admin-key-of-the-bench';

/** Of a second, in Linux's accounts of processes (`getconf CLK_TCK`). */
const TICKS = 100;

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
  /** Seconds of a processor that its one thread for workers has had; `NaN` where the system is not Linux. */
  busySeconds(): number;
}

export interface StandOptions {
  /** Folder of its storage and config. */
  data: string;
  port: number;
  /** Variables beside the keys. */
  vars?: Record<string, string>;
  /** KV as Cloudflare simulates it, in place of the one that counts. */
  simulated?: boolean;
}

/**
 * Sets up a worker in workerd itself: `wrangler dev` stands between, and is many times slower.
 */
export async function standUp(bundle: Bundle, options: StandOptions): Promise<Stand> {
  const { data, port } = options;
  const kvPort = await freePort(port + 40);
  mkdirSync(join(data, 'objects'), { recursive: true });
  mkdirSync(join(data, 'kv'), { recursive: true });
  copyFileSync(join(ROOT, 'test/bench/workers/kv.js'), join(data, 'kv.js'));
  for (const [name, path] of Object.entries(SIMULATOR))
    copyFileSync(join(miniflare(), 'workers', path), join(data, name));
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
  const busySeconds = (): number => {
    const stat = `/proc/${child?.pid}/task/${child?.pid}/stat`;
    if (!existsSync(stat)) return NaN;
    // Behind the name, which may have spaces: the 12th and 13th are ticks in the program and in the system.
    const fields = readFileSync(stat, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  };
  await start();
  return {
    busySeconds,
    port,
    kvPort,
    url: `http://127.0.0.1:${port}`,
    kill,
    start,
    stop: kill,
    log: () => log,
  };
}

const fromWrangler = createRequire(
  createRequire(join(ROOT, 'worker', 'package.json')).resolve('wrangler/package.json'),
);

const miniflare = (): string => dirname(fromWrangler.resolve('miniflare'));

function workerd(): string {
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

/** Where the KV of Miniflare is, and what it imports; its files under its own names. */
const SIMULATOR = {
  'namespace.worker.js': 'kv/namespace.worker.js',
  'object-entry.worker.js': 'shared/object-entry.worker.js',
  'miniflare-shared.js': 'shared/index.worker.js',
};

/**
 * Cloudflare's own simulation of KV, as Miniflare wires it, but without the proxy that it puts in front.
 * Its parts are in no public export, so they are taken from its folder.
 */
const SIMULATED_KV = `
const kv :Workerd.Worker = (
  modules = [(name = "object-entry.worker.js", esModule = embed "object-entry.worker.js")],
  compatibilityDate = "2023-07-24",
  bindings = [
    (name = "MINIFLARE_NAMESPACE", text = "bench"),
    (name = "MINIFLARE_OBJECT", durableObjectNamespace = (className = "KVNamespaceObject", serviceName = "kv-objects"))
  ]
);

const kvObjects :Workerd.Worker = (
  modules = [(name = "namespace.worker.js", esModule = embed "namespace.worker.js")],
  compatibilityDate = "2023-07-24",
  compatibilityFlags = ["nodejs_compat", "experimental"],
  bindings = [(name = "MINIFLARE_BLOBS", service = "kv-disk")],
  durableObjectNamespaces = [(className = "KVNamespaceObject", uniqueKey = "kv")],
  durableObjectStorage = (localDisk = "kv-disk")
);

const shared :Workerd.Extension = (
  modules = [(name = "miniflare:shared", esModule = embed "miniflare-shared.js")]
);
`;

/** Our own KV, which counts what would be billed. */
const COUNTED_KV = `
const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "kv.js")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "STORE", durableObjectNamespace = "Store")],
  durableObjectNamespaces = [(className = "Store", uniqueKey = "store", enableSql = true)],
  durableObjectStorage = (localDisk = "kv-disk")
);
`;

function capnp(
  { main, modules = [], texts, objects = [] }: Bundle,
  { data, port, kvPort, vars = {}, simulated = false }: StandOptions & { kvPort: number },
): string {
  const text = (value: string) => JSON.stringify(value);
  const list = (items: string[]) => `[\n      ${items.join(',\n      ')}\n    ]`;
  const variables = Object.entries({
    ADMIN_KEY,
    SESSION_KEY: 'session-key-of-the-bench',
    ...vars,
  }).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "kv", worker = .kv),${simulated ? '\n    (name = "kv-objects", worker = .kvObjects),' : ''}
    (name = "objects", disk = (path = ${text(join(data, 'objects'))}, writable = true)),
    (name = "kv-disk", disk = (path = ${text(join(data, 'kv'))}, writable = true))
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:${port}", http = (), service = "main"),
    (name = "kv", address = "127.0.0.1:${kvPort}", http = (), service = "kv")
  ]${simulated ? ',\n  extensions = [.shared]' : ''}
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
${simulated ? SIMULATED_KV : COUNTED_KV}`;
}
