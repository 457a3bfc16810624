import { KINDS } from '@safar/journey';
import type { Day } from './day.ts';
import { p75Of, readVital, samplesOf } from './read-vital.ts';
import type { Summary } from './summary.ts';
import { VITALS } from './vital.ts';
import { WEB_VITAL_LIMITS } from './web-vital-limits.ts';

/** One row for each page kind and vital that was measured, in the order of kinds. */
export const summariseSpeed = (vitals: Day['vitals']): Summary['speed'] =>
  KINDS.flatMap((kind) => {
    const tables = Object.entries(vitals)
      .filter(([key]) => key.endsWith(`/${kind}`))
      .map(([, table]) => table);
    return VITALS.flatMap((vital) => {
      const measured = readVital(
        vital,
        tables.map((table) => table[vital] ?? {}),
      );
      const p75 = p75Of(measured);
      if (p75 === null) return [];
      const poor = samplesOf(measured.filter(({ value }) => value > WEB_VITAL_LIMITS[vital][1]));
      return [{ kind, vital, p75, poor, samples: samplesOf(measured) }];
    });
  });
