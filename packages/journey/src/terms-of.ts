import type { OwnStage, Terms } from './journey.ts';
import { KINDS, type PageKind } from './kinds.ts';

/** What of a site's settings the journeys go by. */
export interface JourneyConfig {
  window: number;
  aftercare: number;
  /** A page kind, or the name of an event. */
  goal: string;
  own?: { stages: readonly object[] };
}

/** A site's settings as the terms of `advance`. */
export function termsOf(
  { window, aftercare, goal, own }: JourneyConfig,
  dayOf: Terms['dayOf'],
): Terms {
  return {
    window,
    aftercare,
    goal: KINDS.includes(goal as PageKind) ? { kind: goal as PageKind } : { event: goal },
    dayOf,
    own: own?.stages as OwnStage[] | undefined,
  };
}
