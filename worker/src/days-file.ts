import type { Context } from 'hono';
import type { AppEnv, Bindings } from './env.ts';
import { jsonOf } from './json-body.ts';
import { newKey } from './keys.ts';
import { askAll, askFirst } from './ledgers.ts';
import { makeSite } from './make-site.ts';
import { withAtlas } from './map/with-atlas.ts';
import type { Note } from './note.ts';
import { parseNewSite } from './parse-site.ts';
import { refuse } from './problem.ts';
import { putDays } from './put-days.ts';
import { FORMAT, readBelongings, readDays, VERSION } from './read-export.ts';
import { shown } from './share-links.ts';
import { badSetting, tagOf, taken } from './site-routes.ts';
import { keepNote, notesOf, sharesOf } from './sites.ts';

/** Days that come from a ledger in one call. */
const AT_ONCE = 30;

/**
 * `POST /v1/sites/<site>/import`: puts the named days in place of what was there. Importing the same
 * file again therefore changes nothing.
 */
export async function importDays(c: Context<AppEnv>): Promise<Response> {
  const read = readDays(await jsonOf(c));
  if ('fault' in read) return refuse(c, { status: 400, title: 'The file is wrong', ...read.fault });
  await putDays(c.env, c.get('site'), read.days);
  return c.json({ days: read.days.length }, 200, { 'cache-control': 'no-store' });
}

/** `PUT /v1/sites/<site>`: makes a site as an export has it, with its days, notes and maps, and a key of its own. */
export async function restoreSite(c: Context<AppEnv>): Promise<Response> {
  const body = await jsonOf(c);
  const wrong = (fault: { field: string; detail: string }): Response =>
    refuse(c, { status: 400, title: 'The file is wrong', ...fault });
  const read = readDays(body);
  if ('fault' in read) return wrong(read.fault);
  const rest = readBelongings(body);
  if ('fault' in rest) return wrong(rest.fault);
  const { settings, created, notes, map } = rest.belongings;
  const parsed = parseNewSite({ ...settings, id: c.req.param('site') });
  if ('fault' in parsed) return refuse(c, badSetting(parsed.fault));
  const restored = await makeSite(c.env, parsed.settings, created);
  if (!restored) return taken(c, parsed.settings.id);
  const { site, key } = restored;
  await withAtlas(c.env, site.id, (atlas) => atlas.load(map));
  await putDays(c.env, site, read.days);
  await addNotes(c.env, site.id, notes);
  return c.json({ id: site.id, key, tag: tagOf(c, site.id), days: read.days.length }, 201, {
    'cache-control': 'no-store',
  });
}

/** Adds the notes of an export; each gets an id of its own. */
export async function addNotes(
  env: Bindings,
  site: string,
  notes: readonly Omit<Note, 'id'>[],
): Promise<void> {
  for (const note of notes) await keepNote(env, site, { id: newKey().slice(0, 16), ...note });
}

/**
 * `GET /v1/sites/<site>/export`: all that a site has: its days, its settings, its notes, its journey maps
 * with their history, and which share links there are, without their secrets. `import` takes the days
 * back, and `PUT` the whole.
 */
export async function exportDays(c: Context<AppEnv>): Promise<Response> {
  const site = c.get('site');
  const perShard = await askAll(c.env, site, (ledger) => ledger.dayNames());
  const names = [...new Set(perShard.flat())].toSorted();
  const encoder = new TextEncoder();
  const head = {
    format: FORMAT,
    version: VERSION,
    exported: new Date().toISOString(),
    settings: site,
    shares: (await sharesOf(c.env, site.id)).map(shown),
    notes: await notesOf(c.env, site.id),
    map: await withAtlas(c.env, site.id, (atlas) => atlas.dump()),
  };
  let next = 0;
  // In pieces, since years of days are more than a worker should hold at once.
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next === 0)
        controller.enqueue(encoder.encode(`${JSON.stringify(head).slice(0, -1)},"days":{`));
      const wanted = names.slice(next, next + AT_ONCE);
      const days = new Map<string, string>();
      for (const { day, doc } of await askFirst(c.env, site, (ledger) =>
        ledger.siteDays(wanted, site.shards),
      ))
        days.set(day, doc);
      const text = [...days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, doc]) => `${JSON.stringify(name)}:${doc}`);
      controller.enqueue(encoder.encode((next && text.length ? ',' : '') + text.join(',')));
      next += AT_ONCE;
      if (next < names.length) return;
      controller.enqueue(encoder.encode('}}'));
      controller.close();
    },
  });
  return c.body(body, 200, {
    'content-type': 'application/json',
    'content-disposition': `attachment; filename="safar-${site.id}.json"`,
    'cache-control': 'no-store',
  });
}
