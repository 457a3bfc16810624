import { isEmptyDay, merge, newDay, type Day } from '@safar/funnel';
import { newDelta, type Delta } from './delta.ts';
import { HalfHour } from './half-hour.ts';
import type { LedgerStore, Mark } from './ledger-store.ts';
import { Recent } from './recent.ts';

const HOUR = 3_600_000;

/** How long ids of steps are remembered: a browser gives a step up 24 hours after it first tried, and clocks differ. */
export const STEP_MEMORY = 48 * HOUR;

/** How long keys of orders are remembered: the longest window that a site can have. */
export const ORDER_MEMORY = 91 * 24 * HOUR;

/** What one ledger hands over to another under one number. */
export interface Handed {
  n: number;
  /** As JSON. */
  days: { day: string; doc: string }[];
}

const NEW: Mark = { version: 0, published: 0, publishedAt: 0, archived: 0, closed: false };

/**
 * What a ledger has in memory: a cache of its storage, thrown away whole when a write has failed.
 */
export class LedgerState {
  readonly #store: LedgerStore;
  /** Days in use; the others are in the store. */
  readonly #days = new Map<string, Day>();
  readonly marks: Map<string, Mark>;
  /** Days that are being handed over to the first ledger, and the number of that; they count no more among `marks`. */
  readonly handed: Map<string, number>;
  /** How often days were put in place of what was there, and how often some were taken over. Not stored. */
  imports = 0;
  taken = 0;
  readonly ids = new Recent(6 * HOUR, STEP_MEMORY);
  readonly keys = new Recent(7 * 24 * HOUR, ORDER_MEMORY);
  /** What came lately, for who watches. No cache of anything: it is not stored. */
  readonly halfHour: HalfHour;
  /** Number of the last commit. It only grows, so a document of KV tells by it how new it is. */
  commit: number;
  readonly #facts: Map<string, number>;
  /** What the journal holds; of its days the names alone matter. */
  #uncheckpointed = { ids: [] as string[], keys: [] as string[], days: new Set<string>() };
  #isDiscarded = false;
  /** Days whose marks are to be written, and days that are to be deleted. */
  readonly #remarked = new Set<string>();
  readonly #forgotten = new Set<string>();

  /** @param now  milliseconds since the epoch */
  constructor(store: LedgerStore, now: number) {
    this.#store = store;
    this.halfHour = new HalfHour(now);
    this.marks = store.readMarks();
    this.handed = store.readHanding();
    this.#facts = store.readFacts();
    const versions = [...this.marks.values()].map((mark) => mark.version);
    this.commit = Math.max(this.fact('commit'), ...versions);
    for (const { at, ids } of store.readSeen('step')) for (const id of ids) this.ids.add(id, at);
    for (const { at, ids } of store.readSeen('order'))
      for (const key of ids) this.keys.add(key, at);
    for (const delta of store.readJournal()) this.#takeIn(delta);
  }

  /** The largest number of shards that anybody routed by: who routes by fewer must look again. */
  get shards(): number {
    return this.fact('shards');
  }

  /** A number that is known by name; 0 for none. */
  fact(name: string): number {
    return this.#facts.get(name) ?? 0;
  }

  /** Durable with what is written next. */
  setFact(name: string, value: number): void {
    if (this.fact(name) === value) return;
    this.#store.writeFact(name, value);
    this.#facts.set(name, value);
  }

  /** From now on, what was routed by fewer shards is not taken. Durable with what is written next. */
  raise(shards: number): void {
    if (shards > this.shards) this.setFact('shards', shards);
  }

  /** After a failed write: nothing is written any more of what is here, also by who still has it. */
  discard(): void {
    this.#isDiscarded = true;
  }

  /** A day to read. It must not be changed. */
  day(name: string): Day {
    let day = this.#days.get(name);
    if (!day) this.#days.set(name, (day = this.#store.readDay(name)));
    return day;
  }

  /** A day that may be changed, and is not kept in memory for it. */
  copyOf(name: string): Day {
    const day = this.#days.get(name);
    return day ? merge(newDay(), day) : this.#store.readDay(name);
  }

  /** Writes what a commit took in, and adds it to the days. Where this throws, the state is to be thrown away. */
  append(delta: Delta): void {
    this.#store.writeJournal(delta);
    this.#takeIn(delta);
    if (this.#store.isLong) this.checkpoint(delta.at);
  }

  /** Begins the next commit. */
  begin(now: number): Delta {
    return newDelta(this.commit + 1, now);
  }

  /**
   * Puts days in place of what was there; all of them or none. Where this throws, the state is to be
   * thrown away.
   *
   * @param days  nothing for one that is to be empty
   */
  replace(days: readonly { name: string; day: Day | undefined }[], now: number): void {
    this.imports++;
    this.#store.atomically(() => {
      for (const { name, day } of days) {
        // Its month has it still, and has to be written without it.
        if (this.handed.has(name)) this.dropHanded(name);
        else if (!day && this.#isEmpty(name)) continue;
        this.commit++;
        this.#days.set(name, day ?? newDay());
        this.#touch(name, this.commit, now);
        this.mark(name, { closed: false });
      }
      this.checkpoint(now);
    });
  }

