import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { langOf } from '../lang-of.ts';
import { makeSite } from '../make-site.ts';
import { sitesPage, type SitesOutcome } from '../pages/index.ts';
import { formOf } from '../form-of.ts';
import { tagOf } from '../site-routes.ts';
import { readNewSiteForm } from './read-new-site-form.ts';
import { readSites } from './read-sites.ts';

/** `GET /sites`: all sites of the deployment. */
export const showSites = (c: Context<AppEnv>): Promise<Response> => answer(c, {});

/** `POST` of the same: makes a site. Its key is in this answer, and nowhere else. */
export async function takeNewSite(c: Context<AppEnv>): Promise<Response> {
  const { settings, faults, typed } = readNewSiteForm(await formOf(c));
  if (!settings) return answer(c, { faults, typed });
  const made = await makeSite(c.env, settings);
  if (!made) return answer(c, { faults: [{ field: 'id', value: typed.id, takes: 'id' }], typed });
  const { id } = made.site;
  return answer(c, { made: { id, key: made.key, tag: tagOf(c, id) } });
}

async function answer(c: Context<AppEnv>, outcome: SitesOutcome): Promise<Response> {
  const lang = langOf(c);
  const { timezone = 'UTC' } = (c.req.raw.cf ?? {}) as { timezone?: string };
  const { rows, next } = await readSites(c.env, c.req.query('after') ?? '', Date.now());
  const page = sitesPage({ lang, rows, ...(next && { next }), timezone, outcome });
  return c.html(page, outcome.faults?.length ? 400 : 200);
}
