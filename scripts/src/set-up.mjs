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

/**
 * Installs the dependencies where they are missing or older than the lock file. Plain JavaScript
 * without dependencies, since it runs on the machine's own Node before anything is installed.
 *
 * @returns {string} path of Node 24
 */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`This is Node ${process.versions.node}. Safar starts on Node 20 or later.`);

  const wanted = fingerprint();
  if (readStamp() === wanted && isWhole()) return NODE;

  rmSync(STAMP, { force: true });
  console.log('Installing dependencies …');
  // pnpm believes its own notes on what is installed; where somebody else took files away, they
  // are wrong, and `--force` makes it look.
  if (!(install() && isWhole()) && !(install('--force') && isWhole()))
    fail('The dependencies could not be installed; what pnpm said stands above.');
  writeFileSync(STAMP, wanted);
  return NODE;
}

/** @param {string[]} flags */
function install(...flags) {
  const pnpm = readJson('package.json').packageManager;
  const run = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Without this pnpm asks before it replaces a folder, and waits for an answer.
    env: { ...process.env, CI: 'true' },
  });
  if (run.error) fail(`npx, which comes with Node and npm, does not run: ${run.error.message}`);
  return run.status === 0;
}

/** Every dependency of every workspace package is there, and Node 24 runs. */
function isWhole() {
  return (
    folders().every((folder) => {
      const { dependencies, devDependencies } = readJson(join(folder, 'package.json'));
      return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
        existsSync(join(ROOT, folder, 'node_modules', name, 'package.json')),
      );
    }) && spawnSync(NODE, ['--version']).status === 0
  );
}

function folders() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join('packages', name));
  return ['.', ...packages, 'worker', 'demo-site', 'scripts', 'test'];
}

const readStamp = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '');

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}
