import type { StageSummary } from '@safar/funnel';

/** What can be said of leaks: the biggest one, that there is none, or that it is too early to say. */
export type Leak = { previous: StageSummary; stage: StageSummary } | 'none' | 'early';

/**
 * The biggest leak is the one that lost the most journeys: a large share of a few is seldom what
 * an owner has to look at first.
 */
export function biggestLeak(stages: readonly StageSummary[]): Leak {
  let worst: Leak = 'none';
  let settled = false;
  for (const [i, stage] of stages.entries()) {
    const previous = stages[i - 1];
    if (!previous || stage.leak === null) continue;
    settled = true;
    if (!stage.lost || !stage.leak) continue;
    if (worst === 'none' || stage.lost > worst.stage.lost) worst = { previous, stage };
  }
  return settled ? worst : 'early';
}
