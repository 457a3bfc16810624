import { dayNumber, isEmptyDay } from '@safar/funnel';
import { log } from './log.ts';
import { byMonth, ownMarks, type DayMark, type Versions } from './peer.ts';
import { CLOSE_DAYS, monthOf } from './publish-budget.ts';
import type { PublisherOptions } from './publisher.ts';
import { readMonth } from './snapshots.ts';

const DAY = 86_400_000;

/** Days that are handed over in one call. */
const AT_ONCE = 10;

/**
 * Leaves to KV the months that are past change, after a look whether KV has them. Of a site with several
 * ledgers the first one takes their days over before, publishes the month once more, and then closes it.
 */
export async function closeMonths(options: PublisherOptions): Promise<void> {
  const { env, site, state, peers, now } = options;
  const theirs = await Promise.all(peers.map((peer) => peer.dayMarks()));
  const months = byMonth([...ownMarks(state), ...theirs.flat()]);
  const past = new Set(
    [...months.keys()].filter((month) =>
      months.get(month)!.every((mark) => mark.closed || isPast(mark, now)),
    ),
  );
  for (const [i, marks] of theirs.entries()) await takeOver(options, i, marks, past);
  const left = byMonth(theirs.flat());
  for (const month of past) {
    const days = months.get(month)!;
    if (left.has(month) || days.every(({ closed }) => closed)) continue;
    const file = await readMonth(env.SNAPSHOTS, site, month);
    if (file?.seq !== state.fact(`seq/${month}`)) continue;
    const names = new Set(file.dayNames);
    for (const { day } of days) {
      const mark = state.marks.get(day)!;
      if (mark.version !== mark.archived) continue;
      if (names.has(day)) state.close(day);
      else if (isEmptyDay(state.day(day))) state.forget(day);
    }
    state.checkpoint(now);
  }
}

/**
 * When the first of a ledger's months can be left to KV, milliseconds since the epoch; `Infinity` where all are left,
 * or have to be written before.
 */
export const nextClosing = (marks: DayMark[], now: number): number =>
  Math.min(...[...byMonth(marks).values()].map((days) => closingOf(days, now)));

function closingOf(days: DayMark[], now: number): number {
  const open = days.filter(({ closed }) => !closed);
  if (!open.length || open.some(({ version, archived }) => version !== archived)) return Infinity;
  const due = Math.max(
    ...open.map(({ day, publishedAt }) =>
      Math.max((dayNumber(day) + CLOSE_DAYS) * DAY, publishedAt + DAY + 1),
    ),
  );
  // What stands in its way, days of another ledger or a KV that has not heard of all, is looked at once a day.
  return due > now ? due : now + DAY;
}

const isPast = ({ day, version, archived, publishedAt, closed }: DayMark, now: number): boolean =>
  !closed &&
  version === archived &&
  publishedAt < now - DAY &&
  Math.floor(now / DAY) - dayNumber(day) >= CLOSE_DAYS;

/** What a ledger once began to hand over comes first, whatever became of its month meanwhile. */
async function takeOver(
  options: PublisherOptions,
  peer: number,
  marks: DayMark[],
  past: ReadonlySet<string>,
): Promise<void> {
  const going = marks.filter(({ day, handed }) => !handed && past.has(monthOf(day)));
  if (marks.some(({ handed }) => handed)) await takeOnce(options, peer, []);
  for (let i = 0; i < going.length; i += AT_ONCE)
    await takeOnce(options, peer, going.slice(i, i + AT_ONCE));
}

/**
 * One handing over. The other ledger keeps what it hands over until it hears that this one has it, and
 * this one remembers the number of what it took in: so it may end at any line, and be told again.
 */
async function takeOnce(
  { site, state, peers, now, sync }: PublisherOptions,
  peer: number,
  days: Versions,
): Promise<void> {
  const shard = peer + 1;
  const warn = (error: unknown): void =>
    log('warn', 'days were not handed over', { site, shard }, error);
  const { imports } = state;
  const versions = days.map(({ day, version }) => ({ day, version }));
  const handed = await peers[peer]!.handOver(versions).catch(warn);
  // What was there before an import must not be added to it; what is left of it comes next time.
  if (!handed?.n || state.imports !== imports) return;
  state.takeOver(shard, handed, now);
  // Only now may the other one lose it.
  await sync();
  await peers[peer]!.dropHanded(handed.n).catch(warn);
}
