import type { StageSummary } from './summary.ts';

/**
 * Index of the stage before which most journeys are lost: a large share of a few is seldom what an
 * owner has to look at first. Of two that lost as many, it is the one with the larger share. -1 where
 * nothing is lost, or it is too early to tell.
 */
export function worstStage(stages: readonly StageSummary[]): number {
  let worst = -1;
  for (const [i, { lost, leak }] of stages.entries()) {
    const most = stages[worst];
    if (!lost || !leak) continue;
    if (!most || lost > most.lost || (lost === most.lost && leak > most.leak!)) worst = i;
  }
  return worst;
}
