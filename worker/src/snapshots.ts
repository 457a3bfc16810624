import { merge, newDay, type Day } from '@safar/funnel';
import { PublishedFile } from './published-file.ts';
import type { SiteRecord } from './registry.ts';

/**
 * All that is kept in KV, and the only file that touches it: the recent days of a site in one
 * document, each month in another, and a copy of each site. KV may be a minute behind. Of days the
 * truth is with the ledgers, but for months that no longer change: those are here alone.
 */

const recentKey = (site: string): string => `days/${site}`;
const monthKey = (site: string, month: string): string => `month/${site}/${month}`;
const siteKey = (site: string): string => `site/${site}`;

/** @throws  where KV does not take it: it takes a key once a second, and on the free plan 1,000 a day */
export const writeRecent = (kv: KVNamespace, site: string, file: Uint8Array): Promise<void> =>
  kv.put(recentKey(site), file as Uint8Array<ArrayBuffer>);

export const readRecent = (kv: KVNamespace, site: string): Promise<PublishedFile | undefined> =>
  readFile(kv, recentKey(site));

/** @throws  as `writeRecent` does */
export const writeMonth = (
  kv: KVNamespace,
  site: string,
  month: string,
  file: Uint8Array,
): Promise<void> => kv.put(monthKey(site, month), file as Uint8Array<ArrayBuffer>);

/** @param month  `YYYY-MM` */
export const readMonth = (
  kv: KVNamespace,
  site: string,
  month: string,
): Promise<PublishedFile | undefined> => readFile(kv, monthKey(site, month));

async function readFile(kv: KVNamespace, key: string): Promise<PublishedFile | undefined> {
  const bytes = await kv.get(key, 'arrayBuffer');
  return bytes ? new PublishedFile(new Uint8Array(bytes)) : undefined;
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
  await kv.delete(recentKey(site));
  for (let cursor: string | undefined; ;) {
    const list = await kv.list({ prefix: `month/${site}/`, ...(cursor && { cursor }) });
    await Promise.all(list.keys.map(({ name }) => kv.delete(name)));
    if (list.list_complete) return;
    cursor = list.cursor;
  }
}
