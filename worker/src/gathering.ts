/** Seconds over which the rate of calls is averaged. */
const MEMORY_SECONDS = 10;

/** Calls that are enough to share a commit. */
export const SHARE = 8;

/** Milliseconds that a commit waits for them at most: the page has long been shown, and waits for no answer. */
const MAX_WAIT_MS = 1_000;

/**
 * Calls a second from which on a wait pays: what it saves are rows written, a dollar a million, and what
 * it costs is the time that the object is awake. By Cloudflare's prices, the two meet at 1.6.
 */
const FROM = 2;

/** Calls a second from which on none is needed: while one commit becomes durable, in some 20 ms, enough come. */
const TO = SHARE / 0.02;

/**
 * How long a ledger waits for others before it commits. A quiet one does not wait, nor does one under
 * load; in between it waits until eight calls have come, so that a busy site's bill does not grow with its rows.
 */
export class Gathering {
  #rate = 0;
  #at = 0;
  #vainUntil = 0;

  /** A call has come. */
  arrive(now: number): void {
    const seconds = Math.max(0, now - this.#at) / 1000;
    this.#rate = this.#rate * Math.exp(-seconds / MEMORY_SECONDS) + 1 / MEMORY_SECONDS;
    this.#at = now;
  }

  /** So many calls had come when a wait was over. Where nobody else did, the next ten seconds see no other. */
  gathered(calls: number, now: number): void {
    if (calls < 2) this.#vainUntil = now + MEMORY_SECONDS * 1000;
  }

  /** Milliseconds to wait from the first call that waits, unless enough come before; 0 for none. */
  wait(now: number): number {
    const isVain = now < this.#vainUntil && this.#vainUntil <= now + MEMORY_SECONDS * 1000;
    return isVain || this.#rate < FROM || this.#rate > TO ? 0 : MAX_WAIT_MS;
  }
}
