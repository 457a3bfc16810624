import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { formOf } from './form-of.ts';
import { newKey } from './keys.ts';
import { parseNote } from './note.ts';
import { langOf } from './lang-of.ts';
import { isOwnPath } from './owner-pages.ts';
import { notePage, readDay } from './pages/index.ts';
import { sayForbidden } from './say-message.ts';
import { isSignedIn } from './session.ts';
import { dayNameIn } from './site-clock.ts';
import { findSite, keepNote, removeNote } from './sites.ts';

/**
 * `POST /s/<site>/notes`: what the owner's page posts to write a note (`day`, `text`), to change one
 * (its `id` too), or to remove it (`remove`). It leads back to the page that it came from; with a note
 * that cannot be kept it answers with the form as it was filled in.
 */
export async function takeNote(c: Context<AppEnv>): Promise<Response> {
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (!found || !(await isSignedIn(c, found))) return sayForbidden(c);
  const { site } = found;
  const { text } = await formOf(c);
  const next = isOwnPath(text('next')) ? text('next') : `/s/${site.id}`;
  const id = /^[0-9a-f]{16}$/.test(text('id')) ? text('id') : undefined;
  if (text('remove')) {
    if (id) await removeNote(c.env, site.id, id);
    return c.redirect(`${next}#notes`, 303);
  }
  // Days are written as people write them, in either calendar.
  const typed = { day: readDay(text('day')) ?? text('day'), text: text('text') };
  const wrong = (what: 'day' | 'text' | 'notes', status: 400 | 409): Response | Promise<Response> =>
    c.html(
      notePage({
        lang: langOf(c, site.locale),
        wrong: what,
        action: c.req.path,
        next,
        today: dayNameIn(site.timezone, Date.now()),
        ...(id && { id }),
        ...typed,
      }),
      status,
    );
  const parsed = parseNote(typed);
  if ('fault' in parsed) return wrong(parsed.fault.field, 400);
  const note = { id: id ?? newKey().slice(0, 16), ...parsed.note };
  if (!(await keepNote(c.env, site.id, note))) return wrong('notes', 409);
  return c.redirect(`${next}#notes`, 303);
}
