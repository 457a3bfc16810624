import type { IncomingMessage, ServerResponse } from 'node:http';
import { lineUp } from './line-up.ts';
import { listen } from './listen.ts';

/** Something that the host's site serves. A text is an HTML page. */
export type Served =
  | string
  | { body: string; type?: string; status?: number; headers?: Record<string, string> };

/** The site whose pages carry the snippet. */
export interface Host {
  /** Without a slash at the end. */
  origin: string;
  /** Address of one of its pages. */
  url(path: string): string;
  /** Serves something at a path, query left out, or what a function makes of each request. */
  serve(path: string, served: Served | ((request: IncomingMessage) => Served)): void;
  /**
   * Holds what is served at a path back: a script at the end of the body holds DOMContentLoaded, an
   * image the load event, the page itself everything.
   *
   * @returns lets it come, now and from now on
   */
  hold(path: string): () => void;
  /** Fulfilled when a page has asked for a path, held or not; each such request counts for one wait. */
  asked(path: string): Promise<void>;
  /** Paths that were asked for, in order, with their queries. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** Kinds of files that are known by the end of their name. */
const TYPES: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * Hears what the console of a page shows, and keeps it where the driver of WebKitGTK looks: this
 * engine tells nobody of the console of a private window, and knows no other under automation.
 */
const EAR = `(() => {
  const heard = (document[Symbol.for('lab.console')] = []);
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { heard.push(level + ': ' + words.join(' ')); say.apply(console, words); };
  }
  addEventListener('error', ({ message }) => { if (message) heard.push('error: ' + message); });
  addEventListener('unhandledrejection', ({ reason }) => { heard.push('error: ' + reason); });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.push('error: ' + violatedDirective + ' ' + blockedURI);
  });
})();`;

const EAR_PATH = '/lab-ear.js';

/** Starts a host's site. */
export async function startHost(port = 0): Promise<Host> {
  const pages = new Map<string, Served | ((request: IncomingMessage) => Served)>();
  const holds = new Map<string, Promise<void>>();
  const requests = lineUp<string>('request of the page', String);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    const path = withoutQuery(url);
    if (path === EAR_PATH) return send(response, { body: EAR, type: 'text/javascript' });
    // Every engine asks for it by itself, and shows in the console that there is none.
    if (path === '/favicon.ico') return send(response, { body: '', type: 'image/x-icon' });
    requests.add(url);
    await holds.get(path);
    const found = pages.get(path);
    const served = typeof found === 'function' ? found(request) : found;
    if (served === undefined)
      return send(response, { body: 'Nothing here', type: 'text/plain', status: 404 });
    const whole = typeof served === 'string' ? { body: served } : served;
    const type = whole.type ?? TYPES[path.split('.')[1] ?? ''] ?? 'text/html';
    const deaf =
      type === 'text/html' && /AppleWebKit\/605/.test(request.headers['user-agent'] ?? '');
    send(response, { ...whole, type, body: deaf ? withEar(whole.body) : whole.body });
  };

  const { port: ours, close } = await listen((request, response) => {
    void answer(request, response);
  }, port);
  const origin = `http://localhost:${ours}`;
  return {
    origin,
    url: (path) => origin + path,
    serve: (path, served) => void pages.set(path, served),
    hold(path) {
      const { promise, resolve } = Promise.withResolvers<void>();
      holds.set(path, promise);
      return () => {
        holds.delete(path);
        resolve();
      };
    },
    asked: async (path) => void (await requests.next((url) => withoutQuery(url) === path)),
    requests: requests.all,
    close,
  };
}

function send(response: ServerResponse, served: Exclude<Served, string>): void {
  const { body, type = 'text/html', status = 200, headers } = served;
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    // Asks again each time, and yet does not keep a page from the back/forward cache, as `no-store` would.
    'cache-control': 'no-cache',
    ...headers,
  });
  response.end(body);
}

const withoutQuery = (url: string): string => url.replace(/\?.*/, '');

/** Before all else on the page, and after its doctype, which decides how it is read. */
const withEar = (html: string): string =>
  html.replace(/^(\s*<!doctype[^>]*>)?/i, `$&<script src="${EAR_PATH}"></script>`);
