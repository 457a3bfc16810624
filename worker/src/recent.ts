import { IdSet } from './id-set.ts';

/** Ids that came lately, in slots of time, so that the old ones are forgotten a slot at once. */
export class Recent {
  readonly #slots = new Map<number, IdSet>();
  readonly #slot: number;
  readonly #keep: number;

  /**
   * @param slot  length of a slot, milliseconds
   * @param keep  how long an id is kept at least, milliseconds
   */
  constructor(slot: number, keep: number) {
    this.#slot = slot;
    this.#keep = keep;
  }

  has(id: string): boolean {
    for (const ids of this.#slots.values()) if (ids.has(id)) return true;
    return false;
  }

  /** @param at  when it came, milliseconds since the epoch */
  add(id: string, at: number): void {
    const slot = Math.floor(at / this.#slot);
    let ids = this.#slots.get(slot);
    if (!ids) this.#slots.set(slot, (ids = new IdSet()));
    ids.add(id);
  }

  /** Forgets slots that ended longer ago than ids are kept. */
  forget(now: number): void {
    for (const slot of this.#slots.keys())
      if ((slot + 1) * this.#slot < now - this.#keep) this.#slots.delete(slot);
  }
}
