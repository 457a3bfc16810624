import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs one of the scripts in this folder on Node 24 and ends with its exit code. Signals go on to
 * it; and since it hears when this process is gone (the `ipc` channel closes), it can clean up even
 * when this one is killed outright.
 *
 * @param {string} node  path of Node 24, from `setUp`
 * @param {string} file  name of the script
 */
export function runOn24(node, file) {
  const child = spawn(node, [join(ROOT, 'scripts', 'src', file), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    // A terminal sends Ctrl-C to the child as well; told twice, it stops once.
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