  /** Takes back what KV had of a closed day: what came since is added to it. Durable with the next checkpoint. */
  reopen(name: string, day: Day): void {
    if (!this.marks.get(name)?.closed) return;
    this.#days.set(name, merge(day, this.day(name)));
    this.mark(name, { closed: false });
  }

  /** Leaves a day to KV. Durable with the next checkpoint. */
  close(name: string): void {
    this.#days.set(name, newDay());
    this.mark(name, { closed: true });
  }

  /** Notes how far a day has come. Durable with the next checkpoint. */
  mark(name: string, change: Partial<Mark>): void {
    this.marks.set(name, { ...this.marks.get(name)!, ...change });
    this.#remarked.add(name);
  }

  /** Leaves nothing of a day. Durable with the next checkpoint. */
  forget(name: string): void {
    this.marks.delete(name);
    this.#days.delete(name);
    this.#remarked.delete(name);
    this.#uncheckpointed.days.delete(name);
    this.#forgotten.add(name);
    // Its version may have been the highest, and none may come twice.
    this.setFact('commit', this.commit);
  }

  /** Adds to a day what another ledger had of it. Durable with the next checkpoint. */
  add(name: string, day: Day, now: number): void {
    this.commit++;
    merge(this.day(name), day);
    this.#touch(name, this.commit, now);
  }

  /** A day that is being handed over. */
  handedDay(name: string): Day {
    return this.#store.readHanded(name);
  }

  /**
   * Sets days aside for the first ledger, those that have not changed since they were looked at. What
   * comes to them from now on is counted beside. All of it or nothing; where this throws, the state is
   * to be thrown away.
   */
  handOver(days: readonly { day: string; version: number }[], now: number): void {
    const going = days.filter(({ day, version }) => this.marks.get(day)?.version === version);
    if (!going.length) return;
    // By the clock, too: a ledger that was erased meanwhile must not begin with 1 again.
    const n = Math.max(now, this.fact('handed') + 1);
    this.#store.atomically(() => {
      this.setFact('handed', n);
      for (const { day } of going) {
        this.#store.writeHanded(day, n, this.copyOf(day));
        this.handed.set(day, n);
        this.forget(day);
      }
      this.checkpoint(now);
    });
  }

  /** All that is being handed over, under one number; 0 for nothing. */
  leaving(): Handed {
    return {
      n: Math.max(0, ...this.handed.values()),
      days: [...this.handed.keys()].map((day) => ({
        day,
        doc: JSON.stringify(this.handedDay(day)),
      })),
    };
  }

  /**
   * Takes in what another ledger hands over, once, whenever it is told. All of it or nothing; where this
   * throws, the state is to be thrown away.
   *
   * @param from  the shard that hands it over
   */
  takeOver(from: number, { n, days }: Handed, now: number): void {
    if (n <= this.takenFrom(from)) return;
    this.taken++;
    this.#store.atomically(() => {
      this.setFact(`taken/${from}`, n);
      for (const { day, doc } of days) this.add(day, merge(newDay(), JSON.parse(doc) as Day), now);
      this.checkpoint(now);
    });
  }

  /** Number of the last handing over that was taken in from a shard. */
  takenFrom(shard: number): number {
    return this.fact(`taken/${shard}`);
  }

  /** The first ledger has it, or it is to be nowhere. Durable with what is written next. */
  dropHanded(name: string): void {
    this.#store.deleteHanded(name);
    this.handed.delete(name);
  }

  /** Writes what is not yet among the stored days, and forgets what is past. */
  checkpoint(now: number): void {
    if (this.#isDiscarded)
      throw new Error('a write has failed, and what was in memory is discarded');
    const { ids, keys, days } = this.#uncheckpointed;
    const names = new Set([...days, ...this.#remarked]);
    this.#store.checkpoint(
      [...names].map((name) => ({ name, day: this.day(name), mark: this.marks.get(name)! })),
      [...this.#forgotten],
      [
        { what: 'step', at: now, ids },
        { what: 'order', at: now, ids: keys },
      ],
      { step: now - STEP_MEMORY, order: now - ORDER_MEMORY },
    );
    this.ids.forget(now);
    this.keys.forget(now);
    this.#uncheckpointed = { ids: [], keys: [], days: new Set() };
    this.#remarked.clear();
    this.#forgotten.clear();
    this.#days.clear();
  }

  #takeIn(delta: Delta): void {
    this.commit = Math.max(this.commit, delta.commit);
    for (const id of delta.ids) this.ids.add(id, delta.at);
    for (const key of delta.keys) this.keys.add(key, delta.at);
    this.#uncheckpointed.ids.push(...delta.ids);
    this.#uncheckpointed.keys.push(...delta.keys);
    for (const [name, day] of delta.days) {
      merge(this.day(name), day);
      this.#touch(name, delta.commit, delta.at);
    }
  }

  /** A day that there is not, or that was emptied before, and need not be published again. */
  #isEmpty(name: string): boolean {
    const mark = this.marks.get(name);
    return !mark || (!mark.closed && isEmptyDay(this.day(name)));
  }

  #touch(name: string, version: number, now: number): void {
    // Since when KV lacks something.
    if (!this.fact('waiting')) this.setFact('waiting', now);
    const mark = this.marks.get(name) ?? NEW;
    this.#forgotten.delete(name);
    this.marks.set(name, { ...mark, version });
    this.#uncheckpointed.days.add(name);
  }
}
