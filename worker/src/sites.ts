import type { Bindings } from './env.ts';
import { wipe } from './keep-house.ts';
import { log } from './log.ts';
import type { Note } from './note.ts';
import type { Embed, Share, SiteRecord } from './registry.ts';
import type { Site } from './site.ts';
import { readSiteCopy, writeSiteCopy } from './snapshots.ts';

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

/** A site as the registry has it, which is never behind: who has just changed it must see so. */
export const findSiteNow = async (env: Bindings, id: string): Promise<SiteRecord | null> =>
  isSiteId(id) ? registryOf(env).find(id) : null;

/** All sites, by id; from the registry. */
export const listSites = (env: Bindings): Promise<Site[]> => registryOf(env).list();

/** Makes a site; `false` where its id is taken. */
export async function createSite(env: Bindings, record: SiteRecord): Promise<boolean> {
  const { id } = record.site;
  const registry = registryOf(env);
  // A site of this name was erased a moment ago, and a step may have come in behind the eraser.
  const shards = await registry.erased(id);
  if (shards) {
    await wipe(env, { id, shards });
    await registry.forget(id);
  }
  if (!(await registry.create(record))) return false;
  // The site is made, and its key must reach its owner: without a copy, the registry is asked.
  await writeSiteCopy(env.SNAPSHOTS, record).catch((error: unknown) =>
    log('warn', 'KV took no copy of a new site', { site: id }, error),
  );
  remember(id, record, Date.now());
  return true;
}

/** Changes some of a site's settings. Other places see it within two minutes. */
export const patchSite = async (
  env: Bindings,
  id: string,
  changes: Partial<Site>,
): Promise<Site | null> =>
  (await keep(env, await registryOf(env).patch(id, changes)))?.site ?? null;

/** Puts another owner key in place of the one there was; `null` where there is no such site. */
export const rekeySite = async (
  env: Bindings,
  id: string,
  keyHash: string,
): Promise<SiteRecord | null> => keep(env, await registryOf(env).rekey(id, keyHash));

/** Adds a share link; `false` where there are too many. */
export async function addShare(env: Bindings, id: string, share: Share): Promise<boolean> {
  const record = await keep(env, await registryOf(env).addShare(id, share));
  return record?.shares?.some((each) => each.id === share.id) ?? false;
}

/** Ends a share link. Other places see it within two minutes. */
export const removeShare = async (
  env: Bindings,
  id: string,
  share: string,
): Promise<SiteRecord | null> => keep(env, await registryOf(env).removeShare(id, share));

/** Lets all doors know until when a site's owner checks the tag. Other places hear of it within two minutes. */
export const markCheck = async (
  env: Bindings,
  id: string,
  until: number,
): Promise<SiteRecord | null> => keep(env, await registryOf(env).markCheck(id, until));

/** Opens a site's funnel to other pages, or with `null` closes it. Other places see it within two minutes. */
export const setEmbed = async (
  env: Bindings,
  id: string,
  embed: Embed | null,
): Promise<SiteRecord | null> => keep(env, await registryOf(env).setEmbed(id, embed));

/** The share links of a site, from the registry, which is never behind. */
export const sharesOf = async (env: Bindings, id: string): Promise<Share[]> =>
  (await findSiteNow(env, id))?.shares ?? [];

/** What an owner wrote beside days, by day; from the registry, so that a note is there as soon as it is written. */
export const notesOf = (env: Bindings, id: string): Promise<Note[]> => registryOf(env).notes(id);

/** Keeps a note, in place of one that has its id; `false` where there are too many. */
export const keepNote = (env: Bindings, id: string, note: Note): Promise<boolean> =>
  registryOf(env).keepNote(id, note);

/** Removes a note; one that is not there stays gone. */
export const removeNote = (env: Bindings, id: string, note: string): Promise<void> =>
  registryOf(env).removeNote(id, note);

/** Erases a site and everything that was counted for it. */
export async function removeSite(env: Bindings, site: Site): Promise<void> {
  // First the site, so that no step comes in behind the eraser; from places that have not heard of
  // it, some may, and are erased a while later.
  await registryOf(env).remove(site.id);
  remember(site.id, null, Date.now());
  await wipe(env, site);
}

/** Whether it can be a site's id. `v` is taken by the second file of the snippet, `/j/v.js`. */
export const isSiteId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id) && id !== 'v';

const registryOf = (env: Bindings) => env.REGISTRY.getByName('registry');

/** Lets the copies have what the registry has now. */
async function keep(env: Bindings, record: SiteRecord | null): Promise<SiteRecord | null> {
  if (!record) return null;
  await writeSiteCopy(env.SNAPSHOTS, record);
  remember(record.site.id, record, Date.now());
  return record;
}

function remember(id: string, record: SiteRecord | null, now: number): void {
  if (known.size >= REMEMBERED) known.clear();
  known.set(id, { record, until: now + (record ? BELIEVED : UNBELIEVED) });
}
