/**
 * The counters of one site and one day of its calendar. Everything in a day is a whole number under
 * a name, so days of several shards, or of a month, add up field by field and in any order.
 *
 * A day has two sides. Facts of journeys (`edges`, `moves`, `rest`, `took`, `seen`, `helped`) are
 * counted on the day the journey *began*. Activity (`views`, `orders`, `value`, `paths`, `vitals`,
 * `events`, `quality`) is counted on the day it *happened*.
 */
export interface Day {
  /** By segment, `<touchpoint>/<device>/<who>`; all three frozen when the journey began. */
  cells: Record<string, Cell>;
  /** By the site's own model's id and segment: the same facts in that model's bits. */
  own: Record<string, Record<string, Facts>>;
  /** By what a journey began with, each list capped, the rest under `(other)`. */
  lists: Record<ListName, Record<string, Slice>>;
  /** Views by `<kind> <path>`, capped. */
  paths: Counts;
  /** Views by event name, capped. */
  events: Counts;
  /** By `<device>/<level>/<kind>`, then by `lcp`, `inp`, `cls`: counts by bucket (`vital.ts`). */
  vitals: Record<string, Record<string, Counts>>;
  /** Orders and value by the touchpoint of the visit that reached the goal. */
  last: Record<string, Sales>;
  quality: Quality;
}

export type Counts = Record<string, number>;

/** The lists of a day: source host, campaign, country, kind and path of the first page. */
export const LISTS = ['source', 'campaign', 'country', 'landing', 'entry'] as const;
export type ListName = (typeof LISTS)[number];

/** What is counted of journeys, in bits of a journey's set. */
export interface Facts {
  /** Journeys by the edge `<had>><has>` they went along; only where the set grew. */
  edges: Counts;
  /** Moves by `<level>><level>`, where the level changed; `>aware` is where a journey began. In an own model, stage places for levels. */
  moves: Counts;
  /** Journeys resting, by `<set>/<kind>`: in minus out, so a sum over days and shards is what rests now. */
  rest: Counts;
  /** By `<had>><has>/<bucket>`: time since the journey began. Edges to an order of another browser have none. */
  took: Counts;
}

/** One segment of a day. */
export interface Cell extends Facts, Sales {
  /** Journeys that saw a kind before their goal, by kind. */
  seen: Counts;
  /** Journeys that saw a kind before their goal and then reached it, by kind. */
  helped: Counts;
  /** Journeys that saw a kind for the first time after their goal, by kind. */
  later: Counts;
  /** Goal edges whose order had been counted before, from another browser: not goals. */
  again: number;
  /** Page views, by kind, on the day they happened. */
  views: Counts;
}

/** Goals counted on the day they happened. */
export interface Sales {
  orders: number;
  /** Hundredths of the currency's unit, by ISO 4217 code. */
  value: Counts;
}

/** One value of a capped list. */
export interface Slice extends Sales {
  edges: Counts;
  /** As in `Cell`. */
  again: number;
}

/** What came, and what did not count. */
export interface Quality {
  accepted: number;
  repeated: number;
  /** By the sign it was known by: `agent`, `webdriver` … */
  bots: Counts;
  /** By reason: `origin`, `field`, `rate` … */
  refused: Counts;
  /** Steps that browsers had to give up. */
  lost: number;
  /** Steps whose day was not believed. */
  redated: number;
  /** Steps of browsers that refused to keep the record: each of their pages begins a journey of its own. */
  unstored: number;
}
