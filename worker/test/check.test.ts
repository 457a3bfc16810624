import { expect, test } from 'vitest';
import { ask, askAs, beacon, makeSite, send, step, type Made } from './api.ts';
import { cookieOf, post, signInTo } from './pages.ts';

interface Verdict {
  is: string;
  [told: string]: unknown;
}

const begin = async (site: Made): Promise<Verdict[]> => {
  const answer = await askAs(site, '/check', { method: 'POST' });
  expect(answer.status).toBe(201);
  return (await answer.json<{ verdicts: Verdict[] }>()).verdicts;
};

const verdictsOf = async (site: Made): Promise<Verdict[]> =>
  (await (await askAs(site, '/check')).json<{ verdicts: Verdict[] }>()).verdicts;

test('a check waits, and names the first step with its kind, path and level', async () => {
  const site = await makeSite('check-step', { shards: 4 });
  await send(site, beacon(step({ path: '/before' })));
  expect(await verdictsOf(site)).toEqual([{ is: 'over' }]);
  expect(await begin(site)).toEqual([{ is: 'waiting' }]);
  await send(site, beacon(step({ kind: 'faq', level: 'consider', path: '/faq', has: 4 })));
  expect(await verdictsOf(site)).toMatchObject([
    { is: 'works', steps: [{ kind: 'faq', level: 'consider', path: '/faq' }] },
  ]);
  // The next check knows nothing of the last.
  expect(await begin(site)).toEqual([{ is: 'waiting' }]);
});

test('a step that comes again is no first step', async () => {
  const site = await makeSite('check-again');
  const known = step();
  await send(site, beacon(known));
  await begin(site);
  await send(site, beacon(known));
  expect(await verdictsOf(site)).toEqual([{ is: 'waiting' }]);
});

test('what was refused is named: the host of the page, bots, and other reasons, each once', async () => {
  const site = await makeSite('check-refused');
  await begin(site);
  for (let i = 0; i < 3; i++) {
    await send(site, beacon(step()), { origin: 'https://new.example' });
    await send(site, beacon(step()), { 'user-agent': 'TelegramBot (like TwitterBot)' });
    await send(site, 'no json');
  }
  expect(await verdictsOf(site)).toEqual([
    { is: 'origin', host: 'new.example' },
    { is: 'bot', sign: 'preview' },
    { is: 'refused', reason: 'body' },
  ]);
});

test('without a check nothing is noted', async () => {
  const site = await makeSite('check-none');
  await send(site, beacon(step()), { origin: 'https://new.example' });
  await send(site, beacon(step()));
  const { verdicts } = await (await askAs(site, '/check')).json<{ verdicts: Verdict[] }>();
  expect(verdicts).toEqual([{ is: 'over' }]);
  await begin(site);
  expect(await verdictsOf(site)).toEqual([{ is: 'waiting' }]);
});

test('a page of the site that asks for the snippet of another is told by that site’s id', async () => {
  const site = await makeSite('check-id');
  const other = await makeSite('check-id-other', { domains: ['other.example'] });
  await begin(site);
  const fetchSnippet = (id: string, referer: string) =>
    ask(`/j/${id}.js`, { headers: { referer } });
  await fetchSnippet('nobodys', 'https://shop.example/page');
  await fetchSnippet(other.id, 'https://elsewhere.example/');
  await fetchSnippet(other.id, 'https://www.shop.example/');
  expect(await verdictsOf(site)).toEqual([
    { is: 'otherSite', site: 'nobodys', host: 'shop.example' },
    { is: 'otherSite', site: other.id, host: 'www.shop.example' },
  ]);
});

test('nobody but the owner begins a check, or sees what it says', async () => {
  const site = await makeSite('check-mine');
  const other = await makeSite('check-theirs');
  const share = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const viewer = cookieOf(await ask((await share.json<{ url: string }>()).url));
  const path = '/s/check-mine/site/check';
  for (const [cookie, status] of [
    ['', 303],
    [await signInTo(other), 303],
    [viewer, 403],
  ] as const) {
    for (const at of ['', '/events'])
      expect((await ask(path + at, { headers: { cookie } })).status).toBe(status);
    for (const at of ['', '/domain', '/page'])
      expect((await post(path + at, { host: 'x.example' }, { cookie })).status).toBe(status);
  }
  expect((await askAs({ ...other, id: site.id }, '/check', { method: 'POST' })).status).toBe(401);
  expect((await ask('/v1/sites/check-mine/check', { headers: { cookie: viewer } })).status).toBe(
    401,
  );
  const forged = { cookie: await signInTo(site), origin: 'https://evil.example' };
  expect((await post(`${path}/domain`, { host: 'evil.example' }, forged)).status).toBe(403);
  expect(await verdictsOf(site)).toEqual([{ is: 'over' }]);
});

test('without a script, the page says what came, and takes the host among the domains', async () => {
  const site = await makeSite('check-page');
  const cookie = await signInTo(site);
  const path = '/s/check-page/site/check';
  expect((await post(path, {}, { cookie })).headers.get('location')).toBe(path);
  const look = async (lang = 'en') =>
    (await ask(`${path}?lang=${lang}`, { headers: { cookie } })).text();
  expect(await look()).toContain('Waiting for the first step');
  await send(site, beacon(step()), { origin: 'https://new.example' });
  expect(await look()).toContain('<bdi>new.example</bdi>, which is not one of');
  expect(await look('fa')).toContain('<bdi>new.example</bdi>');
  await post(`${path}/domain`, { host: 'new.example' }, { cookie });
  await send(site, beacon(step({ path: '/<b>', kind: 'faq' })), { origin: 'https://new.example' });
  const html = await look();
  expect(html).toContain('It works');
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('<bdi>new.example</bdi>, which is not');
});

test('what a browser sends is text in a verdict, and cannot fill the check', async () => {
  const site = await makeSite('check-evil');
  const cookie = await signInTo(site);
  await begin(site);
  for (let i = 0; i < 40; i++)
    await send(site, beacon(step()), { origin: `https://${'x'.repeat(60)}${i}.example` });
  await ask(`/j/${encodeURIComponent('<script>')}.js`, {
    headers: { referer: 'https://shop.example/<script>' },
  });
  expect((await verdictsOf(site)).length).toBeLessThan(15);
  await send(site, beacon(step({ event: '<script>alert(1)</script>', kind: '' })));
  const html = await (await ask('/s/check-evil/site/check', { headers: { cookie } })).text();
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toContain('<script>alert');
});

test('a page that waits is sent what comes, as it comes', async () => {
  const site = await makeSite('check-events');
  const cookie = await signInTo(site);
  await begin(site);
  const answer = await ask('/s/check-events/site/check/events', { headers: { cookie } });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (until: string): Promise<string> => {
    let text = '';
    while (!text.includes(until)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`ended after ${text}`);
      text += value;
    }
    return text;
  };
  expect(await read('\n\n')).toContain('Waiting for the first step');
  await send(site, beacon(step({ kind: 'faq', path: '/help' })));
  expect(await read('/help')).toContain('FAQ');
  await reader.cancel();
});
