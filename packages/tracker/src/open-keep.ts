import { createStore, update } from 'idb-keyval';
import { readCopy, writeCopy } from './copy.ts';
import { joinKept, type Kept } from './kept.ts';
import type { Noted } from './noted.ts';
import { namesOfLeft, readText, writeText } from './shelf.ts';
import { toJson } from './to-json.ts';

/**
 * Milliseconds for which the database may be silent before the copy stands in for it. In Chromium a page
 * that went into the back/forward cache while it was making the database holds up everybody who opens
 * it, as long as its tab is open.
 */
const PATIENCE = 1000;

/** Where a browser keeps its record of a site. */
export interface Keep {
  /**
   * Reads, changes and writes the record in one transaction, so that two tabs cannot both be first.
   *
   * @param instead  told where the copy was changed in its place
   */
  change(fn: (kept: Kept) => void, instead?: () => void): Promise<Kept>;
  /** The same at once, on the copy: for a page that is being left, or where the database is refused or silent. */
  aside(fn: (kept: Kept) => void): Kept;
  /** Leaves what was put aside for the next page to find, under a name of its own: another tab may write the copy at this moment. */
  leave(noted: readonly Noted[]): void;
  /** The record as this page knows it, without waiting for the database. */
  peek(): Kept | undefined;
  /** Forgets what this page knows of it, and lets go of the database, so that another tab can take it away. */
  close(): void;
  /** Takes away all of it. */
  erase(): void;
}

/**
 * Opens the record of a site. The truth is in IndexedDB, whose transactions hold across tabs; a copy
 * of it is in `localStorage`, which answers while a page is being left. Where both are refused, the
 * record lives as long as the page, and its steps are marked so.
 *
 * @param name  of the database, and of the copy
 */
export function openKeep(name: string): Keep {
  let store = createStore(name, 'kept');
  let isOpen = false;
  let known: Kept | undefined;

  const copy = (text: string | null): Kept | undefined => {
    const read = readCopy(text);
    // Where nothing can be written any more, this page knows more than the copy. A double of what it
    // knows, since a change that fails half-way is made again.
    return known && !(read && read.n >= known.n)
      ? joinKept(read, readCopy(writeCopy(known)))
      : read;
  };

  /** @param refused  why the database took nothing; left out where it may yet */
  const aside = (fn: (kept: Kept) => void, refused?: unknown): Kept => {
    const kept = joinKept(undefined, copy(readText(name)));
    const before = [...kept.outbox];
    fn(kept);
    if (!writeText(name, writeCopy(kept)) && refused)
      for (const each of kept.outbox) if (!before.includes(each)) each.step.unstored = true;
    return (known = kept);
  };

  const close = (): void => {
    known = undefined;
    // An open connection would hold the deletion up; to ask for one where there is none would make it.
    if (isOpen) store('readonly', (objects) => objects.transaction.db.close()).catch(() => {});
    isOpen = false;
    store = createStore(name, 'kept');
  };

  return {
    aside,
    close,
    leave: (noted) => writeText(`${name};${Date.now()}${Math.random()}`, toJson(noted)),
    async change(fn, instead) {
      let kept!: Kept;
      let text: string | null;
      let late = false;
      const opened = store;
      isOpen = true;
      try {
        await Promise.race([
          update<Kept>(
            'kept',
            (stored) => {
              text = readText(name);
              kept = joinKept(stored, copy(text));
              if (!late) fn(kept);
              return kept;
            },
            opened,
          ),
          new Promise((_, fail) => setTimeout(fail, PATIENCE)),
        ]);
      } catch (error) {
        late = true;
        // All was erased while the database was silent.
        if (opened !== store) throw error;
        // Who waited in vain has no error.
        kept = aside(fn, error);
        instead?.();
        return kept;
      }
      // Another tab that was left meanwhile has put its steps into the copy: they are not to be written over.
      // Nor is there anything to write, if all was erased.
      if (opened === store && readText(name) === text!)
        writeText(name, writeCopy({ ...kept, outbox: [], gone: [], vitals: [] }));
      return (known = kept);
    },
    peek: () => (known ??= copy(readText(name))),
    erase() {
      writeText(name, '');
      for (const left of namesOfLeft(name)) writeText(left, '');
      close();
      indexedDB.deleteDatabase(name);
    },
  };
}
