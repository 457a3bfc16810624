import { dayName } from '@safar/funnel';
import type { Context } from 'hono';
import { handOver } from '../door-tally.ts';
import type { AppEnv } from '../env.ts';
import { fileFaultOf, type FileFault } from '../file-fault.ts';
import { formOf, type Form } from '../form-of.ts';
import { modelOf, modelsOf } from '../funnel-query.ts';
import { jsonIn } from '../json-in.ts';
import { langOf } from '../lang-of.ts';
import {
  mapHistoryPage,
  mapPage,
  type Draft,
  type Lang,
  type MapHistoryProps,
} from '../pages/index.ts';
import { readSummary } from '../read-summary.ts';
import { sayForbidden } from '../say-message.ts';
import { isSignedIn, mayLook } from '../session.ts';
import { dayNumberIn } from '../site-clock.ts';
import type { Site } from '../site.ts';
import { findSite } from '../sites.ts';
import { personasOf } from './arrange.ts';
import type { ChangeSource, Edit, Outcome } from './map-change.ts';
import { parseMapFile } from './map-file.ts';
import { anchorIn, editIn, restoreIn } from './map-form.ts';
import { PAGE, parseRestore, readBefore } from './map-routes.ts';
import { parseEdit } from './parse-edit.ts';
import { withAtlas } from './with-atlas.ts';

/** Days that the numbers beside a map are of: a month, as people think of how their shop does. */
const DAYS = 30;

/** Texts of one change that the history shows; an import may have changed a thousand. */
const TEXTS_SHOWN = 8;

const BY: ChangeSource = 'browser';

/** `GET /s/<site>/map`: the journey map, to read or, for its owner, to write. */
export async function showMap(c: Context<AppEnv>): Promise<Response> {
  const visit = await visitOf(c);
  return visit instanceof Response ? visit : renderMap(c, visit);
}

/** `GET /s/<site>/map/history`: what was changed; for the owner. */
export async function showHistory(c: Context<AppEnv>): Promise<Response> {
  const visit = await visitOf(c);
  if (visit instanceof Response) return visit;
  if (!visit.isOwner) return sayForbidden(c, visit.lang);
  return renderHistory(c, visit);
}

/** `POST /s/<site>/map`: what a form of either page asks for. */
export async function takeMap(c: Context<AppEnv>): Promise<Response> {
  const visit = await visitOf(c);
  if (visit instanceof Response) return visit;
  if (!visit.isOwner) return sayForbidden(c, visit.lang);
  const form = await formOf(c);
  switch (form.text('what')) {
    case 'remove':
      await withAtlas(c.env, visit.site.id, (atlas) => atlas.remove(form.text('map'), BY));
      return goTo(c, visit);
    case 'import':
      return takeFile(c, visit, form);
    case 'undo':
    case 'restore':
      return bringBack(c, visit, form);
    default:
      return write(c, visit, form);
  }
}

interface Visit {
  site: Site;
  isOwner: boolean;
  lang: Lang;
}

/** Who comes to a site's pages; who may not is asked to sign in, and comes back. */
async function visitOf(c: Context<AppEnv>): Promise<Visit | Response> {
  const id = c.req.param('site') ?? '';
  const found = await findSite(c.env, id);
  const isOwner = found !== null && (await isSignedIn(c, found));
  if (found && (isOwner || (await mayLook(c, found))))
    return { site: found.site, isOwner, lang: langOf(c, found.site.locale) };
  const { pathname, search } = new URL(c.req.url);
  const next = c.req.method === 'POST' ? pathname : pathname + search;
  return c.redirect(`/s/${encodeURIComponent(id)}/sign-in?${new URLSearchParams({ next })}`, 303);
}

async function write(c: Context<AppEnv>, visit: Visit, form: Form): Promise<Response> {
  const body = editIn(form);
  const adds = form.text('what') === 'add';
  const read = parseEdit(body);
  if ('fault' in read) {
    const { detail } = read.fault;
    return renderMap(c, visit, {
      draft: { ...draftOf(body as unknown as Edit, adds), problem: 'wrong', detail },
      status: 400,
    });
  }
  const edit = read.value;
  const outcome = await withAtlas(c.env, visit.site.id, (atlas) => atlas.edit(edit, BY));
  if ('n' in outcome && !('conflict' in outcome))
    return goTo(c, visit, { map: edit.map, below: anchorIn(form) });
  return renderMap(c, visit, {
    draft: {
      ...draftOf(edit, adds),
      ...('conflict' in outcome
        ? { problem: 'conflict', theirs: outcome.conflict }
        : { problem: outcome.refused === 'unknown' ? 'gone' : outcome.refused }),
    },
    status: 409,
  });
}

const draftOf = ({ map, levels, stage, texts }: Edit, adds: boolean) => ({
  map,
  place: { levels, ...(stage !== undefined && { stage }) },
  texts,
  ...(adds && { adds }),
});

