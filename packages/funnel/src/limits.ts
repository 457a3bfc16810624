/** What a capped list calls all that it had no room for. */
export const OTHER = '(other)';

/** What a list calls journeys that have no value for it. */
export const NONE = '(none)';

/** Paths in the list of views, and of first pages, of one day: more than anybody reads, and some 10 KB of a day. */
export const MAX_PATHS = 200;

/** Source hosts of one day. A shop has a dozen; the rest is room for what grows, not for spam. */
export const MAX_SOURCES = 100;

/** Campaigns of one day. */
export const MAX_CAMPAIGNS = 100;

/** Countries of one day: ISO 3166 has 249. */
export const MAX_COUNTRIES = 250;

/** Event names of one day. Names with a number in them would make a list nobody can read. */
export const MAX_EVENTS = 20;

/** A site's own models that one day is counted in: a model that was changed three times that day. */
export const MAX_MODELS = 4;

/** Currencies of one segment or list value of a day; an order in another one counts without its value. */
export const MAX_CURRENCIES = 16;

/** Reasons for a refusal, and signs of a bot: the worker's own words, a dozen. */
export const MAX_REASONS = 50;

/** Segments of one day: 11 touchpoints, 4 kinds of device, 3 of visitor, and room for more touchpoints. */
export const MAX_SEGMENTS = 500;

/** Keys of one table of edges, moves, resting places or times: all edges among nine bits in all buckets fit. */
export const MAX_KEYS = 500_000;

/** The most that one counter of a day may hold: 10,000 a second. Sums over a year stay exact. */
export const MAX_COUNT = 1e9;
