import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { ROOT } from './root.mjs';

/** Says for which lock file the dependencies were installed; written last, so a broken-off install has none. */
const STAMP = join(ROOT, 'node_modules', '.safar-lock');

/** Node 24, as a dependency: whatever Node the machine has, everything after this runs on this one. */
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** What must be there for anything to run; a half-deleted folder shows itself here. */
const NEEDED = [
  'node_modules/.bin/vitest',
  'node_modules/.bin/tsc',
  'worker/node_modules/.bin/wrangler',
  'worker/node_modules/hono/package.json',
  'packages/tracker/node_modules/.bin/rollup',
  'demo-site/node_modules/hono/package.json',
  'test/node_modules/playwright-core/package.json',
];

/**
 * Installs the dependencies where they are missing or older than the lock file. Plain JavaScript
 * without dependencies, since it runs on the machine's own Node before anything is installed.
 *
 * @returns {string} path of Node 24
 */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    fail(
      `This is Node ${process.versions.node}; Safar starts on Node 20 or later. Please update Node.`,
    );

  const wanted = fingerprint();
  if (readStamp() === wanted && isWhole()) return NODE;

  rmSync(STAMP, { force: true });
  console.log('Installing dependencies …');
  let done = install();
  // pnpm believes its own notes on what is installed, so it cannot mend a folder that somebody
  // else took files from: take it away and begin anew.
  if (!done || !isWhole()) {
    console.log('That was not enough; once more, from nothing …');
    for (const folder of ['.', ...workspaceFolders()])
      rmSync(join(ROOT, folder, 'node_modules'), { recursive: true, force: true });
    done = install();
  }
  if (!done || !isWhole())
    fail(
      'The dependencies could not be installed; what pnpm said stands above. Is there a network?',
    );
  writeFileSync(STAMP, wanted);
  return NODE;
}

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const run = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Without this pnpm asks before it replaces a folder, and waits for an answer.
    env: { ...process.env, CI: 'true' },
  });
  if (run.error)
    fail(`npx could not be run (${run.error.message}). It comes with Node; is npm installed?`);
  return run.status === 0;
}

const isWhole = () =>
  NEEDED.every((path) => existsSync(join(ROOT, path))) &&
  spawnSync(NODE, ['--version']).status === 0;

const readStamp = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '');

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function workspaceFolders() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join('packages', name));
  return [...packages, 'worker', 'demo-site', 'scripts', 'test'];
}
