import { merge, newDay, type Day } from '@safar/funnel';
import { PieceReader, PieceWriter, type Place } from './pieces.ts';

interface Head {
  seq: number;
  at: number;
  days: Record<string, Place>;
}

/**
 * A site's days that its months do not have as they are, as one value of KV: today's and yesterday's,
 * and older ones to which later steps came. In pieces, as a `MonthFile` is.
 */
export class RecentFile {
  readonly #pieces: PieceReader<Head>;

  constructor(bytes: Uint8Array) {
    this.#pieces = new PieceReader(bytes);
  }

  /** As in `MonthFile`. */
  get seq(): number {
    return this.#pieces.head.seq;
  }

  /** When it was published, milliseconds since the epoch. */
  get at(): number {
    return this.#pieces.head.at;
  }

  get dayNames(): string[] {
    return Object.keys(this.#pieces.head.days);
  }

  async day(name: string): Promise<Day | undefined> {
    const place = this.#pieces.head.days[name];
    return place && merge(newDay(), (await this.#pieces.read(place)) as Day);
  }
}

/** Writes one, a few days at a time: together, those of a busy site are more than an object should hold. */
export class RecentWriter {
  readonly #pieces = new PieceWriter();
  readonly #days: Record<string, Place> = {};

  async add(days: ReadonlyMap<string, Day>): Promise<void> {
    for (const [name, day] of days) this.#days[name] = await this.#pieces.put(day);
  }

  end(seq: number, at: number): Uint8Array {
    return this.#pieces.end({ seq, at, days: this.#days } satisfies Head);
  }
}
