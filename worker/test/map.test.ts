import { env } from 'cloudflare:workers';
import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { MAX_CHANGES, MAX_PERSONAS, MAX_TEXT, MAX_TEXTS } from '../src/map/map-limits.ts';
import { ADMIN_KEY, ask, askAs, makeSite, type Made } from './api.ts';

interface MapText {
  levels: string[];
  stage?: string;
  field: string;
  text: string;
}

interface MapFile {
  format: string;
  version: number;
  change: number;
  maps: { id: string; persona?: Record<string, string>; texts: MapText[] }[];
}

interface Change {
  n: number;
  what: string;
  by: string;
  at: string;
  count: number;
  texts: { map: string; field: string; before: string; text: string }[];
}

const AWARE = ['aware'];

const mapOf = async (site: Made): Promise<MapFile> => (await askAs(site, '/map')).json();

const write = (site: Made, edit: object): Promise<Response> =>
  askAs(site, '/map', { method: 'PATCH', body: JSON.stringify({ map: '', seen: 0, ...edit }) });

/** Writes something that must be taken; the number of its change. */
async function wrote(site: Made, edit: object): Promise<number> {
  const answer = await write(site, { seen: (await mapOf(site)).change, ...edit });
  const text = await answer.text();
  expect([answer.status, text]).toEqual([200, expect.any(String)]);
  return (JSON.parse(text) as { change: number }).change;
}

const script = (text: string, levels = AWARE) => ({ levels, texts: { script: text } });

const textsOf = async (site: Made, map = '') =>
  Object.fromEntries(
    (await mapOf(site)).maps
      .find(({ id }) => id === map)!
      .texts.map(({ levels, stage, field, text }) => [
        `${stage ?? levels.join('+')} ${field}`,
        text,
      ]),
  );

const put = (site: Made, file: unknown): Promise<Response> =>
  askAs(site, '/map', { method: 'PUT', body: JSON.stringify(file) });

const historyOf = async (site: Made, query = ''): Promise<Change[]> =>
  (await (await askAs(site, `/map/history${query}`)).json<{ changes: Change[] }>()).changes;

const restore = (site: Made, body: object): Promise<Response> =>
  askAs(site, '/map/restore', { method: 'POST', body: JSON.stringify(body) });

const problemOf = async (answer: Response) => ({
  status: answer.status,
  ...(await answer.json<{ field: string; detail: string; theirs?: object; change?: number }>()),
});

test('what an owner writes is kept, with one kind of line end and without what nobody types', async () => {
  const site = await makeSite('map-edit');
  expect(await mapOf(site)).toEqual({
    format: 'safar-map',
    version: 1,
    site: 'map-edit',
    change: 0,
    maps: [{ id: '', texts: [] }],
  });
  await wrote(site, { levels: AWARE, texts: { script: ' One\r\nTwo\u0000 ', think: 'کجا؟' } });
  await wrote(site, { levels: ['consider', 'interest'], texts: { owner: 'Sara\n Karimi' } });
  expect(await textsOf(site)).toEqual({
    'aware script': 'One\nTwo',
    'aware think': 'کجا؟',
    'interest+consider owner': 'Sara Karimi',
  });
  await wrote(site, { levels: AWARE, texts: { script: '' } });
  expect(await textsOf(site)).not.toHaveProperty('aware script');
});

test('nobody writes over what somebody else has written since, and both texts are shown', async () => {
  const site = await makeSite('map-conflict');
  const seen = await wrote(site, script('First'));
  // Two windows have it open; another field is nobody's business.
  await wrote(site, { levels: AWARE, texts: { goals: 'Elsewhere' } });
  const now = await wrote(site, { ...script('Theirs'), seen });
  const refused = await problemOf(await write(site, { ...script('Mine'), seen }));
  expect(refused).toMatchObject({
    status: 409,
    field: 'seen',
    theirs: { script: 'Theirs' },
    change: now,
  });
  expect(await textsOf(site)).toMatchObject({ 'aware script': 'Theirs' });
  // Who has seen theirs may write over it; the history has it all the same.
  await wrote(site, { ...script('Mine'), seen: now });
  expect((await historyOf(site))[0]).toMatchObject({
    what: 'edit',
    by: 'key',
    texts: [{ field: 'script', before: 'Theirs', text: 'Mine' }],
  });
  // What was emptied meanwhile is a change too, and writing the same is none.
  await wrote(site, script(''));
  expect(await problemOf(await write(site, { ...script('Again'), seen: now }))).toMatchObject({
    status: 409,
    theirs: { script: '' },
  });
  expect((await write(site, { ...script(''), seen: now })).status).toBe(200);
});

