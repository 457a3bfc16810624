import { dayName, dayNumber, isEmptyDay, makeSpan, merge, newDay, stateOf } from '@safar/funnel';
import type { Day, Span } from '@safar/funnel';
import { RECENT_DAYS } from './publish-budget.ts';

/** Where a piece stands, in bytes after the head. */
type Place = [at: number, length: number];

interface Head {
  seq: number;
  spans: { from: string; to: string; place: Place }[];
  days: Record<string, Place>;
}

/** Days on either side of a change of state for which no span is made, so that a file is good for some days. */
const MARGIN = 2;

/**
 * A site's days of one month as one value of KV: a line of JSON that says what there is, then pieces,
 * each JSON compressed by itself. Most readers want a span or two; who asks for a part of the month
 * finds each day too.
 */
export class MonthFile {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #head: Head;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#start = bytes.indexOf(10) + 1;
    this.#head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, this.#start))) as Head;
  }

  /** Number of the publication: of two documents that have a day, the higher is newer. */
  get seq(): number {
    return this.#head.seq;
  }

  get dayNames(): string[] {
    return Object.keys(this.#head.days);
  }

  get spans(): { from: string; to: string }[] {
    return this.#head.spans;
  }

  async day(name: string): Promise<Day | undefined> {
    const place = this.#head.days[name];
    return place && merge(newDay(), (await this.#read(place)) as Day);
  }

  async span(from: string): Promise<Span> {
    const found = this.#head.spans.find((span) => span.from === from)!;
    return (await this.#read(found.place)) as Span;
  }

  async #read([at, length]: Place): Promise<unknown> {
    const from = this.#start + at;
    const piece = new Blob([this.#bytes.subarray(from, from + length) as Uint8Array<ArrayBuffer>]);
    return new Response(piece.stream().pipeThrough(new DecompressionStream('gzip'))).json();
  }
}

/**
 * Writes a month: all that there is of it, so that a day that is not in it is empty.
 *
 * @param days   of one month, by name
 * @param today  days since 1970-01-01
 */
export async function writeMonthFile(
  seq: number,
  days: ReadonlyMap<string, Day>,
  { today, ends }: { today: number; ends: { window: number; aftercare: number } },
): Promise<Uint8Array> {
  const names = [...days.keys()].filter((name) => !isEmptyDay(days.get(name)!)).toSorted();
  const spans = runsOf(names, today, ends).map(([from, count]) =>
    makeSpan(
      from,
      Array.from({ length: count }, (_, i) => days.get(dayName(dayNumber(from) + i))),
    ),
  );
  const pieces: Uint8Array[] = [];
  let at = 0;
  const put = async (value: unknown): Promise<Place> => {
    const text = new Blob([JSON.stringify(value)]).stream();
    const packed = text.pipeThrough(new CompressionStream('gzip'));
    const piece = new Uint8Array(await new Response(packed).arrayBuffer());
    pieces.push(piece);
    const place: Place = [at, piece.length];
    at += piece.length;
    return place;
  };
  const head: Head = { seq, spans: [], days: {} };
  for (const span of spans)
    head.spans.push({ from: span.from, to: span.to, place: await put(span) });
  for (const name of names) head.days[name] = await put(days.get(name));
  const first = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const file = new Uint8Array(first.length + at);
  file.set(first);
  let end = first.length;
  for (const piece of pieces) {
    file.set(piece, end);
    end += piece.length;
  }
  return file;
}

/** From which day on how many are, and will be for some days, in one state; those in between may be empty. */
function runsOf(
  names: string[],
  today: number,
  ends: { window: number; aftercare: number },
): [from: string, count: number][] {
  const runs: [number, number, number][] = [];
  for (const name of names) {
    const at = dayNumber(name);
    const state = stateOf(today - at, ends);
    const isSteady =
      today - at >= RECENT_DAYS + MARGIN &&
      [-MARGIN, MARGIN].every((days) => stateOf(today - at + days, ends) === state);
    const last = runs.at(-1);
    if (!isSteady) continue;
    // Days between two of the same state are in it as well.
    if (last?.[2] === state) last[1] = at - last[0] + 1;
    else runs.push([at, 1, state]);
  }
  return runs.filter(([, count]) => count > 1).map(([at, count]) => [dayName(at), count]);
}
