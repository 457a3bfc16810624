/** Milliseconds that whoever makes the next call waits for the one before. */
const PATIENCE_MS = 10_000;

/** What became of a call. */
type Told<Answer> = { answers: Answer[] } | { error: unknown };

/** Those who share one call; the first of them makes it. */
interface Group<Item, Answer> {
  items: Item[];
  weight: number;
  /** Its call has begun, and nobody joins it any more. */
  isClosed: boolean;
  told: Promise<Told<Answer>>;
  tell: (told: Told<Answer>) => void;
}

type Call<Item, Answer> = (items: Item[]) => Promise<Answer[]>;

export interface SharedCallsOptions {
  /** Weight that one call can bear. */
  most: number;
  /** Whether an error is one that a call for one alone would meet as well. Left out: none is. */
  isForAll?: (error: unknown) => boolean;
  /** Ends when a call is to begin; until then others join it. Left out: a call begins at once. */
  ready?: () => Promise<void>;
  /** Lets work go on that others wait for, though whoever asked for it has gone. */
  keep?: (work: Promise<unknown>) => void;
}

/**
 * One call at a time for all who ask: the first calls at once, and those who come while a call is under way
 * share the next. Where a shared call fails, each of them calls alone, so that none suffers by another.
 *
 * Those who share a call have no clock of their own, which would cost more than all else here: where the one who
 * made it has ended before they could tell, it is the next who calls that tells the others to try again.
 */
export class SharedCalls<Item, Answer> {
  readonly #options: SharedCallsOptions;
  /** Whose call is under way, or waits for one that is. */
  #last: Group<Item, Answer> | undefined;

  constructor(options: SharedCallsOptions) {
    this.#options = options;
  }

  /**
   * @param call  answers items in their order; made by the first of those who share it
   * @throws  what the call throws for this item alone; or that nobody answered in time, when it may have been made
   */
  ask(item: Item, weight: number, call: Call<Item, Answer>): Promise<Answer> {
    const last = this.#last;
    if (!last || last.isClosed || last.weight + weight > this.#options.most) {
      const answer = this.#lead(item, weight, call);
      this.#options.keep?.(answer.catch(() => {}));
      return answer;
    }
    last.weight += weight;
    return this.#follow(last, last.items.push(item) - 1, call);
  }

  async #follow(
    group: Group<Item, Answer>,
    place: number,
    call: Call<Item, Answer>,
  ): Promise<Answer> {
    const told = await group.told;
    if ('answers' in told) return told.answers[place]!;
    return this.#callAlone(group.items[place]!, told.error, call);
  }

  async #lead(item: Item, weight: number, call: Call<Item, Answer>): Promise<Answer> {
    // Who follows may be another request than this, and workerd lets each go on in its own place by a mark that
    // a promise bears. `withResolvers` makes it always; `new Promise` and `async` functions, once V8 has compiled
    // the code around them, no more: a request would go on in the place of another, and end with it.
    const { promise, resolve } = Promise.withResolvers<Told<Answer>>();
    const before = this.#last;
    const items = [item];
    const group: Group<Item, Answer> = {
      items,
      weight,
      isClosed: false,
      told: promise,
      tell: resolve,
    };
    this.#last = group;
    if (before && !(await isTold(before.told))) before.tell({ error: new Unanswered() });
    if (this.#options.ready) await this.#options.ready();
    group.isClosed = true;
    const end = (told: Told<Answer>): void => {
      if (this.#last === group) this.#last = undefined;
      group.tell(told);
    };
    try {
      const answers = await call(items);
      end({ answers });
      return answers[0]!;
    } catch (error) {
      end({ error });
      if (items.length < 2) throw error;
      return this.#callAlone(item, error, call);
    }
  }

  async #callAlone(item: Item, error: unknown, call: Call<Item, Answer>): Promise<Answer> {
    if (error instanceof Unanswered || this.#options.isForAll?.(error)) throw error;
    return (await call([item]))[0]!;
  }
}

/** Whether those who share a call are told what became of it, in time. */
async function isTold(told: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE_MS);
  const inTime = await Promise.race([told, late]);
  clearTimeout(timer);
  return inTime !== undefined;
}

/** A call that may have been made, by one who has ended. */
class Unanswered extends Error {
  constructor() {
    super(`a shared call was not answered in ${PATIENCE_MS} ms`);
  }
}
