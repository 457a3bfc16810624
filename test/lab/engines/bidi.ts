/** What a driver says without being asked. */
export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

/** A connection that speaks WebDriver BiDi. */
export interface Bidi {
  /**
   * Sends a command and waits for its result.
   *
   * @throws Error with the driver's words, or when the connection ends
   */
  send<T>(method: string, params?: Record<string, unknown>): Promise<T>;
  on(heard: (event: BidiEvent) => void): void;
  close(): void;
}

interface Reply {
  id: number;
  type: 'success' | 'error';
  result: unknown;
  error: string;
  message: string;
}

/** Connects to a browser that listens for WebDriver BiDi. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (reply: Reply | undefined) => void>();
  const hearers = new Set<(event: BidiEvent) => void>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Reply | (BidiEvent & { type: 'event' });
    if (message.type === 'event') for (const heard of hearers) heard(message);
    else {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  socket.addEventListener('close', () => {
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`Nobody speaks BiDi at ${url}`)));
  });

  return {
    async send<T>(method: string, params: Record<string, unknown> = {}): Promise<T> {
      const id = ++last;
      const reply = await new Promise<Reply | undefined>((done) => {
        if (socket.readyState !== WebSocket.OPEN) return done(undefined);
        waiting.set(id, done);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (!reply) throw new Error(`${method}: the browser has gone`);
      if (reply.type === 'error') throw new Error(`${method}: ${reply.error}: ${reply.message}`);
      return reply.result as T;
    },
    on: (heard) => void hearers.add(heard),
    close: () => socket.close(),
  };
}

/** A value of a page as BiDi writes it. */
export interface RemoteValue {
  type: string;
  value?: unknown;
}

/** The value itself. What has no meaning outside its page (a function, an element) is `undefined`. */
export function toValue(remote: RemoteValue): unknown {
  const { type, value } = remote;
  switch (type) {
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // NaN, -0 and the infinities come as words.
      return Number(value);
    case 'bigint':
      return BigInt(value as string);
    case 'array':
      return (value as RemoteValue[]).map(toValue);
    case 'object':
      return Object.fromEntries(
        (value as [string, RemoteValue][]).map(([key, inner]) => [key, toValue(inner)]),
      );
    default:
      return undefined;
  }
}