async function takeFile(c: Context<AppEnv>, visit: Visit, form: Form): Promise<Response> {
  const body = await jsonIn(form.file('file'));
  const read = parseMapFile(body);
  if ('fault' in read)
    return renderMap(c, visit, { badFile: fileFaultOf(body, read.fault), status: 400 });
  const outcome = await withAtlas(c.env, visit.site.id, (atlas) => atlas.replace(read.value, BY));
  // Without a place of its own, a browser would stay at the form.
  return told(c, visit, outcome) ?? goTo(c, visit, { below: '#top' });
}

async function bringBack(c: Context<AppEnv>, visit: Visit, form: Form): Promise<Response> {
  const read = parseRestore(restoreIn(form));
  if ('fault' in read) return renderHistory(c, visit, 'unknown');
  const { to, undo, seen } = read.value;
  const outcome = await withAtlas(c.env, visit.site.id, (atlas) =>
    to === undefined ? atlas.undo(undo!, seen, BY) : atlas.restore(to, seen, BY),
  );
  const below = undo === undefined ? {} : { page: '/history' };
  return told(c, visit, outcome) ?? goTo(c, visit, { map: c.req.query('persona') ?? '', ...below });
}

/** The history with what went wrong, if something did. */
const told = (
  c: Context<AppEnv>,
  visit: Visit,
  outcome: Outcome,
): Promise<Response> | undefined => {
  if ('refused' in outcome) return renderHistory(c, visit, outcome.refused);
  return 'conflict' in outcome ? renderHistory(c, visit, 'stale') : undefined;
};

/** Back to the page, so that to load it again sends nothing again. */
function goTo(
  c: Context<AppEnv>,
  { site }: Visit,
  { map = '', page = '', below = '' }: { map?: string; page?: string; below?: string } = {},
): Response {
  const query = new URLSearchParams();
  if (map) query.set('persona', map);
  for (const name of ['model', 'lang']) {
    const value = c.req.query(name);
    if (value) query.set(name, value);
  }
  const address = `/s/${site.id}/map${page}${query.size ? `?${query}` : ''}${below}`;
  return c.redirect(address, 303);
}

async function renderMap(
  c: Context<AppEnv>,
  visit: Visit,
  { status = 200, ...more }: { draft?: Draft; badFile?: FileFault; status?: 200 | 400 | 409 } = {},
): Promise<Response> {
  const { site, isOwner, lang } = visit;
  const now = Date.now();
  const today = dayNumberIn(site.timezone, now);
  const asked = c.req.query('at');
  const wanted = isOwner && asked && /^\d+$/.test(asked) ? Number(asked) : undefined;
  const model = modelIn(c, site);
  await handOver(c.env, site);
  const daysTo = (to: number) => ({ from: dayName(to - DAYS + 1), to: dayName(to), model });
  const [newest, past, summary, before] = await Promise.all([
    withAtlas(c.env, site.id, (atlas) => atlas.read()),
    wanted === undefined ? null : withAtlas(c.env, site.id, (atlas) => atlas.read(wanted)),
    readSummary(c.env, site, { ...daysTo(today), live: true }, now),
    readSummary(c.env, site, { ...daysTo(today - DAYS), live: false }, now),
  ]);
  const state = past ?? newest!;
  return c.html(
    mapPage({
      ...frameOf(c, visit, state.texts),
      model,
      models: modelsOf(site),
      seen: newest!.n,
      ...(past && past.n !== newest!.n && { past: { n: past.n, at: past.at } }),
      summary,
      before,
      days: DAYS,
      isOwner,
      lang,
      ...more,
    }),
    status,
    { 'cache-control': 'no-store' },
  );
}

async function renderHistory(
  c: Context<AppEnv>,
  visit: Visit,
  notice?: NonNullable<MapHistoryProps['notice']>,
): Promise<Response> {
  const { site } = visit;
  const before = readBefore(c.req.query('before'));
  const [changes, newest] = await withAtlas(c.env, site.id, (atlas) =>
    Promise.all([
      atlas.history('value' in before ? before.value : Number.MAX_SAFE_INTEGER, {
        entries: PAGE.entries + 1,
        texts: TEXTS_SHOWN,
      }),
      atlas.read(),
    ]),
  );
  const shown = changes.slice(0, PAGE.entries);
  return c.html(
    mapHistoryPage({
      ...frameOf(c, visit, newest!.texts),
      model: modelIn(c, site),
      seen: newest!.n,
      changes: shown,
      ...(changes.length > shown.length && { older: shown.at(-1)!.n }),
      ...(notice && { notice }),
    }),
    notice ? 409 : 200,
    { 'cache-control': 'no-store' },
  );
}

/** What both pages know. A persona that is there no more is nobody's map. */
const frameOf = (
  c: Context<AppEnv>,
  { site, isOwner, lang }: Visit,
  texts: MapHistoryProps['texts'],
) => ({
  site,
  lang,
  path: `/s/${site.id}/map`,
  map: personasOf(texts).find(({ id }) => id === c.req.query('persona'))?.id ?? '',
  texts,
  ...(isOwner && { signOut: `/s/${site.id}/sign-out` }),
});

const modelIn = (c: Context<AppEnv>, site: Site) =>
  modelsOf(site).find(({ id }) => id === c.req.query('model')) ?? modelOf(site);
