import type { Counts } from './day.ts';
import { OTHER } from './limits.ts';

/** Two counters in one. It stops at the largest exact integer, which only sums of money could reach. */
export const plus = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** Adds to one counter of a table; one that comes back to 0 is removed. */
export function add(counts: Counts, key: string, n = 1): void {
  const sum = plus(counts[key] ?? 0, n);
  if (sum) counts[key] = sum;
  else delete counts[key];
}

/** The key under which a capped table counts `key`: itself where there is room, else `(other)`. */
export const roomFor = (table: Record<string, unknown>, key: string, limit: number): string =>
  key in table || Object.keys(table).length - Number(OTHER in table) < limit ? key : OTHER;
