import { foldLately, mergeLately, newLately, type Lately } from '@safar/funnel';
import type { Step } from '@safar/protocol';

/** Minutes that a ledger remembers what came. */
export const REMEMBERED_MINUTES = 30;

/** Last steps that are told one by one. */
const STEPS = 12;

const MINUTE = 60_000;

/** What one or more ledgers remember. */
export interface Remembered extends Lately {
  /** Since when, milliseconds since the epoch: `REMEMBERED_MINUTES` ago, or later where a ledger has slept since. */
  since: number;
}

/**
 * The last half hour of a ledger, minute by minute, for who watches what happens now. It is in memory
 * and nowhere else: a ledger that nobody asks anything sleeps, and wakes without it.
 */
export class HalfHour {
  readonly #minutes = new Map<number, Lately>();
  readonly #begun: number;

  /** @param now  milliseconds since the epoch */
  constructor(now: number) {
    this.#begun = now;
  }

  /** Adds a step that was counted. */
  add(step: Step, now: number): void {
    const minute = Math.floor(now / MINUTE);
    let lately = this.#minutes.get(minute);
    if (!lately) {
      this.#forget(now);
      this.#minutes.set(minute, (lately = newLately()));
    }
    foldLately(lately, step, now, STEPS);
  }

  read(now: number): Remembered {
    this.#forget(now);
    return {
      since: Math.max(this.#begun, now - REMEMBERED_MINUTES * MINUTE),
      ...mergeLately([...this.#minutes.values()], STEPS),
    };
  }

  /** Lets go of what is over; of what a clock that went back has put ahead, too. */
  #forget(now: number): void {
    const minute = Math.floor(now / MINUTE);
    for (const each of this.#minutes.keys())
      if (each <= minute - REMEMBERED_MINUTES || each > minute) this.#minutes.delete(each);
  }
}

/** What all ledgers of a site remember together: as far back as the most forgetful of them. */
export const joinRemembered = (all: readonly Remembered[]): Remembered => ({
  since: Math.max(...all.map(({ since }) => since)),
  ...mergeLately(all, STEPS),
});
