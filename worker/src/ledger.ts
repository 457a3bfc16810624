import { DurableObject } from 'cloudflare:workers';
import { merge, newDay, parseDay, type Day } from '@safar/funnel';
import type { Check, Note } from './check/note.ts';
import { Watch } from './check/watch.ts';
import { nextClosing } from './close-months.ts';
import type { Bindings } from './env.ts';
import { Gathering } from './gathering.ts';
import { LedgerState, type Handed } from './ledger-state.ts';
import { LedgerStore } from './ledger-store.ts';
import { LEDGER_MIGRATIONS } from './ledger-schema.ts';
import { log } from './log.ts';
import { migrate } from './migrate.ts';
import {
  marksOf,
  ownMarks,
  readPeers,
  toldMarks,
  type DayDoc,
  type DayMark,
  type Peer,
  type Published,
  type Versions,
} from './peer.ts';
import { gatherOf, paceOf, PUBLISH_RECENT_SECONDS, SETTLE_SECONDS } from './publish-budget.ts';
import { confirmIn, dueSince, nextDue, publish, readWhole, recentDue } from './publisher.ts';
import { SharedCalls } from './shared-calls.ts';
import { readDoc } from './snapshots.ts';
import { knownOf, takeIn, type Batch, type Known, type Taken } from './take-in.ts';

/** An alarm that should have rung this long ago never will: there is none. */
const STALE_ALARM = 60_000;

/** Milliseconds for which a set alarm is good enough. */
const LOOK_AGAIN = 5_000;

/** Steps of one commit, so that its row stays small whatever piled up while the last one was written. */
const COMMIT_STEPS = 500;

/** How a batch came to this ledger. */
export interface Routing {
  /** How many shards the site had, as far as its sender knew. */
  shards: number;
  /** Days, as in the terms of a journey: which days are published together depends on them. */
  window?: number;
  aftercare?: number;
  /** What of the batch the ledgers that had it before have counted. */
  elsewhere?: Known;
}

export interface Answer extends Taken {
  /** Nothing was taken: the site has that many shards by now, and the batch may belong elsewhere. */
  moved?: number;
}

/** A batch on its way to a ledger. */
export interface Sent {
  batch: Batch;
  routing: Routing;
}

/**
 * One shard of one site's counters, named `<site>/<shard>`. What it has answered is durable, and a
 * step that comes again changes nothing. Storage is the truth; memory is a cache of it.
 */
