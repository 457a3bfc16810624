import { connect, type Socket } from 'node:net';

/** An answer of the worker. */
export interface Answer {
  status: number;
  body: string;
}

/**
 * One keep-alive connection that posts one body after the other. Node's own client takes more of the
 * machine than the worker that is to be measured.
 */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;
  #text = '';
  #settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** @throws  where no whole answer came; nobody knows then what became of the body */
  post(path: string, body: string, origin: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#open().write(
        `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: ${origin}\r\n` +
          `user-agent: ${AGENT}\r\ncontent-type: text/plain\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #open(): Socket {
    if (this.#socket) return this.#socket;
    const socket = connect(this.#port, '127.0.0.1');
    this.#socket = socket;
    this.#text = '';
    socket.setNoDelay();
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.#read(text));
    socket.on('error', (error) => this.#fail(socket, error));
    socket.on('close', () => this.#fail(socket, new Error('the connection was closed')));
    return socket;
  }

  #fail(socket: Socket, error: Error): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    socket.destroy();
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.reject(error);
  }

  #read(text: string): void {
    this.#text += text;
    const head = this.#text.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#text.slice(0, head + 2));
    const end = length
      ? head + 4 + Number(length[1])
      : this.#text.endsWith('0\r\n\r\n')
        ? this.#text.length
        : Infinity;
    if (this.#text.length < end) return;
    const answer = {
      status: Number(this.#text.slice(9, 12)),
      body: this.#text.slice(head + 4, end),
    };
    this.#text = this.#text.slice(end);
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.resolve(answer);
  }
}

const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';
