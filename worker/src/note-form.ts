import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { formOf } from './form-of.ts';
import { newKey } from './keys.ts';
import { parseNote } from './note.ts';
import { tooManyNotes } from './note-routes.ts';
import { langOf } from './lang-of.ts';
import { isOwnPath } from './owner-pages.ts';
import { readDay } from './pages/index.ts';
import { sayForbidden, sayMessage } from './say-message.ts';
import { isSignedIn } from './session.ts';
import { findSite, keepNote, removeNote } from './sites.ts';

/**
 * `POST /s/<site>/notes`: what the owner's page posts to write a note (`day`, `text`), to change one
 * (its `id` too), or to remove it (`remove`). It leads back to the page that it came from.
 */
export async function takeNote(c: Context<AppEnv>): Promise<Response> {
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (!found || !(await isSignedIn(c, found))) return sayForbidden(c);
  const { site } = found;
  const { text } = await formOf(c);
  const next = isOwnPath(text('next')) ? text('next') : `/s/${site.id}`;
  const wrong = (detail: string, status: 400 | 409): Response | Promise<Response> =>
    sayMessage(c, { lang: langOf(c, site.locale), about: 'badNote', detail, back: next }, status);

  const id = text('id');
  if (text('remove')) await removeNote(c.env, site.id, id);
  else {
    // Days are written as people write them, in either calendar.
    const parsed = parseNote({ day: readDay(text('day')) ?? text('day'), text: text('text') });
    if ('fault' in parsed) return wrong(parsed.fault.detail, 400);
    const note = { id: /^[0-9a-f]{16}$/.test(id) ? id : newKey().slice(0, 16), ...parsed.note };
    if (!(await keepNote(c.env, site.id, note))) return wrong(tooManyNotes.detail, 409);
  }
  return c.redirect(`${next}#notes`, 303);
}
