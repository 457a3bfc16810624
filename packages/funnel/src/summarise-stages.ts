import type { Model } from '@safar/journey';
import { share, wilson } from './interval.ts';
import { kindCounts } from './kind-counts.ts';
import type { StageSummary } from './summary.ts';
import type { Tally } from './tally.ts';

/** One row for each stage of the model, in its order. */
export function summariseStages({ stages, settled }: Tally, model: Model): StageSummary[] {
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
      leak: i ? share(settled[i]!.lost, settled[i]!.reached) : null,
      lostAt: kindCounts(stages.lostAt[i]!),
      medianMinutes: medianOf(stages.took[i]!),
    };
  });
}

/**
 * The middle of the bucket that holds the median: 0 for under a minute, else one and a half times the
 * minutes at which the bucket begins. It is at most half too much, and a quarter too little.
 */
function medianOf(buckets: readonly number[]): number | null {
  const total = buckets.reduce((sum, n) => sum + n, 0);
  if (!total) return null;
  let below = 0;
  const bucket = buckets.findIndex((n) => (below += n) * 2 >= total);
  return bucket && 1.5 * 2 ** (bucket - 1);
}
