/** Beacons that one network may send in a minute: a household, an office, or a mobile carrier's shared address. */
export const BEACONS_PER_MINUTE = 120;

/** Networks remembered at once, so that an attacker with many addresses fills no memory. */
const MAX_NETWORKS = 10_000;

const MINUTE = 60_000;

/** Counts per network in the minute that is going on. It lives in this isolate's memory and nowhere else. */
const counts = new Map<string, number>();
let began = 0;

/**
 * Whether one more beacon from an address is too many.
 *
 * @param address  `cf-connecting-ip`, the one header that a client cannot choose; it is used here,
 *                 and neither stored nor logged
 * @returns seconds to wait, or 0 for a beacon that may pass
 */
export function waitOf(address: string | undefined, now: number): number {
  if (!address || isLoopback(address)) return 0;
  if (now - began >= MINUTE || now < began) {
    counts.clear();
    began = now;
  }
  const network = networkOf(address);
  const count = (counts.get(network) ?? 0) + 1;
  if (counts.size < MAX_NETWORKS || counts.has(network)) counts.set(network, count);
  return count > BEACONS_PER_MINUTE ? Math.ceil((began + MINUTE - now) / 1000) : 0;
}

/** This machine itself: development and tests, where every visitor has the same address. */
const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/** An IPv4 address, or the /64 of an IPv6 one, which is what one household gets. */
const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
