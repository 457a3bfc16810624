import { bitOf, readingOf } from '@safar/journey';
import { zoneOf } from '@safar/funnel';
import type { SnippetConfig } from '@safar/protocol';
import type { Context } from 'hono';
import snippet from '../../packages/tracker/dist/snippet.txt';
import vitals from '../../packages/tracker/dist/vitals.txt';
import type { AppEnv } from './env.ts';
import { etagOf, isFresh } from './etag.ts';
import type { Site } from './site.ts';
import { findSite } from './sites.ts';

/** Stands in the built snippet, once, where the site's settings go. */
const TOKEN = '__SAFAR__';

/**
 * For an hour the browser asks nobody; for a day after it takes the copy that it has and asks beside
 * it, so that no page waits for the snippet. A changed setting is therefore seen by everybody's next
 * visit but one, and the collector reads what older snippets send.
 */
const CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

/** `GET /j/<site>.js`: the snippet, compiled for the site. */
export async function getSnippet(c: Context<AppEnv>): Promise<Response> {
  const id = (c.req.param('file') ?? '').replace(/\.js$/, '');
  const found = await findSite(c.env, id);
  // A page that names a site nobody made must not fail; whoever looks finds the reason.
  if (!found) return script(c, '/* Safar: there is no such site here */', 404);
  return script(c, compile(found.site, new URL(c.req.url).origin, Date.now()));
}

/** `GET /j/v.js`: the part that measures vitals, the same for every site. */
export const getVitals = (c: Context<AppEnv>): Promise<Response> => script(c, vitals);

/**
 * The snippet with a site's settings in it.
 *
 * @param url  where steps go, without a slash at the end
 */
export function compile(site: Site, url: string, now: number): string {
  const config: SnippetConfig = {
    site: site.id,
    url,
    zone: zoneOf(site.timezone, now),
    window: site.window,
    aftercare: site.aftercare,
    goal: site.goal,
    domains: site.domains,
  };
  if (site.rules.length) config.rules = site.rules;
  if (!site.dnt) config.dnt = false;
  const own = ownOf(site);
  if (own) config.own = own;
  // A function, since `$&` in a name would be a pattern. The text may stand in a script of any page:
  // no end tag, and no line separator, which old engines take for the end of a string.
  const json = JSON.stringify(config).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return snippet.replace(TOKEN, () => json);
}

/** A model's stages, where they are more than sets of levels, which the six bits of every journey answer. */
function ownOf({ model }: Site): SnippetConfig['own'] {
  if (typeof model === 'string' || !readingOf(model).own) return undefined;
  return {
    model: model.id,
    stages: model.stages.map(({ id, levels, kinds, urls, events }) => ({
      id,
      ...(levels && { levels: levels.reduce((bits, level) => bits | bitOf(level), 0) }),
      ...(kinds && { kinds: [...kinds] }),
      ...(urls && { urls: [...urls] }),
      ...(events && { events: [...events] }),
    })),
  };
}

async function script(
  c: Context<AppEnv>,
  text: string,
  status: 200 | 404 = 200,
): Promise<Response> {
  const type = { 'content-type': 'text/javascript; charset=utf-8' };
  if (status === 404) return c.body(text, 404, { ...type, 'cache-control': 'public, max-age=60' });
  const etag = await etagOf(text);
  const headers = { ...type, 'cache-control': CACHE, etag };
  return isFresh(c, etag) ? c.body(null, 304, headers) : c.body(text, 200, headers);
}
