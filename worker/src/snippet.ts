import { bitOf, readingOf } from '@safar/journey';
import { zoneOf } from '@safar/funnel';
import type { FirstConfig, SnippetConfig } from '@safar/protocol';
import type { Context } from 'hono';
import journey from '../../packages/tracker/dist/journey.txt';
import snippet from '../../packages/tracker/dist/snippet.txt';
import vitals from '../../packages/tracker/dist/vitals.txt';
import { hostIn } from './check/host-in.ts';
import { noteStray, takeNote } from './check/take-note.ts';
import type { Later } from './door-tally.ts';
import type { AppEnv } from './env.ts';
import { etagOf, isFresh } from './etag.ts';
import type { SiteRecord } from './registry.ts';
import type { Site } from './site.ts';
import { findSite } from './sites.ts';

const TYPE = 'text/javascript; charset=utf-8';

/** Stands in the built files, once, where the site's settings go. */
const TOKEN = '__SAFAR__';

/**
 * For an hour the browser asks nobody; for a day after it takes the copy that it has and asks beside
 * it, so that no page waits for the snippet. A changed setting is therefore seen by everybody's next
 * visit but one, and the collector reads what older snippets send.
 */
const CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

/** The name of a journey file changes with each byte of it. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** `GET /j/<site>.js`: the first file, compiled for the site. */
export async function getSnippet(c: Context<AppEnv>): Promise<Response> {
  const id = (c.req.param('file') ?? '').replace(/\.js$/, '');
  const found = await findSite(c.env, id);
  noteFetch(c, id, found);
  if (!found) return noSite(c);
  const { first } = await compile(found.site, new URL(c.req.url).origin, Date.now());
  return script(c, first);
}

/** Which page asked for which snippet, for owners who are checking their tag just now. */
function noteFetch(c: Context<AppEnv>, id: string, found: SiteRecord | null): void {
  const host = hostIn(c.req.header('referer'));
  const now = Date.now();
  const later: Later = (work) => c.executionCtx.waitUntil(work);
  if (found) takeNote(c.env, found, { what: 'snippet', site: id, host }, later, now);
  if (host) noteStray(c.env, id, host, later, now);
}

/**
 * `GET /j/<site>/<hash>.js`: the journey file, compiled for the site. Who asks by the name of another
 * day, from a first file that was kept, gets today's, and does not keep it under that name.
 */
export async function getJourney(c: Context<AppEnv>): Promise<Response> {
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (!found) return noSite(c);
  const { journey, file } = await compile(found.site, new URL(c.req.url).origin, Date.now());
  return script(c, journey, c.req.param('file') === `${file}.js` ? IMMUTABLE : CACHE);
}

/** `GET /j/v.js`: the part that measures vitals, the same for every site. */
export const getVitals = (c: Context<AppEnv>): Promise<Response> => script(c, vitals);

/** A site's files, and the name by which the first asks for the journey file. */
export interface Compiled {
  first: string;
  journey: string;
  file: string;
}

/**
 * Both files with a site's settings in them.
 *
 * @param url  where steps go, without a slash at the end
 */
export async function compile(site: Site, url: string, now: number): Promise<Compiled> {
  const config = configOf(site, url, now);
  const whole = fill(journey, config);
  const file = (await etagOf(whole)).replace(/\W/g, '').slice(0, 8);
  const dnt = site.dnt ? '1' : '';
  const first: FirstConfig = [site.id, `${url}/j/${site.id}`, config.zone[0]! * 60, dnt, file];
  return { first: fill(snippet, first), journey: whole, file };
}

/** A site's settings, as far as journeys go by them. */
export function configOf(site: Site, url: string, now: number): SnippetConfig {
  const config: SnippetConfig = {
    site: site.id,
    url,
    zone: zoneOf(site.timezone, now),
    window: site.window,
    aftercare: site.aftercare,
    goal: site.goal,
    domains: site.domains,
  };
  if (site.currency) config.currency = site.currency;
  if (site.rules.length) config.rules = site.rules;
  if (!site.dnt) config.dnt = false;
  const own = ownOf(site);
  if (own) config.own = own;
  return config;
}

function fill(text: string, config: SnippetConfig | FirstConfig): string {
  // A function, since `$&` in a name would be a pattern. The text may stand in a script of any page:
  // no end tag, and no line separator, which old engines take for the end of a string.
  const json = JSON.stringify(config).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.replace(TOKEN, () => json);
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

/** A page that names a site nobody made must not fail; whoever looks finds the reason. */
const noSite = (c: Context<AppEnv>): Response =>
  c.body('/* Safar: there is no such site here */', 404, {
    'content-type': TYPE,
    'cache-control': 'public, max-age=60',
  });

async function script(c: Context<AppEnv>, text: string, cache = CACHE): Promise<Response> {
  const etag = await etagOf(text);
  const headers = { 'content-type': TYPE, 'cache-control': cache, etag };
  return isFresh(c, etag) ? c.body(null, 304, headers) : c.body(text, 200, headers);
}
