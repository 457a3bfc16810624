/**
 * How much it takes before something is said. A funnel always leaks, and some page is always the
 * worst: a finding needs numbers that chance, and the usual differences between pages, do not give.
 */

/**
 * How sure a finding has to be, as a percentile of the standard normal: 99.85 % on its side. One look
 * compares some twenty pages, touchpoints and stages; at the usual 97.5 % every other healthy page
 * would show a finding, at this one in thirty.
 */
export const SURE = 2.97;

/** Journeys that a finding has to concern: fewer are people, whom an owner knows by name. */
export const LEAST_JOURNEYS = 20;

/** A page that loses this many times what the others of its stage lose is more than one page among several. */
export const LEAKY = 1.2;

/** A leak that grew by less than this much of itself is the season, or the weather. */
export const GROWN = 1.1;

/** Share of those who went further: a stage that most of them leap over is not the way they take. */
export const LEAPT = 0.5;

/** Bots on a day, over those on a usual one: they come in waves, and twice the usual is none. */
export const BURST = 5;

/** Fewer bots than this on a day are no burst, whatever is usual. */
export const LEAST_BOTS = 50;

/** Days with data that say what a usual day is. */
export const LEAST_DAYS = 7;

/**
 * Steps that the quiet days would have brought, were they like others at half their strength (a
 * holiday): with so many, none is seen by chance once in a thousand times.
 */
export const LEAST_MISSING = 7;

/**
 * Fewer journeys than this say nothing of a share, let alone of two: one that went the other way would
 * move it by more than a tenth.
 */
export const LEAST_TOLD = 10;
