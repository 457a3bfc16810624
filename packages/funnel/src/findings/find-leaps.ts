import { wilson } from '../interval.ts';
import type { Summary } from '../summary.ts';
import { LEAPT, LEAST_JOURNEYS, SURE } from './evidence.ts';
import type { LeapFinding, UntaggedFinding } from './finding.ts';

/**
 * Stages that those who went further did not come to. Where even more journeys visited the next one
 * than this one, its pages are there but do not tell of themselves: they seem to lack the tag. To enter
 * behind the first stage is no leap, so that it is looked at only where nobody is ever seen in it.
 */
export function findLeaps({ stages }: Summary): (LeapFinding | UntaggedFinding)[] {
  return stages.slice(0, -1).flatMap((stage, i): (LeapFinding | UntaggedFinding)[] => {
    const next = stages[i + 1]!;
    if (stage.skipped < LEAST_JOURNEYS || (!i && stage.visited)) return [];
    const found = { journeys: stage.skipped, anchor: 'funnel', stage: stage.id };
    const both = stage.visited + next.visited;
    if (wilson(stage.visited, both, SURE)![1] < 0.5)
      return [
        {
          id: 'untagged',
          ...found,
          next: next.id,
          visited: stage.visited,
          visitedNext: next.visited,
          interval: wilson(stage.visited, both)!,
        },
      ];
    const further = Math.max(next.reached, stage.skipped);
    return wilson(stage.skipped, further, SURE)![0] > LEAPT
      ? [
          {
            id: 'leap',
            ...found,
            skipped: stage.skipped,
            further,
            interval: wilson(stage.skipped, further)!,
          },
        ]
      : [];
  });
}
