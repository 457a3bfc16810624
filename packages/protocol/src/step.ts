/**
 * What crosses the wire, version 1. Written by hand, importing nothing: `journey` has types of the
 * same shape, and the tracker, which knows both, is where the compiler holds them together.
 */

/** Version of the wire format that this code writes. A collector goes on reading the earlier ones. */
export const WIRE_VERSION = 1;

/** Where a visit came from, as the browser saw it. Every field may be `''`. */
export interface WireTouch {
  host: string;
  source: string;
  medium: string;
  campaign: string;
  paid: boolean;
}

/** One increment: a journey grew from the set `had` to the set `has`. It names no one. */
export interface Step {
  /** 64 random bits as 16 hex digits, new for each step: a step that arrives again is known by it. */
  id: string;
  /** Whole seconds since it happened. */
  wait: number;
  /** The site's day on which the journey began, `YYYY-MM-DD`. */
  day: string;
  who: 'new' | 'returning' | 'customer';
  /** Levels and goal visited before and after, as bits 0 to 6; both 0 where no journey has begun. */
  had: number;
  has: number;
  /** Page kind and level at which the journey rested before; `''` where it had not begun. */
  from: string;
  fromLevel: string;
  /** Kind of the page viewed; `''` for an event, which is no view. */
  kind: string;
  /** The level the journey rests at now; `''` where none has begun. */
  level: string;
  /** The journey sees this kind for the first time. */
  fresh: boolean;
  /** The page's path, cleaned. */
  path: string;
  /** Where the journey's first visit came from. */
  first: WireTouch;
  /** The page on which the journey began. */
  landed: { kind: string; path: string };
  /** Country echoed from the first acknowledgement, ISO 3166; `''` before it. */
  place: string;
  /** Where the set grew: the bucket of the time since the journey began. */
  took?: number;
  goal?: WireGoal;
  /** Where the visit that reached the goal came from. */
  last?: WireTouch;
  event?: string;
  /** The first step of a journey that another of the site's domains handed over; its id is made of the code. */
  handed?: boolean;
  /** The browser refused to keep it: what the journey has come to ends with this page. */
  unstored?: boolean;
  /** The same in the stages of the site's own model: bits 0 to 7, bit 8 is the goal; places are -1 to 7. */
  own?: { model: string; had: number; has: number; from: number; to: number };
}

/** A goal reached: an order, as a rule. */
export interface WireGoal {
  name: string;
  /** In the currency's own unit, two decimals at most. Together with `currency`, or neither. */
  value?: number;
  /** ISO 4217, or IRT for toman. */
  currency?: string;
  /** Kinds that this journey saw before its first goal; empty for a later one. */
  kinds: string[];
  /** 16 hex digits made of site and order number; left out where the order has none. */
  key?: string;
  /** It is no other order than its journey's last, which was counted without its number or its value. */
  same?: boolean;
}

/** How fast one page was for its visitor. A vital that was not measured is left out. */
export interface Vitals {
  kind: string;
  level: string;
  /** Largest Contentful Paint and Interaction to Next Paint, whole milliseconds. */
  lcp?: number;
  inp?: number;
  /** Cumulative Layout Shift, a score. */
  cls?: number;
}

/** A step that was given up. It may have been counted, where its acknowledgement did not come back: then it is not lost. */
export interface WireGone {
  /** The step's own. */
  id: string;
  /** The key of its goal, where it had one: what is of one order is known in one place. */
  key?: string;
}

/** The body of `POST /j/<site>`. */
export interface Beacon {
  v: number;
  steps: Step[];
  vitals?: Vitals[];
  /** Steps that this browser had to give up and has not told of yet. */
  gone?: WireGone[];
  /** How many they were, as earlier snippets told. */
  lost?: number;
  /** What a page saw that was left before it could make steps of it. */
  raw?: WireRaw;
}

/** One thing that a page saw, as it was seen: the worker makes the step of it that the browser's next page makes too. */
export interface WireSeen {
  /** As in `Step`; the step that the browser makes later has the same. */
  id: string;
  wait: number;
  /** The site's day by the browser's clock, in days since 1970-01-01. */
  day: number;
  /** Bucket of the time since the remembered journey began; 0 where there is none, 32 where the clock was set back. */
  took: number;
  /** The visit before has ended. */
  quiet: boolean;
  /** Sent more than a day ago: what comes after goes on from it, and it counts no more. */
  past?: boolean;
  /** The browser has counted the order of this `key`. */
  known?: boolean;
  /** Path, with `:id` for what looks private. */
  path: string;
  /** Parameters that mean something, with the values of the campaign's alone. */
  query?: string;
  /** Host of the referrer, with its port; only where the view loaded a page. */
  ref?: string;
  /** Kind that the owner's code names, kind that the page's meta tag names, `og:type`, JSON-LD types. */
  kind?: string;
  says?: string;
  og?: string;
  types?: string[];
  /** Shopify's page type, and classes of the body by which shop platforms tell pages. */
  shop?: string;
  marks?: string[];
  /** Left out for a view; else what the owner's code called, and the name it gave. */
  does?: 'event' | 'goal' | 'stage';
  name?: string;
  /** Key of the order shown or named, and what the page says was paid. */
  key?: string;
  value?: string;
  currency?: string;
}

/** What was seen, and what the browser remembers of the journey: no moment in it is finer than a day. */
export interface WireRaw {
  /** Days that the browser adds to its calendar. */
  skew?: number;
  memory?: {
    journey?: {
      day: number;
      who: Step['who'];
      set: number;
      kind: string;
      level: string;
      /** Kinds seen, as bits. */
      seen: number;
      first: WireTouch;
      landed: { kind: string; path: string };
      place: string;
      goalDay?: number;
      ordered?: boolean;
      buying?: boolean;
      lacks?: number;
      own?: { set: number; at: number };
    };
    past?: 'returning' | 'customer';
    touch?: WireTouch;
  };
  seen: WireSeen[];
}

/** The answer to a beacon: all of it is durable. */
export interface Ack {
  /** The country that the worker saw, ISO 3166, or `''`; the journey keeps the first. */
  place: string;
  /** Days the worker would not believe, and the one it took instead: the browser's clock is wrong. */
  day?: string;
  /** How many of the steps had come before; left out for none. */
  repeated?: number;
}

/** Why something was refused, in terms of the field that was wrong. */
export interface Rejection {
  /** `body`, `version` or `field`: what is counted. */
  reason: 'body' | 'version' | 'field';
  /** Where it is, such as `steps[3].had`. */
  field: string;
  /** What stood there, shortened. */
  value: string;
  /** One sentence with the field, the value and what it takes. */
  detail: string;
}
