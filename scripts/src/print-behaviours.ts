import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';

// This program leads the group that the browsers' tests are in, and takes them with it.
onStop(() => process.kill(-process.pid, 'SIGKILL'));

const run = (cwd: string, command: string, ...args: string[]): void => {
  const PATH = `${join(cwd, 'node_modules', '.bin')}:${process.env['PATH']}`;
  const env = { ...process.env, PATH };
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

run(join(ROOT, 'packages/tracker'), 'rollup', '-c', '--silent');
run(
  ROOT,
  'vitest',
  'run',
  '--project=behaviours',
  '--reporter=default',
  '--reporter=./test/lab/behaviours/reporter.ts',
);
// The channel by which it would hear of its end keeps it going.
process.exit(0);