test('two who write the same field at once: one is written, the other is told', async () => {
  const site = await makeSite('map-race');
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => write(site, script(`Writer ${i}`))),
  );
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  expect(answers.filter(({ status }) => status === 409).length).toBe(7);
  expect((await historyOf(site)).length).toBe(1);
});

test.each([
  [undefined, 'body'],
  [{ map: 1 }, 'map'],
  [{ map: 'No Such' }, 'map'],
  [{ levels: 'aware' }, 'levels'],
  [{ levels: ['aware', 'aware'] }, 'levels'],
  [{ levels: ['buying'] }, 'levels'],
  [{ levels: [] }, 'levels'],
  [{ stage: '../x' }, 'stage'],
  [{ texts: {} }, 'texts'],
  [{ texts: { name: 'x' } }, 'texts'],
  [{ texts: { __proto__: null, constructor: 'x' } }, 'texts'],
  [{ texts: { script: 7 } }, 'texts.script'],
  [{ texts: { script: 'x'.repeat(MAX_TEXT + 1) } }, 'texts.script'],
  [{ texts: { owner: 'x'.repeat(101) } }, 'texts.owner'],
  [{ map: 'anna', levels: [], texts: { name: ' ' } }, 'texts.name'],
  [{ seen: -1 }, 'seen'],
  [{ seen: '1' }, 'seen'],
])('an edit that is wrong is refused by name (%#)', async (change, field) => {
  const site = await makeSite(
    `map-wrong-${field.replace('.', '-')}-${Math.random()}`.slice(0, 39).replace('.', ''),
  );
  const body = change && { map: '', seen: 0, ...script('Fine'), ...change };
  const answer = await askAs(site, '/map', { method: 'PATCH', body: JSON.stringify(body) ?? '{' });
  expect(await problemOf(answer)).toMatchObject({ status: 400, field });
  expect((await mapOf(site)).change).toBe(0);
});

test('a persona has a profile and a map of their own, and is taken away with it', async () => {
  const site = await makeSite('map-persona');
  const lost = await problemOf(await write(site, { map: 'anna', ...script('Nobody’s') }));
  expect(lost).toMatchObject({ status: 409, field: 'map' });
  await wrote(site, { map: 'anna', levels: [], texts: { name: 'Anna', ages: '30 to 40' } });
  await wrote(site, { map: 'anna', ...script('Hers') });
  await wrote(site, script('Everybody’s'));
  expect((await mapOf(site)).maps[1]).toEqual({
    id: 'anna',
    persona: { name: 'Anna', ages: '30 to 40' },
    texts: [{ levels: AWARE, field: 'script', text: 'Hers' }],
  });
  expect((await askAs(site, '/map/anna', { method: 'DELETE' })).status).toBe(200);
  expect((await mapOf(site)).maps.map(({ id }) => id)).toEqual(['']);
  // Whoever had it open is told, and what was taken away comes back as one.
  const [{ n }] = (await historyOf(site)) as [Change];
  expect((await write(site, { map: 'anna', ...script('Late'), seen: n })).status).toBe(409);
  expect((await restore(site, { undo: n, seen: n })).status).toBe(200);
  expect(await textsOf(site, 'anna')).toEqual({ 'aware script': 'Hers' });
  // Taking back that she was ever made takes her map too.
  const made = (await historyOf(site)).findLast(({ texts }) => texts[0]!.field === 'name')!;
  const { change } = await mapOf(site);
  expect((await restore(site, { undo: made.n, seen: change })).status).toBe(200);
  expect((await mapOf(site)).maps.map(({ id }) => id)).toEqual(['']);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Everybody’s' });
});

