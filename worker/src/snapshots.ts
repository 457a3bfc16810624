import { merge, newDay, type Day } from '@safar/funnel';
import type { SiteRecord } from './registry.ts';

/**
 * All that is kept in KV, and the only file that touches it: the days that ledgers publish, one
 * document per site, day and shard, and a copy of each site. KV may be a minute behind; the truth is
 * with the ledgers and the registry.
 */

/** Keys of one bulk read. */
const BULK = 100;

const dayKey = (site: string, day: string, shard: number): string => `day/${site}/${day}/${shard}`;
const siteKey = (site: string): string => `site/${site}`;

/** A day as a ledger publishes it. */
export interface Snapshot {
  name: string;
  /** Number of the last commit in it. */
  version: number;
  /** The day, as JSON. */
  doc: string;
}

/**
 * Writes days, each in full.
 *
 * @returns those that KV took; it takes a key once a second, and on the free plan 1,000 a day
 */
export async function writeSnapshots(
  kv: KVNamespace,
  site: string,
  shard: number,
  days: Snapshot[],
): Promise<Snapshot[]> {
  const written = await Promise.allSettled(
    days.map(({ name, version, doc }) =>
      kv.put(dayKey(site, name, shard), `{"version":${version},"day":${doc}}`),
    ),
  );
  return days.filter((_, i) => written[i]!.status === 'fulfilled');
}

/** Reads days of one shard; what was never published is left out. */
export async function readSnapshots(
  kv: KVNamespace,
  site: string,
  shard: number,
  names: string[],
): Promise<Map<string, Day>> {
  const chunks = Array.from({ length: Math.ceil(names.length / BULK) }, (_, i) =>
    names.slice(i * BULK, (i + 1) * BULK),
  );
  const found = await Promise.all(
    chunks.map((chunk) => kv.get(chunk.map((name) => dayKey(site, name, shard)))),
  );
  const days = new Map<string, Day>();
  chunks.forEach((chunk, i) => {
    for (const name of chunk) {
      const text = found[i]!.get(dayKey(site, name, shard));
      if (text) days.set(name, readDoc((JSON.parse(text) as { day: Day }).day));
    }
  });
  return days;
}

/** A day that was stored here, as one that can be added to. */
export const readDoc = (day: Day): Day => merge(newDay(), day);

export const writeSiteCopy = (kv: KVNamespace, record: SiteRecord): Promise<void> =>
  kv.put(siteKey(record.site.id), JSON.stringify(record));

export const readSiteCopy = (kv: KVNamespace, id: string): Promise<SiteRecord | null> =>
  kv.get<SiteRecord>(siteKey(id), 'json');

/** Removes all that KV has of a site. */
export async function eraseSnapshots(kv: KVNamespace, site: string): Promise<void> {
  await kv.delete(siteKey(site));
  for (let cursor: string | undefined; ;) {
    const list = await kv.list({ prefix: `day/${site}/`, ...(cursor && { cursor }) });
    await Promise.all(list.keys.map(({ name }) => kv.delete(name)));
    if (list.list_complete) return;
    cursor = list.cursor;
  }
}
