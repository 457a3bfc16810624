import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { startService, type Service } from './service.ts';
import { WRANGLER_ENV } from './wrangler-env.ts';

/** What a worker on this machine needs. */
export interface WorkerOptions {
  port: number;
  /** Folder that its ledger and KV live in. */
  persistTo: string;
  /** Makes sites. */
  adminKey: string;
  /** Signs cookies. */
  sessionKey: string;
  /** Further variables of the worker, for development. */
  vars?: Record<string, string>;
}

/** Starts the worker in workerd, as `wrangler dev` does. */
export function startWorker(options: WorkerOptions): Promise<Service> {
  const cwd = join(ROOT, 'worker');
  const vars = { ...options.vars, ADMIN_KEY: options.adminKey, SESSION_KEY: options.sessionKey };
  return startService({
    name: 'The worker',
    command: join(cwd, 'node_modules', '.bin', 'wrangler'),
    args: [
      'dev',
      '--ip=127.0.0.1',
      `--port=${options.port}`,
      '--inspector-port=0',
      `--persist-to=${options.persistTo}`,
      ...Object.entries(vars).map(([name, value]) => `--var=${name}:${value}`),
      '--show-interactive-dev-session=false',
    ],
    cwd,
    env: WRANGLER_ENV,
    // Not `localhost`, where the shop is: cookies know no ports, and the shop's are none of ours.
    url: `http://127.0.0.1:${options.port}`,
  });
}
