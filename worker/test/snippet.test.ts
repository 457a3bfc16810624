import { expect, test } from 'vitest';
import { ask, makeSite, send, beacon, step, readFunnel, day, WORKER } from './api.ts';

/** Address of the journey file that a site's snippet loads. */
async function journeyOf(site: string): Promise<string> {
  const first = await (await ask(`/j/${site}.js`)).text();
  // The list of its settings ends with the file's name.
  return `/j/${site}/${/,"1?","([\w-]+)"\]/.exec(first)![1]}.js`;
}
const textOf = async (path: string): Promise<string> => (await ask(path)).text();

test('the snippet is compiled for its site, and a browser that has it is told so', async () => {
  await makeSite('compiled', {
    window: 14,
    dnt: false,
    rules: [{ glob: '/made/*', kind: 'pricing' }],
  });
  const answer = await ask('/j/compiled.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(answer.headers.get('cache-control')).toContain('max-age=3600');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(answer.headers.get('strict-transport-security')).toBeNull();
  const text = await answer.text();
  expect(text).not.toContain('__SAFAR__');
  for (const part of ['"compiled"', `${WORKER}/j/compiled`, ',12600,'])
    expect(text).toContain(part);
  const journey = await textOf(await journeyOf('compiled'));
  expect(journey).not.toContain('__SAFAR__');
  for (const part of ['"compiled"', WORKER, '14', '210', '/made/*', 'shop.example'])
    expect(journey).toContain(part);

  const etag = answer.headers.get('etag')!;
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await ask('/j/compiled.js', { headers: { 'if-none-match': known } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('cache-control')).toContain('max-age=3600');
  }
});

test('the journey file keeps for a year under the name of its content, and under no other', async () => {
  await makeSite('kept');
  const path = await journeyOf('kept');
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const etag = answer.headers.get('etag')!;
  const again = await ask(path, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);

  // A first file from the browser's cache asks by an older name.
  const older = await ask('/j/kept/anything.js');
  expect(older.headers.get('cache-control')).toContain('max-age=3600');
  expect(await older.text()).toBe(await answer.text());

  await makeSite('kept-too', { window: 14 });
  expect((await journeyOf('kept-too')).split('/').pop()).not.toBe(path.split('/').pop());
  expect((await ask('/j/nobodys/anything.js')).status).toBe(404);
});

test('a page may read when to try again', async () => {
  const answer = await ask('/j/kept.js', { headers: { origin: 'https://shop.example' } });
  expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after');
});

test('what a page saw and could not follow counts as a step, once, whoever sends it again', async () => {
  const site = await makeSite('raw');
  const today = Math.floor(Date.parse(day()) / 864e5);
  const seen = { wait: 1, day: today, took: 0, quiet: false };
  const id = '5eedfeed00000001';
  const raw = {
    ...beacon(),
    raw: {
      seen: [
        { id, ...seen, path: '/faq', query: '?utm_source=news', ref: 'shop.example' },
        {
          id: '5eedfeed00000002',
          ...seen,
          path: '/bye',
          says: 'order',
          key: id,
          value: '12.50',
          currency: 'EUR',
        },
      ],
    },
  };
  expect((await send(site, JSON.stringify(raw))).status).toBe(202);
  expect((await send(site, JSON.stringify(raw))).status).toBe(202);
  await send(site, beacon(step({ id, kind: 'faq', path: '/faq', has: 4, level: 'consider' })));
  const funnel = await readFunnel(site);
  expect(funnel.journeys).toBe(1);
  expect(funnel.goal).toMatchObject({
    journeys: 1,
    value: expect.arrayContaining([{ currency: 'EUR', sum: 12.5 }]) as unknown,
  });
  expect(funnel.quality).toMatchObject({ accepted: 2, repeated: 3 });
});

test('no name can end the script that it is written into', async () => {
  await makeSite('tricky', { goal: "</script><!--\u2028$&$'" });
  const text = await textOf(await journeyOf('tricky'));
  expect(text).not.toContain('</script>');
  expect(text).not.toContain('<!--');
  expect(text).not.toContain('\u2028');
  expect(text).toContain("$&$'");
});

test('a site’s own stages are compiled in, and built-in ones are not', async () => {
  const stages = [
    { id: 'look', name: { en: 'Look', fa: 'دیدن' }, levels: ['aware', 'interest'] },
    { id: 'buy', name: { en: 'Buy', fa: 'خرید' }, urls: ['/done/*'] },
  ];
  await makeSite('own-stages', { model: { id: 'mine', name: { en: 'M', fa: 'م' }, stages } });
  const text = await textOf(await journeyOf('own-stages'));
  expect(text).toContain('{"id":"look","levels":3}');
  await makeSite('no-stages');
  expect(await textOf(await journeyOf('no-stages'))).not.toContain('"own"');
});

test('the part that measures vitals has its own address', async () => {
  const answer = await ask('/j/v.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('etag')).toBeTruthy();
});

test('a tag for a site that nobody made is a script that does nothing', async () => {
  const answer = await ask('/j/nobodys.js');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toMatch(/^\/\*.*\*\/$/);
});
