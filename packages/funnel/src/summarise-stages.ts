import type { Model } from '@safar/journey';
import { share, wilson } from './interval.ts';
import { kindCounts } from './kind-counts.ts';
import { medianMinutesOf } from './median-minutes.ts';
import type { StageShare, StageSummary } from './summary.ts';
import type { Parts, StagePart, Tally } from './tally.ts';

/** One row for each stage of the model, in its order. */
export function summariseStages({ stages, settled, parts }: Tally, model: Model): StageSummary[] {
  return model.stages.map(({ id, name }, i) => {
    const reached = stages.reached[i]!;
    const visited = stages.visited[i]!;
    return {
      id,
      name,
      reached,
      visited,
      inOrder: stages.inOrder[i]!,
      skipped: reached - visited,
      ofFirst: share(reached, stages.reached[0]!),
      ofPrevious: i ? share(reached, stages.reached[i - 1]!) : null,
      // All of the first are there by definition, which is no estimate.
      interval: i || !reached ? wilson(reached, stages.reached[0]!) : [1, 1],
      lost: stages.lost[i]!,
      open: stages.open[i]!,
      openAfterGoal: stages.openAfterGoal[i]!,
      settled: settledAt(settled, i),
      leak: i ? share(settled.lost[i]!, settled.reached[i]! + settled.lost[i]!) : null,
      lostAt: kindCounts(stages.lostAt[i]!),
      by: {
        touchpoint: sharesAt(parts[0], i),
        device: sharesAt(parts[1], i),
        who: sharesAt(parts[2], i),
      },
      medianMinutes: medianMinutesOf(stages.took[i]!),
    };
  });
}

/** All came to the first stage by definition, which settles nothing. */
const settledAt = ({ reached, lost }: StagePart['settled'], stage: number) =>
  stage
    ? { journeys: reached[stage]! + lost[stage]!, lost: lost[stage]! }
    : { journeys: 0, lost: 0 };

/** What each part of the journeys did at one stage; parts that never came near it are left out. */
const sharesAt = (parts: Parts, stage: number): StageShare[] =>
  Object.entries(parts)
    .map(([name, part]) => ({
      name,
      reached: part.reached[stage]!,
      lost: part.lost[stage]!,
      open: part.open[stage]!,
      openAfterGoal: part.openAfterGoal[stage]!,
      settled: settledAt(part.settled, stage),
    }))
    .filter(({ reached, lost, open }) => reached || lost || open)
    .toSorted((a, b) => b.reached - a.reached || (a.name < b.name ? -1 : 1));
