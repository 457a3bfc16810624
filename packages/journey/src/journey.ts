import type { PageKind } from './kinds.ts';
import type { Level } from './levels.ts';
import type { Touch } from './touch.ts';

/** Whether this browser had an earlier journey: none, one without a goal, or one with. */
export type Who = 'new' | 'returning' | 'customer';

/** One journey, as its own browser remembers it. It never leaves the browser. */
export interface Journey {
  /** When it began, milliseconds since the epoch by this browser's clock. */
  began: number;
  /** The site's day on which it began, in days since 1970-01-01. Its cohort. */
  day: number;
  who: Who;
  /** Levels and goal visited so far, as bits (`LEVELS`, `GOAL`). It only grows. */
  set: number;
  /** Where it rests: kind of the page seen last. */
  kind: PageKind | '';
  /** Where it rests: the level it was raised to last. */
  level: Level | '';
  /** Kinds of page seen so far: bit n is `KINDS[n]`. */
  seen: number;
  /** How often its visitor came to each kind of page; a reload, or one product after another, is once. */
  times?: { [K in PageKind]?: number };
  first: Touch;
  landed: { kind: PageKind | ''; path: string };
  /** ISO 3166 country as the worker saw it at the first step; `''` until then. */
  place: string;
  /** The site's day on which the goal was first reached. */
  goalDay?: number;
  /** An order has been seen in this journey. */
  ordered?: boolean;
  /** A cart or checkout page has been seen since the last order: an order without a number is a new one. */
  buying?: boolean;
  /** What its last goal was counted without: 1 its number, 2 what was paid. What tells them later tells no other goal. */
  lacks?: number;
  /** Stages of the site's own model visited so far, as bits, and the one it rests in (-1: none). */
  own?: { set: number; at: number };
}

/** All that one browser keeps of one site. */
export interface Memory {
  journey?: Journey;
  /** What earlier journeys of this browser were, if any. */
  past?: Exclude<Who, 'new'>;
  /** Where the visit that is going on came from. */
  touch?: Touch;
  /** When this browser was last seen here, milliseconds since the epoch. */
  seenAt?: number;
  /** Keys of the orders that were counted, newest last. */
  orders?: string[];
}

/** A page view, or an event on a page: one thing that the visitor did. */
export interface Sight {
  /** When, milliseconds since the epoch. */
  at: number;
  /** Kind of the page viewed; `''` for an event, which is no view. */
  kind: PageKind | '';
  /** Path of the page, cleaned (`cleanPath`). */
  path: string;
  /** What this page load says of its origin; left out for a view that loads no page, and for events. */
  touch?: Touch;
  /** Key of the order that an order page shows; `''` where it tells none. */
  order?: string;
  /** What was paid, as the page or its owner's code tells. */
  price?: Price;
  /** Name of the event. */
  event?: string;
  /** A level that the page or its owner's code names outright. */
  level?: Level;
  /** The goal is reached, says the owner's code; `key` tells two of them apart. */
  goal?: { key?: string };
}

/** A sum in the currency's own unit, two decimals at most. */
export interface Price {
  value: number;
  /** ISO 4217, or IRT for toman. */
  currency: string;
}

/** One stage of a model whose stages are more than sets of levels. Any of the four brings a journey to it. */
export interface OwnStage {
  /** Levels, as bits. */
  levels?: number;
  kinds?: readonly PageKind[];
  /** Globs on the path, as in `Rule`. */
  urls?: readonly string[];
  events?: readonly string[];
}

/** What a site's owner decided about journeys. */
export interface Terms {
  /** Days from its beginning after which a journey without a goal has ended. */
  window: number;
  /** Days from its goal after which a journey has ended. */
  aftercare: number;
  /** The page kind or the event that is the goal. */
  goal: { kind: PageKind } | { event: string };
  /** The day of the site's calendar at a moment, in days since 1970-01-01. */
  dayOf: (at: number) => number;
  /** Stages of the site's own model, if they are not sets of levels; at most eight. */
  own?: readonly OwnStage[] | undefined;
}

/** What one sight changed: a step, before it gets its id. */
export interface Change {
  day: number;
  who: Who;
  /** The journey's set before and after; both 0 where no journey has begun. */
  had: number;
  has: number;
  /** Where the journey rested before; `''` where it had not begun. */
  from: PageKind | '';
  fromLevel: Level | '';
  /** Kind of the page viewed; `''` for an event. */
  kind: PageKind | '';
  /** The level the journey rests at now. */
  level: Level | '';
  /** The journey sees this kind for the first time. */
  fresh: boolean;
  path: string;
  first: Touch;
  landed: { kind: PageKind | ''; path: string };
  place: string;
  /** Where the set grew, or that of the site's own stages: time since the journey began, as a bucket (`bucketOf`). */
  took?: number;
  /** A goal was reached that this browser had not counted. */
  goal?: Partial<Price> & {
    /** Tells this goal from another one; left out where nothing does. */
    key?: string;
    /** Kinds that this journey saw before its first goal; empty for a later one. */
    kinds: PageKind[];
    /** It is no other goal than the one counted last, but tells what that one lacked. */
    same?: boolean;
  };
  /** Where the visit that reached the goal came from. */
  last?: Touch;
  event?: string;
  /** The same in the stages of the site's own model. */
  own?: { had: number; has: number; from: number; to: number };
}
