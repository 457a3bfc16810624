import { dayName, dayNumber, makeSpan, stateOf, type Day } from '@safar/funnel';
import { PieceWriter } from './pieces.ts';
import { RECENT_DAYS } from './publish-budget.ts';
import type { PublishedHead } from './published-file.ts';

/** Days on either side of a change of state for which no span is made, so that a file is good for some days. */
const MARGIN = 2;

/** What decides which days make a span. */
export interface Terms {
  /** Days since 1970-01-01. */
  today: number;
  /** Of the site, days. */
  ends: { window: number; aftercare: number };
}

/** Writes a `PublishedFile`, a month after the other: together, those of a busy site are more than an object should hold. */
export class PublishedWriter {
  readonly #terms: Terms;
  readonly #pieces = new PieceWriter();
  readonly #spans: PublishedHead['spans'] = [];
  readonly #days: PublishedHead['days'] = {};

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /** Adds days that are read by themselves alone. */
  async addDays(days: ReadonlyMap<string, Day>): Promise<void> {
    for (const [name, day] of days) this.#days[name] = await this.#pieces.put(day);
  }

  /**
   * Adds spans of a month.
   *
   * @param month  all its days that there are
   * @param having  of the spans, those that have one of these days
   */
  async addSpans(month: ReadonlyMap<string, Day>, having: readonly string[]): Promise<void> {
    const names = [...month.keys()].toSorted();
    for (const [from, count] of runsOf(names, this.#terms)) {
      const run = Array.from({ length: count }, (_, i) => dayName(dayNumber(from) + i));
      if (!having.some((name) => run.includes(name))) continue;
      const span = makeSpan(
        from,
        run.map((name) => month.get(name)),
      );
      this.#spans.push({ from, to: span.to, place: await this.#pieces.put(span) });
    }
  }

  end(seq: number, at: number): Uint8Array {
    const head: PublishedHead = { seq, at, spans: this.#spans, days: this.#days };
    return this.#pieces.end(head);
  }
}

/** From which day on how many are, and will be for some days, in one state; those in between may be empty. */
function runsOf(names: string[], { today, ends }: Terms): [from: string, count: number][] {
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
