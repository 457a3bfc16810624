import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Live } from '../src/read-live.ts';
import { ask, askAs, beacon, makeSite, order, send, step, type Made } from './api.ts';

/** Reads a stream's events, one after the other; comments are none. */
async function* eventsOf(answer: Response): AsyncGenerator<Live> {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const parts = text.split('\n\n');
    text = parts.pop()!;
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data) yield JSON.parse(data) as Live;
    }
  }
}

const next = async (events: AsyncGenerator<Live>): Promise<Live> => (await events.next()).value;

const cameTo = ({ stages }: Live) => Object.fromEntries(stages.map(({ id, came }) => [id, came]));

const watch = async (site: Made, query = '') => eventsOf(await askAs(site, `/live${query}`));

test('what happens now is told as it happens, from all shards, and a repeat is told once', async () => {
  const site = await makeSite('live-site', { shards: 3 });
  const first = step({ path: '/secret/path' });
  await send(site, beacon(first, step({ kind: 'product', level: 'interest', has: 2 })));
  await send(site, beacon(first));
  const events = await watch(site);
  const now = await next(events);
  expect(cameTo(now)).toEqual({ awareness: 1, consideration: 1, purchase: 0, 'after-sale': 0 });
  expect(new Set(now.steps.map(({ kind, stage }) => `${kind} ${stage}`))).toEqual(
    new Set(['home awareness', 'product consideration']),
  );

  await send(site, beacon(order('00000000000000e1')));
  const later = await next(events);
  expect(cameTo(later)).toMatchObject({ awareness: 1, purchase: 1 });
  expect(later.steps[0]).toMatchObject({ kind: 'order', stage: 'purchase' });
  await events.return(undefined);
}, 30_000);

test('it is told in the stages of any model, the site’s own too', async () => {
  const model = {
    id: 'own',
    name: { en: 'Own', fa: 'خودم' },
    stages: [
      { id: 'look', name: { en: 'Look', fa: 'نگاه' }, kinds: ['home'] },
      { id: 'ask', name: { en: 'Ask', fa: 'پرسش' }, kinds: ['faq'] },
    ],
  };
  const site = await makeSite('live-own', { model });
  const own = { model: 'own', had: 0, has: 1, from: -1, to: 0 };
  await send(site, beacon(step({ own })));
  const asked = { ...own, had: 1, has: 3, from: 0, to: 1 };
  await send(site, beacon(step({ had: 1, has: 5, kind: 'faq', level: 'consider', own: asked })));
  const events = await watch(site);
  const now = await next(events);
  await events.return(undefined);
  expect(cameTo(now)).toEqual({ look: 1, ask: 1 });
  expect(now.steps.map(({ stage }) => stage)).toEqual(['ask', 'look']);
  const others = await watch(site, '?model=buyer-3');
  expect(cameTo(await next(others))).toMatchObject({ awareness: 1 });
  await others.return(undefined);
  expect((await askAs(site, '/live?model=none')).status).toBe(400);
});

test('nothing of it is stored, and no path, place or source is told', async () => {
  const site = await makeSite('live-private');
  const first = { host: 'telling.example', source: 'tell', medium: '', campaign: 'c', paid: false };
  await send(site, beacon(step({ path: '/telling/path', first })));
  const events = await watch(site);
  const told = JSON.stringify(await next(events));
  await events.return(undefined);
  expect(told).toContain('"home"');
  for (const word of ['telling', 'tell', 'mobile', 'desktop', '"path"', '"id":"5eed'])
    expect(told).not.toContain(word);
  const tables = await runInDurableObject(
    env.LEDGER.getByName('live-private/0'),
    (_, { storage }) =>
      storage.sql
        .exec<{ sql: string }>("SELECT sql FROM sqlite_master WHERE type = 'table'")
        .toArray()
        .map(({ sql }) => sql)
        .join(),
  );
  expect(tables).not.toMatch(/lately|half|minute/i);
});

test('an erased site has no last half hour', async () => {
  const site = await makeSite('live-erased');
  await send(site, beacon(step()));
  await askAs(site, '', { method: 'DELETE' });
  const again = await makeSite('live-erased');
  const ledger = await env.LEDGER.getByName('live-erased/0').lately();
  expect(JSON.parse(ledger)).toMatchObject({ steps: [], moves: {} });
  expect((await askAs(again, '/live')).status).toBe(200);
});

test('the owner and who has a link may watch the page’s own stream, and nobody else', async () => {
  const site = await makeSite('live-page', { locale: 'fa' });
  await send(site, beacon(step()));
  expect((await ask('/s/live-page/live')).status).toBe(403);
  expect((await ask('/v1/sites/live-page/live')).status).toBe(401);
  const made = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const opened = await ask((await made.json<{ url: string }>()).url);
  const headers = { cookie: opened.headers.get('set-cookie')!.split(';')[0]! };
  const answer = await ask('/s/live-page/live?lang=fa', { headers });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const { value } = await reader.read();
  await reader.cancel();
  expect(value).toMatch(/^data: <p class="about">.*\nretry: 5000\n\n$/);
  expect(value).toContain('صفحهٔ اصلی');
  expect(value!.trimEnd().split('\n')).toHaveLength(2);
  // And at load, for who has no script.
  const page = await (await ask('/s/live-page', { headers })).text();
  expect(page).toContain('data-stream="/s/live-page/live?model=shop-4&amp;lang=fa"');
  expect(page).toContain('<noscript>');
});
