import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A server on this machine's loopback. */
export interface Listening {
  server: Server;
  port: number;
  /** Resets every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens on a port, or on one that the system chooses. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  port = 0,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 60_000 }, answer);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, done);
  });
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' ? (address?.port ?? port) : port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.resetAndDestroy();
      }),
  };
}
