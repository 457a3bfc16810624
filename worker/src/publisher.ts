import { dayNumber, isEmptyDay, merge, newDay, type Day } from '@safar/funnel';
import { closeMonths, nextClosing } from './close-months.ts';
import type { Bindings } from './env.ts';
import type { LedgerState } from './ledger-state.ts';
import { log } from './log.ts';
import {
  byMonth,
  marksOf,
  ownMarks,
  readPeers,
  type DayMark,
  type Peer,
  type Published,
  type Versions,
} from './peer.ts';
import {
  gatherOf,
  monthOf,
  paceOf,
  PUBLISH_MONTH_SECONDS,
  PUBLISH_RECENT_SECONDS,
  recentFrom,
} from './publish-budget.ts';
import { PublishedWriter, type Terms } from './published-writer.ts';
import { readDoc, readMonth, writeMonth, writeRecent } from './snapshots.ts';
import { SITE_DEFAULTS } from './site.ts';

const DAY = 86_400_000;

/** What a publisher stands on. */
export interface PublisherOptions {
  env: Bindings;
  site: string;
  state: LedgerState;
  peers: readonly Peer[];
  now: number;
  /** Whatever has changed is due. */
  all: boolean;
  /** Ends when all that was written is durable. */
  sync: () => Promise<void>;
}

/**
 * Publishes what is due of all ledgers of a site: absolute documents with a rising number, so that it
 * may run twice, late, or end at any line. A month comes before the recent days, which keep a day
 * until its month has it.
 *
 * @returns how many documents KV did not take
 */
export async function publish(options: PublisherOptions): Promise<number> {
  const { env, site, state, peers, now, all, sync } = options;
  const pace = paceOf(env.PUBLISH_SECONDS) * 1000;
  const seq = state.fact('seq') + 1;
  state.setFact('seq', seq);
  let failed = 0;

  for (const [month, days] of byMonth(await marksOf(state, peers))) {
    const isDue = all || now >= monthDue(state, month, pace, now);
    if (!isDue || !needsWriting(state, month, days, now)) continue;
    try {
      await reopen(options, month, days);
      const docs = await readAll(state, peers, [...new Set(days.map(({ day }) => day))]);
      // What a failing disk could still take back must not be published.
      await sync();
      const file = new PublishedWriter(termsOf(state, now));
      // A month has all that there is of it, so that a day that is not in it is empty.
      const counted = new Map([...docs.days].filter(([, day]) => !isEmptyDay(day)));
      await file.addSpans(counted, [...counted.keys()]);
      await file.addDays(counted);
      await writeMonth(env.SNAPSHOTS, site, month, file.end(seq, now));
      state.setFact(`archived/${month}`, now);
      state.setFact(`seq/${month}`, seq);
      await confirmAll(state, peers, [docs.versions], { at: now, archived: true });
    } catch (error) {
      failed++;
      log('warn', 'a month was not published', { site, month }, error);
    }
  }

  const marks = await marksOf(state, peers);
  const recent = recentIn(marks, now);
  const changed = recent.some(({ version, published }) => version > published);
  if (changed && (all || now >= recentDue(state, pace, now)))
    try {
      const { file, versions } = await readRecentDays(options, marks, recent);
      await sync();
      await writeRecent(env.SNAPSHOTS, site, file.end(seq, now));
      await confirmAll(state, peers, versions, { at: now, archived: false });
    } catch (error) {
      failed++;
      log('warn', 'recent days were not published', { site }, error);
    }
  await closeMonths(options);
  return failed;
}

/** When this ledger has something to publish, milliseconds since the epoch; `Infinity` where it has nothing. */
export function nextDue(state: LedgerState, now: number, overridden: string | undefined): number {
  const pace = paceOf(overridden) * 1000;
  const marks = ownMarks(state);
  const due = [...byMonth(marks)]
    .filter(([month, days]) => needsWriting(state, month, days, now))
    .map(([month]) => monthDue(state, month, pace, now));
  if (recentIn(marks, now).some(({ version, published }) => version > published))
    due.push(recentDue(state, pace, now));
  return Math.min(nextClosing(marks, now), ...due);
}

/**
 * Since when the first of this ledger's days that KV does not have as they are has been due, milliseconds
 * since the epoch; `Infinity` where there is none. What was published long ago, or never, is not due
 * before something came.
 */
export function dueSince(state: LedgerState, now: number, overridden: string | undefined): number {
  const pace = paceOf(overridden) * 1000;
  const due = ownMarks(state)
    .filter(({ version, published }) => version > published)
    .map(({ day, closed }) =>
      closed ? monthDue(state, monthOf(day), pace, now) : recentDue(state, pace, now),
    );
  return Math.max(Math.min(...due), (state.fact('waiting') || now) + gatherOf(overridden) * 1000);
}

/** When the recent days may be published again. A clock that went back must not put it off for ever. */
export const recentDue = (state: LedgerState, pace: number, now: number): number =>
  Math.min(state.fact('recent'), now) + PUBLISH_RECENT_SECONDS * pace;

/** Notes which versions KV has, and since when. Of a day that is empty, there and here, nothing is left. */
export function confirmIn(state: LedgerState, { at, days, archived }: Published): void {
  for (const { day, version } of days) {
    const mark = state.marks.get(day);
    if (!mark) continue;
    if (archived && mark.version === version && !mark.closed && isEmptyDay(state.day(day))) {
      state.forget(day);
      continue;
    }
    // What KV had before is nothing to write down.
    if (mark.published === version && (!archived || mark.archived === version)) continue;
    const change = { published: version, publishedAt: at };
    state.mark(day, archived ? { ...change, archived: version } : change);
  }
  // A month's document has its recent days, too, and newer than their own.
  state.setFact('recent', at);
  if (ownMarks(state).every(({ version, published }) => version <= published))
    state.setFact('waiting', 0);
  state.checkpoint(at);
}

