import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { newDay } from '@safar/funnel';
import { expect, test } from 'vitest';
import {
  ADMIN_KEY,
  ask,
  askAs,
  beacon,
  day,
  makeSite,
  readFunnel,
  send,
  step,
  WORKER,
  type Made,
} from './api.ts';

interface MadeShare {
  id: string;
  url: string;
  name: string;
  expires?: string;
}

const share = async (site: Made, body: object = {}): Promise<MadeShare> => {
  const answer = await askAs(site, '/shares', { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(201);
  return answer.json();
};

const shares = async (site: Made) =>
  (await (await askAs(site, '/shares')).json<{ shares: MadeShare[] }>()).shares;

/** Opens a link as a browser does; the cookie that it is given. */
async function open(url: string): Promise<string> {
  const answer = await ask(url);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).not.toContain('share=');
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const look = async (site: Made, cookie: string) =>
  (await ask(`/s/${site.id}`, { headers: { cookie } })).status;

const signIn = async (site: Made, key = site.key, headers: Record<string, string> = {}) =>
  ask('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: WORKER, ...headers },
    body: new URLSearchParams({ site: site.id, key }).toString(),
  });

test('who has a link may look, and nothing else', async () => {
  const site = await makeSite('shared');
  await send(site, beacon(step()));
  const { url, name } = await share(site, { name: 'for the agency' });
  expect(name).toBe('for the agency');
  const cookie = await open(`${url}&lang=fa`);
  const page = await ask('/s/shared?lang=en', { headers: { cookie } });
  expect(page.status).toBe(200);
  expect(await page.text()).not.toContain('/sign-out');

  const headers = { cookie };
  for (const path of ['/funnel', '/funnel.csv'])
    expect((await ask(`/v1/sites/shared${path}`, { headers })).status, path).toBe(200);
  for (const path of ['', '/export', '/shares', '/work'])
    expect((await ask(`/v1/sites/shared${path}`, { headers })).status, path).toBe(401);
  for (const [method, path] of [
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/key'],
    ['POST', '/shares'],
    ['POST', '/import'],
    ['POST', '/steps'],
  ] as const)
    expect((await ask(`/v1/sites/shared${path}`, { method, headers, body: '{}' })).status).toBe(
      401,
    );
});

test('a link is told once, listed without its secret, and gone when it is revoked', async () => {
  const site = await makeSite('revoked');
  const kept = await share(site);
  const gone = await share(site, { name: 'gone', days: 7 });
  const cookies = [await open(kept.url), await open(gone.url)] as const;
  const text = JSON.stringify(await shares(site));
  expect(JSON.parse(text)).toMatchObject([{ id: kept.id }, { id: gone.id, name: 'gone' }]);
  expect(text).not.toContain(new URL(kept.url).searchParams.get('share'));
  expect(text).not.toContain('hash');
  expect(Date.parse(gone.expires!)).toBeGreaterThan(Date.now());

  expect((await askAs(site, `/shares/${gone.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await look(site, cookies[0])).toBe(200);
  expect(await look(site, cookies[1])).toBe(303);
  const dead = await ask(gone.url);
  expect(dead.status).toBe(403);
  expect(dead.headers.get('set-cookie')).toBeNull();
});

test('a link that has expired opens nothing, and its cookie neither', async () => {
  const site = await makeSite('expired');
  const { id, url } = await share(site, { days: 1 });
  const cookie = await open(url);
  const registry = env.REGISTRY.getByName('registry');
  const record = (await registry.find(site.id))!;
  const past = {
    ...record.shares!.find((each) => each.id === id)!,
    expires: '2020-01-01T00:00:00Z',
  };
  await registry.removeShare(site.id, id);
  await registry.addShare(site.id, past);
  // Any change lets this place know what the registry knows.
  await askAs(site, '', { method: 'PATCH', body: '{}' });
  expect((await ask(url)).status).toBe(403);
  expect(await look(site, cookie)).toBe(303);
  expect(await shares(site)).toEqual([]);
});

test('a link of one site opens no other', async () => {
  const [a, b] = [await makeSite('share-a'), await makeSite('share-b')];
  const { url } = await share(a);
  expect((await ask(url.replace('share-a', 'share-b'))).status).toBe(403);
  const cookie = (await open(url)).replace('share-a', 'share-b');
  expect(await look(b, cookie)).toBe(303);
  // A guest's cookie under an owner's name is none.
  expect(await look(a, cookie.replace('safar-share-b.guest', 'safar-share-a'))).toBe(303);
});

test('a link that is asked for wrongly is refused by name', async () => {
  const site = await makeSite('bad-share');
  for (const body of [
    { name: 1 },
    { name: 'x'.repeat(101) },
    { days: 0 },
    { days: 1.5 },
    { days: '7' },
    { day: 7 },
    { name: 'x', foo: 1 },
  ]) {
    const answer = await askAs(site, '/shares', { method: 'POST', body: JSON.stringify(body) });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ field: Object.keys(body).at(-1) });
  }
  for (const body of ['{', '[]', 'null', '']) {
    const answer = await askAs(site, '/shares', { method: 'POST', body });
    expect([answer.status, await answer.json()]).toMatchObject([400, { field: 'body' }]);
  }
  expect(await shares(site)).toEqual([]);
});

test('fifty links are enough', async () => {
  const site = await makeSite('many-links');
  for (let i = 0; i < 50; i++) await share(site);
  const answer = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  expect(answer.status).toBe(409);
});

test('a new key puts out the old one, and every browser that it let in', async () => {
  const site = await makeSite('rolled');
  const cookie = (await signIn(site)).headers.get('set-cookie')!.split(';')[0]!;
  expect(await look(site, cookie)).toBe(200);
  const answer = await askAs(site, '/key', { method: 'POST' });
  expect(answer.status).toBe(200);
  const { key } = await answer.json<{ key: string }>();
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect((await askAs(site, '')).status).toBe(401);
  expect(await look(site, cookie)).toBe(303);
  expect((await signIn(site)).status).toBe(401);
  expect((await askAs({ ...site, key }, '')).status).toBe(200);
  // The deployer gives one to an owner who has lost theirs.
  const lost = await askAs({ ...site, key: ADMIN_KEY }, '/key', { method: 'POST' });
  expect(lost.status).toBe(200);
  expect((await askAs({ ...site, key: ADMIN_KEY }, '')).status).toBe(401);
  // Who could make a site may know that there is none; nobody else is told.
  const none = { ...site, id: 'nonesuch' };
  const unknown = await askAs({ ...none, key: ADMIN_KEY }, '/key', { method: 'POST' });
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { field: 'site' }]);
  expect((await askAs(none, '/key', { method: 'POST' })).status).toBe(401);
});

test('the deployer sees which sites there are, and no more of them', async () => {
  const site = await makeSite('listed', { name: 'Listed' });
  const list = (key: string) => ask('/v1/sites', { headers: { authorization: `Bearer ${key}` } });
  const { sites } = await (await list(ADMIN_KEY)).json<{ sites: { id: string }[] }>();
  const found = sites.find(({ id }) => id === 'listed');
  expect(found).toEqual({ id: 'listed', name: 'Listed', created: expect.any(String) });
  for (const key of ['', 'wrong', site.key]) expect((await list(key)).status).toBe(401);
});

test('who tries many keys is asked to wait, even with the right one', async () => {
  const site = await makeSite('tried');
  const headers = { 'cf-connecting-ip': '203.0.113.40' };
  let answer = await signIn(site, 'wrong', headers);
  // A minute may end meanwhile, and the count begin anew.
  for (let i = 0; answer.status === 401 && i <= 60; i++)
    answer = await signIn(site, 'wrong', headers);
  expect(answer.status).toBe(429);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect((await signIn(site, site.key, headers)).status).toBe(429);
  const admin = await ask('/v1/sites', {
    headers: { ...headers, authorization: `Bearer ${ADMIN_KEY}` },
  });
  expect(admin.status).toBe(429);
  expect((await signIn(site)).status).toBe(303);
});

test('a deployer’s script with the right key is not asked to wait, and one that guesses is', async () => {
  const headers = { 'cf-connecting-ip': '203.0.113.41' };
  const as = (key: string) =>
    ask('/v1/sites', { headers: { ...headers, authorization: `Bearer ${key}` } });
  for (let i = 0; i < 45; i++) expect((await as(ADMIN_KEY)).status).toBe(200);
  let answer = await as('wrong');
  for (let i = 0; answer.status === 401 && i <= 60; i++) answer = await as('wrong');
  expect(answer.status).toBe(429);
  expect((await as(ADMIN_KEY)).status).toBe(429);
});

test('what came in behind the eraser is erased with the next turn of the house', async () => {
  const site = await makeSite('behind');
  await askAs(site, '', { method: 'DELETE' });
  const late = env.LEDGER.getByName('behind/0');
  const before = await late.dayNames();
  expect(before).toEqual([]);
  const left = { ...newDay(), quality: { ...newDay().quality, lost: 1 } };
  await late.replaceDays([{ day: day(), doc: JSON.stringify(left) }]);
  expect(await late.dayNames()).toEqual([day()]);
  // Made anew, it begins with nothing.
  const again = await makeSite('behind');
  expect(await late.dayNames()).toEqual([]);
  expect((await readFunnel(again)).journeys).toBe(0);
});

test('days older than a site keeps are removed, and the others stay', async () => {
  const site = await makeSite('retention', { retention: 30 });
  for (const offset of [0, -30, -31, -90]) await send(site, beacon(step({ day: day(offset) })));
  const journeys = async () =>
    (await readFunnel(site, { from: day(-100), to: day() })).trend
      .filter((each) => each.journeys)
      .map((each) => each.day);
  expect(await journeys()).toEqual([day(-90), day(-31), day(-30), day()]);
  expect(await runDurableObjectAlarm(env.REGISTRY.getByName('registry'))).toBe(true);
  expect(await journeys()).toEqual([day(-30), day()]);
  // Tomorrow again.
  expect(await runDurableObjectAlarm(env.REGISTRY.getByName('registry'))).toBe(true);
  expect(await journeys()).toEqual([day(-30), day()]);
});

test('the worker says whether what it stands on answers', async () => {
  const answer = await ask('/health');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true, kv: true, objects: true });
});

test('an owner sees what the worker did, what it refused and why, and how far behind it is', async () => {
  const site = await makeSite('work', { shards: 2 });
  const work = async () => (await askAs(site, '/work')).json<Record<string, unknown>>();
  expect(await work()).toMatchObject({ accepted: 0, refused: {}, bots: {}, commits: 0, days: 0 });
  const body = beacon(step());
  for (let i = 0; i < 3; i++) await send(site, body);
  await send(site, '{');
  await send(site, body, { origin: 'https://evil.example' });
  await send(site, body, { 'user-agent': 'TelegramBot (like TwitterBot)' });
  expect(await work()).toMatchObject({
    to: day(),
    accepted: 1,
    repeated: 2,
    refused: { body: 1, origin: 1 },
    bots: { preview: 1 },
    shards: 2,
    unpublished: expect.any(Number),
    overdueSeconds: expect.any(Number),
  });
  expect((await work())['commits']).toBeGreaterThan(0);
});
