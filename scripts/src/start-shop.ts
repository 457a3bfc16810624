import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { startService, type Service } from './service.ts';

/** Starts the demo shop with a snippet in its pages. */
export function startShop(options: { port: number; snippet: string }): Promise<Service> {
  return startService({
    name: 'The shop',
    command: process.execPath,
    args: ['src/main.ts'],
    cwd: join(ROOT, 'demo-site'),
    env: { PORT: `${options.port}`, SNIPPET_URL: options.snippet },
    url: `http://localhost:${options.port}`,
  });
}
