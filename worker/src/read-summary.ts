import {
  dayName,
  dayNumber,
  merge,
  newDay,
  summarise,
  type Day,
  type Summary,
} from '@safar/funnel';
import type { Bindings } from './env.ts';
import type { FunnelQuery } from './funnel-query.ts';
import { askAll } from './ledgers.ts';
import { dayNameIn } from './site-clock.ts';
import type { Site } from './site.ts';
import { readDoc, readSnapshots } from './snapshots.ts';

/**
 * The summary of a site for one query, from what was published. With `live`, days that the ledgers
 * have changed since stand in place of the published ones.
 */
export async function readSummary(
  env: Bindings,
  site: Site,
  query: FunnelQuery,
  now: number,
): Promise<Summary> {
  const { from, to, model, touchpoint, device, who, live } = query;
  const first = dayNumber(from);
  const names = Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => dayName(first + i));
  const [published, changed] = await Promise.all([
    Promise.all(
      Array.from({ length: site.shards }, (_, shard) =>
        readSnapshots(env.SNAPSHOTS, site.id, shard, names),
      ),
    ),
    live ? askAll(env, site, (ledger) => ledger.changed(from, to)) : [],
  ]);
  changed.forEach((docs, shard) => {
    for (const { day, doc } of docs) published[shard]!.set(day, readDoc(JSON.parse(doc) as Day));
  });
  const days = new Map<string, Day>();
  for (const shard of published)
    for (const [name, day] of shard) days.set(name, merge(days.get(name) ?? newDay(), day));
  const today = dayNameIn(site.timezone, now);
  return summarise({ site, model, days, from, to, today, touchpoint, device, who });
}
