import { createHash } from 'node:crypto';
import { callApi, makeSite } from '@safar/scripts';
import type { Summary } from '@safar/funnel';
import type { Engine } from '../../lab/engines/engine.ts';
import { openEngine } from '../../lab/engines/open-engine.ts';
import { ADMIN_KEY, type Stand } from '../stand.ts';
import { browse, hasNothing, type Browsing } from './browse.ts';
import { faultOf, type Fault } from './fault-of.ts';
import { planOf, type Visitor } from './plan.ts';
import { differenceOf, reckon, total, type Reckoning } from './reckon.ts';
import { startShop } from './shop.ts';
import { stretchWire } from './wire.ts';

/** Visitors of one site: few enough that each of their pages has a line of its own in the worker's list of 200 paths. */
const PER_SITE = 8;

/** Visitors who walk at the same time: as many as keep a small machine busy, and tabs of Firefox hide each other. */
const AT_ONCE = { chromium: 8, firefox: 1 } as const;

export interface OnceOptions {
  seed: number;
  visitors: number;
  /** Called with what has been done, now and then. */
  tell?: (line: string) => void;
}

export interface Once {
  /** The same for the same seed: of all that was drawn. */
  digest: string;
  seconds: number;
  /** How many visitors used each browser. */
  browsers: Readonly<Record<string, number>>;
  /** How often each fault happened to a request. */
  faults: Readonly<Partial<Record<Fault, number>>>;
  /** How often the worker answered with each status. */
  answers: Readonly<Record<number, number>>;
  /** How far pages had come that were left: `loading`, `interactive` or `complete`. */
  leaving: Readonly<Record<string, number>>;
  /** Pages that were ended with their tab, and were not told of it. */
  silent: number;
  /** When about half of those who had something left had come back, and the others had not. */
  away: Reckoning;
  /** When all had come back. */
  back: Reckoning;
}

/**
 * Lets visitors walk through a shop in real browsers while faults happen to what they send, and reckons up:
 * steps taken by the pages against those counted by the worker, waiting in a browser, and told as lost.
 */
export async function once(
  stand: Stand,
  { seed, visitors, tell = () => {} }: OnceOptions,
): Promise<Once> {
  const start = performance.now();
  const plans = Array.from({ length: visitors }, (_, n) => planOf(seed, n));
  const numbers = new Map(plans.map(({ name, n }) => [name, n]));
  const shop = await startShop();
  // One after the other: two at once would start two workers.
  let restarted = Promise.resolve();
  const restart = (): Promise<void> =>
    (restarted = restarted.then(async () => {
      await stand.kill();
      await stand.start();
    }));
  const wire = await stretchWire({
    to: stand.port,
    faultOf: (visitor, kind, n) => faultOf(seed, numbers.get(visitor)!, kind, n),
    kill: restart,
  });
  const engines = await openEngines(plans);
  const open: Browsing[] = [];
  try {
    const sites = await makeSites(stand, shop.port, Math.ceil(visitors / PER_SITE));
    const done = counter(tell, 'visitors have walked');
    await inLanes(
      plans,
      ({ engine }) => engine,
      async (visitor) => {
        const site = sites[Math.floor(visitor.n / PER_SITE)]!.id;
        const engine = engines.get(visitor.engine) ?? engines.get('chromium')!;
        const browsing = await browse(visitor, { engine, shop, wire, site });
        open.push(browsing);
        await browsing.walk();
        done();
      },
    );
    const comeBack = (who: readonly Browsing[]): Promise<void> =>
      inLanes(
        who.filter(({ held }) => !hasNothing(held)),
        ({ visitor }) => visitor.engine,
        (browsing) => browsing.comeBack(),
      );
    // Who has a loss to tell of tells it first: a step is lost once the worker knows.
    await comeBack(open.filter(({ visitor, held }) => visitor.returns || held.gone));
    // What the worker tells comes from its disk alone.
    const reckonNow = async (): Promise<Reckoning> => {
      await restart();
      return reckonAll(stand, sites, open);
    };
    const away = await reckonNow();
    tell(`${away.waiting} steps wait in browsers that are still away`);
    await comeBack(open);
    return {
      digest: digestOf(seed, plans),
      seconds: (performance.now() - start) / 1000,
      browsers: sumOf(
        plans.map(({ engine }) => ({ [engines.has(engine) ? engine : 'chromium']: 1 })),
      ),
      faults: wire.met,
      answers: wire.answered,
      silent: open.reduce((sum, { silent }) => sum + silent, 0),
      leaving: sumOf(open.map(({ held }) => held.leaving)),
      away,
      back: await reckonNow(),
    };
  } finally {
    await Promise.all([...engines.values()].map((engine) => engine.close()));
    await Promise.all([wire.close(), shop.close()]);
  }
}

