import { dayName } from '@safar/funnel';
import type { Bindings } from './env.ts';
import { askAll } from './ledgers.ts';
import { log } from './log.ts';
import { withAtlas } from './map/with-atlas.ts';
import { putDays } from './put-days.ts';
import { dayNumberIn } from './site-clock.ts';
import type { Site } from './site.ts';
import { eraseSnapshots } from './snapshots.ts';

/** What is to be done. */
export interface Chores {
  /** Sites that were erased a while ago. */
  erased: { id: string; shards: number }[];
  sites: Site[];
}

/**
 * Erases what came in behind the eraser, and the days that sites no longer keep. It may run twice, or
 * late: what is gone stays gone.
 *
 * @returns ids of the erased sites of which nothing is left
 */
export async function keepHouse(env: Bindings, { erased, sites }: Chores): Promise<string[]> {
  const done: string[] = [];
  for (const each of erased)
    await attempt(each.id, async () => {
      await wipe(env, each);
      done.push(each.id);
    });
  for (const site of sites) await attempt(site.id, () => removeOldDays(env, site, Date.now()));
  return done;
}

/** Removes all that ledgers, the atlas and KV have of a site. KV last, since a ledger may be publishing just now. */
export async function wipe(env: Bindings, site: Pick<Site, 'id' | 'shards'>): Promise<void> {
  await askAll(env, site, (ledger) => ledger.erase());
  await withAtlas(env, site.id, (atlas) => atlas.erase());
  await eraseSnapshots(env.SNAPSHOTS, site.id);
}

/** Empties the days that are older than a site keeps them. */
async function removeOldDays(env: Bindings, site: Site, now: number): Promise<void> {
  if (!site.retention) return;
  const oldest = dayName(dayNumberIn(site.timezone, now) - site.retention);
  const names = (await askAll(env, site, (ledger) => ledger.dayNames())).flat();
  const old = [...new Set(names)].filter((name) => name < oldest);
  await putDays(
    env,
    site,
    old.map((day) => ({ day, doc: '' })),
  );
}

/** One site's trouble is no reason to leave the others undone; tomorrow it is tried again. */
async function attempt(site: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log('error', 'a chore failed', { site }, error);
  }
}
