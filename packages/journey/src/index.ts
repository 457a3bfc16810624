export { advance, hasEnded } from './advance.ts';
export { BUCKETS, bucketOf } from './bucket.ts';
export { classifyPage, type Page, type Rule, type Source } from './classify-page.ts';
export { cleanPath } from './clean-path.ts';
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
export { DIRECT, type Touch } from './touch.ts';
export { dayIn } from './zone.ts';
