import { dayName } from '@safar/funnel';
import type { Bindings } from '../env.ts';
import { modelOf } from '../funnel-query.ts';
import { log } from '../log.ts';
import type { SiteHealth, SiteRow } from '../pages/index.ts';
import { readSummary } from '../read-summary.ts';
import { dayNumberIn } from '../site-clock.ts';
import type { Site } from '../site.ts';
import { listSites } from '../sites.ts';

/** Days that each site is read for. */
const DAYS = 30;

/** Sites on one page: each is two or three reads of KV, and a request may make a thousand. */
const AT_ONCE = 20;

/** Days without a step after which a site that had some is silent: a shop may have a quiet one. */
const SILENT = 2;

/**
 * Sites by id, with their last month as it was published.
 *
 * @param after  the id that comes before the first
 */
export async function readSites(
  env: Bindings,
  after: string,
  now: number,
): Promise<{ rows: SiteRow[]; next?: string }> {
  const sites = (await listSites(env)).filter(({ id }) => id > after);
  const shown = sites.slice(0, AT_ONCE);
  const rows = await Promise.all(shown.map((site) => readRow(env, site, now)));
  return { rows, ...(sites.length > AT_ONCE && { next: shown.at(-1)!.id }) };
}

async function readRow(env: Bindings, site: Site, now: number): Promise<SiteRow> {
  const today = dayNumberIn(site.timezone, now);
  const query = {
    from: dayName(today - DAYS + 1),
    to: dayName(today),
    model: modelOf(site),
    live: false,
  };
  const { id, name } = site;
  try {
    const { journeys, goal, trend, quality } = await readSummary(env, site, query, now);
    const last = trend.findLast(({ accepted }) => accepted > 0)?.day;
    const refused = Object.values(quality.refused).reduce((sum, n) => sum + n, 0);
    return {
      id,
      name,
      journeys,
      goals: goal.journeys,
      trend: trend.map((day) => day.journeys),
      ...(last && { last }),
      health: healthOf(last, dayName(today - SILENT), refused > quality.accepted),
    };
  } catch (error) {
    // One site that cannot be read must not hide the others.
    log('error', 'a site could not be read', { site: id }, error);
    return { id, name, journeys: 0, goals: 0, trend: [], health: 'unread' };
  }
}

const healthOf = (last: string | undefined, since: string, refuses: boolean): SiteHealth => {
  if (refuses) return 'refuses';
  if (!last) return 'none';
  return last < since ? 'silent' : 'fine';
};