/** A day whole, also where a part of it is in KV alone. It may be changed. */
export async function readWhole(
  env: Bindings,
  site: string,
  state: LedgerState,
  name: string,
): Promise<Day> {
  if (!state.marks.get(name)?.closed) return merge(newDay(), state.day(name));
  const file = await fileOf(env, site, state, monthOf(name));
  const base = (await file.day(name)) ?? newDay();
  // While it was read, the day may have been reopened, and then has all of it.
  return state.marks.get(name)?.closed
    ? merge(base, state.day(name))
    : merge(newDay(), state.day(name));
}

const monthDue = (state: LedgerState, month: string, pace: number, now: number): number => {
  const last = Math.min(state.fact(`archived/${month}`), now);
  return last && last + PUBLISH_MONTH_SECONDS * pace;
};

/** A month changes, or its days pass from one state to the next, which its document has to follow. */
function needsWriting(state: LedgerState, month: string, days: DayMark[], now: number): boolean {
  if (days.some(({ version, archived }) => version > archived)) return true;
  const { window, aftercare } = endsOf(state);
  const youngest = Math.max(...days.map(({ day }) => dayNumber(day)));
  const written = Math.floor(state.fact(`archived/${month}`) / DAY);
  return written - youngest <= window + aftercare + 3 && Math.floor(now / DAY) > written;
}

/**
 * Today's and yesterday's, and what its month's document lacks or has in an older version. What came to
 * a closed day waits for its month, which has the rest of it.
 */
function recentIn(marks: DayMark[], now: number): DayMark[] {
  const closed = new Set(marks.filter((mark) => mark.closed).map(({ day }) => day));
  return marks.filter(
    ({ day, version, archived }) =>
      !closed.has(day) && (day >= recentFrom(now) || version > archived),
  );
}

/**
 * The recent days, a month at a time; where older ones are among them, with the spans of the month that
 * have these, since those of its document are out of date.
 */
async function readRecentDays(
  { state, peers, now }: PublisherOptions,
  marks: DayMark[],
  recent: DayMark[],
): Promise<{ file: PublishedWriter; versions: Versions[][] }> {
  const file = new PublishedWriter(termsOf(state, now));
  const versions: Versions[][] = [];
  const months = byMonth(marks);
  for (const [month, days] of byMonth(recent)) {
    const names = new Set(days.map(({ day }) => day));
    const older = [...names].filter((name) => name < recentFrom(now));
    const all = months.get(month)!;
    const isWhole = older.length > 0 && !all.some(({ closed }) => closed);
    const read = isWhole ? new Set(all.map(({ day }) => day)) : names;
    const docs = await readAll(state, peers, [...read]);
    if (isWhole) await file.addSpans(docs.days, older);
    await file.addDays(new Map([...docs.days].filter(([name]) => names.has(name))));
    versions.push(docs.versions.map((each) => each.filter(({ day }) => names.has(day))));
  }
  return { file, versions };
}

const endsOf = (state: LedgerState): Terms['ends'] => ({
  window: state.fact('window') || SITE_DEFAULTS.window,
  aftercare: state.fact('aftercare') || SITE_DEFAULTS.aftercare,
});

const termsOf = (state: LedgerState, now: number): Terms => ({
  today: Math.floor(now / DAY),
  ends: endsOf(state),
});

/** Days as all ledgers have them, and which versions these are of each ledger, this one first. */
async function readAll(
  state: LedgerState,
  peers: readonly Peer[],
  names: string[],
): Promise<{ days: Map<string, Day>; versions: Versions[] }> {
  const days = new Map<string, Day>();
  const own = names.filter((name) => state.marks.has(name));
  const versions = own.map((day) => ({ day, version: state.marks.get(day)!.version }));
  for (const name of own) days.set(name, state.copyOf(name));
  const others = await readPeers(state, peers, names);
  for (const { day, doc } of others.flat())
    days.set(day, merge(days.get(day) ?? newDay(), readDoc(JSON.parse(doc) as Day)));
  const theirs = others.map((docs) =>
    docs.filter(({ handed }) => !handed).map(({ day, version }) => ({ day, version })),
  );
  return { days, versions: [versions, ...theirs] };
}

/** Tells each ledger once which versions were published, since it writes down what it is told. */
async function confirmAll(
  state: LedgerState,
  peers: readonly Peer[],
  read: Versions[][],
  how: Omit<Published, 'days'>,
): Promise<void> {
  const of = (ledger: number): Published => ({
    ...how,
    days: read.flatMap((versions) => versions[ledger]!),
  });
  confirmIn(state, of(0));
  await Promise.all(peers.map((peer, i) => peer.confirm(of(i + 1))));
}

/** The document of a month that was closed. */
async function fileOf(env: Bindings, site: string, state: LedgerState, month: string) {
  const file = await readMonth(env.SNAPSHOTS, site, month);
  // An older one, from a cache far away, lacks what was closed since.
  if (!file || file.seq !== state.fact(`seq/${month}`))
    throw new Error(`month ${month} is closed, and KV does not have it as it was closed`);
  return file;
}

/** Takes a month's days back from KV, so that they can be published together with what has come since. */
async function reopen(
  { env, site, state, now }: PublisherOptions,
  month: string,
  days: DayMark[],
): Promise<void> {
  const closed = days.filter(({ day }) => state.marks.get(day)?.closed);
  if (!closed.length) return;
  const file = await fileOf(env, site, state, month);
  const whole = await Promise.all(
    closed.map(async ({ day }) => [day, await file.day(day)] as const),
  );
  for (const [name, day] of whole) state.reopen(name, day ?? newDay());
  state.checkpoint(now);
}
