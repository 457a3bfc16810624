import { dayName, dayNumber, stateOf, summarise } from '@safar/funnel';
import type { Day, Span, Summary } from '@safar/funnel';
import type { Bindings } from './env.ts';
import type { FunnelQuery } from './funnel-query.ts';
import { askFirst } from './ledgers.ts';
import { monthOf } from './publish-budget.ts';
import type { PublishedFile } from './published-file.ts';
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
  const period = { from, to, today, ends: site };
  if (recent)
    await readFile(read, recent, {
      ...period,
      // A newer month has all of its days; one that it lacks was emptied.
      has: (name) => (files[months.indexOf(monthOf(name))]?.seq ?? 0) <= recent.seq,
    });
  await Promise.all(
    files
      .filter((file) => !!file)
      .map((file) => readFile(read, file, { ...period, has: () => true })),
  );
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

interface Period {
  from: string;
  to: string;
  today: number;
  ends: Site;
  /** Whether the file counts for a day that it has. */
  has: (day: string) => boolean;
}

/** Adds what a file has of a period, but for days that were read from a newer one. */
async function readFile(read: Read, file: PublishedFile, period: Period): Promise<void> {
  const { from, to, today, ends, has } = period;
  const known = read.spans.map((span) => [span.from, span.to] as const);
  for (const name of read.days.keys()) known.push([name, name]);
  const isKnown = (first: string, last = first): boolean =>
    known.some((each) => each[0] <= last && each[1] >= first);
  const stateAt = (day: string) => stateOf(today - dayNumber(day), ends);
  const spans = file.spans.filter(
    (span) =>
      span.from >= from &&
      span.to <= to &&
      stateAt(span.from) === stateAt(span.to) &&
      has(span.from) &&
      !isKnown(span.from, span.to),
  );
  const days = file.dayNames.filter(
    (name) =>
      name >= from &&
      name <= to &&
      has(name) &&
      !isKnown(name) &&
      !spans.some((span) => name >= span.from && name <= span.to),
  );
  await Promise.all([
    ...spans.map(async (span) => read.spans.push(await file.span(span.from))),
    ...days.map(async (name) => read.days.set(name, (await file.day(name))!)),
  ]);
}
