import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { faultOfBody, jsonOf } from './json-body.ts';
import { newKey } from './keys.ts';
import { MAX_NOTES, parseNote, type Note } from './note.ts';
import { refuse, show, type Problem } from './problem.ts';
import { keepNote, notesOf, removeNote } from './sites.ts';

/** `GET /v1/sites/<site>/notes`: all of a site's notes, by day. */
export async function listNotes(c: Context<AppEnv>): Promise<Response> {
  return c.json({ notes: await notesOf(c.env, c.get('site').id) }, 200, {
    'cache-control': 'no-store',
  });
}

/** `POST /v1/sites/<site>/notes`: writes a note. */
export const postNote = (c: Context<AppEnv>): Promise<Response> =>
  keep(c, newKey().slice(0, 16), 201);

/** `PUT /v1/sites/<site>/notes/<note>`: puts a day and a text in place of what the note had. */
export async function putNote(c: Context<AppEnv>): Promise<Response> {
  const id = c.req.param('note') ?? '';
  const notes = await notesOf(c.env, c.get('site').id);
  return notes.some((note) => note.id === id) ? keep(c, id, 200) : refuse(c, noNote(id));
}

/** `DELETE /v1/sites/<site>/notes/<note>`. One that is gone already is as good as removed. */
export async function deleteNote(c: Context<AppEnv>): Promise<Response> {
  await removeNote(c.env, c.get('site').id, c.req.param('note') ?? '');
  return c.body(null, 204);
}

async function keep(c: Context<AppEnv>, id: string, status: 200 | 201): Promise<Response> {
  const body = await jsonOf(c);
  const wrong = faultOfBody(body);
  const parsed = wrong ? { fault: wrong } : parseNote(body);
  if ('fault' in parsed)
    return refuse(c, { status: 400, title: 'The note is wrong', ...parsed.fault });
  const note: Note = { id, ...parsed.note };
  if (!(await keepNote(c.env, c.get('site').id, note))) return refuse(c, tooManyNotes);
  return c.json(note, status, { 'cache-control': 'no-store' });
}

const tooManyNotes: Problem = {
  status: 409,
  title: 'There are too many notes',
  field: 'notes',
  detail: `notes are ${MAX_NOTES} already; remove one first`,
};

const noNote = (id: string): Problem => ({
  status: 404,
  title: 'There is no such note',
  field: 'note',
  detail: `note is ${show(id)}, which the site does not have`,
});
