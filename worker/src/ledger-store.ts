import { merge, newDay, type Day } from '@safar/funnel';
import { readDelta, splitIds, writeDelta, type Delta } from './delta.ts';

/** Bytes of one part of a day: a value may have 2 MB. */
const PART = 1_500_000;

/** Ids in one row of `seen`. */
const IDS = 100_000;

/** Characters to which the last row of the journal grows. A commit writes it anew, so it stays small; a checkpoint deletes all rows, so it is not tiny. */
const JOURNAL_ROW = 16_384;

/**
 * Rows of the journal after which the days are written out. Whoever opens the ledger reads the journal
 * again, and to add up half a megabyte takes a part of a second.
 */
const JOURNAL_ROWS = 32;

/** How far a day has come. */
export interface Mark {
  /** Number of the last commit that changed it. */
  version: number;
  /** The version that KV has, and since when, milliseconds since the epoch; 0 for none. */
  published: number;
  publishedAt: number;
  /** The version that its month's document has; 0 for none. */
  archived: number;
  /** Its counters are in KV alone; here is only what has come since. */
  closed: boolean;
}

/** All the SQL of a ledger. Nothing here is remembered but where the journal ends. */
export class LedgerStore {
  readonly #storage: DurableObjectStorage;
  /** The journal's last row: its number, and what it holds. */
  #row = 0;
  #tail = '';

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** What was taken in since the last checkpoint, oldest first. */
  readJournal(): Delta[] {
    const rows = this.#storage.sql
      .exec<{ n: number; body: string }>('SELECT n, body FROM journal ORDER BY n')
      .toArray();
    this.#row = rows.at(-1)?.n ?? 0;
    this.#tail = rows.at(-1)?.body ?? '';
    return rows.flatMap(({ body }) => body.split('\n').map(readDelta));
  }

  /** Whether the journal should be folded into the days before it grows further. */
  get isLong(): boolean {
    return this.#row >= JOURNAL_ROWS;
  }

  /** Writes the journal's last row anew with a line more, or begins one. One row written. */
  writeJournal(delta: Delta): void {
    const line = writeDelta(delta);
    const isFull = !this.#row || this.#tail.length >= JOURNAL_ROW;
    if (isFull) this.#row++;
    this.#tail = isFull ? line : `${this.#tail}\n${line}`;
    this.#storage.sql.exec('INSERT OR REPLACE INTO journal VALUES (?, ?)', this.#row, this.#tail);
  }

  /** Numbers that were written under a name. */
  readFacts(): Map<string, number> {
    const rows = this.#storage.sql
      .exec<{ name: string; value: number }>('SELECT name, value FROM facts')
      .toArray();
    return new Map(rows.map(({ name, value }) => [name, value]));
  }

  writeFact(name: string, value: number): void {
    this.#storage.sql.exec('INSERT OR REPLACE INTO facts VALUES (?, ?)', name, value);
  }

  readMarks(): Map<string, Mark> {
    const rows = this.#storage.sql
      .exec<Record<string, number | string>>(
        'SELECT day, version, published, published_at, archived, closed FROM days WHERE part = 0',
      )
      .toArray();
    return new Map(
      rows.map((row) => [
        String(row['day']),
        {
          version: Number(row['version']),
          published: Number(row['published']),
          publishedAt: Number(row['published_at']),
          archived: Number(row['archived']),
          closed: row['closed'] === 1,
        },
      ]),
    );
  }

  /** A day as of the last checkpoint. */
  readDay(day: string): Day {
    const parts = this.#storage.sql
      .exec<{ body: ArrayBuffer }>('SELECT body FROM days WHERE day = ? ORDER BY part', day)
      .toArray();
    return joinParts(parts);
  }

  /** Days that are being handed over, and the number of that. */
  readHanding(): Map<string, number> {
    const rows = this.#storage.sql
      .exec<{ day: string; n: number }>('SELECT day, n FROM handed WHERE part = 0')
      .toArray();
    return new Map(rows.map(({ day, n }) => [day, n]));
  }

  readHanded(day: string): Day {
    const parts = this.#storage.sql
      .exec<{ body: ArrayBuffer }>('SELECT body FROM handed WHERE day = ? ORDER BY part', day)
      .toArray();
    return joinParts(parts);
  }

  writeHanded(day: string, n: number, doc: Day): void {
    for (const [part, body] of partsOf(doc).entries())
      this.#storage.sql.exec('INSERT INTO handed VALUES (?, ?, ?, ?)', day, part, n, body);
  }

  deleteHanded(day: string): void {
    this.#storage.sql.exec('DELETE FROM handed WHERE day = ?', day);
  }

  /** All that is written within is written, or nothing. */
  atomically(work: () => void): void {
    this.#storage.transactionSync(work);
  }

  /** Ids or keys that came, with the time by which they are forgotten. */
  readSeen(what: 'step' | 'order'): { at: number; ids: string[] }[] {
    return this.#storage.sql
      .exec<{ at: number; ids: string }>('SELECT at, ids FROM seen WHERE what = ?', what)
      .toArray()
      .map(({ at, ids }) => ({ at, ids: splitIds(ids) }));
  }

  /**
   * Writes days, and what was seen, in full; after it the journal is empty. All of it or nothing.
   *
   * @param gone    days of which nothing is to be left
   * @param forget  before these moments, ids of steps and keys of orders are forgotten
   */
  checkpoint(
    days: { name: string; day: Day; mark: Mark }[],
    gone: string[],
    seen: { what: 'step' | 'order'; at: number; ids: string[] }[],
    forget: { step: number; order: number },
  ): void {
    const { sql } = this.#storage;
    this.#storage.transactionSync(() => {
      for (const { name, day, mark } of days) {
        const parts = partsOf(day);
        for (const [part, body] of parts.entries())
          sql.exec(
            'INSERT OR REPLACE INTO days VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            name,
            part,
            mark.version,
            mark.published,
            mark.publishedAt,
            body,
            mark.archived,
            mark.closed ? 1 : 0,
          );
        sql.exec('DELETE FROM days WHERE day = ? AND part >= ?', name, parts.length);
      }
      for (const name of gone) sql.exec('DELETE FROM days WHERE day = ?', name);
      for (const { what, at, ids } of seen)
        for (let i = 0; i < ids.length; i += IDS)
          sql.exec(
            'INSERT INTO seen (what, at, ids) VALUES (?, ?, ?)',
            what,
            at,
            ids.slice(i, i + IDS).join(''),
          );
      sql.exec("DELETE FROM seen WHERE what = 'step' AND at < ?", forget.step);
      sql.exec("DELETE FROM seen WHERE what = 'order' AND at < ?", forget.order);
      sql.exec('DELETE FROM journal');
    });
    this.#row = 0;
    this.#tail = '';
  }
}

function partsOf(day: Day): Uint8Array[] {
  const body = new TextEncoder().encode(JSON.stringify(day));
  return Array.from({ length: Math.ceil(body.length / PART) }, (_, part) =>
    body.slice(part * PART, (part + 1) * PART),
  );
}

function joinParts(parts: { body: ArrayBuffer }[]): Day {
  if (!parts.length) return newDay();
  const decoder = new TextDecoder();
  const body = parts.map((row) => decoder.decode(row.body, { stream: true })).join('');
  return merge(newDay(), JSON.parse(body) as Day);
}
