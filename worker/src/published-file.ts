import { merge, newDay, type Day, type Span } from '@safar/funnel';
import { PieceReader, type Place } from './pieces.ts';

/** What stands before the pieces. */
export interface PublishedHead {
  seq: number;
  at: number;
  spans: { from: string; to: string; place: Place }[];
  days: Record<string, Place>;
}

/**
 * Days of a site as one value of KV, in pieces: a whole month, or those days that the months do not
 * have as they are now. Most readers want a span or two; who asks for a part of one finds each day too.
 */
export class PublishedFile {
  readonly #pieces: PieceReader<PublishedHead>;

  constructor(bytes: Uint8Array) {
    this.#pieces = new PieceReader(bytes);
  }

  /** Number of the publication: of two documents that have a day, the higher is newer. */
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

  get spans(): { from: string; to: string }[] {
    return this.#pieces.head.spans;
  }

  async day(name: string): Promise<Day | undefined> {
    const place = this.#pieces.head.days[name];
    return place && merge(newDay(), (await this.#pieces.read(place)) as Day);
  }

  async span(from: string): Promise<Span> {
    const found = this.#pieces.head.spans.find((span) => span.from === from)!;
    return (await this.#pieces.read(found.place)) as Span;
  }
}
