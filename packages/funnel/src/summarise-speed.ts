import { KINDS } from '@safar/journey';
import type { Day } from './day.ts';
import type { Summary } from './summary.ts';
import { VITALS, vitalValue } from './vital.ts';
import { WEB_VITAL_LIMITS } from './web-vital-limits.ts';

/** One row for each page kind and vital that was measured, in the order of kinds. */
export const summariseSpeed = (vitals: Day['vitals']): Summary['speed'] =>
  KINDS.flatMap((kind) =>
    VITALS.flatMap((vital) => {
      const counts = Object.entries(vitals)
        .filter(([key]) => key.endsWith(`/${kind}`))
        .flatMap(([, table]) => Object.entries(table[vital] ?? {}))
        .map(([bucket, n]) => ({ value: vitalValue(vital, Number(bucket)), n }))
        .toSorted((a, b) => a.value - b.value);
      const samples = counts.reduce((sum, { n }) => sum + n, 0);
      if (!samples) return [];
      let below = 0;
      const p75 = counts.find(({ n }) => (below += n) >= samples * 0.75)!.value;
      const poor = counts
        .filter(({ value }) => value > WEB_VITAL_LIMITS[vital][1])
        .reduce((sum, { n }) => sum + n, 0);
      return [{ kind, vital, p75, poor, samples }];
    }),
  );
