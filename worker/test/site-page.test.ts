import { expect, test } from 'vitest';
import {
  ask,
  askAs,
  beacon,
  day,
  makeSite,
  order,
  readFunnel,
  send,
  step,
  type Made,
} from './api.ts';
import { cookieOf, fieldsOf, post, signInTo } from './pages.ts';

const evil = '"><script>alert(1)</script>';

const open = async (site: Made, cookie: string, query = ''): Promise<string> => {
  const answer = await ask(`/s/${site.id}/site${query}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
};

/** Sends a form of the page as it stands, with some fields otherwise. */
const change = async (
  site: Made,
  cookie: string,
  form: string,
  fields: Record<string, string | string[]>,
): Promise<Response> => {
  const action = `/s/${site.id}/site/${form}`;
  return post(action, { ...fieldsOf(await open(site, cookie), action), ...fields }, { cookie });
};

const settingsOf = async (site: Made): Promise<Record<string, unknown>> =>
  (await askAs(site, '')).json();

const FORMS = [
  'settings',
  'stages',
  'rules',
  'shares',
  'shares/x',
  'embed',
  'key',
  'restore',
  'erase',
];

test('only the owner comes to the page and its forms', async () => {
  const site = await makeSite('site-mine');
  const other = await signInTo(await makeSite('site-other'));
  const share = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const viewer = cookieOf(await ask((await share.json<{ url: string }>()).url));
  expect((await ask('/s/site-mine', { headers: { cookie: viewer } })).status).toBe(200);

  for (const [cookie, status] of [
    ['', 303],
    [other, 303],
    [viewer, 403],
  ] as const) {
    const shown = await ask('/s/site-mine/site', { headers: { cookie } });
    expect(shown.status).toBe(status);
    if (status === 403)
      expect(await shown.text()).toContain(
        'href="/s/site-mine/sign-in?next=%2Fs%2Fsite-mine%2Fsite&amp;lang=en"',
      );
    for (const form of FORMS) {
      const answer = await post(
        `/s/site-mine/site/${form}`,
        { id: 'site-mine', name: 'x' },
        { cookie },
      );
      expect(answer.status, form).toBe(status);
    }
  }
  expect(await settingsOf(site)).toMatchObject({ name: 'A shop' });
  const back = await ask('/s/site-mine/site?lang=fa');
  expect(back.headers.get('location')).toBe(
    `/s/site-mine/sign-in?${new URLSearchParams({ next: '/s/site-mine/site?lang=fa' })}`,
  );
});

test('a form that another site sends in the owner’s name changes nothing', async () => {
  const site = await makeSite('site-forged');
  const cookie = await signInTo(site);
  for (const form of FORMS) {
    const headers = { cookie, origin: 'https://evil.example' };
    const answer = await post(`/s/site-forged/site/${form}`, { id: 'site-forged' }, headers);
    expect(answer.status, form).toBe(403);
  }
  expect((await askAs(site, '')).status).toBe(200);
});

test('the owner is led to the page from the funnel, and a viewer is not', async () => {
  const site = await makeSite('site-led');
  const cookie = await signInTo(site);
  expect(await (await ask('/s/site-led', { headers: { cookie } })).text()).toContain(
    'href="/s/site-led/site"',
  );
  const share = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const viewer = cookieOf(await ask((await share.json<{ url: string }>()).url));
  expect(await (await ask('/s/site-led', { headers: { cookie: viewer } })).text()).not.toContain(
    '/s/site-led/site',
  );
});

test('settings are changed as people type them, and lead back to where they stand', async () => {
  const site = await makeSite('site-set', { locale: 'fa' });
  const cookie = await signInTo(site);
  const answer = await change(site, cookie, 'settings', {
    name: ' دکان ',
    domains: 'https://Shop.example/path?x\r\n*.Other.example، localhost:8080',
    window: '۴۵',
    retention: '',
    goalEvent: 'lead',
    currency: 'IRR',
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/s/site-set/site?saved=settings#settings');
  expect(await settingsOf(site)).toMatchObject({
    name: 'دکان',
    domains: ['shop.example', '*.other.example', 'localhost:8080'],
    window: 45,
    retention: 0,
    goal: 'lead',
    currency: 'IRR',
    dnt: true,
  });
  expect(await open(site, cookie, '?saved=settings')).toContain('ذخیره شد');
});

test('a wrong field is named with its value, the others are kept as typed, and nothing is saved', async () => {
  const site = await makeSite('site-wrong', { shards: 2 });
  const cookie = await signInTo(site);
  const answer = await change(site, cookie, 'settings', {
    name: 'Another name',
    domains: `good.example\n${evil}`,
    timezone: 'Asia/Atlantis',
    window: '91',
    shards: '1',
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  for (const field of ['domains', 'timezone', 'window', 'shards']) {
    expect(html).toContain(`href="#${field}"`);
    expect(html).toMatch(new RegExp(`id="${field}" name="${field}" aria-invalid="true"`));
  }
  const said = html.replace(/<[^>]+>/g, '');
  expect(said).toContain('“91” cannot be taken. It takes whole days, from 1 to 90.');
  expect(said).toContain('a whole number from 2 to 64');
  expect(html).not.toContain('<script>alert');
  expect(fieldsOf(html, '/s/site-wrong/site/settings')).toMatchObject({
    name: 'Another name',
    domains: `good.example\n${evil}`,
    timezone: 'Asia/Atlantis',
    window: '91',
  });
  expect(await settingsOf(site)).toMatchObject({ name: 'A shop', timezone: 'Asia/Tehran' });
});

test('hostile settings are text on the page, in both languages', async () => {
  const site = await makeSite('site-evil', { name: evil });
  const cookie = await signInTo(site);
  await change(site, cookie, 'rules', { 'glob-0': `/${evil}`, 'kind-0': 'faq' });
  await change(site, cookie, 'settings', { goalEvent: evil });
  await askAs(site, '/shares', { method: 'POST', body: JSON.stringify({ name: evil }) });
  for (const lang of ['en', 'fa']) {
    const html = await open(site, cookie, `?lang=${lang}`);
    expect(html).not.toContain('<script>alert');
    expect(html.match(/&lt;script&gt;alert/g)!.length).toBeGreaterThan(4);
    expect(html).not.toMatch(/undefined|\[object|\sstyle=|<style|\son\w+=/i);
  }
});

test('rules are saved in their order, moved, and a wrong one is told in its row', async () => {
  const site = await makeSite('site-rules');
  const cookie = await signInTo(site);
  const rules = {
    'glob-0': '/a/*',
    'kind-0': 'faq',
    'glob-1': 'https://shop.example/%D8%A8/',
    'kind-1': 'pricing',
  };
  const wrong = await change(site, cookie, 'rules', { ...rules, 'kind-1': '' });
  expect(wrong.status).toBe(400);
  const text = await wrong.text();
  expect(text).toMatch(/name="kind-1"[^>]*aria-invalid="true"/);
  expect(fieldsOf(text, '/s/site-rules/site/rules')).toMatchObject({ 'glob-0': '/a/*' });

  const moved = await (await change(site, cookie, 'rules', { ...rules, do: 'up-1' })).text();
  expect(fieldsOf(moved, '/s/site-rules/site/rules')).toMatchObject({
    'glob-0': rules['glob-1'],
    'kind-1': 'faq',
  });
  expect(await settingsOf(site)).toMatchObject({ rules: [] });
  expect((await change(site, cookie, 'rules', { ...rules, do: 'save' })).status).toBe(303);
  expect(await settingsOf(site)).toMatchObject({
    rules: [
      { glob: '/a/*', kind: 'faq' },
      { glob: '/ب/', kind: 'pricing' },
    ],
  });
});

test('the tester says the kind of a page and who decided, by rules that are not saved yet', async () => {
  const site = await makeSite('site-try');
  const cookie = await signInTo(site);
  const tried = async (url: string, fields: Record<string, string> = {}) =>
    (await change(site, cookie, 'rules', { ...fields, url, do: 'try' })).text();
  const rule = { 'glob-0': '/made/*', 'kind-0': 'pricing' };
  expect(await tried('https://elsewhere.example/made/to-order?x=1', rule)).toMatch(
    /made\/to-order<\/bdi> is: <b>Pricing<\/b>.*Your rule <code dir="ltr">\/made\/\*<\/code> says so/s,
  );
  expect(await tried('https://elsewhere.example/blog/faq')).toMatch(
    /is: <b>Article<\/b>.*Its address says so.*not on one of the site’s domains/s,
  );
  expect(await tried('https://elsewhere.example/xyzzy')).toContain('Nothing says what it is for');
  expect(await settingsOf(site)).toMatchObject({ rules: [] });
});

test('the tester asks no host that is not the site’s, and none inside the network', async () => {
  const site = await makeSite('site-inside', {
    domains: ['shop.example', '127.0.0.1:9', '169.254.169.254', 'printer.local', 'localhost'],
  });
  const cookie = await signInTo(site);
  for (const url of [
    'http://127.0.0.1:9/',
    'http://169.254.169.254/latest/meta-data',
    'http://printer.local/',
    'http://localhost/',
    'http://2130706433/',
  ]) {
    const html = await (await change(site, cookie, 'rules', { url, do: 'try' })).text();
    expect(html, url).toMatch(/local network|not on one of the site’s domains/);
  }
  for (const url of ['ftp://shop.example/', 'http://a:b@shop.example/', 'http://', 'x'.repeat(9)])
    expect(await (await change(site, cookie, 'rules', { url, do: 'try' })).text(), url).toMatch(
      /no address of a page|not on one of the site’s domains/,
    );
});

test('a model is looked at on the last days before it is saved, and saved when it is wanted', async () => {
  const site = await makeSite('site-model');
  const cookie = await signInTo(site);
  await send(site, beacon(step(), step({ has: 1 | 2, level: 'interest', kind: 'product' })));
  await send(site, beacon(order(undefined)));
  const look = await change(site, cookie, 'stages', { choice: 'buyer-3', do: 'preview' });
  expect(look.status).toBe(200);
  const cells = [
    ...(await look.text()).matchAll(/<bdi>(\w+)<\/bdi><\/th><td class="number">(\d+)/g),
  ];
  const { stages } = await readFunnel(site, { from: day(-29), to: day(), model: 'buyer-3' });
  expect(cells.slice(-3).map(([, name, n]) => [name, Number(n)])).toEqual(
    stages.map(({ name, reached }) => [name.en, reached]),
  );
  expect(stages.map(({ reached }) => reached)).toEqual([2, 1, 1]);
  expect(await settingsOf(site)).toMatchObject({ model: 'shop-4' });

  expect((await change(site, cookie, 'stages', { choice: 'buyer-3', do: 'save' })).status).toBe(
    303,
  );
  expect(await settingsOf(site)).toMatchObject({ model: 'buyer-3' });
});

const OWN = {
  choice: 'own',
  'model-en': 'Ours',
  'stage-0-en': 'Look',
  'stage-0-fa': 'دیدن',
  'stage-0-levels': ['aware', 'interest'],
  'stage-1-en': 'Order',
  'stage-1-kinds': ['checkout', 'order'],
  'stage-1-urls': '/pay/**\n/basket',
};

test('a model of the owner’s own is made, keeps its id through new names, and gets another with new stages', async () => {
  const site = await makeSite('site-own');
  const cookie = await signInTo(site);
  const look = await (await change(site, cookie, 'stages', { ...OWN, do: 'preview' })).text();
  expect(look).toContain('cannot be shown through it');
  await change(site, cookie, 'stages', OWN);
  expect(await settingsOf(site)).toMatchObject({
    model: {
      id: 'own',
      name: { en: 'Ours', fa: 'Ours' },
      stages: [
        { id: 'stage-1', name: { en: 'Look', fa: 'دیدن' }, levels: ['aware', 'interest'] },
        { id: 'stage-2', kinds: ['checkout', 'order'], urls: ['/pay/**', '/basket'] },
      ],
    },
  });
  await change(site, cookie, 'stages', { 'stage-0-en': 'Seen' });
  expect(await settingsOf(site)).toMatchObject({
    model: { id: 'own', stages: [{ id: 'stage-1', name: { en: 'Seen' } }, {}] },
  });
  await change(site, cookie, 'stages', { 'stage-1-events': 'paid' });
  expect(await settingsOf(site)).toMatchObject({
    model: { id: 'own-2', stages: [{}, { id: 'stage-2', events: ['paid'] }] },
  });
});

test('stages are added, moved and removed without a script, and nothing typed is lost', async () => {
  const site = await makeSite('site-stages');
  const cookie = await signInTo(site);
  const action = '/s/site-stages/site/stages';
  const after = async (deed: string) =>
    fieldsOf(await (await change(site, cookie, 'stages', { ...OWN, do: deed })).text(), action);
  expect(await after('more')).toMatchObject({ 'stage-3-en': '', 'stage-0-en': 'Look' });
  expect(await after('up-1')).toMatchObject({ 'stage-0-en': 'Order', 'stage-1-fa': 'دیدن' });
  expect(await after('remove-0')).toMatchObject({ 'stage-0-en': 'Order' });

  const wrong = await change(site, cookie, 'stages', {
    ...OWN,
    'stage-0-levels': [],
    'stage-1-urls': 'x'.repeat(101),
  });
  expect(wrong.status).toBe(400);
  const html = await wrong.text();
  expect(html).toContain('at least one level');
  expect(html).toMatch(/name="stage-1-urls" aria-invalid="true"/);
  expect(fieldsOf(html, action)).toMatchObject({ 'model-en': 'Ours', 'stage-1-en': 'Order' });
  expect(await settingsOf(site)).toMatchObject({ model: 'shop-4' });
});

test('a model with no stage named says what it needs above the stages, to who looks and to who saves', async () => {
  const site = await makeSite('site-unnamed');
  const cookie = await signInTo(site);
  for (const [deed, heading] of [
    ['preview', 'This cannot be shown yet'],
    ['save', 'Nothing was saved yet'],
  ] as const) {
    const html = await (await change(site, cookie, 'stages', { choice: 'own', do: deed })).text();
    expect(html).toContain(heading);
    expect(html).toContain('<a href="#own-model">A model of your own</a>');
    expect(html).toMatch(/own-model-error">.*two to eight stages with a name.*Stage 1/s);
  }
});

test('a share link is shown this once, listed, and revoked', async () => {
  const site = await makeSite('site-share');
  const cookie = await signInTo(site);
  const made = await change(site, cookie, 'shares', { name: 'the agency', days: '۷' });
  expect(made.headers.get('cache-control')).toBe('no-store');
  const [, url = ''] = /id="share-url">([^<]+)</.exec(await made.text())!;
  const viewer = cookieOf(await ask(url));
  const look = async () => (await ask('/s/site-share', { headers: { cookie: viewer } })).status;
  expect(await look()).toBe(200);

  const html = await open(site, cookie);
  expect(html).toContain('the agency');
  expect(html).not.toContain(new URL(url).searchParams.get('share'));
  const [, action = ''] = /action="([^"]+\/shares\/[0-9a-f]+)#/.exec(html)!;
  expect((await post(action, {}, { cookie })).status).toBe(303);
  expect(await open(site, cookie)).not.toContain('the agency');
  expect(await look()).toBe(303);

  const wrong = await change(site, cookie, 'shares', { name: 'x', days: '0' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toMatch(/id="share-days"[^>]*aria-invalid="true"/);
});

test('a new key is shown this once, keeps this browser in, and puts all others out', async () => {
  const site = await makeSite('site-key');
  const [here, there] = [await signInTo(site), await signInTo(site)];
  const unsure = await change(site, here, 'key', {});
  expect(unsure.status).toBe(400);
  expect((await askAs(site, '')).status).toBe(200);

  const rolled = await change(site, here, 'key', { sure: 'on' });
  const [, key = ''] = /id="new-key">([0-9a-f]{32})</.exec(await rolled.text())!;
  expect((await askAs(site, '')).status).toBe(401);
  expect((await askAs({ ...site, key }, '')).status).toBe(200);
  expect(await open(site, cookieOf(rolled))).not.toContain(key);
  expect((await ask('/s/site-key/site', { headers: { cookie: there } })).status).toBe(303);
});

test('days of an export are restored, and a wrong file is told by its fault', async () => {
  const site = await makeSite('site-file');
  const cookie = await signInTo(site);
  await send(site, beacon(step()));
  const exported = await askAs(site, '/export');
  expect(exported.headers.get('content-disposition')).toContain('safar-site-file.json');
  const text = await exported.text();
  await send(site, beacon(step()));
  expect((await readFunnel(site)).journeys).toBe(2);

  const upload = (content: string) => {
    const form = new FormData();
    form.set('file', new File([content], 'safar.json', { type: 'application/json' }));
    return post('/s/site-file/site/restore', form, { cookie });
  };
  const done = await upload(text);
  expect(await done.text()).toContain('1</bdi> day was restored');
  expect((await readFunnel(site)).journeys).toBe(1);
  for (const wrong of ['', 'no json', `{"format":"${evil.replace(/"/g, '')}"}`]) {
    const answer = await upload(wrong);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('<script>alert');
  }
});

