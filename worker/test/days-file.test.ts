import { newDay } from '@safar/funnel';
import { expect, test } from 'vitest';
import {
  ADMIN_KEY,
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

const exportOf = async (site: Made) =>
  (await (await askAs(site, '/export')).json()) as {
    format: string;
    version: number;
    settings: object;
    days: Record<string, object>;
  };

const importInto = (site: Made, file: unknown): Promise<Response> =>
  askAs(site, '/import', { method: 'POST', body: JSON.stringify(file) });

async function fill(site: Made): Promise<void> {
  await send(
    site,
    beacon(step(), step({ day: day(-40), path: '/__proto__' }), order('00000000000000c1')),
  );
  await send(site, beacon(step({ path: '/گل‌دان', event: 'constructor' })));
  await send(site, { ...beacon(step()), vitals: [{ kind: 'home', level: 'aware', lcp: 900 }] });
}

test('an export is restored exactly, into whatever shards there are', async () => {
  const from = await makeSite('export-from', { shards: 3 });
  const to = await makeSite('export-to', { shards: 2 });
  await fill(from);
  await fill(to);
  const file = await exportOf(from);
  expect(file).toMatchObject({ format: 'safar-days', version: 1, settings: { id: 'export-from' } });
  expect(Object.keys(file.days)).toEqual([day(-40), day()]);

  expect((await importInto(to, file)).status).toBe(200);
  expect((await exportOf(to)).days).toEqual(file.days);
  expect({ ...(await readFunnel(to)), site: '' }).toEqual({
    ...(await readFunnel(from)),
    site: '',
  });
});

test('the same import again changes nothing, and it is published at once', async () => {
  const site = await makeSite('again');
  await fill(site);
  const file = await exportOf(site);
  for (let i = 0; i < 3; i++) await importInto(site, file);
  expect((await exportOf(site)).days).toEqual(file.days);
  const published = await (await askAs(site, '/funnel')).json<{ journeys: number }>();
  expect(published.journeys).toBe((await readFunnel(site)).journeys);
});

test('days that an import does not name stay, and steps go on counting', async () => {
  const site = await makeSite('partly');
  await fill(site);
  const before = await exportOf(site);
  await importInto(site, { format: 'safar-days', version: 1, days: { [day(-40)]: newDay() } });
  const after = await exportOf(site);
  expect(after.days[day()]).toEqual(before.days[day()]);
  // Of a day on which there is nothing, nothing is kept.
  expect(Object.keys(after.days)).toEqual([day()]);
  await send(site, beacon(step({ day: day(-40) })));
  expect((await readFunnel(site, { from: day(-40), to: day(-40) })).journeys).toBe(1);
});

test('sixty days go in at once', async () => {
  const site = await makeSite('sixty');
  await fill(site);
  const [one] = Object.values((await exportOf(site)).days).slice(-1);
  const days = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [day(-i), one]));
  expect(await (await importInto(site, { format: 'safar-days', version: 1, days })).json()).toEqual(
    {
      days: 60,
    },
  );
  const perDay = (await readFunnel(site, { from: day(), to: day() })).journeys;
  expect((await readFunnel(site)).journeys).toBe(60 * perDay);
});

test.each([
  [undefined, 'format'],
  [{ format: 'csv' }, 'format'],
  [{ format: 'safar-days', version: 2 }, 'version'],
  [{ format: 'safar-days', version: 1, days: [] }, 'days'],
  [{ format: 'safar-days', version: 1, days: { today: newDay() } }, 'days'],
  [
    { format: 'safar-days', version: 1, days: { '2026-11-01': { cells: 1 } } },
    'days["2026-11-01"]',
  ],
])(
  'a file that is wrong is refused by name, and nothing of it is taken (%#)',
  async (file, field) => {
    const site = await makeSite(
      `wrong-file-${field.replace(/\W/g, '')}-${JSON.stringify(file)?.length ?? 0}`,
    );
    const answer = await importInto(site, file);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ field });
    expect((await exportOf(site)).days).toEqual({});
  },
);

test('facts from the shop’s own server count once by their idempotency key', async () => {
  const site = await makeSite('offline-facts');
  const { id: _, ...sale } = order(undefined, {
    goal: { name: 'order', value: 10, currency: 'EUR', kinds: [], key: '1042' },
    first: { host: '', source: 'counter', medium: 'in-store', campaign: '', paid: false },
  });
  const post = (key?: string, number: unknown = '1042') =>
    askAs(site, '/steps', {
      method: 'POST',
      body: JSON.stringify({
        steps: [{ ...sale, had: 0, goal: { ...sale.goal, key: number } }],
      }),
      ...(key && { headers: { 'idempotency-key': key } }),
    });
  expect(await (await post('receipt-1')).json()).toEqual({ accepted: 1, repeated: 0 });
  expect(await (await post('receipt-1')).json()).toEqual({ accepted: 0, repeated: 1 });
  // The same order, told by another request: its number is known.
  expect(await (await post('receipt-2')).json()).toEqual({ accepted: 1, repeated: 0 });
  expect((await post()).status).toBe(400);
  // A number is as good as its text.
  expect(await (await post('receipt-3', 1042)).json()).toEqual({ accepted: 1, repeated: 0 });
  for (const number of ['', true, {}, 10.5]) {
    const problem = await (await post('receipt-4', number)).json<{ detail: string }>();
    expect(problem).toMatchObject({ status: 400, field: 'steps[0].goal.key' });
    expect(problem.detail).toContain('order');
  }
  const funnel = await readFunnel(site);
  expect(funnel.goal.count).toBe(1);
  expect(funnel.touchpoints).toMatchObject([{ touchpoint: 'offline' }]);
});

test('a site that was erased is made again from its export, exactly, with a key of its own', async () => {
  const site = await makeSite('restored', {
    shards: 3,
    retention: 365,
    rules: [{ glob: '/made/*', kind: 'pricing' }],
    locale: 'fa',
  });
  await fill(site);
  const link = await askAs(site, '/shares', { method: 'POST', body: '{"name":"agency"}' });
  const { url } = await link.json<{ url: string }>();
  const file = await exportOf(site);
  const text = JSON.stringify(file);
  expect(file).toMatchObject({ shares: [{ name: 'agency' }] });
  for (const secret of [site.key, new URL(url).searchParams.get('share')!, '"hash"', '"keyHash"'])
    expect(text).not.toContain(secret);
  const before = await readFunnel(site);

  const restore = (id: string, body: unknown, key = ADMIN_KEY) =>
    ask(`/v1/sites/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
  expect((await restore('restored', file)).status).toBe(409);
  await askAs(site, '', { method: 'DELETE' });
  expect((await restore('restored', file, site.key)).status).toBe(401);
  const answer = await restore('restored', file);
  expect(answer.status).toBe(201);
  const made = await answer.json<Made>();
  expect(made.key).not.toBe(site.key);
  expect((await askAs(site, '')).status).toBe(401);
  const again = await exportOf(made);
  expect(again.days).toEqual(file.days);
  expect(again.settings).toEqual(file.settings);
  expect(await readFunnel(made)).toEqual(before);
  // Of the links nothing was in the file that could open them.
  expect((await ask(url)).status).toBe(403);

  const wrong = { ...file, settings: { ...file.settings, timezone: 'Asia/Atlantis' } };
  expect(await (await restore('elsewhere', wrong)).json()).toMatchObject({ field: 'timezone' });
  expect(await (await restore('elsewhere', {})).json()).toMatchObject({ field: 'format' });
  expect((await restore('elsewhere', file)).status).toBe(201);
});
