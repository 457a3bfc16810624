import { dayName, type Day } from '@safar/funnel';
import type { Context } from 'hono';
import { handOver } from './door-tally.ts';
import type { AppEnv, Bindings } from './env.ts';
import { askAll } from './ledgers.ts';
import { dayNumberIn } from './site-clock.ts';
import type { Site } from './site.ts';

/** Days of which the counts are added up: a week, so that yesterday's burst is still seen. */
const DAYS = 7;

/** What the worker did for a site, and how far behind it is. */
export interface Work {
  /** The days that are counted, `YYYY-MM-DD`, both within. */
  from: string;
  to: string;
  accepted: number;
  repeated: number;
  lost: number;
  redated: number;
  /** By reason: `origin`, `field`, `rate` … */
  refused: Record<string, number>;
  /** By the sign they were known by: `agent`, `preview` … */
  bots: Record<string, number>;
  /** Of all the site's ledgers together; see `LedgerWork`. */
  shards: number;
  commits: number;
  days: number;
  unpublished: number;
  overdueSeconds: number;
}

/** `GET /v1/sites/<site>/work`: the worker's own work of the last week, asked of the ledgers themselves. */
export const getWork = async (c: Context<AppEnv>): Promise<Response> =>
  c.json(await readWork(c.env, c.get('site')), 200, { 'cache-control': 'no-store' });

/** The same, for the page of the site's settings. */
export async function readWork(env: Bindings, site: Site): Promise<Work> {
  await handOver(env, site);
  const today = dayNumberIn(site.timezone, Date.now());
  const names = Array.from({ length: DAYS }, (_, i) => dayName(today - DAYS + 1 + i));
  const work: Work = {
    from: names[0]!,
    to: names.at(-1)!,
    accepted: 0,
    repeated: 0,
    lost: 0,
    redated: 0,
    refused: {},
    bots: {},
    shards: site.shards,
    commits: 0,
    days: 0,
    unpublished: 0,
    overdueSeconds: 0,
  };
  const told = await askAll(env, site, (ledger) =>
    Promise.all([ledger.state(), ledger.readDays(names)]),
  );
  for (const [state, days] of told) {
    work.commits += state.commits;
    work.days = Math.max(work.days, state.days);
    work.unpublished += state.unpublished;
    work.overdueSeconds = Math.max(work.overdueSeconds, state.overdueSeconds);
    for (const { doc } of days) addQuality(work, (JSON.parse(doc) as Day).quality);
  }
  return work;
}

function addQuality(work: Work, quality: Day['quality']): void {
  for (const field of ['accepted', 'repeated', 'lost', 'redated'] as const)
    work[field] += quality[field];
  for (const table of ['refused', 'bots'] as const)
    for (const [word, n] of Object.entries(quality[table]))
      work[table][word] = (work[table][word] ?? 0) + n;
}
