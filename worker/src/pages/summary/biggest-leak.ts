import { worstStage, type StageSummary } from '@safar/funnel';

/** What can be said of leaks: the biggest one, that there is none, or that it is too early to say. */
export type Leak = { previous: StageSummary; stage: StageSummary } | 'none' | 'early';

/** The leak through which most journeys are lost. */
export function biggestLeak(stages: readonly StageSummary[]): Leak {
  const worst = worstStage(stages);
  const [previous, stage] = [stages[worst - 1], stages[worst]];
  if (previous && stage) return { previous, stage };
  return stages.some(({ leak }) => leak !== null) ? 'none' : 'early';
}
