import { expect, test } from 'vitest';
import { ask, askAs, makeSite, WORKER, type Made } from './api.ts';

const HOSTILE = '</textarea><script>alert(1)</script>" onfocus="alert(2)';

const cookieOf = (answer: Response): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? '';

async function signIn(site: Made): Promise<string> {
  const answer = await ask('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: WORKER },
    body: new URLSearchParams({ site: site.id, key: site.key }).toString(),
  });
  return cookieOf(answer);
}

const guestOf = async (site: Made): Promise<string> => {
  const link = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  return cookieOf(await ask((await link.json<{ url: string }>()).url));
};

const look = async (site: Made, cookie: string, path = ''): Promise<string> => {
  const answer = await ask(`/s/${site.id}/map${path}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
};

/** Posts a form as the page does. */
const post = (site: Made, cookie: string, fields: Record<string, string>, query = '') =>
  ask(`/s/${site.id}/map${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: WORKER, cookie },
    body: new URLSearchParams(fields).toString(),
  });

const script = (text: string, seen: number, more: Record<string, string> = {}) => ({
  what: 'write',
  map: '',
  levels: 'aware',
  script: text,
  seen: String(seen),
  at: 'c-0-script',
  ...more,
});

const mapOf = async (site: Made) =>
  (await askAs(site, '/map')).json<{
    change: number;
    maps: { id: string; persona?: object; texts: { text: string }[] }[];
  }>();

const textsOf = async (site: Made) => (await mapOf(site)).maps[0]!.texts.map(({ text }) => text);

test('a form writes, and leads back to the field that it wrote', async () => {
  const site = await makeSite('page-write');
  const cookie = await signIn(site);
  expect(await look(site, cookie)).toContain('How do customers put their goal or problem?');
  const answer = await post(
    site,
    cookie,
    script('To furnish\r\na home', 0),
    '?model=sales-5&lang=fa',
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/s/page-write/map?model=sales-5&lang=fa#c-0-script');
  expect(await textsOf(site)).toEqual(['To furnish\na home']);
  expect(await look(site, cookie)).toContain('To furnish\na home</p>');
});

test('who was overtaken sees both texts, and may save theirs all the same', async () => {
  const site = await makeSite('page-conflict');
  const cookie = await signIn(site);
  await post(site, cookie, script('The first', 0));
  const answer = await post(site, cookie, script('The second', 0));
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toMatch(/<blockquote[^>]*>The first<\/blockquote>/);
  expect(page).toMatch(/<textarea name="script"[^>]*>\s*The second<\/textarea>/);
  expect(await textsOf(site)).toEqual(['The first']);
  expect((await post(site, cookie, script('The second', 1))).status).toBe(303);
  expect(await textsOf(site)).toEqual(['The second']);
});

test('what was written for a persona who is gone is shown again, to be copied', async () => {
  const site = await makeSite('page-gone');
  const cookie = await signIn(site);
  const added = await post(site, cookie, { what: 'add', levels: '', seen: '0', name: 'Anna' });
  const id = new URL(added.headers.get('location')!, WORKER).searchParams.get('persona')!;
  expect((await mapOf(site)).maps[1]).toMatchObject({ id, persona: { name: 'Anna' } });
  await post(site, cookie, { what: 'remove', map: id });
  const answer = await post(site, cookie, script('For Anna', 1, { map: id }), `?persona=${id}`);
  expect(answer.status).toBe(409);
  expect(await answer.text()).toMatch(/<textarea[^>]*readonly[^>]*>\s*For Anna<\/textarea>/);
});

test('who has a link reads the map, and finds no way to write', async () => {
  const site = await makeSite('page-guest');
  const owner = await signIn(site);
  await post(site, owner, script('Ours', 0));
  const guest = await guestOf(site);
  const page = await look(site, guest);
  expect(page).toContain('Ours');
  expect(page).not.toMatch(/method="post"|\/history|<textarea/);
  expect((await post(site, guest, script('Theirs', 1))).status).toBe(403);
  const history = await ask('/s/page-guest/map/history', { headers: { cookie: guest } });
  expect(history.status).toBe(403);
  // What was there once is not for guests.
  await post(site, owner, script('', 1));
  expect(await look(site, guest, '?at=1')).not.toContain('Ours');
  for (const path of ['/map', '/map/history'])
    expect((await ask(`/s/page-guest${path}`)).headers.get('location')).toContain('/sign-in?next=');
  expect((await post(site, '', script('Nobody’s', 1))).status).toBe(303);
  const foreign = await ask('/s/page-guest/map', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://evil.example',
      cookie: owner,
    },
    body: new URLSearchParams(script('Evil', 2)).toString(),
  });
  expect(foreign.status).toBe(403);
  expect(await textsOf(site)).toEqual([]);
});