/** Starts the browsers that visitors use. Without Firefox, all use Chromium. */
async function openEngines(plans: readonly Visitor[]): Promise<Map<Visitor['engine'], Engine>> {
  const engines = new Map<Visitor['engine'], Engine>();
  for (const name of ['chromium', ...new Set(plans.map(({ engine }) => engine))] as const) {
    const engine = engines.get(name) ?? (await openEngine(name));
    if (engine) engines.set(name, engine);
  }
  if (!engines.has('chromium')) throw new Error('Chromium is not installed here');
  return engines;
}

interface Site {
  id: string;
  key: string;
}

async function makeSites(stand: Stand, shopPort: number, many: number): Promise<Site[]> {
  const sites: Site[] = [];
  while (sites.length < many)
    sites.push(
      await makeSite(stand.url, ADMIN_KEY, {
        id: `once-${sites.length}`,
        name: `Site ${sites.length}`,
        domains: [`*.localhost:${shopPort}`],
        timezone: 'Etc/UTC',
      }),
    );
  return sites;
}

async function reckonAll(
  stand: Stand,
  sites: readonly Site[],
  open: readonly Browsing[],
): Promise<Reckoning> {
  const day = (days: number): string =>
    new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
  const query = new URLSearchParams({ from: day(-1), to: day(1), live: '1' });
  const reckonings: Reckoning[] = [];
  for (const { id, key } of sites) {
    const url = `${stand.url}/v1/sites/${id}/funnel?${query}`;
    const summary = await callApi<Summary>(url, key);
    const own = open.filter(({ site }) => site === id).map(({ held }) => held);
    const reckoning = reckon(summary, own);
    reckonings.push({ ...reckoning, wrong: reckoning.wrong.map((words) => `${id}: ${words}`) });
  }
  const all = total(reckonings);
  const difference = differenceOf(all);
  return difference ? { ...all, wrong: [...all.wrong, `the difference is ${difference}`] } : all;
}

/** Does a deed for each, a few of each engine at a time. */
async function inLanes<T>(
  items: readonly T[],
  engineOf: (item: T) => Visitor['engine'],
  deed: (item: T) => Promise<void>,
): Promise<void> {
  const lanes = Object.entries(AT_ONCE).flatMap(([engine, lanes]) => {
    const left = items.filter((item) => engineOf(item) === engine).values();
    return Array.from({ length: lanes }, async () => {
      for (const item of left) await deed(item);
    });
  });
  await Promise.all(lanes);
}

const sumOf = (all: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const each of all)
    for (const [name, n] of Object.entries(each)) sum[name] = (sum[name] ?? 0) + n;
  return sum;
};

/** All that chance decides: plans, and what happens to as many requests as nobody makes. */
function digestOf(seed: number, plans: readonly Visitor[]): string {
  const hash = createHash('sha256');
  for (const plan of plans) {
    hash.update(JSON.stringify(plan));
    for (let n = 0; n < 100; n++)
      for (const kind of ['steps', 'file'] as const)
        hash.update(JSON.stringify(faultOf(seed, plan.n, kind, n)));
  }
  return hash.digest('hex').slice(0, 16);
}

function counter(tell: (line: string) => void, what: string): () => void {
  let n = 0;
  return () => {
    n++;
    if (n % 50 === 0) tell(`${n} ${what}`);
  };
}
