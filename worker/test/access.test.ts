import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { app } from '../src/app.ts';
import type { Bindings } from '../src/env.ts';
import {
  ADMIN_KEY,
  ask,
  askAs,
  beacon,
  makeSite,
  postSite,
  readFunnel,
  send,
  step,
  WORKER,
  type Made,
} from './api.ts';

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: WORKER, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

const cookieOf = (answer: Response): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? '';

test('a site is made with the admin key, and its own key is told this once', async () => {
  const answer = await postSite({ id: 'first' });
  expect(answer.status).toBe(201);
  const made = await answer.json<Made>();
  expect(made).toEqual({
    id: 'first',
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
    tag: `<script async src="${WORKER}/j/first.js"></script>`,
  });
  const settings = await askAs(made, '');
  const text = await settings.text();
  expect(text).not.toContain(made.key);
  expect(JSON.parse(text)).toMatchObject({
    id: 'first',
    window: 30,
    model: 'shop-4',
    domains: ['shop.example'],
  });
});

test('a taken id is refused, and the site that has it stays as it is', async () => {
  const site = await makeSite('taken', { name: 'The first' });
  const answer = await postSite({ id: 'taken', name: 'The second' });
  expect(answer.status).toBe(409);
  expect(await (await askAs(site, '')).json()).toMatchObject({ name: 'The first' });
});

test.each([
  ['id', 'Shop'],
  ['id', 'v'],
  ['id', ''],
  ['name', ''],
  ['domains', []],
  ['domains', ['https://shop.example/']],
  ['domains', ['shop.*']],
  ['timezone', 'Asia/Atlantis'],
  ['currency', 'euro'],
  ['locale', 'de'],
  ['model', 'shop-9'],
  ['model', 5],
  ['model', null],
  ['window', 0],
  ['window', 91],
  ['window', '30'],
  ['aftercare', 366],
  ['goal', ''],
  ['rules', [{ glob: 'no-slash', kind: 'faq' }]],
  ['shards', 65],
  ['dnt', 'no'],
  ['colour', 'red'],
])('a site whose %s is %j is refused by name', async (field, value) => {
  const answer = await postSite({ id: 'refused', [field]: value });
  expect(answer.status).toBe(400);
  const problem = await answer.json<{ field: string; detail: string }>();
  expect(problem.field).toBe(field);
  expect(problem.detail).toContain(JSON.stringify(value));
});

test('a body that is no JSON is shown as it came, wherever an object is taken', async () => {
  const made = await ask('/v1/sites', {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
    body: '{ "id": ',
  });
  expect([made.status, await made.json()]).toMatchObject([
    400,
    { field: 'body', detail: 'body is "{ \\"id\\": "; it takes one JSON object' },
  ]);
  const site = await makeSite('no-json');
  const headers = { 'idempotency-key': 'k' };
  for (const [method, path] of [
    ['PATCH', ''],
    ['POST', '/notes'],
    ['POST', '/steps'],
    ['PATCH', '/map'],
  ] as const) {
    const answer = await askAs(site, path, { method, headers, body: '{' });
    expect([answer.status, await answer.json()], path).toMatchObject([400, { field: 'body' }]);
  }
});

test('a site must have a name, domains and a time zone', async () => {
  for (const field of ['name', 'domains', 'timezone']) {
    const answer = await postSite({ id: 'lacking', [field]: undefined });
    expect(await answer.json()).toMatchObject({ status: 400, field });
  }
});

test('a model of the owner’s own is taken, and a broken one is told by its fault', async () => {
  const stages = [
    { id: 'look', name: { en: 'Look', fa: 'دیدن' }, levels: ['aware', 'interest'] },
    { id: 'buy', name: { en: 'Buy', fa: 'خرید' }, kinds: ['order'] },
  ];
  const model = { id: 'mine', name: { en: 'Mine', fa: 'من' }, stages };
  const site = await makeSite('own-model', { model });
  expect((await readFunnel(site)).model).toBe('mine');
  const broken = await postSite({
    id: 'broken-model',
    model: { ...model, stages: stages.slice(1) },
  });
  expect(await broken.json()).toMatchObject({ status: 400, field: 'model' });
});

