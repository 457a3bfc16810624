import type { Model } from '@safar/journey';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { modelOf, parseFunnelQuery } from './funnel-query.ts';
import { log } from './log.ts';
import { langOf } from './lang-of.ts';
import { showForbidden } from './owner-pages.ts';
import { nowFragment } from './pages/index.ts';
import { refuse } from './problem.ts';
import { LIVE_PAUSE, readLive, type Live } from './read-live.ts';
import { isSignedIn, mayLook } from './session.ts';
import { findSite } from './sites.ts';
import type { Site } from './site.ts';

/**
 * Times that one stream tells; after four minutes it ends, and who still watches asks again. A plan
 * counts how often one request may ask other services, and a tab that nobody closed must not last.
 */
const TELLINGS = 48;

/** Milliseconds after which a browser asks again by itself when a stream has ended. */
const RETRY = 5_000;

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
    return showForbidden(c);
  const { site } = found;
  const asked = parseFunnelQuery({ model: c.req.query('model') ?? '' }, site, Date.now());
  const model = 'query' in asked ? asked.query.model : modelOf(site);
  const lang = langOf(c, site.locale);
  return stream(c, site, model, (live) => nowFragment({ lang, live }));
}

/** Tells at once, and after every pause, what the ledgers remember; an event only where it has changed. */
function stream(
  c: Context<AppEnv>,
  site: Site,
  model: Model,
  say: (live: Live) => string,
): Response {
  const encoder = new TextEncoder();
  let tellings = 0;
  let last = '';
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        if (tellings) await new Promise((resolve) => setTimeout(resolve, LIVE_PAUSE));
        const text = say(await readLive(c.env, site, model, Date.now()));
        const begin = tellings ? '' : `retry: ${RETRY}\n`;
        // A comment is no event; it only shows that the line still holds.
        controller.enqueue(
          encoder.encode(text === last ? `${begin}:\n\n` : `${begin}data: ${text}\n\n`),
        );
        last = text;
        if (++tellings >= TELLINGS) controller.close();
      } catch (error) {
        log('warn', 'a live stream ended early', { site: site.id }, error);
        controller.error(error);
      }
    },
  });
  return c.body(body, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
}
