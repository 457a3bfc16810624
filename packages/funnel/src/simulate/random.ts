/** Numbers that look random and are the same for the same seed, whatever runs them. */
export interface Random {
  /** From 0 to 1, without 1. */
  (): number;
  /** Whether something of this chance happens. */
  chance(p: number): boolean;
  /** One key of a table of weights. */
  pick<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** One entry of a list, each as likely. */
  of<T>(list: readonly T[]): T;
  /** Around a median, always above 0: a factor of `spread` either way holds two thirds. */
  around(median: number, spread: number): number;
  /** How many of something come, where `mean` come on average. */
  count(mean: number): number;
  /** 64 bits as 16 hex digits. */
  hex16(): string;
}

/** T. Ettinger's mulberry32: small, fast, and good enough for shoppers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const hex8 = () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return Object.assign(next, {
    chance: (p: number) => next() < p,
    pick<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0]!)[0];
    },
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    around: (median: number, spread: number) => median * spread ** normal(),
    count: (mean: number) => Math.max(0, Math.round(mean + normal() * Math.sqrt(mean))),
    hex16: () => hex8() + hex8(),
  });
}
