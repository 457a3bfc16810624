import { sleep } from './sleep.ts';

/** Milliseconds that one of several who share a call waits for the one who makes it. */
const PATIENCE_MS = 10_000;

/** What became of a call. */
type Told<Answer> = { answers: Answer[] } | { error: unknown };

/** Those who share one call; the first of them makes it. */
interface Group<Item, Answer> {
  items: Item[];
  weight: number;
  /** Its call has begun, or never will, and nobody joins it any more. */
  isClosed: boolean;
  /** What became of it: a promise of whoever makes the call, and whom else it is told. */
  told: Promise<Told<Answer>>;
  hearers: ((told: Told<Answer>) => void)[];
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
    const told = await hear(group);
    if (!told) {
      // Whoever leads it may have ended before they could call: nobody else is to wait for them.
      group.isClosed = true;
      throw new Error(`a shared call was not answered in ${PATIENCE_MS} ms`);
    }
    if ('answers' in told) return told.answers[place]!;
    return this.#callAlone(group.items[place]!, told.error, call);
  }

  async #lead(item: Item, weight: number, call: Call<Item, Answer>): Promise<Answer> {
    const { promise: ended, resolve: tell } = Promise.withResolvers<Told<Answer>>();
    const before = this.#last;
    const items = [item];
    const group: Group<Item, Answer> = { items, weight, isClosed: false, told: ended, hearers: [] };
    this.#last = group;
    if (before) {
      // Or until it takes too long: whoever calls may have ended before they could tell.
      await hear(before);
      // Requests that have arrived and were not yet looked at share this call too.
      await sleep(0);
    }
    if (this.#options.ready) await this.#options.ready();
    group.isClosed = true;
    const end = (told: Told<Answer>): void => {
      if (this.#last === group) this.#last = undefined;
      tell(told);
      for (const each of group.hearers) each(told);
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
    if (this.#options.isForAll?.(error)) throw error;
    return (await call([item]))[0]!;
  }
}

/**
 * Whether workerd has a request go on in its own place where another resolves its promise: since 2024-10-14, but
 * under Vitest, whose runner turns it off.
 */
const RESOLVES_ACROSS = Cloudflare.compatibilityFlags['handle_cross_request_promise_resolution'];

/**
 * What became of a group's call; `undefined` where nobody tells in time.
 *
 * Who hears may be another request than who tells, and workerd knows by a mark that a promise bears where each is to
 * go on. `withResolvers` makes it always; `new Promise` and `async` functions, once V8 has compiled the code around
 * them, no more: a request would go on in the place of another, and end with it.
 */
async function hear<Answer>({ told, hearers }: Group<unknown, Answer>) {
  const { promise, resolve } = Promise.withResolvers<Told<Answer> | undefined>();
  const timer = setTimeout(resolve, PATIENCE_MS);
  // To await a promise of another is dear: workerd prepares a way back for each. To be told is not.
  if (RESOLVES_ACROSS) hearers.push(resolve);
  else void told.then(resolve);
  const heard = await promise;
  clearTimeout(timer);
  return heard;
}
