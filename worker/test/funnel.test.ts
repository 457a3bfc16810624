import { expect, test } from 'vitest';
import { askAs, beacon, day, makeSite, order, readFunnel, send, step, type Made } from './api.ts';

const TOUCH = { host: '', source: '', medium: '', campaign: '', paid: false };
const MOBILE =
  'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36';

/** Three journeys: one buys straight on a desktop, one reads on a phone and leaves, one weighs and leaves. */
async function walk(site: Made): Promise<void> {
  const google = { ...TOUCH, host: 'google.com' };
  await send(site, beacon(step({ first: google })));
  await send(
    site,
    beacon(
      step({
        had: 1,
        has: 3,
        from: 'home',
        fromLevel: 'aware',
        kind: 'product',
        level: 'interest',
        path: '/products/bowl',
        first: google,
        took: 1,
      }),
      order('00000000000000b1', {
        had: 3,
        has: 3 | 8 | 64,
        from: 'product',
        fromLevel: 'interest',
        goal: {
          name: 'order',
          value: 40,
          currency: 'EUR',
          kinds: ['home', 'product'],
          key: '00000000000000b1',
        },
        first: google,
        last: TOUCH,
        took: 3,
      }),
    ),
  );
  const shown = { kind: 'article', path: '/journal/clay' };
  await send(
    site,
    beacon(step({ ...shown, landed: shown, first: { ...TOUCH, host: 'l.instagram.com' } })),
    { 'user-agent': MOBILE },
  );
  await send(site, beacon(step({ who: 'returning' })));
  await send(
    site,
    beacon(
      step({
        who: 'returning',
        had: 1,
        has: 5,
        from: 'home',
        fromLevel: 'aware',
        kind: 'faq',
        level: 'consider',
        path: '/faq',
        took: 2,
      }),
    ),
  );
}

test('the value of an order is counted once, whenever and by whichever browser it is told', async () => {
  const site = await makeSite('told-late', { currency: 'EUR' });
  const told = async (name: string, goal: Record<string, unknown>): Promise<unknown[]> => {
    const more = goal['same'] ? { had: 72, kind: '', from: 'order', fromLevel: 'decide' } : {};
    const { goal: plain, ...rest } = order(name, { had: 0, has: 72, took: 0, ...more });
    const { name: called, kinds } = plain!;
    await send(site, beacon({ ...rest, goal: { name: called, kinds, ...goal } }));
    const { goal: counted } = await readFunnel(site, { from: day(-1), to: day() });
    return [counted.count, counted.value[0]?.sum];
  };
  const paid = { value: 49, currency: 'EUR' };
  const [first, second] = ['00000000000000c1', '00000000000000c2'];
  expect(await told(first, { key: first })).toEqual([1, 0]);
  expect(await told(first, { key: first, same: true, ...paid })).toEqual([1, 49]);
  // The invoice is opened on another device, whose page tells the value late as well.
  expect(await told(first, { key: first, ...paid })).toEqual([1, 49]);
  expect(await told(first, { key: first, same: true, ...paid })).toEqual([1, 49]);
  // The number itself comes late, and then the receipt is opened elsewhere.
  expect(await told(second, {})).toEqual([2, 49]);
  expect(await told(second, { key: second, same: true, ...paid })).toEqual([2, 98]);
  expect(await told(second, { key: second, ...paid })).toEqual([2, 98]);
});

test('a hand-made set of journeys gives exactly its funnel', async () => {
  const site = await makeSite('by-hand', { currency: 'EUR' });
  await walk(site);
  const funnel = await readFunnel(site, { from: day(-1), to: day() });
  expect(funnel).toMatchObject({
    site: 'by-hand',
    model: 'shop-4',
    from: day(-1),
    to: day(),
    timezone: 'Asia/Tehran',
    journeys: 3,
    open: 2,
    goal: { name: 'order', journeys: 1, count: 1, value: [{ currency: 'EUR', sum: 40 }] },
    moves: [
      { from: 'awareness', to: 'consideration', count: 2 },
      { from: 'consideration', to: 'purchase', count: 1 },
    ],
    rates: { forward: 1, skip: 0, back: 0 },
    quality: { accepted: 6, repeated: 0, bots: 0, refused: {}, lost: 0, redated: 0, unstored: 0 },
  });
  expect(
    funnel.stages.map(({ id, reached, visited, inOrder, skipped }) => [
      id,
      reached,
      visited,
      inOrder,
      skipped,
    ]),
  ).toEqual([
    ['awareness', 3, 3, 3, 0],
    ['consideration', 2, 2, 2, 0],
    ['purchase', 1, 1, 1, 0],
    ['after-sale', 0, 0, 0, 0],
  ]);
  expect(funnel.resting.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
    { kind: 'article', count: 1 },
    { kind: 'faq', count: 1 },
    { kind: 'order', count: 1 },
  ]);
  const named = new Map(funnel.touchpoints.map((each) => [each.touchpoint, each]));
  expect(named.get('search')).toMatchObject({ journeys: 1, goals: 1 });
  expect(named.get('social')).toMatchObject({ journeys: 1, goals: 0 });
  expect(named.get('direct')).toMatchObject({ journeys: 1, goals: 0 });
  const kinds = new Map(funnel.kinds.map((each) => [each.kind, each]));
  expect(kinds.get('home')).toMatchObject({ views: 2, journeys: 2, helped: 1 });
  expect(kinds.get('faq')).toMatchObject({ views: 1, journeys: 1, helped: 0 });
});

