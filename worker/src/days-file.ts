import { dayName, dayNumber, merge, newDay, parseDay, type Day } from '@safar/funnel';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { askAll } from './ledgers.ts';
import { refuse, show } from './problem.ts';
import { jsonOf } from './site-routes.ts';
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
  const site = c.get('site');
  const read = readFile(await jsonOf(c));
  if ('fault' in read) return refuse(c, { status: 400, title: 'The file is wrong', ...read.fault });
  for (let i = 0; i < read.days.length; i += AT_ONCE) {
    const days = read.days.slice(i, i + AT_ONCE);
    // One shard gets the whole day, and so the others must have none of it.
    await askAll(c.env, site, (ledger, shard) =>
      ledger.replaceDays(shard === 0 ? days : days.map(({ day }) => ({ day, doc: '' }))),
    );
  }
  return c.json({ days: read.days.length }, 200, { 'cache-control': 'no-store' });
}

/** `GET /v1/sites/<site>/export`: all days that a site has, and its settings; `import` takes it back. */
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

type File = { days: { day: string; doc: string }[] } | { fault: { field: string; detail: string } };

function readFile(body: unknown): File {
  const { format, version, days } = (body ?? {}) as Record<string, unknown>;
  const fault = (field: string, value: unknown, takes: string): File => ({
    fault: { field, detail: `${field} is ${show(value)}; it takes ${takes}` },
  });
  if (format !== FORMAT) return fault('format', format, `"${FORMAT}"`);
  if (version !== VERSION) return fault('version', version, String(VERSION));
  if (typeof days !== 'object' || days === null || Array.isArray(days))
    return fault('days', days, 'an object of days by name, YYYY-MM-DD');
  const read: { day: string; doc: string }[] = [];
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
