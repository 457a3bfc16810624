import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Builds the snippet that the worker serves.
 *
 * @throws Error with what Rollup said
 */
export function buildSnippet(): void {
  const cwd = join(ROOT, 'packages', 'tracker');
  const rollup = join(cwd, 'node_modules', '.bin', 'rollup');
  const run = spawnSync(rollup, ['-c', '--silent'], { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The snippet could not be built:\n${run.stderr}`);
}