test('the same data is read through every model, and by segment', async () => {
  const site = await makeSite('models');
  await walk(site);
  const reached = async (query: Record<string, string>) =>
    (await readFunnel(site, query)).stages.map((stage) => stage.reached);
  expect(await reached({ model: 'buyer-3' })).toEqual([3, 2, 1]);
  expect(await reached({ model: 'sales-5' })).toEqual([3, 2, 2, 1, 0]);
  expect(await reached({ model: 'lifecycle-5' })).toEqual([3, 2, 1, 0, 0]);
  expect(await reached({ touchpoint: 'search' })).toEqual([1, 1, 1, 0]);
  expect(await reached({ device: 'mobile' })).toEqual([1, 0, 0, 0]);
  expect(await reached({ who: 'returning' })).toEqual([1, 1, 0, 0]);
  expect(await reached({ who: 'customer' })).toEqual([0, 0, 0, 0]);
  expect(await reached({ device: 'desktop', who: 'new', touchpoint: 'direct' })).toEqual([
    0, 0, 0, 0,
  ]);
});

test.each([
  ['from', 'yesterday'],
  ['from', '2026-02-30'],
  ['from', '1999-01-01'],
  ['from', '2999-01-01'],
  ['to', '2026-13-01'],
  ['model', 'shop-5'],
  ['model', '__proto__'],
  ['touchpoint', 'fax'],
  ['device', 'fridge'],
  ['who', 'me'],
  ['live', 'yes'],
])('%s=%s is refused by name', async (field, value) => {
  const site = await makeSite(`query-${field}-${value.replace(/\W|_/g, '')}`);
  const answer = await askAs(site, `/funnel?${new URLSearchParams({ [field]: value })}`);
  expect(answer.status).toBe(400);
  const problem = await answer.json<{ field: string; detail: string }>();
  expect(problem.field).toBe(field);
  expect(problem.detail).toContain(`"${value}"`);
});

test('parameters that a form sends empty, and the language, are no filter', async () => {
  const site = await makeSite('empty-params');
  const answer = await askAs(
    site,
    '/funnel?from=&to=&model=&touchpoint=&device=&who=&live=&lang=fa',
  );
  expect(answer.status).toBe(200);
  const funnel = await answer.json<{ from: string; to: string }>();
  expect(funnel).toMatchObject({ from: day(-59), to: day() });
});

test('the funnel has a version, which changes with the data and not before', async () => {
  const site = await makeSite('versions');
  const read = (etag = '') => askAs(site, '/funnel?live=1', { headers: { 'if-none-match': etag } });
  const first = (await read()).headers.get('etag')!;
  expect((await read(first)).status).toBe(304);
  await send(site, beacon(step()));
  const second = await read(first);
  expect(second.status).toBe(200);
  expect(second.headers.get('etag')).not.toBe(first);
});

test('the summary comes as what is rather accepted', async () => {
  const site = await makeSite('accepts');
  for (const [accept, type] of [
    ['text/csv', 'csv'],
    ['text/csv;q=0.5, application/json;q=0.4', 'csv'],
    ['text/csv, */*;q=0.1', 'csv'],
    ['text/csv;q=0', 'json'],
    ['application/json, text/csv;q=0.5', 'json'],
    ['text/html, */*', 'json'],
  ] as const) {
    const answer = await askAs(site, '/funnel', { headers: { accept } });
    expect(answer.headers.get('content-type'), accept).toContain(type);
  }
});

test('the table for spreadsheets holds the same numbers, and no formula', async () => {
  const site = await makeSite('table');
  await walk(site);
  for (const campaign of [
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    'a,"b"',
  ])
    await send(site, beacon(step({ first: { ...TOUCH, campaign } })));
  const answer = await askAs(site, '/funnel?live=1', { headers: { accept: 'text/csv' } });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const lines = (await answer.text()).split('\r\n');
  expect(lines[0]).toBe('section,name,measure,value');
  expect(lines).toContain('stage,consideration,reached,2');
  expect(lines).toContain('move,awareness>consideration,count,2');
  expect(lines).toContain('quality,,accepted,12');
  expect(lines).toContain(`campaign,"'=HYPERLINK(""https://evil.example"")",journeys,1`);
  expect(lines).toContain('campaign,"a,""b""",journeys,1');
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?\s*[=+@]/);
  for (const row of [`from,${day(-59)}`, `to,${day()}`, 'timezone,Asia/Tehran', 'model,shop-4'])
    expect(lines).toContain(`summary,table,${row}`);
  // A share of nothing has its two ends, too.
  expect(lines.filter((line) => /,interval,/.test(line))).toEqual([]);
  expect(lines).toContain('kind,home,interval.low,');
  const link = await askAs(site, '/funnel.csv?live=1');
  expect((await link.text()).split('\r\n')).toEqual(lines);
});
