import { expect, test } from 'vitest';
import { ask, askAs, beacon, day, makeSite, readFunnel, send, step, type Made } from './api.ts';

async function refusalOf(answer: Response): Promise<Record<string, unknown>> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = await answer.json<Record<string, unknown>>();
  expect(problem['status']).toBe(answer.status);
  expect(problem['detail']).toContain(problem['field']);
  return problem;
}

const qualityOf = async (site: Made) => (await readFunnel(site)).quality;

test('a step is acknowledged once it is durable, with the country that the worker saw', async () => {
  const site = await makeSite('thanks');
  const answer = await send(site, beacon(step()));
  expect(answer.status).toBe(202);
  expect(Object.keys(await answer.json<object>())).toEqual(['place']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect((await readFunnel(site)).journeys).toBe(1);
});

test.each([
  ['{', 'body', 'body'],
  ['[]', 'body', 'body'],
  ['{"v":2,"steps":[]}', 'v', 'version'],
  ['{"v":1,"steps":[{"id":"nope"}]}', 'steps[0].id', 'field'],
  [JSON.stringify(beacon({ ...step(), had: 2, has: 1 })), 'steps[0].has', 'field'],
])('%s is malformed, and counted so', async (body, field, reason) => {
  const site = await makeSite(`bad-${reason}-${body.length}`);
  const answer = await send(site, body);
  expect(answer.status).toBe(400);
  expect(await refusalOf(answer)).toMatchObject({ field });
  expect((await qualityOf(site)).refused).toEqual({ [reason]: 1 });
});

test('a page of another site is refused, and counted', async () => {
  const site = await makeSite('origins', {
    domains: ['shop.example', '*.parts.example', 'localhost:8080'],
  });
  for (const origin of [
    'https://evil.example',
    'https://shop.example.evil.example',
    'https://notshop.example',
    'https://parts.example',
    'http://localhost:8081',
    'null',
    '',
  ]) {
    const answer = await send(site, beacon(step()), { origin });
    expect(answer.status, origin).toBe(403);
    expect(await refusalOf(answer)).toMatchObject({ field: 'origin' });
  }
  for (const origin of [
    'https://shop.example',
    'https://www.shop.example',
    'http://shop.example',
    'https://a.b.parts.example',
    'http://localhost:8080',
  ])
    expect((await send(site, beacon(step()), { origin })).status, origin).toBe(202);
  expect(await qualityOf(site)).toMatchObject({ accepted: 5, refused: { origin: 7 } });
});

test('steps for a site that nobody made are refused', async () => {
  const answer = await send({ id: 'nobodys', key: '', tag: '' }, beacon(step()));
  expect(answer.status).toBe(404);
  expect(await refusalOf(answer)).toMatchObject({ field: 'site' });
});

test('a body over the limit is refused unread, and counted', async () => {
  const site = await makeSite('large');
  const answer = await send(site, 'x'.repeat(16 * 1024 + 1));
  expect(answer.status).toBe(413);
  expect(await refusalOf(answer)).toMatchObject({ field: 'body' });
  expect((await qualityOf(site)).refused).toEqual({ size: 1 });
});

test('bots are answered like everybody, and counted apart', async () => {
  const site = await makeSite('bots');
  const bots = [
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    { 'user-agent': 'curl/8.0' },
    { 'user-agent': '' },
    { 'sec-purpose': 'prefetch;prerender' },
  ];
  for (const headers of bots) {
    const answer = await send(site, beacon(step()), headers);
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ place: '' });
  }
  expect(await qualityOf(site)).toMatchObject({ accepted: 0, bots: 4 });
});

test('a network that sends too much is asked to wait, and the others are not', async () => {
  const site = await makeSite('rates');
  const from = (address: string) =>
    send(site, '{"v":1,"steps":[]}', { 'cf-connecting-ip': address });
  // A minute may end meanwhile, and the count begin anew: twice the limit, and one more, is surely too much.
  let passed = 0;
  let answer = await from('203.0.113.9');
  for (; answer.status === 202 && passed <= 240; passed++) answer = await from('203.0.113.9');
  expect(answer.status).toBe(429);
  expect(passed).toBeGreaterThanOrEqual(120);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refusalOf(answer)).toMatchObject({ field: 'rate' });
  expect((await from('203.0.113.10')).status).toBe(202);
  expect((await qualityOf(site)).refused).toEqual({ rate: 1 });
});

