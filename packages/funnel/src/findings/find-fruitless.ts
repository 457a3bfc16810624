import { share, wilson } from '../interval.ts';
import type { Summary } from '../summary.ts';
import { LEAST_JOURNEYS, SURE } from './evidence.ts';
import type { FruitlessFinding } from './finding.ts';

/** The touchpoint that brings most journeys of those that bring no goal, where the others' rate leaves that no chance. */
export function findFruitless({ touchpoints }: Summary): FruitlessFinding | null {
  const found = touchpoints.flatMap(
    ({ touchpoint, journeys, goals, settled }): FruitlessFinding[] => {
      if (goals || journeys < LEAST_JOURNEYS) return [];
      const others = touchpoints.filter((row) => row.touchpoint !== touchpoint);
      const sum = (field: 'journeys' | 'goals') =>
        others.reduce((total, row) => total + row.settled[field], 0);
      const average = share(sum('goals'), sum('journeys'));
      // Only settled journeys count against it: the open ones may still get there.
      const sure = wilson(0, settled.journeys, SURE);
      return average && sure && sure[1] < average
        ? [
            {
              id: 'fruitless',
              journeys,
              anchor: 'touchpoints',
              touchpoint,
              interval: wilson(0, settled.journeys)!,
              average,
            },
          ]
        : [];
    },
  );
  return found.toSorted((a, b) => b.journeys - a.journeys)[0] ?? null;
}
