import { expect, test } from 'vitest';
import { ask, askAs, beacon, makeSite, send, step, type Made } from './api.ts';
import { cookieOf, post, signInTo } from './pages.ts';

const open = async (site: Made): Promise<string> => {
  const answer = await askAs(site, '/embed', { method: 'POST' });
  expect(answer.status).toBe(201);
  const { url, html } = await answer.json<{ url: string; html: string }>();
  expect(html).toContain(`<iframe src="${url}"`);
  return url;
};

test('a funnel is in no frame until its owner wants it, and by the new address only', async () => {
  const site = await makeSite('framed', {
    domains: ['shop.example', '*.other.example', 'localhost:80'],
  });
  await send(site, beacon(step()));
  for (const path of ['/embed/framed', '/embed/framed?key=', '/embed/framed?key=undefined']) {
    const answer = await ask(path);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
  const first = await open(site);
  const shown = await ask(first);
  expect(shown.status).toBe(200);
  expect(shown.headers.get('content-security-policy')).toMatch(
    /frame-ancestors shop\.example www\.shop\.example \*\.other\.example localhost www\.localhost$/,
  );
  expect(shown.headers.get('x-frame-options')).toBeNull();
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
  expect(shown.headers.get('set-cookie')).toBeNull();
  const html = await shown.text();
  expect(html).toContain('A shop');
  expect(html).not.toMatch(/<a |<form|<script|\/s\/framed/);

  const second = await open(site);
  expect((await ask(first)).status).toBe(403);
  expect((await ask(second)).status).toBe(200);
  expect((await askAs(site, '/embed', { method: 'DELETE' })).status).toBe(204);
  expect((await ask(second)).status).toBe(403);
});

test('the frame’s address opens nothing else, and other sites’ nothing here', async () => {
  const site = await makeSite('framed-a');
  const other = await makeSite('framed-b');
  const url = await open(site);
  const key = new URL(url).searchParams.get('key');
  await open(other);
  expect((await ask(`/embed/framed-b?key=${key}`)).status).toBe(403);
  expect((await ask(`/s/framed-a?share=${key}`)).status).toBe(403);
  expect(
    (await ask('/v1/sites/framed-a/funnel', { headers: { authorization: `Bearer ${key}` } }))
      .status,
  ).toBe(401);
  expect((await askAs({ ...other, id: 'framed-a' }, '/embed', { method: 'POST' })).status).toBe(
    401,
  );
});

test('the owner turns it on and off on the page, where its tag is shown this once', async () => {
  const site = await makeSite('framed-page', { name: '"><script>alert(1)</script>' });
  const cookie = await signInTo(site);
  const path = '/s/framed-page/site';
  const opened = await (await post(`${path}/embed`, { do: 'open' }, { cookie })).text();
  const [, address = ''] = /src=&quot;([^&]+)&quot;/.exec(
    opened.slice(opened.indexOf('embed-tag')),
  )!;
  const frame = await (await ask(address)).text();
  expect(frame).toContain('&lt;script&gt;');
  expect(frame).not.toContain('<script>');
  const later = await (await ask(path, { headers: { cookie } })).text();
  expect(later).not.toContain(new URL(address).searchParams.get('key'));
  expect((await post(`${path}/embed`, { do: 'close' }, { cookie })).status).toBe(303);
  expect((await ask(address)).status).toBe(403);
  expect(cookieOf(await ask(address))).toBe('');
});
