import { hashOf } from './keys.ts';
import { log } from './log.ts';

/**
 * The limits of `wrangler.jsonc`, by the name of their binding, for a minute. A test holds them to
 * the file; where a binding is missing, each isolate counts for itself.
 */
export const LIMITS = {
  /** Of one network: a household, an office, or a mobile carrier's shared address. Ten steps weigh as much as a beacon. */
  NETWORK_LIMIT: 120,
  /** Of one ledger, from all networks: a thousand a second is what an object can take. */
  LEDGER_LIMIT: 60_000,
  /** Wrong keys of one network, on sign-in pages, in share links and as the admin. Scripts have a right one; who guesses tries many. */
  KEY_LIMIT: 30,
} as const;

/** The name of a limit. */
export type Limit = keyof typeof LIMITS;

/** Seconds of a limit's period. Cloudflare's counter does not say how much of it is left. */
export const PERIOD_SECONDS = 60;

/** Keys remembered at once, so that an attacker with many addresses fills no memory. */
const MAX_KEYS = 10_000;

/** Where Cloudflare counts: one counter for a place, that all its isolates share. */
export type Limiters = Partial<Record<Limit, RateLimit>> & { SESSION_KEY?: string };

const counts = new Map<string, number>();
/** What was given back, until it is taken again. */
const credits = new Map<string, number>();
let began = 0;

/**
 * Whether one more is too many. The address, the one thing that a client cannot choose, is used here
 * and nowhere else: it is neither stored nor logged, and Cloudflare's counter gets a hash of it.
 *
 * @param address  `cf-connecting-ip`; without one, or from this machine itself, there is no limit
 * @param weight   how many it counts as
 * @returns seconds to wait, or 0 for one that may pass
 */
export async function waitOf(
  env: Limiters,
  limit: Limit,
  address: string | undefined,
  now: number,
  weight = 1,
): Promise<number> {
  if (!address || isLoopback(address)) return 0;
  const network = networkOf(address);
  beginAnew(now);
  const credit = credits.get(`${limit} ${network}`) ?? 0;
  if (credit >= weight) {
    credits.set(`${limit} ${network}`, credit - weight);
    return 0;
  }
  const limiter = env[limit];
  if (!limiter) return waitHere(`${limit} ${network}`, LIMITS[limit], now, weight);
  const key = await hashOf(`${limit}\n${env.SESSION_KEY ?? ''}\n${network}`);
  return ask(limiter, key, weight);
}

/**
 * Gives back what one took that passed: the next from its network takes that, and is not counted. So a right
 * key does not use up what may be tried, and who guesses gains no guess by it. Cloudflare's counter only
 * goes up, so each isolate remembers this for itself, for a period.
 */
export function giveBack(limit: Limit, address: string | undefined, now: number): void {
  if (!address || isLoopback(address)) return;
  beginAnew(now);
  const key = `${limit} ${networkOf(address)}`;
  const credit = (credits.get(key) ?? 0) + 1;
  if (credits.size < MAX_KEYS || credits.has(key))
    credits.set(key, Math.min(credit, LIMITS[limit]));
}

/** The same for what comes to one ledger of a site, from whatever network. */
export async function waitOfLedger(
  env: Limiters,
  ledger: string,
  address: string | undefined,
  now: number,
): Promise<number> {
  if (!address || isLoopback(address)) return 0;
  const limiter = env.LEDGER_LIMIT;
  if (!limiter) return waitHere(`LEDGER_LIMIT ${ledger}`, LIMITS.LEDGER_LIMIT, now, 1);
  return ask(limiter, ledger, 1);
}

async function ask(limiter: RateLimit, key: string, weight: number): Promise<number> {
  // One call for each: a weight in one is not known everywhere. None of them leaves the machine.
  const calls = Array.from({ length: weight }, () => limiter.limit({ key }));
  try {
    return (await Promise.all(calls)).every(({ success }) => success) ? 0 : PERIOD_SECONDS;
  } catch (error) {
    // A limiter that fails must not turn visitors away.
    log('warn', 'a rate limit could not be asked', {}, error);
    return 0;
  }
}

/** Counts in this isolate's memory, in minutes. */
function waitHere(key: string, most: number, now: number, weight: number): number {
  beginAnew(now);
  const count = counts.get(key) ?? 0;
  if (counts.size < MAX_KEYS || counts.has(key)) counts.set(key, count + weight);
  return count >= most ? Math.ceil((began + PERIOD_SECONDS * 1000 - now) / 1000) : 0;
}

/** Forgets the period before, once it is over. */
function beginAnew(now: number): void {
  if (now - began < PERIOD_SECONDS * 1000 && now >= began) return;
  counts.clear();
  credits.clear();
  began = now;
}

/** This machine itself: development and tests, where every visitor has the same address. */
const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/**
 * An IPv4 address, or the /64 of an IPv6 one, which is what one household gets. `::` stands for the
 * zeros that are left out, so that a network has one name however its addresses are written.
 */
function networkOf(address: string): string {
  const [v4] = /\d+(\.\d+){3}$/.exec(address) ?? [];
  if (v4 || !address.includes(':')) return v4 ?? address;
  const [head = '', tail] = address.split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  return [...start, ...Array<string>(zeros).fill('0'), ...end]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
