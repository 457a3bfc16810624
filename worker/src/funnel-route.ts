import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { handOver } from './door-tally.ts';
import type { AppEnv } from './env.ts';
import { etagOf, isFresh } from './etag.ts';
import { parseFunnelQuery } from './funnel-query.ts';
import { refuse } from './problem.ts';
import { readSummary } from './read-summary.ts';
import { summaryCsv } from './summary-csv.ts';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** `GET /v1/sites/<site>/funnel`: the summary as JSON, or as CSV where that is rather accepted. */
export const getFunnel = (c: Context<AppEnv>): Promise<Response> => {
  const supports = [JSON_TYPE, CSV_TYPE];
  return answer(c, accepts(c, { header: 'Accept', supports, default: JSON_TYPE }) === CSV_TYPE);
};

/** `GET /v1/sites/<site>/funnel.csv`: the same as CSV, for a link that a person clicks. */
export const getFunnelCsv = (c: Context<AppEnv>): Promise<Response> => answer(c, true);

async function answer(c: Context<AppEnv>, csv: boolean): Promise<Response> {
  const now = Date.now();
  const site = c.get('site');
  const parsed = parseFunnelQuery(c.req.query(), site, now);
  if ('fault' in parsed)
    return refuse(c, { status: 400, title: 'A parameter is wrong', ...parsed.fault });
  if (parsed.query.live) await handOver(c.env, site);
  const summary = await readSummary(c.env, site, parsed.query, now);
  const text = csv ? summaryCsv(summary) : JSON.stringify(summary);
  const etag = await etagOf(text);
  const headers = {
    'content-type': csv ? `${CSV_TYPE}; charset=utf-8` : JSON_TYPE,
    // An owner's numbers stay out of shared caches; a browser may keep them, and asks each time.
    'cache-control': 'private, no-cache',
    vary: 'accept, authorization, cookie',
    etag,
    ...(csv && {
      'content-disposition': `attachment; filename="safar-${site.id}-${summary.from}-${summary.to}.csv"`,
    }),
  };
  return isFresh(c, etag) ? c.body(null, 304, headers) : c.body(text, 200, headers);
}