test('there are as many personas as people can tell apart', async () => {
  const site = await makeSite('map-personas');
  const add = (i: number) =>
    write(site, { map: `p${i}`, levels: [], texts: { name: `Persona ${i}` }, seen: i });
  for (let i = 0; i < MAX_PERSONAS; i++) expect((await add(i)).status).toBe(200);
  expect(await problemOf(await add(MAX_PERSONAS))).toMatchObject({ status: 409, field: 'map' });
});

test('the history tells every change, can be looked at, and gives any state back', async () => {
  const site = await makeSite('map-history');
  for (const text of ['One', 'Two', 'Three']) await wrote(site, script(text));
  await wrote(site, { levels: AWARE, texts: { owner: 'Sara' } });
  const told = await historyOf(site);
  expect(told.map(({ n, what }) => [n, what])).toEqual([
    [4, 'edit'],
    [3, 'edit'],
    [2, 'edit'],
    [1, 'edit'],
  ]);
  expect(told[2]!.texts).toMatchObject([{ field: 'script', before: 'One', text: 'Two' }]);
  expect(Math.abs(Date.parse(told[0]!.at) - Date.now())).toBeLessThan(60_000);
  expect((await historyOf(site, '?before=3')).map(({ n }) => n)).toEqual([2, 1]);
  expect((await askAs(site, '/map/history?before=x')).status).toBe(400);

  expect((await restore(site, { to: 2, seen: 4 })).status).toBe(200);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Two' });
  expect((await historyOf(site))[0]).toMatchObject({ n: 5, what: 'restore', count: 2 });
  // That, too, can be taken back.
  expect((await restore(site, { undo: 5, seen: 5 })).status).toBe(200);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Three', 'aware owner': 'Sara' });
  expect((await restore(site, { to: 0, seen: 6 })).status).toBe(200);
  expect(await textsOf(site)).toEqual({});
});

test('what was changed since somebody looked is not restored away', async () => {
  const site = await makeSite('map-stale');
  for (const text of ['One', 'Two']) await wrote(site, script(text));
  for (const body of [
    { to: 1, seen: 1 },
    { undo: 2, seen: 1 },
  ])
    expect(await problemOf(await restore(site, body))).toMatchObject({
      status: 409,
      field: 'seen',
    });
  for (const [body, status] of [
    [{ to: 9, seen: 2 }, 409],
    [{ undo: 0, seen: 2 }, 409],
    [{ seen: 2 }, 400],
    [{ to: 1, undo: 1, seen: 2 }, 400],
    [{ to: 1.5, seen: 2 }, 400],
  ] as const)
    expect((await restore(site, body)).status).toBe(status);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Two' });
});

test('old changes are forgotten, and what the fields hold is not', async () => {
  const site = await makeSite('map-old');
  await wrote(site, { levels: AWARE, texts: { owner: 'Sara' } });
  await wrote(site, { levels: AWARE, texts: { goals: 'Emptied' } });
  await wrote(site, { levels: AWARE, texts: { goals: '' } });
  await runInDurableObject(env.ATLAS.getByName(site.id), (atlas) => {
    for (let i = 0; i < MAX_CHANGES + 9; i++)
      atlas.edit(
        { map: '', levels: ['aware'], texts: { script: `Text ${i}` }, seen: 3 + i },
        'key',
      );
  });
  const { change } = await mapOf(site);
  expect(change).toBe(MAX_CHANGES + 12);
  const log = await env.ATLAS.getByName(site.id).dump();
  expect(log.changes.length).toBe(MAX_CHANGES);
  expect(log.texts.length).toBe(MAX_CHANGES + 2);
  const [oldest] = await historyOf(site, `?before=${log.changes[0]!.n + 1}`);
  expect(oldest!.texts).toMatchObject([{ before: 'Text 8', text: 'Text 9' }]);
  expect(await textsOf(site)).toEqual({
    'aware script': `Text ${MAX_CHANGES + 8}`,
    'aware owner': 'Sara',
  });
  // The oldest state that is kept is whole, and what is before it is not to be had.
  const first = log.changes[0]!.n;
  expect((await restore(site, { to: first - 2, seen: change })).status).toBe(409);
  expect((await restore(site, { to: first - 1, seen: change })).status).toBe(200);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Text 8', 'aware owner': 'Sara' });
});