test('settings are changed by name, and shards are only ever raised', async () => {
  const site = await makeSite('changing', { shards: 2 });
  const patch = (changes: object) =>
    askAs(site, '', { method: 'PATCH', body: JSON.stringify(changes) });
  expect((await patch({ name: 'New', domains: ['other.example', 'bücher.example'] })).status).toBe(
    200,
  );
  expect(await (await askAs(site, '')).json()).toMatchObject({
    name: 'New',
    domains: ['other.example', 'xn--bcher-kva.example'],
    shards: 2,
  });
  expect((await send(site, beacon(step()))).status).toBe(403);
  expect((await send(site, beacon(step()), { origin: 'https://other.example' })).status).toBe(202);
  expect(await (await patch({ shards: 1 })).json()).toMatchObject({ status: 400, field: 'shards' });
  expect(await (await patch({ id: 'else' })).json()).toMatchObject({ status: 400, field: 'id' });
});

test('nothing of a site can be read or changed without its key', async () => {
  const site = await makeSite('mine');
  const other = await makeSite('theirs');
  const doors: [string, string][] = [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['GET', '/funnel'],
    ['GET', '/funnel.csv'],
    ['GET', '/export'],
    ['POST', '/import'],
    ['POST', '/steps'],
  ];
  const keys = [undefined, '', 'wrong', other.key, ADMIN_KEY, `${site.key} `.repeat(2)];
  for (const [method, path] of doors)
    for (const key of keys) {
      const answer = await ask(`/v1/sites/mine${path}`, {
        method,
        headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      expect(answer.status, `${method} ${path}`).toBe(401);
      expect(await answer.json()).toMatchObject({ field: 'authorization' });
    }
  expect((await ask('/v1/sites/nobodys/funnel')).status).toBe(401);
  expect((await postSite({ id: 'sneaky' }, site.key)).status).toBe(401);
});

test('an owner signs in with the key, and sees the page; without, they are asked for it', async () => {
  const site = await makeSite('door');
  const asked = await ask('/s/door?from=2026-01-01&lang=fa');
  expect(asked.status).toBe(303);
  const where = asked.headers.get('location')!;
  expect(where).toBe(
    `/s/door/sign-in?${new URLSearchParams({ next: '/s/door?from=2026-01-01&lang=fa' })}`,
  );
  const door = await ask(where);
  expect(door.status).toBe(200);
  const html = await door.text();
  expect(html).toContain('<html lang="fa"');
  const [, action] = /<form[^>]* action="([^"]+)"/.exec(html)!;

  const wrong = await form(action!, { site: 'door', key: 'wrong' });
  expect(wrong.status).toBe(401);
  expect(await wrong.text()).toContain('<html lang="fa"');
  expect(wrong.headers.get('set-cookie')).toBeNull();

  const right = await form('/s/door/sign-in', {
    site: 'door',
    key: site.key,
    next: '/s/door?lang=fa',
  });
  expect(right.status).toBe(303);
  expect(right.headers.get('location')).toBe('/s/door?lang=fa');
  const set = right.headers.get('set-cookie')!;
  for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(set).toContain(word);
  expect(set).not.toContain(site.key);

  const cookie = cookieOf(right);
  const page = await ask('/s/door', { headers: { cookie } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('A shop');
  expect((await ask('/v1/sites/door/funnel', { headers: { cookie } })).status).toBe(200);
  const write = { method: 'PATCH', headers: { cookie }, body: '{}' };
  expect((await ask('/v1/sites/door', write)).status).toBe(401);

  const [, way] = /action="(\/s\/door\/sign-out[^"]*)"/.exec(
    await (await ask('/s/door?lang=fa', { headers: { cookie } })).text(),
  )!;
  const out = await form(way!, {}, { cookie });
  expect(out.headers.get('location')).toBe('/?lang=fa');
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
});

