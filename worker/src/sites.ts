import type { Bindings } from './env.ts';
import { log } from './log.ts';
import type { SiteRecord } from './registry.ts';
import type { Site } from './site.ts';
import { eraseSnapshots, readSiteCopy, writeSiteCopy } from './snapshots.ts';

/** How long an isolate believes what it knows of a site, milliseconds: settings change rarely, steps come often. */
const BELIEVED = 60_000;

/** How long it believes that there is no such site: somebody may be making it just now. */
const UNBELIEVED = 5_000;

/** Sites, and ids of no site, remembered at once. */
const REMEMBERED = 1_000;

const known = new Map<string, { record: SiteRecord | null; until: number }>();

/** A site, from this isolate's memory, else from KV, else from the registry; `null` where there is none. */
export async function findSite(env: Bindings, id: string): Promise<SiteRecord | null> {
  const now = Date.now();
  const remembered = known.get(id);
  if (remembered && remembered.until > now) return remembered.record;
  if (!isSiteId(id)) return null;
  const record = (await readSiteCopy(env.SNAPSHOTS, id)) ?? (await registryOf(env).find(id));
  remember(id, record, now);
  return record;
}

/** Makes a site; `false` where its id is taken. */
export async function createSite(env: Bindings, record: SiteRecord): Promise<boolean> {
  if (!(await registryOf(env).create(record))) return false;
  // The site is made, and its key must reach its owner: without a copy, the registry is asked.
  await writeSiteCopy(env.SNAPSHOTS, record).catch((error: unknown) =>
    log('warn', 'KV took no copy of a new site', { site: record.site.id }, error),
  );
  remember(record.site.id, record, Date.now());
  return true;
}

/** Changes some of a site's settings. Other places see it within two minutes. */
export async function patchSite(
  env: Bindings,
  id: string,
  changes: Partial<Site>,
): Promise<Site | null> {
  const record = await registryOf(env).patch(id, changes);
  if (!record) return null;
  await writeSiteCopy(env.SNAPSHOTS, record);
  remember(id, record, Date.now());
  return record.site;
}

/** Forgets a site and all its published days. Its ledgers are erased by `ledgers.ts`. */
export async function removeSite(env: Bindings, id: string): Promise<void> {
  await registryOf(env).remove(id);
  await eraseSnapshots(env.SNAPSHOTS, id);
  remember(id, null, Date.now());
}

/** Whether it can be a site's id. `v` is taken by the second file of the snippet, `/j/v.js`. */
export const isSiteId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id) && id !== 'v';

const registryOf = (env: Bindings) => env.REGISTRY.getByName('registry');

function remember(id: string, record: SiteRecord | null, now: number): void {
  if (known.size >= REMEMBERED) known.clear();
  known.set(id, { record, until: now + (record ? BELIEVED : UNBELIEVED) });
}
