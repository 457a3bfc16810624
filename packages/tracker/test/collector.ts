import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Beacon, SnippetConfig, Step, Vitals } from '@safar/protocol';
import { build, compile } from './build.ts';

/** How the collector answers a beacon. `down` cuts the connection. */
export type Mood = 'well' | 'down' | 'broken' | 'lying' | 'slow';

/** Stands in for the worker: serves both files and remembers what it is sent. */
export class Collector {
  mood: Mood = 'well';
  /** Bodies that were acknowledged. */
  beacons: Beacon[] = [];
  /** Bodies that came while it was not well. */
  unheard: Beacon[] = [];
  /** How often the first file was asked for. */
  served = 0;
  url = '';
  #waiting: (() => void)[] = [];
  #held: (() => void)[] = [];
  #server = createServer((request, response) => void this.#serve(request, response));
  #files: Record<string, string> = {};

  static async open(config: Partial<SnippetConfig> = {}): Promise<Collector> {
    const collector = new Collector();
    const [snippet, vitals] = await Promise.all([build('snippet'), build('vitals')]);
    collector.url = await listen(collector.#server);
    collector.#files = {
      '/j/demo.js': compile(snippet, {
        site: 'demo',
        url: collector.url,
        zone: [0],
        window: 30,
        aftercare: 90,
        goal: 'order',
        domains: [],
        ...config,
      }),
      '/j/v.js': vitals,
    };
    return collector;
  }

  /** Steps that were acknowledged, each once. */
  get steps(): Step[] {
    const steps = this.beacons.flatMap((beacon) => beacon.steps);
    return [...new Map(steps.map((step) => [step.id, step])).values()];
  }

  get vitals(): Vitals[] {
    return this.beacons.flatMap((beacon) => beacon.vitals ?? []);
  }

  /** Waits until something holds of what has come. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((done) => this.#waiting.push(done));
  }

  /** Answers all that it was slow to answer. */
  hurry(): void {
    this.mood = 'well';
    for (const answer of this.#held.splice(0)) answer();
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'GET') {
      const file = this.#files[request.url!];
      if (request.url === '/j/demo.js') this.served++;
      response.writeHead(file ? 200 : 404, { 'content-type': 'text/javascript' }).end(file);
      this.#tell();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const beacon = JSON.parse(Buffer.concat(chunks).toString()) as Beacon;
    // What a page sends before it is shown is no visitor's, to the worker too.
    const known = this.steps.map((step) => step.id);
    const repeated = beacon.steps.filter((step) => known.includes(step.id)).length;
    const mood = request.headers['sec-purpose'] ? 'broken' : this.mood;
    (mood === 'well' || mood === 'slow' ? this.beacons : this.unheard).push(beacon);

    const acknowledge = (): void => {
      response
        .writeHead(202, { 'content-type': 'application/json' })
        .end(JSON.stringify({ place: 'IR', ...(repeated && { repeated }) }));
    };
    if (mood === 'down') request.socket.destroy();
    else if (mood === 'broken') response.writeHead(503).end();
    else if (mood === 'lying') response.end('<h1>Please sign in to the hotel</h1>');
    else if (mood === 'slow') this.#held.push(acknowledge);
    else acknowledge();
    this.#tell();
  }

  #tell(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
}

/** Listens on any free port of this machine; returns the origin. */
export async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
