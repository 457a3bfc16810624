import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
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
import { formOf } from './form-of.ts';

/** Milliseconds between two looks at the ledgers while a page waits. */
const PAUSE = 1_000;

/** Looks of one connection: a browser comes again by itself, and a request may ask a thousand times at most. */
const LOOKS = 50;

/** Milliseconds after which a browser comes again. */
const RETRY = 1_000;

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
  streamSSE(c, async (stream) => {
    let sent = '';
    for (let look = 0; look < LOOKS && !stream.aborted; look++) {
      const props = await propsOf(c);
      const text = verdictsText(props);
      // Who was connected before has it all, and takes it again.
      if (text !== sent) await stream.writeSSE({ data: text, retry: RETRY });
      sent = text;
      if (props.verdicts.some(({ is }) => is === 'over')) {
        await stream.writeSSE({ event: 'over', data: '' });
        return;
      }
      await stream.sleep(PAUSE);
    }
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
