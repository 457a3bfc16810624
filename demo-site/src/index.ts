import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createShop } from './shop.ts';

/**
 * Starts the demo shop on an origin of its own.
 *
 * @param options.port     0 takes any free port
 * @param options.host     address to listen on; this machine only if left out
 * @param options.snippet  URL of the site's script, such as `http://127.0.0.1:8787/j/demo.js`; left out, pages have no tag
 * @returns where it is, and how to stop it
 */
export async function startShop(options: {
  port: number;
  host?: string;
  snippet?: string;
}): Promise<{ url: string; close(): Promise<void> }> {
  const { port, host = '127.0.0.1', snippet } = options;
  const server = createAdaptorServer(createShop(snippet ? { snippet } : {}));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser keeps its connections open, and the server would wait for them.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