const FILE: MapFile = {
  format: 'safar-map',
  version: 1,
  change: 0,
  maps: [
    { id: '', texts: [{ levels: AWARE, field: 'script', text: 'From a file' }] },
    {
      id: 'mina',
      persona: { name: 'مینا', job: 'معمار' },
      texts: [
        { levels: ['consider'], stage: 'mine/look', field: 'feel', text: 'تردید' },
        { levels: ['use', 'loyal'], field: 'opportunities', text: 'Care card' },
      ],
    },
  ],
};

test('an export is imported exactly, in place of what was there, which the history keeps', async () => {
  const [from, to] = [await makeSite('map-from'), await makeSite('map-to')];
  expect((await put(from, FILE)).status).toBe(200);
  const file = await mapOf(from);
  expect(file.maps).toEqual(FILE.maps);

  await wrote(to, script('What was there'));
  await wrote(to, { levels: ['loyal'], texts: { owner: 'Sara' } });
  expect((await put(to, file)).status).toBe(200);
  expect((await mapOf(to)).maps).toEqual(file.maps);
  expect((await historyOf(to))[0]).toMatchObject({ n: 3, what: 'import', count: 6 });
  // Once more changes nothing.
  await put(to, file);
  expect((await mapOf(to)).change).toBe(3);
  expect((await restore(to, { undo: 3, seen: 3 })).status).toBe(200);
  expect(await textsOf(to)).toEqual({ 'aware script': 'What was there', 'loyal owner': 'Sara' });
});

const text = { levels: AWARE, field: 'script', text: 'x' };
const mapsOf = (...maps: object[]) => ({ ...FILE, maps });

test.each([
  [undefined, 'file'],
  [[], 'file'],
  [{ ...FILE, format: 'safar-days' }, 'format'],
  [{ ...FILE, version: 2 }, 'version'],
  [{ ...FILE, maps: {} }, 'maps'],
  [mapsOf(...Array.from({ length: MAX_PERSONAS + 2 }, () => ({ id: '', texts: [] }))), 'maps'],
  [mapsOf({ id: '', texts: [] }, { id: '', texts: [] }), 'maps[1].id'],
  [mapsOf({ id: '<b>', persona: { name: 'x' }, texts: [] }), 'maps[0].id'],
  [mapsOf({ id: '', persona: { name: 'x' }, texts: [] }), 'maps[0].persona'],
  [mapsOf({ id: 'anna', texts: [] }), 'maps[0].persona'],
  [mapsOf({ id: 'anna', persona: {}, texts: [] }), 'maps[0].persona.name'],
  [mapsOf({ id: 'anna', persona: { name: 'x', shoe: '42' }, texts: [] }), 'maps[0].persona'],
  [mapsOf({ id: '' }), 'maps[0].texts'],
  [mapsOf({ id: '', texts: [null] }), 'maps[0].texts[0]'],
  [mapsOf({ id: '', texts: [{ ...text, levels: [] }] }), 'maps[0].texts[0].levels'],
  [mapsOf({ id: '', texts: [{ ...text, field: 'name' }] }), 'maps[0].texts[0].field'],
  [mapsOf({ id: '', texts: [{ ...text, text: null }] }), 'maps[0].texts[0].text'],
  [mapsOf({ id: '', texts: [text, text] }), 'maps'],
  [
    mapsOf({
      id: '',
      texts: Array.from({ length: MAX_TEXTS + 1 }, (_, i) => ({ ...text, stage: `m/s${i}` })),
    }),
    'maps',
  ],
])(
  'a file that is wrong is refused by name, and nothing of it is taken (%#)',
  async (file, field) => {
    const site = await makeSite(`map-file-${Math.random().toString(36).slice(2)}`);
    await wrote(site, script('Stays'));
    expect(await problemOf(await put(site, file))).toMatchObject({ status: 400, field });
    expect(await textsOf(site)).toEqual({ 'aware script': 'Stays' });
  },
);

