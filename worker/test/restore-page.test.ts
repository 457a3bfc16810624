import { expect, test } from 'vitest';
import { askAs, beacon, makeSite, readFunnel, send, step, type Made } from './api.ts';
import { post, signInTo } from './pages.ts';

const body = (value: object): RequestInit => ({ method: 'POST', body: JSON.stringify(value) });

/** @param seen  number of the newest change, which whoever writes has seen */
const write = (site: Made, text: string, seen: number): Promise<Response> =>
  askAs(site, '/map', {
    method: 'PATCH',
    body: JSON.stringify({ map: '', levels: ['aware'], texts: { script: text }, seen }),
  });

const mapOf = async (site: Made): Promise<string> =>
  JSON.stringify((await (await askAs(site, '/map')).json<{ maps: object }>()).maps);

const notesOf = async (site: Made): Promise<string> => (await askAs(site, '/notes')).text();

/** Changes the name of a site, its notes, its map and its days since an export; and the export. */
async function goOn(id: string): Promise<{ site: Made; file: string; cookie: string }> {
  const site = await makeSite(id, { name: 'As it was', retention: 365 });
  const cookie = await signInTo(site);
  await send(site, beacon(step()));
  await askAs(site, '/notes', body({ day: '2026-01-05', text: 'Free shipping' }));
  await write(site, 'Is it hand-made?', 0);
  const file = await (await askAs(site, '/export')).text();

  await send(site, beacon(step()));
  await askAs(site, '', { method: 'PATCH', body: JSON.stringify({ name: 'As it is' }) });
  await askAs(site, '/notes', body({ day: '2026-02-06', text: 'A second thought' }));
  await write(site, 'Something else', 1);
  return { site, file, cookie };
}

const upload = (site: Made, cookie: string, file: string, whole: boolean): Promise<Response> => {
  const form = new FormData();
  form.set('file', new File([file], 'safar.json', { type: 'application/json' }));
  if (whole) form.set('whole', 'on');
  return post(`/s/${site.id}/site/restore`, form, { cookie });
};

test('an owner puts a site back to what it was when it was exported', async () => {
  const { site, file, cookie } = await goOn('back-whole');
  const answer = await (await upload(site, cookie, file, true)).text();
  expect(answer).toContain('So were the settings, the notes and the journey maps');
  expect(answer).toContain('As it was');
  expect((await readFunnel(site)).journeys).toBe(1);
  expect(await notesOf(site)).toContain('Free shipping');
  expect(await notesOf(site)).not.toContain('A second thought');
  expect(await mapOf(site)).toContain('Is it hand-made?');
  // What was written since is in the history, and comes back from there.
  expect(await (await askAs(site, '/map/history')).text()).toContain('Something else');
  expect(await (await askAs(site, '')).json()).toMatchObject({ retention: 365 });
});

test('without the tick the days alone are put back', async () => {
  const { site, file, cookie } = await goOn('back-days');
  const answer = await (await upload(site, cookie, file, false)).text();
  expect(answer).not.toContain('So were the settings');
  expect((await readFunnel(site)).journeys).toBe(1);
  expect(await (await askAs(site, '')).json()).toMatchObject({ name: 'As it is' });
  expect(await notesOf(site)).toContain('A second thought');
  expect(await mapOf(site)).toContain('Something else');
});

test('of a file with one wrong setting nothing is taken', async () => {
  const { site, file, cookie } = await goOn('back-wrong');
  const wrong = file.replace('"Asia/Tehran"', '"Asia/Atlantis"');
  expect(wrong).not.toBe(file);
  const answer = await upload(site, cookie, wrong, true);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Asia/Atlantis');
  expect((await readFunnel(site)).journeys).toBe(2);
  expect(await mapOf(site)).toContain('Something else');
});

test('ledgers that were added since stay', async () => {
  const { site, file, cookie } = await goOn('back-shards');
  await askAs(site, '', { method: 'PATCH', body: '{"shards":3}' });
  expect((await upload(site, cookie, file, true)).status).toBe(200);
  expect(await (await askAs(site, '')).json()).toMatchObject({ shards: 3, name: 'As it was' });
  expect((await readFunnel(site)).journeys).toBe(1);
});

test('a file that is none of ours is refused in the words of the page', async () => {
  const { site, cookie } = await goOn('back-torn');
  for (const [file, fault] of [
    ['{"format":', 'It is no proper JSON'],
    ['{"format":"safar-map"}', 'not what was exported here'],
  ] as const) {
    const answer = await upload(site, cookie, file, true);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(fault);
  }
  expect((await readFunnel(site)).journeys).toBe(2);
});
