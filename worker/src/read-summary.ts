import { dayName, dayNumber, stateOf, summarise } from '@safar/funnel';
import type { Day, Span, Summary } from '@safar/funnel';
import type { Bindings } from './env.ts';
import type { FunnelQuery } from './funnel-query.ts';
import { askFirst } from './ledgers.ts';
import type { MonthFile } from './month-file.ts';
import { monthOf } from './publish-budget.ts';
import { dayNumberIn } from './site-clock.ts';
import type { Site } from './site.ts';
import { readDoc, readMonth, readRecent } from './snapshots.ts';

/**
 * The summary of a site for one query, from what was published: a document for each month and one
 * for the recent days. With `live`, days that the ledgers have changed since stand in place of the
 * published ones.
 */
export async function readSummary(
  env: Bindings,
  site: Site,
  query: FunnelQuery,
  now: number,
): Promise<Summary> {
  const { from, to, model, touchpoint, device, who, live } = query;
  const first = dayNumber(from);
  const names = Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => dayName(first + i));
  const months = [...new Set(names.map(monthOf))];
  const [recent, changed, ...files] = await Promise.all([
    readRecent(env.SNAPSHOTS, site.id),
    live ? askFirst(env, site, (ledger) => ledger.changed(from, to, site.shards)) : [],
    ...months.map((month) => readMonth(env.SNAPSHOTS, site.id, month)),
  ]);
  const today = dayNumberIn(site.timezone, now);
  const read: Read = { days: new Map(), spans: [] };
  for (const { day, doc } of changed) read.days.set(day, readDoc(JSON.parse(doc) as Day));
  for (const [name, day] of Object.entries(recent?.days ?? {})) {
    // A newer month has all of the day; one that it lacks was emptied.
    const file = files[months.indexOf(monthOf(name))];
    if (!read.days.has(name) && !(file && file.seq > recent!.seq))
      read.days.set(name, readDoc(day));
  }
  const period = { from, to, today, ends: site };
  await Promise.all(files.filter((file) => !!file).map((file) => readFile(read, file, period)));
  // Whichever came first: the same data is the same text, and so has the same ETag.
  read.spans.sort((a, b) => (a.from < b.from ? -1 : 1));
  return summarise({
    site,
    model,
    ...read,
    from,
    to,
    today: dayName(today),
    touchpoint,
    device,
    who,
  });
}

interface Read {
  days: Map<string, Day>;
  spans: Span[];
}

/** Adds what a file has of a period, but for days that are newer elsewhere. */
async function readFile(
  read: Read,
  file: MonthFile,
  period: { from: string; to: string; today: number; ends: Site },
): Promise<void> {
  const { from, to, today, ends } = period;
  const isNewer = new Set(read.days.keys());
  const stateAt = (day: string) => stateOf(today - dayNumber(day), ends);
  const spans = file.spans.filter(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      stateAt(span.from) === stateAt(span.to) &&
      ![...isNewer].some((name) => name >= span.from && name <= span.to),
  );
  const days = file.dayNames.filter(
    (name) =>
      name >= from &&
      name <= to &&
      !isNewer.has(name) &&
      !spans.some((span) => name >= span.from && name <= span.to),
  );
  await Promise.all([
    ...spans.map(async (span) => read.spans.push(await file.span(span.from))),
    ...days.map(async (name) => read.days.set(name, (await file.day(name))!)),
  ]);
}
