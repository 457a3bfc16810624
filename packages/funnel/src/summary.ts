import type { PageKind } from '@safar/journey';
import type { Vital } from './vital.ts';

/**
 * What an owner reads, for one site, period, model and segment: a contract. Fields may be added,
 * none is changed. A share of nothing is `null`, and means "no data".
 */
export interface Summary {
  site: string;
  /** Id of the model. */
  model: string;
  /** First and last day of the period, `YYYY-MM-DD`, both within. */
  from: string;
  to: string;
  timezone: string;
  /** Journeys that began in the period. */
  journeys: number;
  /** Of them, those without the goal whose window has not passed. */
  open: number;
  stages: StageSummary[];
  goal: {
    name: string;
    /** Journeys of the period that reached it. */
    journeys: number;
    /** Journeys that came to it by an order counted in another browser: neither goals nor open. */
    again: number;
    /** Goals reached in the period, by whatever journey. */
    count: number;
    /** Per currency, in its own unit; the site's own always, and first. Toman and rial are added up where one of them is that. */
    value: { currency: string; sum: number }[];
    /** Share of the journeys that reached it, and its interval. */
    rate: number | null;
    interval: Interval | null;
  };
  /** From stage to another stage, by id. */
  moves: { from: string; to: string; count: number }[];
  /** Where journeys began, by stage id. */
  entries: { stage: string; count: number }[];
  /** Shares of all moves: to the next stage, over one or more, to an earlier one. They add up to 1, or are all `null`. */
  rates: { forward: number | null; skip: number | null; back: number | null };
  kinds: {
    kind: PageKind;
    /** Page views in the period. */
    views: number;
    /** Journeys of the period that saw it. */
    journeys: number;
    /** Of them, those that saw it before a goal of theirs, or have none: the one side of the lift. The others of all journeys are the other side. */
    seen: number;
    /** Journeys that saw it before they reached the goal. */
    helped: number;
    /** Goal rate of journeys that saw it before their goal, over that of those that did not; `null` where one has no data. */
    lift: number | null;
    interval: Interval | null;
  }[];
  /** The page kind at which journeys of the period rest now. */
  resting: { kind: PageKind; count: number }[];
  touchpoints: {
    touchpoint: string;
    journeys: number;
    goals: number;
    rate: number | null;
    interval: Interval | null;
    /** Over days older than the window, on which no journey without the goal is open any more. */
    settled: { journeys: number; goals: number };
    /** Median minutes from a journey's beginning to its goal, to the bucket. */
    medianMinutes: number | null;
  }[];
  /** Goals reached in the period and their value, by what brought the journey first. */
  sales: Sold[];
  /** The same by the visit that reached the goal; empty where a segment is asked for. */
  lastSales: Sold[];
  /** Journeys by the time from their beginning to the goal: under a minute, then under 2, 4, 8 … minutes. */
  toGoal: { counts: number[]; medianMinutes: number | null };
  /**
   * 75th percentiles per stage: milliseconds, milliseconds, score. Within 5 %, and on their side of Google's
   * limits. A segment narrows them by device alone.
   */
  vitals: {
    stage: string;
    lcp: number | null;
    inp: number | null;
    cls: number | null;
    samples: number;
  }[];
  /** The same by page kind and vital; `poor`: views over what Google calls poor. */
  speed: { kind: PageKind; vital: Vital; p75: number; poor: number; samples: number }[];
  quality: {
    accepted: number;
    repeated: number;
    bots: number;
    refused: Record<string, number>;
    lost: number;
    redated: number;
    /** Steps of browsers that kept nothing. */
    unstored: number;
  };
  devices: Share[];
  who: Share[];
  /** The capped lists, largest first; empty where a segment is asked for, since they are not kept by segment. */
  lists: Record<'source' | 'campaign' | 'country' | 'landing' | 'entry', Share[]>;
  /** Most viewed paths; empty where a segment is asked for. */
  paths: { kind: string; path: string; views: number }[];
  /** One row a day, first to last, days without data included. `open`: its journeys may still reach the goal. */
  trend: {
    day: string;
    journeys: number;
    goals: number;
    views: number;
    orders: number;
    open: boolean;
    /** Steps that were counted that day, and visits of bots that were not. No segment narrows them. */
    accepted: number;
    bots: number;
  }[];
}

/** Lower and upper end of a 95 % interval. */
export type Interval = [number, number];

export interface Share {
  name: string;
  journeys: number;
  goals: number;
  /** Goals reached in the period and their value. */
  orders: number;
  value: { currency: string; sum: number }[];
}

/** Goals and value of a touchpoint, also one that brought no journey in the period. */
export interface Sold {
  touchpoint: string;
  orders: number;
  value: { currency: string; sum: number }[];
}

/** Of the journeys that began in one way: those that reached a stage, and what became of the others of the stage before. */
export interface StageShare {
  name: string;
  reached: number;
  lost: number;
  open: number;
  /** As in the stage itself. */
  openAfterGoal: number;
  settled: Settled;
}

/** Journeys that could have come to a stage, and of them those that never did, on days on which that is settled. */
export interface Settled {
  journeys: number;
  lost: number;
}

export interface StageSummary {
  id: string;
  name: { en: string; fa: string };
  /** Journeys that came to this stage or a later one. */
  reached: number;
  /** Journeys that came to this stage itself. */
  visited: number;
  /** Journeys that came to it having visited every earlier one before. */
  inOrder: number;
  /** Reached and not visited. */
  skipped: number;
  /** Share of the first stage's reached. */
  ofFirst: number | null;
  /** Share of the previous stage's reached; `null` for the first stage. */
  ofPrevious: number | null;
  /** 95 % interval of `ofFirst`; that of the first stage is no estimate, and is 1 to 1. */
  interval: Interval | null;
  /** Journeys of the previous stage that never came here and no longer can. */
  lost: number;
  /** Journeys of the previous stage that have not come here and still can. */
  open: number;
  /** Of the open ones, those that have the goal. */
  openAfterGoal: number;
  /**
   * Over the days that are so old that what did not come here never will: older than the window, and for stages
   * after the goal's own, older than window and aftercare together. 0 for the first stage.
   */
  settled: Settled;
  /** Of the settled journeys of the previous stage, the share that never came here; `null` where there are none. */
  leak: number | null;
  /** Where the lost ones rest, largest first. */
  lostAt: { kind: PageKind; count: number }[];
  /** What was reached, lost and open, by how the journey began; largest first. */
  by: Record<'touchpoint' | 'device' | 'who', StageShare[]>;
  /** Median minutes from the journey's beginning to its first visit of this stage, to the bucket; 0 for under a minute. */
  medianMinutes: number | null;
}
