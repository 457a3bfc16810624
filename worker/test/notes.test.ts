import { expect, test } from 'vitest';
import { MAX_NOTES, type Note } from '../src/note.ts';
import {
  ADMIN_KEY,
  ask,
  askAs,
  beacon,
  day,
  makeSite,
  send,
  step,
  WORKER,
  type Made,
} from './api.ts';

const notesOf = async (site: Made): Promise<Note[]> =>
  (await (await askAs(site, '/notes')).json<{ notes: Note[] }>()).notes;

const write = (site: Made, note: object, id?: string): Promise<Response> =>
  askAs(site, id ? `/notes/${id}` : '/notes', {
    method: id ? 'PUT' : 'POST',
    body: JSON.stringify(note),
  });

const formType = { 'content-type': 'application/x-www-form-urlencoded', origin: WORKER };

async function cookieOf(site: Made): Promise<string> {
  const answer = await ask('/sign-in', {
    method: 'POST',
    headers: formType,
    body: new URLSearchParams({ site: site.id, key: site.key }).toString(),
  });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

const post = (
  site: Made,
  fields: Record<string, string>,
  headers: Record<string, string>,
  query = '',
) =>
  ask(`/s/${site.id}/notes${query}`, {
    method: 'POST',
    headers: { ...formType, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

test('a note is written, changed and removed, and notes stand by day', async () => {
  const site = await makeSite('notes-api');
  await write(site, { day: day(-1), text: '  new   prices\n\tfrom today ' });
  const answer = await write(site, { day: day(-9), text: 'قیمت‌ها' });
  expect(answer.status).toBe(201);
  const { id } = await answer.json<Note>();
  expect((await notesOf(site)).map(({ day: at, text }) => [at, text])).toEqual([
    [day(-9), 'قیمت‌ها'],
    [day(-1), 'new prices from today'],
  ]);
  expect((await write(site, { day: day(), text: 'moved' }, id)).status).toBe(200);
  expect((await notesOf(site)).at(-1)).toEqual({ id, day: day(), text: 'moved' });
  for (let i = 0; i < 2; i++)
    expect((await askAs(site, `/notes/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await notesOf(site)).toHaveLength(1);
});

test('what is no note is refused with its field, and one that is not there cannot be changed', async () => {
  const site = await makeSite('notes-wrong');
  for (const [note, field] of [
    [{ day: '2026-02-30', text: 'x' }, 'day'],
    [{ text: 'x' }, 'day'],
    [{ day: day(), text: ' \n ' }, 'text'],
    [{ day: day(), text: 'x'.repeat(281) }, 'text'],
    [{ day: day(), text: 7 }, 'text'],
    ['', 'body'],
  ] as const) {
    const answer = await write(site, note as object);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ field });
  }
  expect((await write(site, { day: day(), text: 'x' }, '00000000000000ff')).status).toBe(404);
  expect(await notesOf(site)).toEqual([]);
});

test('a site has so many notes and no more; one of them can still be changed', async () => {
  const site = await makeSite('notes-many');
  for (let i = 0; i < MAX_NOTES; i++)
    expect((await write(site, { day: day(-i), text: `${i}` })).status).toBe(201);
  const full = await write(site, { day: day(), text: 'one more' });
  expect([full.status, await full.json()]).toMatchObject([409, { field: 'notes' }]);
  const [first] = await notesOf(site);
  expect((await write(site, { day: day(), text: 'other' }, first!.id)).status).toBe(200);
});

test('the owner writes, changes and removes notes by plain forms, a day in either calendar', async () => {
  const site = await makeSite('notes-form', { locale: 'fa' });
  await send(site, beacon(step()));
  const cookie = await cookieOf(site);
  const today = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    timeZone: 'Asia/Tehran',
    dateStyle: 'short',
  }).format();
  const next = `/s/${site.id}?from=${day(-6)}&to=${day()}`;
  const answer = await post(site, { day: today, text: '<b>ارسال رایگان</b>', next }, { cookie });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${next}#notes`]);
  const [note] = await notesOf(site);
  expect(note).toMatchObject({ day: day(), text: '<b>ارسال رایگان</b>' });

  const page = await (await ask(`/s/${site.id}`, { headers: { cookie } })).text();
  expect(page).toContain('&lt;b&gt;ارسال رایگان&lt;/b&gt;');
  expect(page).toContain(`href="#note-${note!.id}"`);

  await post(site, { id: note!.id, day: day(-2), text: 'changed' }, { cookie });
  expect(await notesOf(site)).toEqual([{ id: note!.id, day: day(-2), text: 'changed' }]);
  await post(site, { id: note!.id, remove: '1', day: '', text: '' }, { cookie });
  expect(await notesOf(site)).toEqual([]);
});

test('a note that cannot be kept comes back in its form, in the language of the page', async () => {
  const site = await makeSite('notes-back');
  const cookie = await cookieOf(site);
  const next = `/s/${site.id}?lang=fa`;
  const typed = { id: '00000000000000ff', day: 'چرند', text: 'ارسال "رایگان"', next };
  const answer = await post(site, typed, { cookie }, '?lang=fa');
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('<html lang="fa" dir="rtl">');
  expect(html).toContain('روز را مانند ۱۴۰۵/۰۹/۰۱ بنویسید');
  expect(html).toContain('action="/s/notes-back/notes?lang=fa"');
  for (const [name, value] of Object.entries(typed))
    expect(html).toContain(`name="${name}" value="${value.replace(/"/g, '&quot;')}"`);

  const empty = await post(site, { day: '۱۴۰۵/۰۹/۰۱', text: ' ' }, { cookie });
  const told = await empty.text();
  expect(told).toContain('It takes a short text');
  expect(told).toContain('name="day" value="2026-11-22"');
  expect(await notesOf(site)).toEqual([]);
});

test('a form that says no day, or comes from elsewhere, writes nothing and says so', async () => {
  const site = await makeSite('notes-refused');
  const cookie = await cookieOf(site);
  const wrong = await post(site, { day: 'soon', text: 'x', next: '//evil.example' }, { cookie });
  expect(wrong.status).toBe(400);
  const told = await wrong.text();
  expect(told).toContain('This note was not kept');
  expect(told).not.toContain('evil.example');
  const good = { day: day(), text: 'x' };
  const foreign = { cookie, origin: 'https://evil.example' };
  expect((await post(site, good, foreign)).status).toBe(403);
  expect((await post(site, good, {})).status).toBe(403);
  expect(await notesOf(site)).toEqual([]);
});

test('who came by a share link reads the notes and writes none', async () => {
  const site = await makeSite('notes-shared');
  await send(site, beacon(step()));
  await write(site, { day: day(), text: 'for all to see' });
  const made = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const opened = await ask((await made.json<{ url: string }>()).url);
  const headers = { cookie: opened.headers.get('set-cookie')!.split(';')[0]! };
  const page = await (await ask('/s/notes-shared', { headers })).text();
  expect(page).toContain('for all to see');
  expect(page).not.toContain('/s/notes-shared/notes');
  expect((await ask('/v1/sites/notes-shared/notes', { headers })).status).toBe(200);
  const body = JSON.stringify({ day: day(), text: 'x' });
  expect(
    (await ask('/v1/sites/notes-shared/notes', { method: 'POST', headers, body })).status,
  ).toBe(401);
  expect((await post(site, { day: day(), text: 'x' }, headers)).status).toBe(403);
  expect(await notesOf(site)).toHaveLength(1);
});

test('notes are in the export, come back with a restored site, and are erased with it', async () => {
  const site = await makeSite('notes-kept');
  await write(site, { day: day(-3), text: 'before' });
  const file = await (await askAs(site, '/export')).json<{ notes: Note[] }>();
  expect(file.notes).toMatchObject([{ day: day(-3), text: 'before' }]);
  expect((await askAs(site, '', { method: 'DELETE' })).status).toBe(204);

  const restore = (body: object) =>
    ask('/v1/sites/notes-kept', {
      method: 'PUT',
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
      body: JSON.stringify(body),
    });
  const wrong = await restore({ ...file, notes: [{ day: day(), text: '' }] });
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { field: 'notes[0].text' }]);
  const { notes: _, ...older } = file;
  const empty = await (await restore(older)).json<Made>();
  expect(await notesOf(empty)).toEqual([]);
  await askAs(empty, '', { method: 'DELETE' });
  const back = await (await restore(file)).json<Made>();
  expect(await notesOf(back)).toMatchObject([{ day: day(-3), text: 'before' }]);
});
