import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { app } from '../src/app.ts';
import type { Bindings } from '../src/env.ts';
import { ADMIN_KEY, ask, askAs, beacon, makeSite, send, step } from './api.ts';
import { cookieOf, fieldsOf, post, signInTo } from './pages.ts';

const signInAsAdmin = async (): Promise<string> =>
  cookieOf(await post('/sites/sign-in', { key: ADMIN_KEY }));

const look = async (cookie: string, query = ''): Promise<string> => {
  const answer = await ask(`/sites${query}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
};

test('only the admin key opens the page of all sites', async () => {
  const site = await makeSite('admin-door');
  const owner = await signInTo(site);
  for (const cookie of ['', owner, 'safar.admin=9999999999.0000']) {
    for (const answer of [
      await ask('/sites', { headers: { cookie } }),
      await post('/sites', { id: 'sneaky' }, { cookie }),
    ]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/sites/sign-in');
    }
  }
  for (const key of ['', 'wrong', site.key]) {
    const answer = await post('/sites/sign-in', { key });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
  const right = await post('/sites/sign-in', { key: ` ${ADMIN_KEY} ` });
  const set = right.headers.get('set-cookie')!;
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure']) expect(set).toContain(word);
  expect(set).not.toContain(ADMIN_KEY);
  expect(await look(cookieOf(right))).toContain('admin-door');
  const out = await post('/sites/sign-out', {}, { cookie: cookieOf(right) });
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
});

test('a form that another site sends in the admin’s name is refused', async () => {
  const cookie = await signInAsAdmin();
  const headers = { cookie, origin: 'https://evil.example' };
  expect((await post('/sites', { id: 'forged' }, headers)).status).toBe(403);
  expect((await post('/sites/sign-in', { key: ADMIN_KEY }, headers)).status).toBe(403);
});

test('without an admin key, or with another than before, nobody is in', async () => {
  const cookie = await signInAsAdmin();
  const headers = { cookie };
  const without = { ...(env as Bindings), ADMIN_KEY: '' };
  for (const path of ['/sites', '/sites/sign-in']) {
    const answer = await app.request(path, { headers }, without);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('ADMIN_KEY');
  }
  const changed = { ...(env as Bindings), ADMIN_KEY: 'another one' };
  expect((await app.request('/sites', { headers }, changed)).status).toBe(303);
});

test('who tries admin keys has to wait as who tries others', async () => {
  const headers = { 'cf-connecting-ip': '203.0.113.77' };
  let answer: Response;
  do answer = await post('/sites/sign-in', { key: 'wrong' }, headers);
  while (answer.status === 401);
  expect(answer.status).toBe(429);
  const right = await post('/sites/sign-in', { key: ADMIN_KEY }, headers);
  expect([right.status, right.headers.get('set-cookie')]).toEqual([429, null]);
});

test('the admin sees a site’s numbers and what it lacks, and changes nothing of it', async () => {
  const busy = await makeSite('admin-busy', { name: '"><script>alert(1)</script>' });
  await makeSite('admin-new');
  await send(busy, beacon(step(), step()));
  // Importing publishes at once.
  const file = await (await askAs(busy, '/export')).text();
  await askAs(busy, '/import', { method: 'POST', body: file });
  const cookie = await signInAsAdmin();
  for (const lang of ['en', 'fa']) {
    const html = await look(cookie, `?lang=${lang}`);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toMatch(/undefined|\[object|\sstyle=|\son\w+=/i);
  }
  const row = (html: string, id: string) =>
    html
      .slice(html.lastIndexOf('<tr>', html.indexOf(`>${id}<`)))
      .split('</tr>')[0]!
      .replace(/<[^>]+>/g, ' ');
  const html = await look(cookie, '?lang=en');
  expect(row(html, 'admin-busy')).toMatch(/ 2 .* 0 .* \d+ [A-Z]\w+ .*fine/s);
  expect(row(html, 'admin-new')).toMatch(/ 0 .*–.*no data yet/s);

  const headers = { cookie };
  const funnel = await ask('/s/admin-busy', { headers });
  expect(funnel.status).toBe(200);
  expect(await funnel.text()).not.toContain('/sign-out');
  expect((await ask('/v1/sites/admin-busy/funnel', { headers })).status).toBe(200);
  expect((await ask('/s/admin-busy/site', { headers })).status).toBe(403);
  expect((await ask('/v1/sites/admin-busy', { headers })).status).toBe(401);
  expect((await post('/s/admin-busy/site/erase', { id: 'admin-busy' }, headers)).status).toBe(403);
});

test('a site is made by the form, and its key and tag are shown this once', async () => {
  const cookie = await signInAsAdmin();
  const typed = {
    id: 'made-here',
    name: 'دکان',
    domains: 'https://shop.example/\nwww.other.example',
    timezone: 'Asia/Tehran',
    locale: 'fa',
    currency: 'IRT',
  };
  const wrong = await post(
    '/sites?lang=en',
    { ...typed, id: 'Not this', timezone: 'Mars', name: '<b>' },
    { cookie },
  );
  expect(wrong.status).toBe(400);
  const html = await wrong.text();
  expect(html).toMatch(/id="id" name="id" aria-invalid="true"/);
  expect(html.replace(/<[^>]+>/g, '')).toContain('“Mars” cannot be taken');
  expect(fieldsOf(html, '/sites?lang=en')).toMatchObject({ id: 'Not this', name: '<b>' });

  const made = await (await post('/sites?lang=en', typed, { cookie })).text();
  const [, key = ''] = /id="new-key">([0-9a-f]{32})</.exec(made)!;
  expect(made).toContain('/j/made-here.js');
  const site = { id: 'made-here', key, tag: '' };
  expect(await (await askAs(site, '')).json()).toMatchObject({
    name: 'دکان',
    domains: ['shop.example', 'www.other.example'],
    currency: 'IRT',
    locale: 'fa',
  });
  expect(await look(cookie)).not.toContain(key);

  const taken = await post('/sites?lang=en', typed, { cookie });
  expect(taken.status).toBe(400);
  expect(await taken.text()).toMatch(/id="id" name="id" aria-invalid="true"/);
});
