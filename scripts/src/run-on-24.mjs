import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs one of the scripts in this folder on Node 24 and ends with its exit code.
 *
 * The script leads a process group of its own, and what is left of that group when it ends is
 * killed: nothing stays behind, however it ended. Ctrl-C in a terminal therefore reaches only this
 * process, which hands it on; and when this one is killed outright, the script hears of it, since
 * the `ipc` channel closes (`onStop`).
 *
 * @param {string} node  path of Node 24, from `setUp`
 * @param {string} file  name of the script
 */
export function runOn24(node, file) {
  const script = spawn(node, [join(ROOT, 'scripts', 'src', file), ...process.argv.slice(2)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => script.kill(signal));
  // An npm that is killed outright tells nobody: notice that it is gone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid === parent || script.kill('SIGTERM'), 500).unref();
  script.on('exit', (code) => {
    try {
      if (script.pid) process.kill(-script.pid, 'SIGKILL');
    } catch {
      // The group is empty, as it should be.
    }
    process.exit(code ?? 1);
  });
}
