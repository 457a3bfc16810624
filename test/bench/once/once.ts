import { createHash } from 'node:crypto';
import { callApi, makeSite } from '@safar/scripts';
import type { Summary } from '@safar/funnel';
import { openEngine } from '../../lab/engines/open-engine.ts';
import { ADMIN_KEY, type Stand } from '../stand.ts';
import { browse, type Browsing } from './browse.ts';
import { faultOf, type Fault } from './fault-of.ts';
import { planOf, type Visitor } from './plan.ts';
import { differenceOf, reckon, total, type Reckoning } from './reckon.ts';
import { startShop } from './shop.ts';
import { stretchWire } from './wire.ts';

/** Visitors of one site: few enough that each of their pages has a line of its own in the worker's list of 200 paths. */
const PER_SITE = 8;

/** Browsers that walk at the same time: as many as keep a small machine busy, and not idle. */
const AT_ONCE = 6;

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
  faults: Readonly<Partial<Record<Fault, number>>>;
  /** When half of the visitors had come back, and the others had not. */
  closed: Reckoning;
  /** When all had come back. */
  open: Reckoning;
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
  // Two tabs may send the same step, of which one be refused and the other taken: no loss, and told as one.
  const sideBySide = new Set(
    plans.filter(({ rounds }) => rounds.some(({ length }) => length > 1)).map(({ name }) => name),
  );
  const shop = await startShop();
  const wire = await stretchWire({
    to: stand.port,
    faultOf: (visitor, kind, n) => {
      const drawn = faultOf(seed, numbers.get(visitor)!, kind, n);
      return drawn.fault === 'refused' && sideBySide.has(visitor)
        ? { ...drawn, fault: 'before' }
        : drawn;
    },
    kill: async () => {
      await stand.kill();
      await stand.start();
    },
  });
  const engine = await openEngine('chromium');
  if (!engine) throw new Error('Chromium is not installed here');
  const open: Browsing[] = [];
  try {
    const sites = await makeSites(stand, shop.port, Math.ceil(visitors / PER_SITE));
    const done = counter(tell, 'visitors have walked');
    await each(plans, async (visitor) => {
      const site = sites[Math.floor(visitor.n / PER_SITE)]!.id;
      const browsing = await browse(visitor, { engine, shop, wire, site });
      open.push(browsing);
      await browsing.walk();
      done();
    });
    await each(
      open.filter(({ visitor }) => visitor.returns),
      (browsing) => browsing.comeBack(),
    );
    const closed = await reckonAll(stand, sites, open);
    tell(`${closed.waiting} steps wait in browsers that are still away`);
    await each(open, (browsing) => browsing.comeBack());
    return {
      digest: digestOf(seed, plans),
      seconds: (performance.now() - start) / 1000,
      faults: wire.met,
      closed,
      open: await reckonAll(stand, sites, open),
    };
  } finally {
    await engine.close();
    await Promise.all([wire.close(), shop.close()]);
  }
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

/** What the worker tells comes from its disk alone. */
async function reckonAll(
  stand: Stand,
  sites: readonly Site[],
  open: readonly Browsing[],
): Promise<Reckoning> {
  const held = new Map<Browsing, Awaited<ReturnType<Browsing['read']>>>();
  await each(open, async (browsing) => void held.set(browsing, await browsing.read()));
  await stand.kill();
  await stand.start();
  const day = (days: number): string =>
    new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
  const query = new URLSearchParams({ from: day(-1), to: day(1), live: '1' });
  const reckonings: Reckoning[] = [];
  for (const { id, key } of sites) {
    const url = `${stand.url}/v1/sites/${id}/funnel?${query}`;
    const summary = await callApi<Summary>(url, key);
    const own = open.filter(({ site }) => site === id).map((browsing) => held.get(browsing)!);
    const reckoning = reckon(summary, own);
    reckonings.push({ ...reckoning, wrong: reckoning.wrong.map((words) => `${id}: ${words}`) });
  }
  const all = total(reckonings);
  const difference = differenceOf(all);
  return difference ? { ...all, wrong: [...all.wrong, `the difference is ${difference}`] } : all;
}

/** Does a deed for each, a few at a time. */
async function each<T>(items: readonly T[], deed: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) await deed(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

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