test('the history shows every change, and gives back one or all', async () => {
  const site = await makeSite('page-history');
  const cookie = await signIn(site);
  await post(site, cookie, script('The first', 0));
  await post(site, cookie, script('The second', 1));
  const history = await look(site, cookie, '/history');
  expect(history.indexOf('The second')).toBeLessThan(history.lastIndexOf('The first'));
  const past = await look(site, cookie, '?at=1');
  expect(past).toContain('The first');
  expect(past).not.toContain('The second');
  expect(past).not.toContain('<textarea');
  const stale = await post(site, cookie, { what: 'undo', undo: '2', seen: '1' });
  expect([stale.status, await textsOf(site)]).toEqual([409, ['The second']]);
  const undone = await post(site, cookie, { what: 'undo', undo: '2', seen: '2' });
  expect(undone.headers.get('location')).toBe('/s/page-history/map/history');
  expect(await textsOf(site)).toEqual(['The first']);
  await post(site, cookie, { what: 'restore', to: '2', seen: '3' });
  expect(await textsOf(site)).toEqual(['The second']);
});

test('a file is taken in, and one that is wrong says where', async () => {
  const site = await makeSite('page-import');
  const cookie = await signIn(site);
  const send = (text: string, query = '') => {
    const body = new FormData();
    body.set('what', 'import');
    body.set('file', new File([text], 'map.json', { type: 'application/json' }));
    return ask(`/s/page-import/map${query}`, {
      method: 'POST',
      headers: { origin: WORKER, cookie },
      body,
    });
  };
  const file = (levels: string[]) =>
    JSON.stringify({
      format: 'safar-map',
      version: 1,
      maps: [{ id: '', texts: [{ levels, field: 'owner', text: 'Sara' }] }],
    });
  for (const [text, fault] of [
    ['{"format":', 'It is no proper JSON'],
    ['{"format":"safar-days"}', 'not what was exported here'],
    [file(['buying']), 'maps[0].texts[0].levels is [&quot;buying&quot;]'],
  ] as const) {
    const answer = await send(text);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(fault);
  }
  const persian = await (await send('', '?lang=fa')).text();
  expect(persian).toContain('این فایل JSON درستی نیست');
  expect(persian).toMatch(/<main.*<details id="import" open="">.*action="[^"]*#import"/s);
  expect(await (await send(file(['buying']), '?lang=fa')).text()).toContain(
    '<bdi>maps[0].texts[0].levels</bdi>',
  );
  expect((await send(file(['use', 'loyal']))).status).toBe(303);
  expect(await textsOf(site)).toEqual(['Sara']);
});

test('whatever is written is text, on every view of it', async () => {
  const site = await makeSite('page-hostile');
  const cookie = await signIn(site);
  const added = await post(site, cookie, {
    what: 'add',
    levels: '',
    seen: '0',
    name: HOSTILE,
    pains: HOSTILE,
  });
  const { search } = new URL(added.headers.get('location')!, WORKER);
  const map = new URLSearchParams(search).get('persona')!;
  await post(site, cookie, script(HOSTILE, 1, { map, owner: HOSTILE }), search);
  const conflict = await post(site, cookie, script(`${HOSTILE}!`, 1, { map }), search);
  const pages = [
    await look(site, cookie, search),
    await look(site, cookie, `${search}&lang=fa&model=buyer-3`),
    await look(site, cookie, `/history${search}`),
    await conflict.text(),
    await (await post(site, cookie, script('x', 9, { map: HOSTILE, at: HOSTILE }))).text(),
  ];
  for (const page of pages) {
    expect(page).not.toMatch(/<script>|onfocus="/);
    expect(page).not.toMatch(/\sstyle=|<style|javascript:/);
  }
  expect(pages[0]).toContain('&lt;/textarea&gt;&lt;script&gt;');
});

test('a site with a model of its own has a map of its stages, and keeps what was written before', async () => {
  const site = await makeSite('page-model');
  const cookie = await signIn(site);
  await post(site, cookie, { ...script('Looks at bowls', 0), levels: 'interest consider' });
  const name = (en: string) => ({ en, fa: en });
  const model = {
    id: 'mine',
    name: name('Mine'),
    stages: [
      { id: 'look', name: name('Look around'), kinds: ['product'] },
      { id: 'call', name: name('Call us'), events: ['called'] },
    ],
  };
  const changed = await askAs(site, '', { method: 'PATCH', body: JSON.stringify({ model }) });
  expect(changed.status).toBe(200);
  const page = await look(site, cookie);
  for (const text of ['Look around', 'Call us', 'Looks at bowls', 'Interest and Consideration'])
    expect(page).toContain(text);
  await post(site, cookie, { ...script('Rings', 1), levels: 'loyal', stage: 'mine/call' });
  expect(await look(site, cookie, '?model=shop-4')).toContain('Rings');
});
