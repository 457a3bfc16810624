import { dayName, dayNumber, merge, newDay, parseDay, type Day } from '@safar/funnel';
import type { Context } from 'hono';
import type { AppEnv, Bindings } from './env.ts';
import { newKey } from './keys.ts';
import { askAll } from './ledgers.ts';
import { makeSite } from './make-site.ts';
import { parseMapLog } from './map/map-file.ts';
import { withAtlas } from './map/with-atlas.ts';
import { parseNotes } from './note.ts';
import { parseNewSite } from './parse-site.ts';
import { refuse, show } from './problem.ts';
import { shown } from './share-links.ts';
import { badSetting, jsonOf, tagOf, taken } from './site-routes.ts';
import type { Site } from './site.ts';
import { keepNote, notesOf, sharesOf } from './sites.ts';
import { readDoc } from './snapshots.ts';

/** What an export is, and an import takes. */
const FORMAT = 'safar-days';
const VERSION = 1;

/** Days that go to, or come from, a ledger in one call. */
const AT_ONCE = 30;

/**
 * `POST /v1/sites/<site>/import`: puts the named days in place of what was there. Importing the same
 * file again therefore changes nothing.
 */
export async function importDays(c: Context<AppEnv>): Promise<Response> {
  const read = readFile(await jsonOf(c));
  if ('fault' in read) return refuse(c, { status: 400, title: 'The file is wrong', ...read.fault });
  await putDays(c.env, c.get('site'), read.days);
  return c.json({ days: read.days.length }, 200, { 'cache-control': 'no-store' });
}

/** `PUT /v1/sites/<site>`: makes a site as an export has it, with its days, notes and maps, and a key of its own. */
export async function restoreSite(c: Context<AppEnv>): Promise<Response> {
  const body = await jsonOf(c);
  const read = readFile(body);
  if ('fault' in read) return refuse(c, { status: 400, title: 'The file is wrong', ...read.fault });
  const { settings: kept = {}, map } = body as {
    settings?: Record<string, unknown>;
    map?: unknown;
  };
  const maps = parseMapLog(map ?? { changes: [], texts: [] });
  if ('fault' in maps) return refuse(c, { status: 400, title: 'The file is wrong', ...maps.fault });
  // What the worker knows of a site, and no owner sets.
  const { id: _, created, raised: __, ...settings } = kept ?? {};
  const parsed = parseNewSite({ ...settings, id: c.req.param('site') });
  if ('fault' in parsed) return refuse(c, badSetting(parsed.fault));
  const { notes: written = [] } = body as { notes?: unknown };
  const told = parseNotes(written);
  if ('fault' in told) return refuse(c, { status: 400, title: 'The file is wrong', ...told.fault });
  const made = typeof created === 'string' ? Date.parse(created) : NaN;
  const restored = await makeSite(c.env, parsed.settings, Number.isNaN(made) ? Date.now() : made);
  if (!restored) return taken(c, parsed.settings.id);
  const { site, key } = restored;
  await withAtlas(c.env, site.id, (atlas) => atlas.load(maps.value));
  await putDays(c.env, site, read.days);
  for (const note of told.notes)
    await keepNote(c.env, site.id, { id: newKey().slice(0, 16), ...note });
  return c.json({ id: site.id, key, tag: tagOf(c, site.id), days: read.days.length }, 201, {
    'cache-control': 'no-store',
  });
}

/** Puts days in place of what the ledgers of a site have of them. */
export async function putDays(env: Bindings, site: Site, all: FileDay[]): Promise<void> {
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const days = all.slice(i, i + AT_ONCE);
    // One shard gets the whole day, and so the others must have none of it.
    await askAll(env, site, (ledger, shard) =>
      ledger.replaceDays(shard === 0 ? days : days.map(({ day }) => ({ day, doc: '' }))),
    );
  }
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
      const days = new Map<string, Day>();
      for (const docs of await askAll(c.env, site, (ledger) => ledger.readDays(wanted)))
        for (const { day, doc } of docs)
          days.set(day, merge(days.get(day) ?? newDay(), readDoc(JSON.parse(doc) as Day)));
      const text = [...days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, day]) => `${JSON.stringify(name)}:${JSON.stringify(day)}`);
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

/** One day of a file: its name, and its counters as JSON. */
interface FileDay {
  day: string;
  doc: string;
}

type File = { days: FileDay[] } | { fault: { field: string; detail: string } };

/** Reads an export: its days, or the first thing that is wrong. */
export function readFile(body: unknown): File {
  const { format, version, days } = (body ?? {}) as Record<string, unknown>;
  const fault = (field: string, value: unknown, takes: string): File => ({
    fault: { field, detail: `${field} is ${show(value)}; it takes ${takes}` },
  });
  if (format !== FORMAT) return fault('format', format, `"${FORMAT}"`);
  if (version !== VERSION) return fault('version', version, String(VERSION));
  if (typeof days !== 'object' || days === null || Array.isArray(days))
    return fault('days', days, 'an object of days by name, YYYY-MM-DD');
  const read: FileDay[] = [];
  for (const [name, day] of Object.entries(days)) {
    const number = dayNumber(name);
    if (Number.isNaN(number) || dayName(number) !== name)
      return fault('days', name, 'an object of days by name, YYYY-MM-DD');
    try {
      read.push({ day: name, doc: JSON.stringify(parseDay(day)) });
    } catch (error) {
      const detail = `days["${name}"]: ${error instanceof Error ? error.message : ''}`;
      return { fault: { field: `days["${name}"]`, detail } };
    }
  }
  return { days: read };
}
