import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { langOf } from '../lang-of.ts';
import { sitePage, type Outcome, type Part } from '../pages/index.ts';
import { isValid } from '../registry.ts';
import { shown } from '../share-links.ts';
import { tagOf } from '../site-routes.ts';
import { findSiteNow } from '../sites.ts';
import { readWork } from '../work.ts';

/** Answers with the page of a site's settings, and what a form has led to; 400 where something in it is wrong. */
export async function answerSitePage(c: Context<AppEnv>, outcome: Outcome = {}): Promise<Response> {
  const before = c.get('record');
  // What the form changed is on the page already.
  const { site, shares = [], embed } = (await findSiteNow(c.env, before.site.id)) ?? before;
  const page = sitePage({
    lang: langOf(c, site.locale),
    site,
    path: `/s/${site.id}/site`,
    tag: tagOf(c, site.id),
    work: await readWork(c.env, site),
    shares: shares.filter(isValid).map(shown),
    ...(embed && { embedded: embed.created }),
    outcome,
  });
  return c.html(page, outcome.faults?.length || outcome.fileFault ? 400 : 200);
}

/** Leads from a form back to the page, at the part that it changed. */
export function backTo(c: Context<AppEnv>, part: Part): Response {
  const { id, locale } = c.get('site');
  const query = new URLSearchParams({ saved: part });
  // The language may be what was changed: the address has it only where it had it before.
  const lang = c.req.query('lang');
  if (lang && lang !== locale) query.set('lang', lang);
  return c.redirect(`/s/${id}/site?${query}#${part}`, 303);
}
