import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../lab/listen.ts';
import { lineUp } from '../../lab/line-up.ts';
import { pageOfWalk, type Steering } from './page-of-walk.ts';

/** A shop whose visitors each have a host of their own, so that requests tell whose they are. */
export interface Shop {
  port: number;
  /** Address of a page for a visitor. */
  url(visitor: string, path: string): string;
  /** Serves a walk: its pages are those whose address has its name. */
  add(steering: Steering, tag: string): void;
  /** Fulfilled when a walk has come to its last page. */
  arrived(walk: string): Promise<void>;
  /** Fulfilled with `true` when it has left that page and the page has done all that it does then, or after a while with `false`. */
  left(walk: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds after which a page that was closed is taken to have gone without a word, as one does that had hardly come. */
const SILENT = 1000;

/** Milliseconds that the picture of every third page takes, as a slow server's: its load event comes late. */
const PICTURE = 120;

/** Starts it on a free port. */
export async function startShop(): Promise<Shop> {
  const walks = new Map<string, { steering: Steering; tag: string; turn: number }>();
  const arrivals = lineUp<string>('arrival', String);
  const farewells = new Map<string, PromiseWithResolvers<void>>();
  let pictures = 0;
  const { port, close } = await listen((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://shop');
    const send = (body: string, type = 'text/html'): void => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        // Asks again each time, and yet does not keep a page from the back/forward cache.
        'cache-control': 'no-cache',
      });
      response.end(body);
    };
    if (pathname === '/arrived') {
      arrivals.add(search.slice(1));
      return send('');
    }
    if (pathname === '/left') {
      farewells.get(search.slice(1))?.resolve();
      return send('');
    }
    if (pathname === '/picture.svg') {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
      const wait = pictures++ % 3 ? 0 : PICTURE;
      void pause(wait).then(() => send(svg, 'image/svg+xml'));
      return;
    }
    const walk = walks.get(/\/([a-z]+-[a-z]+)-[a-z]+$/.exec(pathname)?.[1] ?? '');
    send(walk ? pageOfWalk(walk.steering, walk.tag, walk.turn++) : '<!doctype html><p>Bare.</p>');
  });
  return {
    port,
    url: (visitor, path) => `http://${visitor}.localhost:${port}${path}`,
    add(steering, tag) {
      walks.set(steering.name, { steering, tag, turn: 0 });
      farewells.set(steering.name, Promise.withResolvers());
    },
    arrived: async (walk) => {
      await arrivals
        .next((name) => name === walk)
        .catch((error: Error) => {
          throw new Error(`${walk} did not come to its last page: ${error.message}`);
        });
    },
    left: (walk) =>
      Promise.race([farewells.get(walk)!.promise.then(() => true), pause(SILENT, false)]),
    close,
  };
}