test('a day that no journey can have begun on is the day now, and the browser is told', async () => {
  const site = await makeSite('clocks', { window: 30, aftercare: 90 });
  const believed = [day(1), day(), day(-120)];
  const wrong = [day(2), day(-121), '2001-01-01'];
  for (const each of believed)
    expect(await (await send(site, beacon(step({ day: each })))).json()).toEqual({ place: '' });
  for (const each of wrong) {
    const answer = await send(site, beacon(step({ day: each })));
    expect(await answer.json()).toEqual({ place: '', day: day() });
  }
  const funnel = await readFunnel(site, { from: day(-130), to: day(2) });
  expect(funnel.quality).toMatchObject({ accepted: 6, redated: 3 });
  const began = funnel.trend
    .filter((each) => each.journeys)
    .map((each) => [each.day, each.journeys]);
  expect(began).toEqual([
    [day(-120), 1],
    [day(), 4],
    [day(1), 1],
  ]);
});

test('a step that waited counts on the day it happened', async () => {
  const site = await makeSite('offline');
  await send(site, beacon(step({ day: day(-3), wait: 3 * 86_400 })));
  const trend = (await readFunnel(site)).trend.filter((each) => each.views);
  expect(trend).toMatchObject([{ day: day(-3), journeys: 1, views: 1 }]);
});

test('a browser may ask before it sends', async () => {
  const answer = await ask('/j/shop', {
    method: 'OPTIONS',
    headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('names that objects are born with are names like any other', async () => {
  const site = await makeSite('prototypes');
  const names = ['__proto__', 'constructor', 'toString'];
  for (const name of names)
    await send(
      site,
      beacon(
        step({
          path: name,
          event: name,
          first: { host: name, source: name, medium: name, campaign: name, paid: false },
          landed: { kind: 'home', path: name },
          goal: { name, kinds: [] },
        }),
      ),
    );
  const funnel = await readFunnel(site);
  expect(funnel.journeys).toBe(3);
  expect(funnel.lists.campaign.map((each) => each.name).toSorted()).toEqual(names.toSorted());
  expect(funnel.lists.campaign.every((each) => each.journeys === 1)).toBe(true);
});

test('a step that is told as lost is lost once, unless it was counted, and counts no more after that', async () => {
  const site = await makeSite('gone');
  const [counted, late] = [step(), step()];
  await send(site, beacon(counted));
  const gone = [{ id: counted.id }, { id: late.id }];
  // By two bodies at once, as from a page that is being left: nothing else tells them apart.
  for (let i = 0; i < 2; i++) await send(site, { ...beacon(step()), gone });
  await send(site, beacon(late));
  const { quality } = await readFunnel(site);
  expect(quality).toMatchObject({ accepted: 3, repeated: 1, lost: 1 });
});

test('steps of browsers that keep nothing count like any, and the owner reads how many they are', async () => {
  const site = await makeSite('unstored');
  const body = beacon(step({ unstored: true }), step());
  for (let i = 0; i < 2; i++) await send(site, body);
  const { quality, journeys } = await readFunnel(site);
  expect(quality).toMatchObject({ accepted: 2, repeated: 2, unstored: 1 });
  expect(journeys).toBe(2);
  const table = await askAs(site, '/funnel?live=1', { headers: { accept: 'text/csv' } });
  expect((await table.text()).split('\r\n')).toContain('quality,,unstored,1');
});

test('vitals and losses without names count once, however often their beacon comes', async () => {
  const site = await makeSite('vitals');
  const body = {
    ...beacon(step()),
    vitals: [{ kind: 'home', level: 'aware', lcp: 1000 }],
    lost: 2,
  };
  for (let i = 0; i < 3; i++) await send(site, body);
  const funnel = await readFunnel(site);
  expect(funnel.quality).toMatchObject({ accepted: 1, repeated: 2, lost: 2 });
  expect(funnel.vitals[0]).toMatchObject({ samples: 1 });
});
