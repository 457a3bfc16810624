import { bitOf, LEVELS } from '@safar/journey';
import type { Change, MapLog } from './map-change.ts';
import { MAX_CHANGES, MAX_KEPT } from './map-limits.ts';
import { keyOf, type MapField, type MapText } from './map-text.ts';

/** A text, and the change that wrote it. */
export type Written = MapText & { n: number };

type Entry = Pick<Change, 'n' | 'at' | 'what' | 'by'>;

interface Row {
  [column: string]: string | number;
  map: string;
  place: string;
  field: string;
  n: number;
  levels: number;
  text: string;
}

/** The rows of an atlas. What each change wrote is kept; nothing is written over. */
export class AtlasStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The newest change and the oldest that is kept; 0 and 1 where there is none. */
  range(): { newest: number; oldest: number } {
    return this.#sql
      .exec<{ newest: number; oldest: number }>(
        'SELECT coalesce(max(n), 0) AS newest, coalesce(min(n), 1) AS oldest FROM changes',
      )
      .one();
  }

  timeOf(n: number): number | null {
    const [row] = this.#sql.exec<{ at: number }>('SELECT at FROM changes WHERE n = ?', n).toArray();
    return row?.at ?? null;
  }

  /**
   * Of each field its newest text, emptied ones too, by map, place and field.
   *
   * @param at    after which change; left out: now
   * @param only  only these fields
   */
  newest(at = Number.MAX_SAFE_INTEGER, only?: MapText[]): Map<string, Written> {
    const found = new Map<string, Written>();
    const take = (row: Row): void => {
      found.set(`${row.map}\n${row.place}\n${row.field}`, writtenOf(row));
    };
    if (only)
      for (const text of only)
        this.#sql
          .exec<Row>(
            'SELECT * FROM texts WHERE map = ? AND place = ? AND field = ? AND n <= ? ORDER BY n DESC LIMIT 1',
            text.map,
            keyOf(text),
            text.field,
            at,
          )
          .toArray()
          .forEach(take);
    // With `max`, SQLite takes the other columns from the row that has it.
    else
      for (const { last: _, ...row } of this.#sql.exec<Row & { last: number }>(
        'SELECT *, max(n) AS last FROM texts WHERE n <= ? GROUP BY map, place, field',
        at,
      ))
        take(row as Row);
    return found;
  }

  writtenBy(n: number): Written[] {
    return this.#sql.exec<Row>('SELECT * FROM texts WHERE n = ?', n).toArray().map(writtenOf);
  }

  changes(before: number, most: number): Entry[] {
    return this.#sql
      .exec<Entry & Record<string, string | number>>(
        'SELECT * FROM changes WHERE n < ? ORDER BY n DESC LIMIT ?',
        before,
        most,
      )
      .toArray();
  }

  /** Writes one change; its number. */
  write(entry: Omit<Entry, 'n'>, texts: MapText[]): number {
    const n = this.range().newest + 1;
    this.#insert(
      [{ ...entry, n }],
      texts.map((text) => ({ ...text, n })),
    );
    this.#forget();
    return n;
  }

  dump(): MapLog {
    return {
      changes: this.changes(Number.MAX_SAFE_INTEGER, -1).toReversed(),
      texts: this.#sql
        .exec<Row>('SELECT * FROM texts ORDER BY n, map, place, field')
        .toArray()
        .map(writtenOf),
    };
  }

  load({ changes, texts }: MapLog): void {
    this.#sql.exec('DELETE FROM changes');
    this.#sql.exec('DELETE FROM texts');
    this.#insert(changes, texts);
    this.#forget();
  }

  #insert(changes: Entry[], texts: Written[]): void {
    for (const { n, at, what, by } of changes)
      this.#sql.exec('INSERT INTO changes VALUES (?, ?, ?, ?)', n, at, what, by);
    for (const text of texts)
      this.#sql.exec(
        'INSERT OR REPLACE INTO texts VALUES (?, ?, ?, ?, ?, ?)',
        text.map,
        keyOf(text),
        text.field,
        text.n,
        text.levels.reduce((bits, level) => bits | bitOf(level), 0),
        text.text,
      );
  }

  /** Forgets the oldest changes where there are too many. What a field holds now is never forgotten. */
  #forget(): void {
    const sizes = this.#sql.exec<{ n: number; size: number }>(
      `SELECT changes.n AS n, coalesce(sum(length(text)), 0) AS size
       FROM changes LEFT JOIN texts ON texts.n = changes.n GROUP BY changes.n ORDER BY changes.n DESC`,
    );
    let [kept, size, last] = [0, 0, 0];
    for (const entry of sizes) {
      kept++;
      size += entry.size;
      if (kept > 1 && (kept > MAX_CHANGES || size > MAX_KEPT)) {
        last = entry.n;
        break;
      }
    }
    if (!last) return;
    this.#sql.exec('DELETE FROM changes WHERE n <= ?', last);
    // After the last forgotten change each field held one text: that one stays, to be what was before.
    this.#sql.exec(
      `DELETE FROM texts WHERE n <= ?1 AND EXISTS (
         SELECT 1 FROM texts AS later WHERE later.map = texts.map AND later.place = texts.place
         AND later.field = texts.field AND later.n > texts.n AND later.n <= ?1)`,
      last,
    );
    this.#sql.exec(`DELETE FROM texts WHERE n <= ? AND text = ''`, last);
  }
}

/** A place that is no set of levels is the only one that has a slash. */
const writtenOf = ({ map, place, field, n, levels, text }: Row): Written => ({
  map,
  levels: LEVELS.filter((level) => levels & bitOf(level)),
  ...(place.includes('/') && { stage: place }),
  field: field as MapField,
  text,
  n,
});
