import type { PageKind } from '@safar/journey';
import type { Interval } from '../summary.ts';
import type { Vital } from '../vital.ts';

/** Something an owner can do something about, with the numbers that say so. */
export type Finding =
  | LeakFinding
  | LeapFinding
  | UntaggedFinding
  | SlowFinding
  | HelpsFinding
  | FruitlessFinding
  | BotsFinding
  | SilentFinding;

interface Found<Id extends string> {
  id: Id;
  /** Journeys at stake, by which findings are ranked. */
  journeys: number;
  /** Part of the page that shows it. */
  anchor: string;
}

/** The leak through which most journeys are lost, where the data names what is unusual about it. */
export interface LeakFinding extends Found<'leak'> {
  /** Journeys are lost between these two. */
  previous: string;
  stage: string;
  /** Share of the previous stage's settled journeys that never came on, and its interval. */
  leak: number;
  interval: Interval;
  /** The page that loses clearly more of those who see it than the stage's other pages do. */
  page?: { kind: PageKind; lost: number; seen: number; rate: number; others: number };
  /** The same leak in the period before, where this one is clearly larger. */
  before?: number;
  /** The device on which clearly more are lost than on the others. */
  device?: { name: string; rate: number; others: number };
}

/** Most of those who went further never came to a stage. */
export interface LeapFinding extends Found<'leap'> {
  stage: string;
  /** Of `further` journeys that went on, how many had leapt over it, and the share's interval. */
  skipped: number;
  further: number;
  interval: Interval;
}

/** A stage has fewer visits than the one after it: one of its pages seems not to have the tag. */
export interface UntaggedFinding extends Found<'untagged'> {
  stage: string;
  next: string;
  visited: number;
  visitedNext: number;
  /** Of the visits of both, the share of this one: clearly under a half. */
  interval: Interval;
}

/** A page kind is slow by Google's thresholds, and journeys are lost there. */
export interface SlowFinding extends Found<'slow'> {
  kind: PageKind;
  vital: Vital;
  /** The value that three of four views stayed within. */
  p75: number;
  /** Share of views that were poor, and its interval: clearly over a quarter. */
  poor: number;
  interval: Interval;
  samples: number;
}

/** Journeys that saw a kind of page reach the goal clearly more often than the others. */
export interface HelpsFinding extends Found<'helps'> {
  kind: PageKind;
  lift: number;
  interval: Interval;
  /** Journeys that saw it, and those that did not. */
  seen: number;
  others: number;
}

/** A touchpoint brings many journeys, and none of them reaches the goal. */
export interface FruitlessFinding extends Found<'fruitless'> {
  touchpoint: string;
  /** Highest goal rate that its settled journeys leave room for, and the others' rate, which is above. */
  interval: Interval;
  average: number;
}

/** Far more bots than usual came at a time. */
export interface BotsFinding extends Found<'bots'> {
  from: string;
  to: string;
  bots: number;
  /** On a usual day of the period. */
  usual: number;
}

/** Nothing has come since a day, though something used to. */
export interface SilentFinding extends Found<'silent'> {
  /** The last day on which a step came. */
  since: string;
  days: number;
  /** Steps of a usual day. */
  usual: number;
}
