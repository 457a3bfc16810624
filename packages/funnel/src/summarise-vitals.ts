import type { Model } from '@safar/journey';
import { plus } from './counts.ts';
import type { Counts, Day } from './day.ts';
import type { StageReader } from './stage-reader.ts';
import type { Summary } from './summary.ts';
import { VITALS, vitalValue, type Vital } from './vital.ts';

/** One row for each stage. A page that belongs to no stage of the model counts in none. */
export const summariseVitals = (
  vitals: Day['vitals'],
  model: Model,
  reader: StageReader,
): Summary['vitals'] =>
  model.stages.map(({ id }, stage) => {
    const buckets: Record<Vital, number[]> = { lcp: [], inp: [], cls: [] };
    for (const [key, table] of Object.entries(vitals)) {
      const [, level = '', kind = ''] = key.split('/');
      if (reader.ofPage(level, kind) !== stage) continue;
      for (const vital of VITALS) addBuckets(buckets[vital], table[vital] ?? {});
    }
    const { lcp, inp, cls } = buckets;
    return {
      stage: id,
      lcp: percentile('lcp', lcp),
      inp: percentile('inp', inp),
      cls: percentile('cls', cls),
      samples: Math.max(...VITALS.map((vital) => sum(buckets[vital]))),
    };
  });

function addBuckets(into: number[], counts: Counts): void {
  for (const [bucket, n] of Object.entries(counts))
    into[Number(bucket)] = plus(into[Number(bucket)] ?? 0, n);
}

/** The value that three quarters of the views did not exceed. */
function percentile(vital: Vital, buckets: readonly number[]): number | null {
  const total = sum(buckets);
  if (!total) return null;
  let below = 0;
  const bucket = [...buckets].findIndex((n) => (below += n ?? 0) >= total * 0.75);
  return vitalValue(vital, bucket);
}

const sum = (buckets: readonly number[]): number =>
  buckets.reduce((total, n) => total + (n ?? 0), 0);
