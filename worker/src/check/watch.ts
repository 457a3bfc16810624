import type { Check, Note } from './note.ts';

/** Milliseconds for which a check waits: an owner pastes the tag, waits for the theme to be saved, and looks. */
export const CHECK_WAIT = 15 * 60_000;

/** Notes of one check, by what they tell; what would be more says nothing new, and may be junk. */
const MOST: Record<Note['what'], number> = { step: 5, refused: 10, bot: 5, snippet: 10, page: 20 };

/** Characters of one value of a note: what a browser sent may be anything. */
const MAX_TEXT = 200;

const CLOSED: Check = { since: 0, until: 0, notes: [] };

/**
 * What a ledger notes while its site's owner checks the tag. It is stored, since the object may sleep
 * between two looks, and thrown away by the next check, or by the first alarm after it.
 */
export class Watch {
  readonly #sql: SqlStorage;
  #check: Check | undefined;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  open(now: number): Check {
    this.#sql.exec('DELETE FROM watch');
    const check: Check = { since: now, until: now + CHECK_WAIT, notes: [] };
    this.#sql.exec('INSERT INTO watch VALUES (0, ?)', JSON.stringify(check));
    this.#check = check;
    return check;
  }

  isOpen(now: number): boolean {
    const { since, until } = this.read();
    return now >= since && now < until;
  }

  /** Notes what has not been noted, while a check is open; steps and looks at pages as they come, everything else once. */
  note(note: Note, now: number): void {
    if (!this.isOpen(now)) return;
    const { notes } = this.read();
    const short = cut(note);
    const alike = notes.filter((each) => each.what === short.what);
    const isKnown = alike.some(
      ({ at: _at, ...each }) => JSON.stringify(each) === JSON.stringify(short),
    );
    const isEach = short.what === 'step' || short.what === 'page';
    if (alike.length >= MOST[short.what] || (isKnown && !isEach)) return;
    const noted = { ...short, at: now };
    this.#sql.exec('INSERT INTO watch VALUES (?, ?)', notes.length + 1, JSON.stringify(noted));
    notes.push(noted);
  }

  read(): Check {
    this.#check ??= this.#load();
    return this.#check;
  }

  /** Throws away what a check that is over has left. */
  tidy(now: number): void {
    if (!this.read().until || this.isOpen(now)) return;
    this.#sql.exec('DELETE FROM watch');
    this.forget();
  }

  /** What was in memory may not be what is stored. */
  forget(): void {
    this.#check = undefined;
  }

  #load(): Check {
    const [head, ...notes] = this.#sql
      .exec<{ body: string }>('SELECT body FROM watch ORDER BY n')
      .toArray()
      .map(({ body }) => JSON.parse(body) as unknown);
    return head ? { ...(head as Check), notes: notes as Check['notes'] } : CLOSED;
  }
}

const cut = (note: Note): Note =>
  Object.fromEntries(
    Object.entries(note).map(([name, value]) => [name, String(value).slice(0, MAX_TEXT)]),
  ) as unknown as Note;
