import { KINDS, levelOf, type Model, type PageKind } from '@safar/journey';
import type { Ends } from './tally.ts';

/**
 * By stage, the age from which on a day is settled for it: none of its journeys can come there any more.
 * Whether they did plays no part, or days would be chosen by how they went.
 *
 * A journey with the goal goes on for its aftercare, and its goal brought it at least to the goal's own
 * stage. So up to that stage a day is settled once its window has passed, and behind it once the
 * aftercare of the latest goal has passed, too.
 */
export function settledFrom(model: Model, goal: string, { window, aftercare }: Ends): number[] {
  const goalStage = stageOfGoal(model, goal);
  return model.stages.map((_, i) => (i <= goalStage ? window : window + aftercare));
}

/** The furthest stage to which the goal itself brings a journey; -1 where it belongs to none. */
function stageOfGoal({ stages }: Model, goal: string): number {
  if (!KINDS.includes(goal as PageKind))
    return stages.findLastIndex(({ events }) => events?.includes(goal));
  const kind = goal as PageKind;
  const level = levelOf(kind, { goal: false, first: false, ordered: false });
  return stages.findLastIndex(
    ({ levels, kinds }) => kinds?.includes(kind) || (level && levels?.includes(level)),
  );
}
