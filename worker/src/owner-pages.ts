import type { Context } from 'hono';
import { handOver } from './door-tally.ts';
import type { AppEnv } from './env.ts';
import { isOwnerKey, keyWasRight, waitForKey } from './access.ts';
import { formOf } from './form-of.ts';
import { modelsOf, parseFunnelQuery } from './funnel-query.ts';
import { langOf } from './lang-of.ts';
import {
  LANGS,
  comparisonOf,
  frontPage,
  periodBefore,
  readDay,
  signInPage,
  summaryPage,
  trendStepOf,
  type SummaryQuery,
} from './pages/index.ts';
import { readLive } from './read-live.ts';
import { readSummary } from './read-summary.ts';
import type { SiteRecord } from './registry.ts';
import { saySecret, sayMessage } from './say-message.ts';
import { isSignedIn, letLook, mayLook, shareOf, signIn, signOut } from './session.ts';
import { dayNameIn } from './site-clock.ts';
import { tagOf } from './site-routes.ts';
import { findSite, notesOf } from './sites.ts';

/** `GET /`: what this is, and the way in. */
export function showFront(c: Context<AppEnv>): Response | Promise<Response> {
  const missing = (['ADMIN_KEY', 'SESSION_KEY'] as const).filter((name) => !c.env[name]);
  return c.html(
    frontPage({ lang: langOf(c), signIn: '/sign-in', origin: new URL(c.req.url).origin, missing }),
  );
}

/** `GET /s/<site>`: the owner's page. Who is not signed in is asked to, and comes back here. */
export async function showSummary(c: Context<AppEnv>): Promise<Response> {
  const now = Date.now();
  const id = c.req.param('site') ?? '';
  const found = await findSite(c.env, id);
  const token = c.req.query('share');
  if (found && token !== undefined) return takeShare(c, found, token);
  const isOwner = found !== null && (await isSignedIn(c, found));
  if (!found || !(isOwner || (await mayLook(c, found)))) {
    const { pathname, search } = new URL(c.req.url);
    const back = new URLSearchParams({ next: pathname + search });
    return c.redirect(`/s/${encodeURIComponent(id)}/sign-in?${back}`, 303);
  }
  const { site } = found;
  const lang = langOf(c, site.locale);
  const asked = c.req.query();
  // Days may be written as people write them, in either calendar.
  for (const name of ['from', 'to'])
    if (asked[name]) asked[name] = readDay(asked[name]) ?? asked[name];
  let parsed = parseFunnelQuery(asked, site, now);
  // Days are typed by hand, and are mended where they were; all else comes from links and lists.
  const isBadPeriod = 'fault' in parsed && /^(from|to)$/.test(parsed.fault.field);
  if (isBadPeriod) parsed = parseFunnelQuery({ ...asked, from: '', to: '' }, site, now);
  if ('fault' in parsed) {
    const { field, detail: english } = parsed.fault;
    // The detail is the API's; others see what of the address it is about.
    const detail = lang === 'en' ? english : `${field}=${asked[field] ?? ''}`;
    return sayMessage(c, { lang, about: 'badQuery', detail, back: `/s/${id}?lang=${lang}` }, 400);
  }
  const { from, to, model, live, ...segment } = parsed.query;
  const today = dayNameIn(site.timezone, now);
  // Who looks at today wants to see what has just happened, too.
  const query = { ...parsed.query, live: live || (from <= today && to >= today) };
  const compare = comparisonOf(asked['compare']);
  const by = trendStepOf(asked['by']);
  const stage = model.stages.find((each) => each.id === asked['stage'])?.id;
  const shown: SummaryQuery = {
    from,
    to,
    model: model.id,
    ...segment,
    ...(compare !== 'previous' && { compare }),
    ...(by && { by }),
    ...(stage && { stage }),
  };
  if (query.live) await handOver(c.env, site);
  const earlier = compare !== 'none' && {
    ...query,
    ...periodBefore({ from, to }, compare),
    live: false,
  };
  const [summary, before, notes, happening] = await Promise.all([
    readSummary(c.env, site, query, now),
    earlier ? readSummary(c.env, site, earlier, now) : undefined,
    notesOf(c.env, id),
    to >= today ? readLive(c.env, site, model, now) : undefined,
  ]);
  return c.html(
    summaryPage({
      site,
      summary,
      ...(before && { before }),
      query: shown,
      models: modelsOf(site),
      lang,
      today,
      live,
      path: `/s/${id}`,
      tag: tagOf(c, id),
      ...(happening && { now: happening }),
      notes,
      ...(isOwner && {
        settings: `/s/${id}/site`,
        signOut: `/s/${id}/sign-out`,
        takeNotes: `/s/${id}/notes`,
      }),
      json: `/v1/sites/${id}/funnel`,
      csv: `/v1/sites/${id}/funnel.csv`,
      ...(isBadPeriod && { badPeriod: { from: asked['from'] || from, to: asked['to'] || to } }),
    }),
    isBadPeriod ? 400 : 200,
  );
}

