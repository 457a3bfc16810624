import { createServer } from 'node:http';
import { listen } from './collector.ts';

/** A shop of plain pages, on an origin of its own. */
export interface Shop {
  url: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): void;
}

/**
 * Opens it.
 *
 * @param head  what every page has in its head: the script tag
 * @param gate  when it is fulfilled, `/gate` answers
 */
export async function openShop(head: string, gate?: Promise<void>): Promise<Shop> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://shop');
    asked.push(pathname);
    if (pathname === '/gate') {
      void gate?.then(() => response.end());
      return;
    }
    const leaves = searchParams.get('leave');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<title>${pathname}</title>
<link rel="icon" href="data:,">
${head}
${leaves ? `<script>addEventListener('${leaves}', () => location.assign('/faq'))</script>` : ''}
<h1>${pathname}</h1>
<a href="/pricing">Prices</a> <a href="/faq">Questions</a>`);
  });
  const url = await listen(server);
  return {
    url,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
