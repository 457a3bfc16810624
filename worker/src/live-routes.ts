import type { Model } from '@safar/journey';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { modelOf, parseFunnelQuery } from './funnel-query.ts';
import { langOf } from './lang-of.ts';
import { nowFragment } from './pages/index.ts';
import { refuse } from './problem.ts';
import { LIVE_PAUSE, readLive, type Live } from './read-live.ts';
import { sayForbidden } from './say-message.ts';
import { isSignedIn, mayLook } from './session.ts';
import { findSite } from './sites.ts';
import type { Site } from './site.ts';
import { tell, type Pace } from './tell.ts';

/** Four minutes: a tab that nobody closed must not last, and who still watches asks again. */
const PACE: Pace = { pause: LIVE_PAUSE, looks: 48, retry: 5_000 };

/** `GET /v1/sites/<site>/live`: what happens now, as server-sent events of JSON. */
export async function getLive(c: Context<AppEnv>): Promise<Response> {
  const site = c.get('site');
  const parsed = parseFunnelQuery({ model: c.req.query('model') ?? '' }, site, Date.now());
  if ('fault' in parsed)
    return refuse(c, { status: 400, title: 'A parameter is wrong', ...parsed.fault });
  return stream(c, site, parsed.query.model, (live) => JSON.stringify(live));
}

/** `GET /s/<site>/live`: the same for the owner's page, as the part of it that is to be shown. */
export async function showLive(c: Context<AppEnv>): Promise<Response> {
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (!found || !((await isSignedIn(c, found)) || (await mayLook(c, found))))
    return sayForbidden(c);
  const { site } = found;
  const asked = parseFunnelQuery({ model: c.req.query('model') ?? '' }, site, Date.now());
  const model = 'query' in asked ? asked.query.model : modelOf(site);
  const lang = langOf(c, site.locale);
  return stream(c, site, model, (live) => nowFragment({ lang, live }));
}

/** Tells what the ledgers remember. */
const stream = (
  c: Context<AppEnv>,
  site: Site,
  model: Model,
  say: (live: Live) => string,
): Response =>
  tell(c, PACE, async () => ({ text: say(await readLive(c.env, site, model, Date.now())) }));
