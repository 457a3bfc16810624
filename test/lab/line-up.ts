/** Milliseconds after which a wait is given up with words on what did come: nothing ever waits this long for its result. */
const PATIENCE = 30_000;

/** A record of what happened, in order, from which a test takes one thing after the other. */
export interface LineUp<T> {
  /** All that ever happened, taken or not. */
  all: readonly T[];
  add(item: T): void;
  /**
   * The first that was not taken yet and that a test is right for; waits for it where it has not happened.
   *
   * @throws Error with what did happen, when it does not come
   */
  next(isIt?: (item: T) => boolean): Promise<T>;
  /** Those that happened and were not taken. */
  untaken(): readonly T[];
}

/**
 * Makes a record.
 *
 * @param name   what its items are called in messages
 * @param words  says what one of them is
 */
export function lineUp<T>(name: string, words: (item: T) => string): LineUp<T> {
  const all: T[] = [];
  /** Places in it of those that were taken: the same thing may happen twice. */
  const taken = new Set<number>();
  const waiting = new Set<() => void>();
  const untaken = (): T[] => all.filter((_, i) => !taken.has(i));
  return {
    all,
    add(item) {
      all.push(item);
      for (const look of waiting) look();
    },
    next: (isIt = () => true) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const found = all.findIndex((item, i) => !taken.has(i) && isIt(item));
          if (found < 0) return;
          taken.add(found);
          clearTimeout(timer);
          waiting.delete(look);
          done(all[found]!);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          const others = untaken().map(words).join('\n  ') || 'nothing';
          fail(new Error(`No ${name} came that fits. What came instead:\n  ${others}`));
        }, PATIENCE);
        waiting.add(look);
        look();
      }),
    untaken,
  };
}
