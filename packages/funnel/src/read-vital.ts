import { plus } from './counts.ts';
import type { Counts } from './day.ts';
import { vitalValue, type Vital } from './vital.ts';

/** What was measured of a vital: each value that its buckets tell, the smallest first, and how often. */
export type Measured = { value: number; n: number }[];

/** Reads the buckets of one vital, of however many tables. */
export function readVital(vital: Vital, tables: readonly Counts[]): Measured {
  const counts = new Map<number, number>();
  for (const [bucket, n] of tables.flatMap((table) => Object.entries(table))) {
    const value = vitalValue(vital, Number(bucket));
    counts.set(value, plus(counts.get(value) ?? 0, n));
  }
  return [...counts].map(([value, n]) => ({ value, n })).toSorted((a, b) => a.value - b.value);
}

/** How many views were measured. */
export const samplesOf = (measured: Measured): number =>
  measured.reduce((sum, { n }) => sum + n, 0);

/** The value that three quarters of the views did not exceed; `null` where there are none. */
export function p75Of(measured: Measured): number | null {
  const total = samplesOf(measured);
  let below = 0;
  return measured.find(({ n }) => (below += n) >= total * 0.75)?.value ?? null;
}
