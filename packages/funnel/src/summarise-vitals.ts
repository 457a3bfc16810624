import type { Model } from '@safar/journey';
import type { Day } from './day.ts';
import { p75Of, readVital, samplesOf } from './read-vital.ts';
import type { StageReader } from './stage-reader.ts';
import type { Summary } from './summary.ts';
import { VITALS, type Vital } from './vital.ts';

/** One row for each stage. A page that belongs to no stage of the model counts in none. */
export const summariseVitals = (
  vitals: Day['vitals'],
  model: Model,
  reader: StageReader,
): Summary['vitals'] =>
  model.stages.map(({ id }, stage) => {
    const tables = Object.entries(vitals)
      .filter(([key]) => {
        const [, level = '', kind = ''] = key.split('/');
        return reader.ofPage(level, kind) === stage;
      })
      .map(([, table]) => table);
    const read = (vital: Vital) =>
      readVital(
        vital,
        tables.map((table) => table[vital] ?? {}),
      );
    return {
      stage: id,
      lcp: p75Of(read('lcp')),
      inp: p75Of(read('inp')),
      cls: p75Of(read('cls')),
      samples: Math.max(...VITALS.map((vital) => samplesOf(read(vital)))),
    };
  });