export class Ledger extends DurableObject<Bindings> {
  readonly #site: string;
  readonly #shard: number;
  readonly #store: LedgerStore;
  readonly #watch: Watch;
  /** Left out until it is asked for, and after a failed write. */
  #state: LedgerState | undefined;
  readonly #gathering = new Gathering();
  readonly #commits = new SharedCalls<Sent[], Answer[]>({
    most: COMMIT_STEPS,
    ready: () => this.#gathering.ready(),
  });
  #publishing: Promise<void> = Promise.resolve();
  /** Another ledger has something to publish. */
  #isStirred = false;
  /** When this one last told the first ledger so, and when the alarm was last thought about. */
  #stirredAt = 0;
  #thoughtAt = 0;
  /** When the alarm rings, as far as this object knows; 0 for none. */
  #alarmAt = 0;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    const [site = '', shard] = (ctx.id.name ?? '').split('/');
    this.#site = site;
    this.#shard = Number(shard ?? 0);
    this.#store = new LedgerStore(ctx.storage);
    this.#watch = new Watch(ctx.storage);
    void ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, LEDGER_MIGRATIONS);
      this.#alarmAt = (await ctx.storage.getAlarm()) ?? 0;
    });
  }

  /**
   * Takes in batches; answers when they are durable. Those that come during a commit share the next.
   *
   * @param json  `Sent[]`: a text crosses to an object sooner than what is in it
   */
  record(json: string): Promise<Answer[]> {
    const sent = JSON.parse(json) as Sent[];
    this.#gathering.arrive(sent.length, Date.now());
    const steps = sent.reduce((sum, { batch }) => sum + batch.facts.length, 0);
    return this.#commits.ask(sent, steps, (sharing) => this.#commit(sharing));
  }

  /**
   * Which of these were counted here. After it nothing is taken that was routed by fewer shards, so
   * that the answer stays true.
   */
  async known(asked: Known, shards: number): Promise<Known> {
    try {
      const state = this.#open();
      state.raise(shards);
      const known = knownOf(state, asked);
      // What a failing disk could still take back must not be called counted.
      await this.ctx.storage.sync();
      return known;
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  /**
   * Days of a period, as JSON, that KV may not have yet, of all ledgers of the site: absolute, to stand
   * in place of its own. The first ledger is asked.
   *
   * @param from  first and last day, `YYYY-MM-DD`
   */
  async changed(from: string, to: string, shards: number): Promise<Omit<DayDoc, 'version'>[]> {
    const state = this.#open();
    state.raise(shards);
    const settled = Date.now() - SETTLE_SECONDS * 1000;
    const names = (await marksOf(state, this.#peers()))
      .filter(({ day }) => day >= from && day <= to)
      .filter((mark) => mark.version > mark.published || mark.publishedAt > settled)
      .map(({ day }) => day);
    return this.siteDays(names, shards);
  }

  /** Days of all ledgers of the site, as JSON. The first ledger is asked, which knows what it has taken over. */
  async siteDays(names: string[], shards: number): Promise<Omit<DayDoc, 'version'>[]> {
    for (;;) {
      const state = this.#open();
      state.raise(shards);
      const { taken } = state;
      const [own, theirs] = await Promise.all([
        this.readDays(names),
        readPeers(state, this.#peers(), names),
      ]);
      // What was handed over meanwhile may be in both, or in neither.
      if (this.#state !== state || state.taken !== taken) continue;
      const days = new Map<string, Day>();
      for (const { day, doc } of [own, ...theirs].flat())
        days.set(day, merge(days.get(day) ?? newDay(), readDoc(JSON.parse(doc) as Day)));
      return [...days].map(([day, counted]) => ({ day, doc: JSON.stringify(counted) }));
    }
  }

  /** How far each day has come here. */
  async dayMarks(): Promise<DayMark[]> {
    return toldMarks(this.#open());
  }

  /** What came in the last half hour, as far as this object remembers: `Remembered`, as JSON. */
  lately(): string {
    return JSON.stringify(this.#open().halfHour.read(Date.now()));
  }

  /** Names of all days that have counters, in order. */
  dayNames(): string[] {
    const { marks, handed } = this.#open();
    return [...new Set([...marks.keys(), ...handed.keys()])].toSorted();
  }

  /** Days as JSON, by name. */
  async readDays(names: string[]): Promise<DayDoc[]> {
    const state = this.#open();
    const wanted = [...new Set(names)];
    const leaving = wanted.flatMap((day) => {
      const handed = state.handed.get(day);
      return handed ? [{ day, version: 0, doc: JSON.stringify(state.handedDay(day)), handed }] : [];
    });
    const here = wanted
      .filter((name) => state.marks.has(name))
      .map(async (day) => {
        const { version } = state.marks.get(day)!;
        return { day, version, doc: JSON.stringify(await this.#whole(state, day)) };
      });
    return [...(await Promise.all(here)), ...leaving];
  }

  /**
   * Sets days aside for the first ledger, or tells it again of those that were set aside before. They are
   * kept until it says that it has them.
   */
  async handOver(days: Versions): Promise<Handed> {
    try {
      const state = this.#open();
      if (!state.handed.size) state.handOver(days, Date.now());
      const handed = state.leaving();
      await this.ctx.storage.sync();
      return handed;
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  /** The first ledger has what was set aside under this number, or a lower one. */
  async dropHanded(n: number): Promise<void> {
    const state = this.#open();
    for (const [day, handed] of state.handed) if (handed <= n) state.dropHanded(day);
  }

  /** Which versions of its days KV has now. */
  async confirm(published: Published): Promise<void> {
    confirmIn(this.#open(), published);
  }

  /** Another ledger of the site has something to publish; the first ledger does it for all. */
  async stir(shards: number): Promise<void> {
    this.#open().raise(shards);
    this.#isStirred = true;
    this.#arm();
  }

  /**
   * Puts days in place of what was there, exactly; all of them or none. The first ledger publishes at once
   * what all have; where days are only emptied, that waits for its turn.
   *
   * @param days  as JSON by name; `''` for a day that is to be empty
   */
  async replaceDays(days: { day: string; doc: string }[]): Promise<void> {
    try {
      const state = this.#open();
      const parsed = days.map(({ day, doc }) => ({
        name: day,
        day: doc ? parseDay(JSON.parse(doc)) : undefined,
      }));
      state.replace(parsed, Date.now());
    } catch (error) {
      this.#drop();
      throw error;
    }
    await this.ctx.storage.sync();
    if (!this.#shard && days.some(({ doc }) => doc)) await this.#publish(true);
    this.#arm();
  }

  /** Removes all that this shard has. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#alarmAt = 0;
    this.#drop();
    migrate(this.ctx.storage, LEDGER_MIGRATIONS);
  }

  /** From now on, notes what comes, for an owner who checks the tag. What an earlier check noted is thrown away. */
  openWatch(): Check {
    return this.#watch.open(Date.now());
  }

  /** Notes what a door saw, while a check is open. */
  note(note: Note): void {
    this.#watch.note(note, Date.now());
  }

  readWatch(): Check {
    return this.#watch.read();
  }

  /** Publishes what is due. It runs at least once, may be late, and may run twice: all of it is absolute. */
  override async alarm(): Promise<void> {
    this.#alarmAt = 0;
    try {
      this.#watch.tidy(Date.now());
      if (this.#shard) await this.#first.stir(this.#open().shards);
      else await this.#publish(false);
      this.#stirredAt = Date.now();
    } catch (error) {
      this.#drop();
      log('error', 'publishing failed', this.#about, error);
    }
    // After an error too: six retries and the runtime would never ring again.
    this.#arm();
  }

  get #about() {
    return { site: this.#site, shard: this.#shard };
  }

  #drop(): void {
    this.#state?.discard();
    this.#state = undefined;
    this.#watch.forget();
  }

  #open(): LedgerState {
    return (this.#state ??= new LedgerState(this.#store, Date.now()));
  }

  /** Ends when all of it is durable. */
  async #commit(sharing: Sent[][]): Promise<Answer[][]> {
    try {
      const answers = this.#takeIn(sharing);
      await this.ctx.storage.sync();
      return answers;
    } catch (error) {
      // Memory may hold what storage does not.
      this.#drop();
      log('error', 'a commit failed', this.#about, error);
      throw error;
    }
  }

  /** Without an `await`, so that its rows are one transaction. */
  #takeIn(sharing: Sent[][]): Answer[][] {
    const state = this.#open();
    const delta = state.begin(Date.now());
    const take = ({ batch, routing }: Sent): Answer => {
      if (routing.shards < state.shards) return { accepted: 0, repeated: 0, moved: state.shards };
      state.raise(routing.shards);
      for (const name of ['window', 'aftercare'] as const)
        if (routing[name]) state.setFact(name, routing[name]);
      const taken = takeIn(state, delta, batch, routing.elsewhere);
      if (taken.accepted && this.#watch.isOpen(delta.at)) this.#noteSteps(batch, delta.at);
      return taken;
    };
    const answers = sharing.map((sent) => sent.map(take));
    if (delta.days.size) {
      state.append(delta);
      this.#arm();
    }
    return answers;
  }

  #noteSteps({ facts }: Batch, at: number): void {
    for (const { step } of facts) {
      const { kind, level, path, event = '' } = step;
      this.#watch.note({ what: 'step', kind, level, path, event }, at);
    }
  }

  /** The ledger that publishes for all of the site. */
  get #first(): DurableObjectStub<Ledger> {
    return this.env.LEDGER.getByName(`${this.#site}/0`);
  }

  #peers(): Peer[] {
    const { shards } = this.#open();
    return Array.from({ length: Math.max(0, shards - 1) }, (_, i): Peer =>
      this.env.LEDGER.getByName(`${this.#site}/${i + 1}`),
    );
  }

  #whole(state: LedgerState, name: string): Promise<Day> {
    return readWhole(this.env, this.#site, state, name);
  }

  /** Sets the alarm for what is due first, unless one rings by then. */
  #arm(): void {
    const now = Date.now();
    const isSet = this.#alarmAt > now - STALE_ALARM;
    const soon = now + PUBLISH_RECENT_SECONDS * paceOf(this.env.PUBLISH_SECONDS) * 1000;
    // Hundreds of commits a second need not each look through all days; but one that rings in months is none for them.
    const isEnough = isSet && this.#alarmAt <= soon;
    if (isEnough && Math.abs(now - this.#thoughtAt) < LOOK_AGAIN) return;
    this.#thoughtAt = now;
    const gather = gatherOf(this.env.PUBLISH_SECONDS) * 1000;
    const at = Math.max(now + gather, this.#due(now));
    if (at === Infinity || (isSet && this.#alarmAt <= at)) return;
    this.#alarmAt = at;
    void this.ctx.storage.setAlarm(at);
  }

  #due(now: number): number {
    const state = this.#open();
    const pace = paceOf(this.env.PUBLISH_SECONDS) * 1000;
    const due = nextDue(state, now, this.env.PUBLISH_SECONDS);
    if (!this.#shard) return this.#isStirred ? Math.min(due, recentDue(state, pace, now)) : due;
    const marks = ownMarks(state);
    const isWaiting = marks.some(({ version, published }) => version > published);
    // Told once, the first ledger may have forgotten it by the time it publishes.
    return isWaiting
      ? Math.min(this.#stirredAt, now) + PUBLISH_RECENT_SECONDS * pace
      : nextClosing(marks, now);
  }

  /** One publication at a time: of two, an older document could be the last to arrive. */
  #publish(all: boolean): Promise<void> {
    const published = this.#publishing.then(() => this.#publishNow(all));
    this.#publishing = published.catch(() => {});
    return published;
  }

  async #publishNow(all: boolean): Promise<void> {
    this.#isStirred = false;
    try {
      const failed = await publish({
        env: this.env,
        site: this.#site,
        state: this.#open(),
        peers: this.#peers(),
        now: Date.now(),
        all,
        sync: () => this.ctx.storage.sync(),
      });
      this.#isStirred ||= failed > 0;
    } catch (error) {
      // Memory may have taken over what storage has not.
      this.#drop();
      throw error;
    }
  }

  /** How far the ledger's own work has come, for the site's owner. Changes nothing. */
  state(): LedgerWork {
    const now = Date.now();
    const marks = ownMarks(this.#open());
    const due = dueSince(this.#open(), now, this.env.PUBLISH_SECONDS);
    return {
      commits: this.#open().commit,
      days: marks.length,
      unpublished: marks.filter(({ version, published }) => version > published).length,
      overdueSeconds: Math.round(Math.max(0, now - due) / 1000),
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
