import { DurableObject } from 'cloudflare:workers';
import { newDay, parseDay } from '@safar/funnel';
import type { Bindings } from './env.ts';
import { LedgerState } from './ledger-state.ts';
import { LedgerStore } from './ledger-store.ts';
import { migrate } from './ledger-schema.ts';
import { log } from './log.ts';
import {
  GATHER_SECONDS,
  PUBLISH_AT_ONCE,
  publishSecondsOf,
  SETTLE_SECONDS,
} from './publish-budget.ts';
import { writeSnapshots } from './snapshots.ts';
import { takeIn, type Batch, type Known, type Taken } from './take-in.ts';

/** An alarm that should have rung this long ago never will: there is none. */
const STALE_ALARM = 60_000;

/** Steps of one commit, so that its row stays small whatever piled up while the last one was written. */
const COMMIT_STEPS = 500;

/** How a batch came to this ledger. */
export interface Routing {
  /** How many shards the site had, as far as its sender knew. */
  shards: number;
  /** What of the batch the ledgers that had it before have counted. */
  elsewhere?: Known;
}

export interface Answer extends Taken {
  /** Nothing was taken: the site has that many shards by now, and the batch may belong elsewhere. */
  moved?: number;
}

interface Waiting {
  batch: Batch;
  routing: Routing;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * One shard of one site's counters, named `<site>/<shard>`. What it has answered is durable, and a
 * step that comes again changes nothing. Storage is the truth; memory is a cache of it.
 */
export class Ledger extends DurableObject<Bindings> {
  readonly #site: string;
  readonly #shard: number;
  readonly #store: LedgerStore;
  /** Left out until it is asked for, and after a failed write. */
  #state: LedgerState | undefined;
  #waiting: Waiting[] = [];
  #committing = false;
  #publishing: Promise<void> = Promise.resolve();
  /** When the alarm rings, as far as this object knows; 0 for none. */
  #alarmAt = 0;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    const [site = '', shard] = (ctx.id.name ?? '').split('/');
    this.#site = site;
    this.#shard = Number(shard ?? 0);
    this.#store = new LedgerStore(ctx.storage);
    void ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage);
      this.#alarmAt = (await ctx.storage.getAlarm()) ?? 0;
    });
  }

  /** Takes in one batch; answers when it is durable. Batches that come during a commit share the next. */
  record(batch: Batch, routing: Routing): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, routing, resolve, reject });
      if (!this.#committing) void this.#commitAll();
    });
  }

  /**
   * Which of these were counted here. After it nothing is taken that was routed by fewer shards, so
   * that the answer stays true.
   */
  async known(asked: Known, shards: number): Promise<Known> {
    try {
      const state = this.#open();
      state.raise(shards);
      const known = {
        ids: asked.ids.filter((id) => state.ids.has(id)),
        keys: asked.keys.filter((key) => state.keys.has(key)),
      };
      // What a failing disk could still take back must not be called counted.
      await this.ctx.storage.sync();
      return known;
    } catch (error) {
      this.#state = undefined;
      throw error;
    }
  }

  /**
   * Days of a period, as JSON, that KV may not have yet: absolute, to stand in place of its own.
   *
   * @param from  first and last day, `YYYY-MM-DD`
   */
  changed(from: string, to: string): { day: string; doc: string }[] {
    const state = this.#open();
    const settled = Date.now() - SETTLE_SECONDS * 1000;
    return [...state.marks]
      .filter(([name]) => name >= from && name <= to)
      .filter(([, mark]) => mark.version > mark.published || mark.publishedAt > settled)
      .map(([name]) => ({ day: name, doc: JSON.stringify(state.day(name)) }));
  }

  /** Names of all days that have counters, in order. */
  dayNames(): string[] {
    return [...this.#open().marks.keys()].toSorted();
  }

  /** Days as JSON, by name. */
  readDays(names: string[]): { day: string; doc: string }[] {
    const state = this.#open();
    return names
      .filter((name) => state.marks.has(name))
      .map((name) => ({ day: name, doc: JSON.stringify(state.day(name)) }));
  }

  /**
   * Puts days in place of what was there, exactly; all of them or none. They are published at once.
   *
   * @param days  as JSON by name; `''` for a day that is to be empty
   */
  async replaceDays(days: { day: string; doc: string }[]): Promise<void> {
    try {
      const state = this.#open();
      for (const { day, doc } of days)
        state.replace(day, doc ? parseDay(JSON.parse(doc)) : newDay());
      state.checkpoint(Date.now());
    } catch (error) {
      this.#state = undefined;
      throw error;
    }
    this.#arm();
    await this.ctx.storage.sync();
    await this.#publish(true);
  }

  /** Removes all that this shard has. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#alarmAt = 0;
    this.#state = undefined;
    migrate(this.ctx.storage);
  }

  /** Publishes what is due. It runs at least once, may be late, and may run twice: all of it is absolute. */
  override async alarm(): Promise<void> {
    this.#alarmAt = 0;
    try {
      await this.#publish(false);
    } catch (error) {
      this.#state = undefined;
      log('error', 'publishing failed', this.#about, error);
    }
    // After an error too: six retries and the runtime would never ring again.
    this.#arm();
  }

  get #about() {
    return { site: this.#site, shard: this.#shard };
  }

  #open(): LedgerState {
    return (this.#state ??= new LedgerState(this.#store));
  }

  /** Commits until nobody waits. The next commit begins when the last is durable, so none waits for a clock. */
  async #commitAll(): Promise<void> {
    this.#committing = true;
    while (this.#waiting.length) {
      const sharing = this.#nextBatches();
      try {
        const taken = this.#commit(sharing);
        await this.ctx.storage.sync();
        sharing.forEach((each, i) => each.resolve(taken[i]!));
      } catch (error) {
        // Memory may hold what storage does not.
        this.#state = undefined;
        log('error', 'a commit failed', this.#about, error);
        for (const each of sharing) each.reject(error);
      }
    }
    this.#committing = false;
  }

  #nextBatches(): Waiting[] {
    let steps = 0;
    const end = this.#waiting.findIndex(
      ({ batch }, i) => (steps += batch.facts.length) > COMMIT_STEPS && i > 0,
    );
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  /** Without an `await`, so that its rows are one transaction. */
  #commit(sharing: Waiting[]): Answer[] {
    const state = this.#open();
    const delta = state.begin(Date.now());
    const taken = sharing.map(({ batch, routing }) => {
      if (routing.shards < state.shards) return { accepted: 0, repeated: 0, moved: state.shards };
      state.raise(routing.shards);
      return takeIn(state, delta, batch, routing.elsewhere);
    });
    if (delta.days.size) {
      state.append(delta);
      this.#arm();
    }
    return taken;
  }

  /** Sets the alarm for the day that is due first, unless one rings by then. */
  #arm(): void {
    const now = Date.now();
    const due = Math.min(...this.#unpublished().map((day) => day.due));
    const gather = Math.min(GATHER_SECONDS, Number(this.env.PUBLISH_SECONDS) || GATHER_SECONDS);
    const at = Math.max(now + gather * 1000, due);
    const isSet = this.#alarmAt > now - STALE_ALARM && this.#alarmAt <= at;
    if (isSet || at === Infinity) return;
    this.#alarmAt = at;
    void this.ctx.storage.setAlarm(at);
  }

  /** Days that KV does not have, with the moment from which each may be published. */
  #unpublished(): { name: string; version: number; due: number }[] {
    const now = Date.now();
    return [...this.#open().marks]
      .filter(([, mark]) => mark.version > mark.published)
      .map(([name, { version, publishedAt }]) => {
        const wait = publishSecondsOf(name, now, this.env.PUBLISH_SECONDS) * 1000;
        // A clock that went back must not keep a day from ever being due.
        return { name, version, due: Math.min(publishedAt, now) + wait };
      });
  }

  /** One publication at a time: of two, an older document could be the last to arrive. */
  #publish(all: boolean): Promise<void> {
    const published = this.#publishing.then(() => this.#publishNow(all));
    this.#publishing = published.catch(() => {});
    return published;
  }

  async #publishNow(all: boolean): Promise<void> {
    const state = this.#open();
    const now = Date.now();
    const days = this.#unpublished()
      .filter(({ due }) => all || due <= now)
      .slice(0, all ? Infinity : PUBLISH_AT_ONCE)
      .map((day) => ({ ...day, doc: JSON.stringify(state.day(day.name)) }));
    // What a failing disk could still take back must not be published.
    await this.ctx.storage.sync();
    const done = await writeSnapshots(this.env.SNAPSHOTS, this.#site, this.#shard, days);
    if (done.length < days.length)
      log('warn', 'KV did not take all days', {
        ...this.#about,
        missing: days.length - done.length,
      });
    if (state !== this.#state) return;
    for (const { name, version } of done)
      state.marks.set(name, { ...state.marks.get(name)!, published: version, publishedAt: now });
    state.checkpoint(
      now,
      done.map(({ name }) => name),
    );
  }

  /** How far the ledger's own work has come, for the site's owner. Changes nothing. */
  state(): LedgerWork {
    const now = Date.now();
    const waiting = this.#unpublished();
    return {
      commits: this.#open().commit,
      days: this.#open().marks.size,
      unpublished: waiting.length,
      overdueSeconds: Math.round(Math.max(0, ...waiting.map(({ due }) => now - due)) / 1000),
    };
  }
}

/** What a ledger says of its work. */
export interface LedgerWork {
  /** Commits since it was made: each took in one batch or more. */
  commits: number;
  /** Days that have counters. */
  days: number;
  /** Of them, those that KV does not have as they are now. */
  unpublished: number;
  /** Seconds since the first of those was due to be published; 0 where none is. */
  overdueSeconds: number;
}