test('a cookie is of one site, and a changed one is none', async () => {
  const site = await makeSite('cookie-a');
  await makeSite('cookie-b');
  const cookie = cookieOf(await form('/sign-in', { site: 'cookie-a', key: site.key }));
  expect((await ask('/s/cookie-a', { headers: { cookie } })).status).toBe(200);
  for (const other of [
    cookie.replace('cookie-a', 'cookie-b'),
    cookie.replace(/=(\d)/, (_, digit: string) => `=${(Number(digit) + 1) % 10}`),
    `${cookie.slice(0, -4)}AAAA`,
    'safar-cookie-b=9999999999.0000000000000000',
  ])
    for (const path of ['/s/cookie-b', ...(other.includes('cookie-a') ? ['/s/cookie-a'] : [])])
      expect((await ask(path, { headers: { cookie: other } })).status, other).toBe(303);
});

test('after signing in nobody is led off to another host', async () => {
  const site = await makeSite('led-off');
  for (const next of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:1',
    '/\nx',
  ]) {
    const answer = await form('/sign-in', { site: 'led-off', key: site.key, next });
    expect(answer.headers.get('location'), next).toBe('/s/led-off');
  }
});

test('a form that another site sends in an owner’s name is refused', async () => {
  const site = await makeSite('forged');
  const answer = await form(
    '/sign-in',
    { site: 'forged', key: site.key },
    { origin: 'https://evil.example' },
  );
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await answer.text()).toContain('href="/sign-in?lang=en"');
});

test('pages may load their own files and nothing else', async () => {
  for (const path of ['/', '/sign-in', '/s/nobody/sign-in', '/nowhere']) {
    const answer = await ask(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await answer.text();
    expect(html).not.toMatch(/<style|<script(?! src=)| style="| on\w+="/);
  }
});

test('a wrong parameter of the page is said in a page', async () => {
  const site = await makeSite('wrong-param');
  const cookie = cookieOf(await form('/sign-in', { site: 'wrong-param', key: site.key }));
  const answer = await ask('/s/wrong-param?model=<b>', { headers: { cookie } });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain('<b>');
  const persian = await ask('/s/wrong-param?lang=fa&model=<b>', { headers: { cookie } });
  const text = await persian.text();
  expect(text).toContain('model=&lt;b&gt;');
  expect(text).not.toContain('model is');
});

test('without its secrets the worker refuses what needs them, and says how to set them', async () => {
  const without = { ...(env as Bindings), ADMIN_KEY: '', SESSION_KEY: '' };
  const site = await app.request('/v1/sites', { method: 'POST', body: '{}' }, without);
  expect(site.status).toBe(503);
  const problem = await site.json<{ detail: string }>();
  expect(problem.detail).toContain('wrangler secret put ADMIN_KEY');
  for (const method of ['GET', 'POST']) {
    const headers = { origin: 'http://localhost' };
    const answer = await app.request('/s/x/sign-in', { method, headers }, without);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('SESSION_KEY');
  }
  const front = await app.request('/', {}, without);
  expect(await front.text()).toContain('ADMIN_KEY');
});

test('an erased site is gone with all it counted', async () => {
  const site = await makeSite('erased');
  await send(site, beacon(step()));
  await askAs(site, '/import', {
    method: 'POST',
    body: JSON.stringify(await (await askAs(site, '/export')).json()),
  });
  expect((await askAs(site, '', { method: 'DELETE' })).status).toBe(204);
  expect((await askAs(site, '/funnel')).status).toBe(401);
  const again = await makeSite('erased');
  expect((await readFunnel(again)).journeys).toBe(0);
  expect((await env.SNAPSHOTS.list({ prefix: 'day/erased/' })).keys).toEqual([]);
});
