/**
 * A set of 64-bit ids, eight to sixteen bytes each: a JavaScript `Set` of strings would take ten
 * times that, and an object has 128 MB for all it does.
 *
 * Open addressing over pairs of 32-bit halves; the ids are random, so a half is its own hash.
 */
export class IdSet {
  #table = new Uint32Array(2 * 64);
  #size = 0;
  /** The id of all zeros stands for an empty place in the table. */
  #hasZero = false;

  /** @param id  16 hex digits */
  has(id: string): boolean {
    const [high, low] = halvesOf(id);
    if (!high && !low) return this.#hasZero;
    const at = this.#find(high, low);
    return this.#table[at] !== 0 || this.#table[at + 1] !== 0;
  }

  /** @param id  16 hex digits */
  add(id: string): void {
    const [high, low] = halvesOf(id);
    if (!high && !low) this.#hasZero = true;
    else this.#put(high, low);
  }

  /** Where an id is, or the empty place where it belongs. */
  #find(high: number, low: number): number {
    const mask = this.#table.length / 2 - 1;
    let place = low & mask;
    for (;;) {
      const at = place * 2;
      const [x, y] = [this.#table[at], this.#table[at + 1]];
      if ((x === high && y === low) || (!x && !y)) return at;
      place = (place + 1) & mask;
    }
  }

  #put(high: number, low: number): void {
    const at = this.#find(high, low);
    if (this.#table[at] || this.#table[at + 1]) return;
    this.#table[at] = high;
    this.#table[at + 1] = low;
    // Three quarters full, a search is still two or three steps.
    if (++this.#size * 8 > this.#table.length * 3) this.#grow();
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 2)
      if (old[at] || old[at + 1]) this.#put(old[at]!, old[at + 1]!);
  }
}

const halvesOf = (id: string): [number, number] => [
  parseInt(id.slice(0, 8), 16),
  parseInt(id.slice(8), 16),
];
