import type { Context } from 'hono';
import { diagnose } from '../check/diagnose.ts';
import { lookForTag } from '../check/look-for-tag.ts';
import { openCheck, readCheck } from '../check/open-check.ts';
import type { AppEnv } from '../env.ts';
import { langOf } from '../lang-of.ts';
import { askFirst } from '../ledgers.ts';
import { checkPage, verdictsText, type CheckPageProps } from '../pages/index.ts';
import { parseChanges } from '../parse-site.ts';
import { tagOf } from '../site-routes.ts';
import { patchSite } from '../sites.ts';
import { tell, type Pace } from '../tell.ts';
import { formOf } from '../form-of.ts';

/** A browser comes again by itself, for as long as the check waits. */
const PACE: Pace = { pause: 1_000, looks: 50, retry: 1_000 };

/** `POST /s/<site>/site/check`: begins to wait. */
export async function takeCheck(c: Context<AppEnv>): Promise<Response> {
  await openCheck(c.env, c.get('site'));
  return toCheck(c);
}

/** `GET` of the same: what has come since, and what is wrong. */
export async function showCheck(c: Context<AppEnv>): Promise<Response> {
  return c.html(checkPage(await propsOf(c)));
}

/** `GET /s/<site>/site/check/events`: the same to a page that waits, whenever it changes (server-sent events). */
export const sendVerdicts = (c: Context<AppEnv>): Response =>
  tell(c, PACE, async () => {
    const props = await propsOf(c);
    return { text: verdictsText(props), isOver: props.verdicts.some(({ is }) => is === 'over') };
  });

/** `POST /s/<site>/site/check/domain`: takes a host among the domains, from where steps were refused. */
export async function takeDomain(c: Context<AppEnv>): Promise<Response> {
  const site = c.get('site');
  const host = (await formOf(c)).text('host');
  const parsed = parseChanges({ domains: [...site.domains, host] }, site);
  if ('fault' in parsed) return c.redirect(`/s/${site.id}/site${queryOf(c)}#settings`, 303);
  await patchSite(c.env, site.id, parsed.settings);
  await openCheck(c.env, site);
  return toCheck(c);
}

/** `POST /s/<site>/site/check/page`: looks for the tag in a page, and notes what was found. */
export async function takeLook(c: Context<AppEnv>): Promise<Response> {
  const site = c.get('site');
  const found = await lookForTag((await formOf(c)).text('url'), site, c.req.url);
  const { until } = await readCheck(c.env, site);
  if (until <= Date.now()) await openCheck(c.env, site);
  await askFirst(c.env, site, (ledger) => ledger.note({ what: 'page', ...found }));
  return toCheck(c);
}

async function propsOf(c: Context<AppEnv>): Promise<CheckPageProps> {
  const site = c.get('site');
  const check = await readCheck(c.env, site);
  const looked = check.notes.findLast((note) => note.what === 'page');
  return {
    lang: langOf(c, site.locale),
    site,
    path: `/s/${site.id}/site/check`,
    tag: tagOf(c, site.id),
    verdicts: diagnose(check, site, Date.now()),
    ...(looked && { url: looked.url }),
  };
}

const toCheck = (c: Context<AppEnv>): Response =>
  c.redirect(`/s/${c.get('site').id}/site/check${queryOf(c)}`, 303);

const queryOf = (c: Context<AppEnv>): string => {
  const lang = c.req.query('lang');
  return lang === 'en' || lang === 'fa' ? `?lang=${lang}` : '';
};
