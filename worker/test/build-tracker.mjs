import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the snippet that the worker carries, as `wrangler dev` does before it starts. */
export function setup() {
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    cwd: fileURLToPath(new URL('../../packages/tracker/', import.meta.url)),
    stdio: 'inherit',
  });
}
