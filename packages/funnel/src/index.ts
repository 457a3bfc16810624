export { dayName, dayNumber } from './calendar.ts';
export {
  LISTS,
  type Cell,
  type Counts,
  type Day,
  type Facts,
  type ListName,
  type Quality,
  type Sales,
  type Slice,
} from './day.ts';
export { DEVICES, TOUCHPOINTS, type Device, type Fact, type Touchpoint } from './fact.ts';
export { findings, type FindingsOptions } from './findings.ts';
export { LEAST_TOLD } from './findings/evidence.ts';
export type { Finding } from './findings/finding.ts';
export { fold } from './fold.ts';
export { foldVitals } from './fold-vitals.ts';
export { share, wilson } from './interval.ts';
export { isEmptyDay } from './is-empty-day.ts';
export { isLiftTold } from './is-lift-told.ts';
export {
  foldLately,
  mergeLately,
  newLately,
  stagesLately,
  type Lately,
  type StagesLately,
} from './lately.ts';
export { NONE, OTHER } from './limits.ts';
export { merge } from './merge.ts';
export { newDay } from './new-day.ts';
export { parseDay } from './parse-day.ts';
export { countBot, countLost, countRefused, countRepeated } from './quality.ts';
export { makeSpan, stateOf, type Span, type SpanDay } from './span.ts';
export { summarise, type SummaryOptions } from './summarise.ts';
export type {
  Interval,
  Settled,
  Share,
  Sold,
  StageShare,
  StageSummary,
  Summary,
} from './summary.ts';
export type { Vital } from './vital.ts';
export { WEB_VITAL_LIMITS } from './web-vital-limits.ts';
export { worstStage } from './worst-stage.ts';
export { zoneOf } from './zone-of.ts';
