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
  /** Fulfilled when no request is under way. */
  settled(): Promise<void>;
  /** How often each fault happened to a request. */
  met: Readonly<Partial<Record<Fault, number>>>;
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
  const running = new Set<Promise<void>>();
  /** Ids of steps that have come to the worker: it may have counted them. */
  const told = new Set<string>();
  let restart: Promise<void> | undefined;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/marker' || request.url?.startsWith('/marker?'))
      return void response.writeHead(200, { ...CORS, 'cache-control': 'no-store' }).end();
    const visitor = visitorOf(request);
    const kind = request.method === 'POST' ? 'steps' : 'file';
    const n = counts.get(`${visitor} ${kind}`) ?? 0;
    counts.set(`${visitor} ${kind}`, n + 1);
    const happens = visitor && !calm.has(visitor) ? faultOf(visitor, kind, n) : undefined;
    let { fault = 'none' } = happens ?? {};
    const { delay = 0 } = happens ?? {};
    if (fault === 'before') return meet('before', request);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const ids = body.toString().match(/(?<="id":")[0-9a-f]{16}/g) ?? [];
    // Who refuses what the worker has counted makes its browser tell of a loss that is none.
    if (fault === 'refused' && (body.includes('"raw"') || ids.some((id) => told.has(id))))
      fault = 'none';
    // None reaches the worker under a fault that cuts it short.
    if (fault !== 'during' && fault !== 'refused') for (const id of ids) told.add(id);
    // Nor may the same step come by another request meanwhile.
    if (delay && fault !== 'refused') await pause(delay);

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
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reset);
        answer.on('end', () => {
          if (fault === 'after' || fault === 'unheard' || fault === 'killed') return reset();
          const whole = Buffer.concat(parts);
          const { 'transfer-encoding': __, connection: ___, ...rest } = answer.headers;
          response.writeHead(answer.statusCode ?? 502, { ...rest, 'content-length': whole.length });
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
    running.add(over);
    void over.then(() => running.delete(over));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    calm: (visitor) => void calm.add(visitor),
    settled: async () => {
      while (running.size) await Promise.all(running);
    },
    met,
    close,
  };
}

/** The first label of the shop's host that a request comes from. */
function visitorOf({ headers }: IncomingMessage): string {
  const from = headers.origin ?? headers.referer ?? '';
  return /^http:\/\/([a-z]+)\.localhost/.exec(from)?.[1] ?? '';
}