test('texts are limited in all, and what is there can still be changed and emptied', async () => {
  const site = await makeSite('map-full');
  const texts = Array.from({ length: MAX_TEXTS }, (_, i) => ({ ...text, stage: `m/s${i}` }));
  expect((await put(site, mapsOf({ id: '', texts }))).status).toBe(200);
  const { change } = await mapOf(site);
  expect(await problemOf(await write(site, { ...script('One more'), seen: change }))).toMatchObject(
    {
      status: 409,
      field: 'texts',
    },
  );
  await wrote(site, { levels: AWARE, stage: 'm/s0', texts: { script: 'Changed' } });
  await wrote(site, { levels: AWARE, stage: 'm/s1', texts: { script: '' } });
  await wrote(site, script('One more'));
});

test('only the owner writes and sees the history; who has a link reads the map', async () => {
  const site = await makeSite('map-access');
  const other = await makeSite('map-other');
  await wrote(site, script('Ours'));
  const link = await askAs(site, '/shares', { method: 'POST', body: '{}' });
  const { url } = await link.json<{ url: string }>();
  const cookie = (await ask(url)).headers.get('set-cookie')!.split(';')[0]!;
  const guest = { cookie };
  expect((await ask('/v1/sites/map-access/map', { headers: guest })).status).toBe(200);
  const bearers = ['', 'Bearer wrong', `Bearer ${other.key}`, `Bearer ${ADMIN_KEY}`];
  for (const headers of [guest, ...bearers.map((authorization) => ({ authorization }))])
    for (const [method, path] of [
      ['PUT', ''],
      ['PATCH', ''],
      ['DELETE', '/anna'],
      ['GET', '/history'],
      ['POST', '/restore'],
    ] as const)
      expect(
        (
          await ask(`/v1/sites/map-access/map${path}`, {
            method,
            headers: headers as Record<string, string>,
            ...(method !== 'GET' && { body: JSON.stringify(FILE) }),
          })
        ).status,
        `${method} ${path}`,
      ).toBe(401);
  expect((await ask('/v1/sites/map-access/map')).status).toBe(401);
  expect(await textsOf(site)).toEqual({ 'aware script': 'Ours' });
  expect(await textsOf(other)).toEqual({});
});

test('a site that is erased takes its maps along, and begins without them when it is made again', async () => {
  const site = await makeSite('map-erased');
  await wrote(site, script('Gone'));
  expect((await askAs(site, '', { method: 'DELETE' })).status).toBe(204);
  expect(await env.ATLAS.getByName('map-erased').dump()).toEqual({ changes: [], texts: [] });
  const again = await makeSite('map-erased');
  expect(await mapOf(again)).toMatchObject({ change: 0, maps: [{ id: '', texts: [] }] });
  // A page that was open all along does not know better than what is there now.
  await wrote(again, script('New'));
  expect((await write(again, { ...script('Old page'), seen: 40 })).status).toBe(409);
});

test('an export of the site has the maps with their history, and gives them back exactly', async () => {
  const site = await makeSite('map-export');
  await put(site, FILE);
  await wrote(site, { map: 'mina', ...script('بعداً') });
  await askAs(site, '/map/mina', { method: 'DELETE' });
  const [maps, history] = [await mapOf(site), await historyOf(site)];
  const file = await (await askAs(site, '/export')).json<{ map: { texts: object[] } }>();
  const send = (body: unknown) =>
    ask('/v1/sites/map-export', {
      method: 'PUT',
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
      body: JSON.stringify(body),
    });
  await askAs(site, '', { method: 'DELETE' });
  for (const [map, field] of [
    [[], 'map'],
    [{ changes: 1, texts: [] }, 'map.changes'],
    [{ changes: [{ n: 1, at: 1, what: 'magic', by: 'key' }], texts: [] }, 'map.changes[0].what'],
    [{ ...file.map, texts: [{ ...file.map.texts[0], n: 99 }] }, 'map.texts[0].n'],
    [
      { ...file.map, texts: [...file.map.texts, file.map.texts[0]] },
      `map.texts[${file.map.texts.length}]`,
    ],
  ] as const) {
    const answer = await send({ ...file, map });
    expect(await problemOf(answer)).toMatchObject({ status: 400, field });
  }
  const again = await (await send(file)).json<Made>();
  expect(await mapOf(again)).toEqual(maps);
  expect(await historyOf(again)).toEqual(history);
  expect((await restore(again, { undo: 3, seen: 3 })).status).toBe(200);
  expect(await textsOf(again, 'mina')).toMatchObject({ 'aware script': 'بعداً' });
});
