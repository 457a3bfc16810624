import { sleep } from './sleep.ts';

/** Seconds over which the rate of batches is averaged. */
const MEMORY_SECONDS = 10;

/** Batches that are enough to share a commit. */
const SHARE = 4;

/** Milliseconds that a commit waits for them at most: the page has long been shown, and waits for no answer. */
const MAX_WAIT_MS = 200;

/**
 * Batches a second from which on a wait pays: a row for each is then more than the fifty million a month that
 * Cloudflare's paid plan includes.
 */
const FROM = 20;

/** Batches a second from which on none is needed: as many come while one commit becomes durable. */
const TO = 1_000;

/**
 * How long a ledger waits for others before it commits. A quiet one does not wait, nor does one under
 * load; in between it waits until four batches have come, after a commit of fewer, so that a busy site's bill does
 * not grow with its rows.
 */
export class Gathering {
  #rate = 0;
  #at = 0;
  #vainUntil = 0;
  #wasAlone = false;
  /** Batches that came since the last commit began, and those that it took. */
  #come = 0;
  #took = 0;
  /** Ends the wait of a commit. */
  #enough = (): void => {};

  /** Batches have come. */
  arrive(batches: number, now: number): void {
    const seconds = Math.max(0, now - this.#at) / 1000;
    this.#rate = this.#rate * Math.exp(-seconds / MEMORY_SECONDS) + batches / MEMORY_SECONDS;
    this.#at = now;
    this.#come += batches;
    if (this.#come >= SHARE) this.#enough();
  }

  /** Ends when the next commit is to begin. */
  async ready(): Promise<void> {
    const now = Date.now();
    // Nobody joined the last wait, and nobody came during it: who calls waits for each answer, and gains nothing.
    if (this.#wasAlone && this.#come < 2) this.#vainUntil = now + MEMORY_SECONDS * 1000;
    this.#wasAlone = false;
    // After a commit that many shared, as many may wait behind this one, and come with the next if it is not held up.
    const wait = this.#come < SHARE && this.#took < SHARE ? this.wait(now) : 0;
    if (wait) {
      const enough = new Promise<void>((resolve) => (this.#enough = resolve));
      await Promise.race([sleep(wait), enough]);
      this.#wasAlone = this.#come < 2;
    }
    this.#took = this.#come;
    this.#come = 0;
  }

  /** Milliseconds to wait from the first batch that waits, unless enough come before; 0 for none. */
  wait(now: number): number {
    const isVain = now < this.#vainUntil && this.#vainUntil <= now + MEMORY_SECONDS * 1000;
    return isVain || this.#rate < FROM || this.#rate > TO ? 0 : MAX_WAIT_MS;
  }
}
