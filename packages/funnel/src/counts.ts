import type { Counts } from './day.ts';
import { OTHER } from './limits.ts';
import { record } from './record.ts';

/** Two counters in one. It stops at the largest exact integer, which only sums of money could reach. */
export const plus = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** Adds to one counter of a table; one that comes back to 0 is removed. */
export function add(counts: Counts, key: string, n = 1): void {
  const sum = plus(counts[key] ?? 0, n);
  if (sum) counts[key] = sum;
  else delete counts[key];
}

/** Counters under names, in as many tables as there are. */
export interface Tree {
  [key: string]: number | Tree;
}

/** Adds up, counter by counter. Tables that are missing are made. */
export function sum(into: Tree, from: Tree): void {
  for (const key of Object.keys(from)) {
    const value = from[key]!;
    const present = into[key];
    if (typeof value === 'number')
      into[key] = plus(typeof present === 'number' ? present : 0, value);
    else sum(typeof present === 'object' ? present : (into[key] = record()), value);
  }
}

/**
 * Of a full table's places, those that its largest values hold for good. The others are for what came
 * last: there a name that nobody has heard of stays while as many other new ones come, and if it
 * comes again meanwhile, it stays longer, until it is among the largest. So a flood of names that come
 * once passes through the others, however long it lasts, and drives out nothing that recurs.
 */
const HELD = 0.8;

/**
 * Makes room for a key in a capped table: where it is full, one that came once goes to `(other)`.
 *
 * @returns the key
 */
export function roomFor(table: Record<string, unknown>, key: string, limit: number): string {
  if (key in table || key === OTHER || countOf(table) < limit) return key;
  for (const name of weakest(table as Tree, limit, 1)) displace(table as Tree, name);
  return key;
}

/**
 * Caps a table into which another was added: what is too much goes to `(other)`, so that the table's
 * total stays exact.
 *
 * @param from  what was added; its names came last
 */
export function cap(table: Record<string, unknown>, limit: number, from: object): void {
  const count = countOf(table);
  if (count < limit) return;
  // Names stand in the order in which they came: the ones that came again go to the end. (Small whole
  // numbers stand first in every object, and so are always the first to go.)
  for (const name of Object.keys(from))
    if (name !== OTHER && name in table) {
      const value = table[name];
      delete table[name];
      table[name] = value;
    }
  for (const name of weakest(table as Tree, limit, count - limit)) displace(table as Tree, name);
}

const countOf = (table: object): number => Object.keys(table).length - Number(OTHER in table);

/** So many names of a full table that came longest ago, among those that hold no place. */
function weakest(table: Tree, limit: number, many: number): string[] {
  if (!many) return [];
  const names = Object.keys(table).filter((name) => name !== OTHER);
  // Sorting is stable: of two as large, the one that came first holds its place.
  const held = new Set(
    names
      .map((name) => ({ name, size: sizeOf(table[name]!) }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, Math.floor(limit * HELD))
      .map(({ name }) => name),
  );
  return names.filter((name) => !held.has(name)).slice(0, many);
}

/** What a value has counted: itself, or the journeys and orders of a slice. */
function sizeOf(value: number | Tree): number {
  if (typeof value === 'number') return value;
  const { orders, edges } = value;
  return sizeOf(orders ?? 0) + Object.values((edges ?? {}) as Counts).reduce(plus, 0);
}

function displace(table: Tree, name: string): void {
  sum(table, { [OTHER]: table[name]! });
  delete table[name];
}
