export { advance, hasEnded, VISIT } from './advance.ts';
export { BUCKETS, bucketOf, spanOf } from './bucket.ts';
export { classifyPage, type Page, type Rule, type Source } from './classify-page.ts';
export { cleanPath, hidePath, routeOf, tidyPath } from './clean-path.ts';
export { followSeen, type FollowedStep, type RawSeen, type RawSight } from './follow-seen.ts';
export { guard } from './guard.ts';
export { latinDigits } from './latin-digits.ts';
export { matchesGlob } from './glob.ts';
export type { Change, Journey, Memory, OwnStage, Sight, Terms, Who } from './journey.ts';
export { KINDS, levelOf, type PageKind } from './kinds.ts';
export { bitOf, FULL_SET, GOAL, LEVELS, OWN_GOAL, type Level } from './levels.ts';
export {
  DEFAULT_MODEL,
  faultOfModel,
  MODELS,
  readingOf,
  type Model,
  type Reading,
  type Stage,
} from './models.ts';
export { own } from './own.ts';
export { readSeen } from './read-seen.ts';
export { readTouch } from './read-touch.ts';
export type { PageTerms, Seen } from './seen.ts';
export { termsOf, type JourneyConfig } from './terms-of.ts';
export { dayText, toDraft, type DraftStep } from './to-draft.ts';
export { DIRECT, type Touch } from './touch.ts';
export { dayIn } from './zone.ts';
