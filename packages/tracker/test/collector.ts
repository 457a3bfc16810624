import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { followSeen, KINDS, LEVELS, type RawSight } from '@safar/journey';
import {
  createBeaconParser,
  type Beacon,
  type SnippetConfig,
  type Step,
  type Vitals,
} from '@safar/protocol';
import { build, compile, firstOf } from './build.ts';

/** Where the journey file is. */
export const JOURNEY = '/j/demo/hash.js';

/** How the collector answers a beacon. `down` cuts the connection. */
export type Mood = 'well' | 'down' | 'broken' | 'lying' | 'slow';

const parser = createBeaconParser({ kinds: KINDS, levels: LEVELS });

/** Stands in for the worker: serves both files and remembers what it is sent. */
export class Collector {
  mood: Mood = 'well';
  /** Bodies that were acknowledged. */
  beacons: Beacon[] = [];
  /** Bodies that came while it was not well. */
  unheard: Beacon[] = [];
  /** How often the first file was asked for. */
  served = 0;
  /** How often the journey file was asked for. */
  asked = 0;
  url = '';
  #waiting: (() => void)[] = [];
  #held: (() => void)[] = [];
  #server = createServer((request, response) => void this.#serve(request, response));
  #files: Record<string, string> = {};
  #config!: SnippetConfig;
  #gate: Promise<void> | undefined;

  static async open(config: Partial<SnippetConfig> = {}): Promise<Collector> {
    const collector = new Collector();
    const [snippet, journey, vitals] = await Promise.all([
      build('snippet'),
      build('journey'),
      build('vitals'),
    ]);
    collector.url = await listen(collector.#server);
    collector.#config = {
      site: 'demo',
      url: collector.url,
      zone: [0],
      window: 30,
      aftercare: 90,
      goal: 'order',
      domains: [],
      ...config,
    };
    collector.#files = {
      '/j/demo.js': compile(snippet, firstOf(collector.#config, 'hash')),
      [JOURNEY]: compile(journey, collector.#config),
      '/j/v.js': vitals,
    };
    return collector;
  }

  /** Steps that were acknowledged, with those that came again. */
  get arrived(): Step[] {
    return this.beacons.flatMap((beacon) => [
      ...beacon.steps,
      ...(beacon.raw ? followSeen(beacon.raw as RawSight, this.#config, 'shop') : []),
    ]);
  }

  /** Steps that were acknowledged, each once: the first that came. */
  get steps(): Step[] {
    const steps = new Map<string, Step>();
    for (const step of this.arrived) if (!steps.has(step.id)) steps.set(step.id, step);
    return [...steps.values()];
  }

  get vitals(): Vitals[] {
    return this.beacons.flatMap((beacon) => beacon.vitals ?? []);
  }

  /** Waits until something holds of what has come. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((done) => this.#waiting.push(done));
  }

  /** Holds the journey file back until what is returned is called. */
  holdJourney(): () => void {
    let open!: () => void;
    this.#gate = new Promise((done) => (open = done));
    return () => {
      this.#gate = undefined;
      open();
    };
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
      if (request.url === JOURNEY) {
        this.asked++;
        this.#tell();
        await this.#gate;
      }
      response.writeHead(file ? 200 : 404, { 'content-type': 'text/javascript' }).end(file);
      this.#tell();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const parsed = parser.parse(Buffer.concat(chunks).toString());
    if ('rejection' in parsed) throw new Error(parsed.rejection.detail);
    const { beacon } = parsed;
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
