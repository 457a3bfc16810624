import { wilson } from '../interval.ts';
import type { Summary } from '../summary.ts';
import { LEAST_JOURNEYS, SURE } from './evidence.ts';
import type { SlowFinding } from './finding.ts';

/** Google reads a vital at the 75th percentile: a page is poor where over a quarter of its views are. */
const QUARTER = 0.25;

/** The slow page at which most journeys are lost. */
export function findSlow({ speed, stages }: Summary): SlowFinding | null {
  const lostAt = (kind: string) =>
    stages.reduce(
      (sum, stage) => sum + (stage.lostAt.find((row) => row.kind === kind)?.count ?? 0),
      0,
    );
  const slow = speed.flatMap(({ kind, vital, p75, poor, samples }): SlowFinding[] => {
    const journeys = lostAt(kind);
    return journeys >= LEAST_JOURNEYS && wilson(poor, samples, SURE)![0] > QUARTER
      ? [
          {
            id: 'slow',
            journeys,
            anchor: 'speed',
            kind,
            vital,
            p75,
            poor: poor / samples,
            interval: wilson(poor, samples)!,
            samples,
          },
        ]
      : [];
  });
  return slow.toSorted((a, b) => b.journeys - a.journeys || b.poor - a.poor)[0] ?? null;
}