test('a site is erased when its id is typed, and not before', async () => {
  const site = await makeSite('site-gone');
  const cookie = await signInTo(site);
  const wrong = await change(site, cookie, 'erase', { id: 'site-gon' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('value="site-gon"');
  expect((await askAs(site, '')).status).toBe(200);
  const done = await change(site, cookie, 'erase', { id: 'site-gone' });
  expect(await done.text()).toContain('The site is erased');
  expect((await askAs(site, '')).status).toBe(401);
});

test('the worker’s own work stands on the page as the API tells it', async () => {
  const site = await makeSite('site-work');
  const cookie = await signInTo(site);
  await send(site, beacon(step(), step()));
  await send(site, beacon(step()), { origin: 'https://evil.example' });
  await send(site, beacon(step()), { 'user-agent': 'TelegramBot (like TwitterBot)' });
  const html = await open(site, cookie);
  const work = await (await askAs(site, '/work')).json<{ accepted: number; refused: object }>();
  expect(work).toMatchObject({ accepted: 2, refused: { origin: 1 }, bots: { preview: 1 } });
  const part = html.slice(html.indexOf('id="work"'));
  expect(part).toContain('<dt>Steps counted</dt><dd>2</dd>');
  expect(part).toMatch(/is not the site&#39;s|is not the site’s/);
  expect(part).toContain('fetches previews of links');
});
