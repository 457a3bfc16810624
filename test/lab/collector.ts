import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { accept, type Behaviour } from './behaviour.ts';
import { lineUp } from './line-up.ts';
import { listen } from './listen.ts';

/** One request that reached the collector. */
export interface Post {
  /** Which it is of this collector, from 0. */
  index: number;
  path: string;
  headers: IncomingHttpHeaders;
  /** What was read of it. */
  body: string;
  /** The body as JSON; `undefined` where it is none. */
  json: unknown;
  /** Whether all of it was read: only then would a collector have counted it. */
  whole: boolean;
  /** What was done to it. */
  behaviour: Behaviour;
  /** Answers a held one. */
  release(behaviour?: Behaviour): void;
  /** Fulfilled when its connection or its answer is over, however. */
  over: Promise<void>;
}

/** What is known of a request when it is decided what is done to it. */
export type Head = Pick<Post, 'index' | 'path' | 'headers'>;

/** A collector that does what it is told, and remembers. */
export interface Collector {
  /** Without a slash at the end; another site than the host's, on another port. */
  origin: string;
  /** Every request so far, in the order in which they were read or cut. */
  posts: readonly Post[];
  /** The next request that fits and was not taken before; waits for it. See `LineUp`. */
  next(isIt?: (post: Post) => boolean): Promise<Post>;
  /** Requests that came and no `next` has taken. */
  untaken(): readonly Post[];
  /** Fulfilled when no request is under way, held ones apart. */
  settled(): Promise<void>;
  /** What is done to requests from now on, or a function that decides it for each when its head has come. */
  behave(behaviour: Behaviour | ((head: Head) => Behaviour)): void;
  /** What is done to just the next requests, one after the other. */
  once(...behaviours: Behaviour[]): void;
  /**
   * Resets every connection as soon as it is made, until the undo is called.
   *
   * @returns the undo, and a wait for the next connection that was refused
   */
  refuse(): { stop: () => void; refused: () => Promise<void> };
  /**
   * Keeps connections open from now on, as real servers do. When one that was used before is reset, Chromium
   * and Firefox send the request again by themselves, and the page never knows. Until this is
   * called every connection serves one request, so what comes twice was sent twice by the page.
   */
  keepConnections(): void;
  /** Closes the port: browsers are refused by the system and nobody hears of it. The same port opens with `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Files under `/j/`, by name (`lab.js`): the snippet above all. */
  files: Map<string, string>;
  /**
   * Holds a file back.
   *
   * @returns lets it come, now and from now on
   */
  holdFile(name: string): () => void;
  /** Names of the files that were asked for, in order. */
  asked: readonly string[];
  close(): Promise<void>;
}

/** As the worker answers any site's page. */
const CORS = {
  'access-control-allow-origin': '*',
  // Else the page is not shown it, and nobody heeds it.
  'access-control-expose-headers': 'retry-after',
};

/** Starts a collector. */
export async function startCollector(port = 0): Promise<Collector> {
  const posts = lineUp<Post>('request', ({ path, body }) => `${path} ${body}`);
  const refusals = lineUp<number>('connection', String);
  const files = new Map<string, string>();
  const asked: string[] = [];
  const holds = new Map<string, Promise<void>>();
  const queue: Behaviour[] = [];
  const running = new Set<Promise<void>>();
  let decide: (head: Head) => Behaviour = () => accept();
  let heads = 0;
  let refusing = false;
  let keeping = false;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (!keeping) response.setHeader('connection', 'close');
    const path = request.url ?? '';
    if (request.method === 'POST') return take(request, response, path);
    const name = path.replace(/^\/j\//, '').replace(/\?.*/, '');
    if (path.startsWith('/j/')) asked.push(name);
    const held = holds.get(name);
    if (held) void held.then(() => give(response, path, name));
    else give(response, path, name);
  };

  const give = (response: ServerResponse, path: string, name: string): void => {
    const file = files.get(name);
    // Everything else is a marker by which a test knows that the page has come so far.
    const type = file === undefined ? 'text/plain' : 'text/javascript';
    const caching = file === undefined ? 'no-store' : 'public, max-age=3600';
    response.writeHead(path.startsWith('/j/') && file === undefined ? 404 : 200, {
      ...CORS,
      'content-type': `${type}; charset=utf-8`,
      'cache-control': caching,
      'cross-origin-resource-policy': 'cross-origin',
    });
    response.end(file ?? '');
  };

  const take = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const head = { index: heads++, path, headers: request.headers };
    const first = queue.shift() ?? decide(head);
    const over = new Promise<void>((done) => response.once('close', done));
    running.add(over);
    void over.then(() => running.delete(over));
    const post: Post = {
      ...head,
      body: '',
      json: undefined,
      whole: false,
      behaviour: first,
      over,
      release: (behaviour = accept()) => {
        // Its page may have gone meanwhile.
        if (!response.destroyed) running.add(over);
        post.behaviour = behaviour;
        reply(response, behaviour);
      },
    };
    const reset = (): void => {
      posts.add(post);
      request.socket.resetAndDestroy();
    };
    const where = 'cut' in first ? first.cut : '';
    if (where === 'head') return reset();
    request.setEncoding('utf8').on('data', (part: string) => {
      post.body += part;
      if (where === 'body') reset();
    });
    request.on('end', () => {
      if (where === 'body') return;
      post.whole = true;
      post.json = parse(post.body);
      if ('hold' in first) running.delete(over);
      if (where === 'end') reset();
      else {
        reply(response, first);
        posts.add(post);
      }
    });
  };

  let here = await listen(answer, port);
  const { port: ours } = here;
  const watch = (): void => {
    here.server.prependListener('connection', (socket) => {
      if (!refusing) return;
      socket.resetAndDestroy();
      refusals.add(refusals.all.length);
    });
  };
  watch();

  return {
    origin: `http://127.0.0.1:${ours}`,
    posts: posts.all,
    next: posts.next,
    untaken: posts.untaken,
    settled: async () => {
      while (running.size) await Promise.all(running);
    },
    behave: (behaviour) => {
      decide = typeof behaviour === 'function' ? behaviour : () => behaviour;
    },
    once: (...behaviours) => void queue.push(...behaviours),
    refuse() {
      refusing = true;
      here.server.closeIdleConnections();
      return {
        stop: () => void (refusing = false),
        refused: async () => void (await refusals.next()),
      };
    },
    keepConnections: () => void (keeping = true),
    down: () => here.close(),
    up: async () => {
      here = await listen(answer, ours);
      watch();
    },
    files,
    holdFile(name) {
      const { promise, resolve } = Promise.withResolvers<void>();
      holds.set(name, promise);
      return () => {
        holds.delete(name);
        resolve();
      };
    },
    asked,
    close: () => here.close(),
  };
}

function reply(response: ServerResponse, behaviour: Behaviour): void {
  if ('hold' in behaviour) return;
  if ('cut' in behaviour) {
    if (behaviour.cut !== 'answer') return void response.socket?.resetAndDestroy();
    response.writeHead(202, {
      ...CORS,
      'content-type': 'application/json',
      'content-length': '99',
    });
    response.write('{"pla', () => response.socket?.resetAndDestroy());
    return;
  }
  const { status, headers, body } = behaviour;
  response.writeHead(status, { ...CORS, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
