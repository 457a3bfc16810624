import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../lab/listen.ts';
import type { Fault } from './fault-of.ts';

/** The way between browsers and a worker, on which things happen. */
export interface Wire {
  /** Where browsers find the worker. */
  origin: string;
  /** From now on nothing happens to a visitor's requests. */
  calm(visitor: string): void;
  /** Fulfilled when no request of a visitor is under way. */
  settled(visitor: string): Promise<void>;
  /** How often each fault happened to a request. */
  met: Readonly<Partial<Record<Fault, number>>>;
  /** How often the worker answered with each status. */
  answered: Readonly<Record<number, number>>;
  close(): Promise<void>;
}

export interface WireOptions {
  /** Port of the worker. */
  to: number;
  /** What happens to a visitor's n-th request of a kind. */
  faultOf: (visitor: string, kind: 'steps' | 'file', n: number) => { fault: Fault; delay: number };
  /** Kills the worker and starts it again. */
  kill: () => Promise<void>;
}

/** One request, as it goes on. */
interface Passing {
  request: IncomingMessage;
  response: ServerResponse;
  body: Buffer;
}

const CORS = { 'access-control-allow-origin': '*' };

/** Stretches the wire. A visitor is known by the host of their shop. */
export async function stretchWire({ to, faultOf, kill }: WireOptions): Promise<Wire> {
  const counts = new Map<string, number>();
  const calm = new Set<string>();
  const met: Partial<Record<Fault, number>> = {};
  const answered: Record<number, number> = {};
  const running = new Map<string, Set<Promise<void>>>();
  let restart: Promise<void> | undefined;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/marker' || request.url?.startsWith('/marker?'))
      return void response.writeHead(200, { ...CORS, 'cache-control': 'no-store' }).end();
    const visitor = visitorOf(request);
    const kind = request.method === 'POST' ? 'steps' : 'file';
    const n = counts.get(`${visitor} ${kind}`) ?? 0;
    counts.set(`${visitor} ${kind}`, n + 1);
    const happens = visitor && !calm.has(visitor) ? faultOf(visitor, kind, n) : undefined;
    const { fault = 'none', delay = 0 } = happens ?? {};
    if (fault === 'before') return meet('before', request);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (delay) await pause(delay);
    meet(fault);
    await pass({ request, response, body }, fault);
  };

  const meet = (fault: Fault, request?: IncomingMessage): void => {
    met[fault] = (met[fault] ?? 0) + 1;
    request?.socket.resetAndDestroy();
  };

  const pass = (passing: Passing, fault: Fault): Promise<void> => {
    const { request, response, body } = passing;
    if (fault === 'refused') {
      response.writeHead(403, { ...CORS, 'content-type': 'text/plain' }).end('No');
      return Promise.resolve();
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    const reset = (): void => {
      request.socket.resetAndDestroy();
      resolve();
    };
    const { connection: _, ...headers } = request.headers;
    const upward = ask(
      {
        port: to,
        host: '127.0.0.1',
        agent: false,
        path: request.url,
        method: request.method,
        headers,
      },
      (answer) => {
        const parts: Buffer[] = [];
        const { statusCode = 502 } = answer;
        answered[statusCode] = (answered[statusCode] ?? 0) + 1;
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reset);
        answer.on('end', () => {
          if (fault === 'after' || fault === 'unheard' || fault === 'killed') return reset();
          const whole = Buffer.concat(parts);
          const { 'transfer-encoding': __, connection: ___, ...rest } = answer.headers;
          response.writeHead(statusCode, { ...rest, 'content-length': whole.length });
          // Its page may have gone meanwhile, and then nobody hears of the end.
          if (response.destroyed) return resolve();
          if (fault !== 'answer') response.end(whole, resolve);
          else response.write(whole.subarray(0, whole.length >> 1), reset);
        });
      },
    );
    upward.on('error', reset);
    response.on('close', resolve);
    if (fault === 'during') {
      upward.write(body.subarray(0, body.length >> 1), () => {
        upward.destroy();
        reset();
      });
      return promise;
    }
    upward.end(body, () => {
      if (fault === 'unheard') request.socket.resetAndDestroy();
      if (fault === 'killed') {
        restart ??= kill().finally(() => (restart = undefined));
        void restart.then(reset);
      }
    });
    return promise;
  };

  const { port, close } = await listen((request, response) => {
    if (!request.socket.listenerCount('error')) request.socket.on('error', () => {});
    const over = handle(request, response).catch(() => void request.socket.destroy());
    const visitor = visitorOf(request);
    const own = running.get(visitor) ?? new Set();
    running.set(visitor, own.add(over));
    void over.then(() => own.delete(over));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    calm: (visitor) => void calm.add(visitor),
    settled: async (visitor) => {
      for (const own = running.get(visitor); own?.size;) await Promise.all(own);
    },
    met,
    answered,
    close,
  };
}

/** The first label of the shop's host that a request comes from. */
function visitorOf({ headers }: IncomingMessage): string {
  const from = headers.origin ?? headers.referer ?? '';
  return /^http:\/\/([a-z]+)\.localhost/.exec(from)?.[1] ?? '';
}
