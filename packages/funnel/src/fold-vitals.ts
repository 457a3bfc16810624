import { KINDS, LEVELS, type Level, type PageKind } from '@safar/journey';
import type { Vitals } from '@safar/protocol';
import { add } from './counts.ts';
import type { Day } from './day.ts';
import type { Device } from './fact.ts';
import { dayAt } from './new-day.ts';
import { record } from './record.ts';
import { VITALS, vitalBucket } from './vital.ts';

/** Counts how fast pages were, on the day they were viewed. A vital that was not measured is left out. */
export function foldVitals(
  days: Map<string, Day>,
  on: string,
  device: Device,
  vitals: readonly Vitals[],
): void {
  const day = dayAt(days, on);
  for (const page of vitals) {
    const level = LEVELS.includes(page.level as Level) ? page.level : '';
    const kind = KINDS.includes(page.kind as PageKind) ? page.kind : 'other';
    for (const vital of VITALS) {
      const value = page[vital];
      if (value === undefined) continue;
      const table = (day.vitals[`${device}/${level}/${kind}`] ??= record());
      add((table[vital] ??= record()), String(vitalBucket(vital, value)));
    }
  }
}