/** A share link: the browser keeps leave to look, and the secret goes from its address. */
async function takeShare(c: Context<AppEnv>, found: SiteRecord, token: string): Promise<Response> {
  const secret = c.env.SESSION_KEY;
  if (!secret) return saySecret(c, 'SESSION_KEY');
  if (await waitForKey(c)) return sayMessage(c, { lang: langOf(c), about: 'tooMany' }, 429);
  const share = await shareOf(found, token);
  if (!share) return sayMessage(c, { lang: langOf(c), about: 'noLink' }, 403);
  keyWasRight(c);
  await letLook(c, found, share, secret);
  const query = new URL(c.req.url).searchParams;
  query.delete('share');
  return c.redirect(`/s/${found.site.id}${query.size ? `?${query}` : ''}`, 303);
}

/** `GET /sign-in` and `/s/<site>/sign-in`: asks for a site's key. */
export function showSignIn(c: Context<AppEnv>): Response | Promise<Response> {
  if (!c.env.SESSION_KEY) return saySecret(c, 'SESSION_KEY');
  const site = c.req.param('site') ?? c.req.query('site') ?? '';
  return askForKey(c, site, c.req.query('next'));
}

/** `POST` of the same: signs the owner in. A wrong site and a wrong key look alike. */
export async function takeSignIn(c: Context<AppEnv>): Promise<Response> {
  const secret = c.env.SESSION_KEY;
  if (!secret) return saySecret(c, 'SESSION_KEY');
  const form = await formOf(c);
  const site = form.text('site') || (c.req.param('site') ?? '');
  const next = form.text('next');
  // No key is looked at, so that the wait tells nothing of it.
  if (await waitForKey(c)) return askForKey(c, site, next, 'rate');
  const found = await findSite(c.env, site);
  if (!found || !(await isOwnerKey(found, form.text('key').trim())))
    return askForKey(c, site, next, 'key');
  keyWasRight(c);
  await signIn(c, found, secret);
  return c.redirect(isOwnPath(next) ? next : `/s/${found.site.id}`, 303);
}

/** `POST /s/<site>/sign-out`. */
export function takeSignOut(c: Context<AppEnv>): Response {
  signOut(c, c.req.param('site') ?? '');
  return c.redirect(`/?lang=${langOf(c)}`, 303);
}

/** A page for an address that leads nowhere. */
export const showNotFound = (c: Context<AppEnv>): Response | Promise<Response> =>
  sayMessage(c, { lang: langOf(c), about: 'notFound' }, 404);

/** A page for an error of ours. It says nothing of its cause; the log does. */
export const showBroken = (c: Context<AppEnv>): Response | Promise<Response> =>
  sayMessage(c, { lang: langOf(c), about: 'broken' }, 500);

function askForKey(
  c: Context<AppEnv>,
  site: string,
  next: string | undefined,
  error?: 'key' | 'rate',
): Response | Promise<Response> {
  const nextQuery = new URLSearchParams(next?.split('?')[1]);
  // Whoever is on the way to a page in a language is asked in it.
  const lang = langOf(
    c,
    LANGS.find((each) => each === nextQuery.get('lang')),
  );
  const page = signInPage({
    lang,
    action: `${c.req.path}?lang=${lang}`,
    ...(site && { site }),
    ...(isOwnPath(next) && { next }),
    ...(error && { error }),
  });
  return c.html(page, error === 'rate' ? 429 : error ? 401 : 200);
}

/** A path of this worker, and of no other host: `//host` and `/\host` are addresses of others. */
export const isOwnPath = (path: string | undefined): path is string =>
  path !== undefined && /^\/[^/\\]/.test(path) && !/[\u0000-\u001f]/.test(path);
