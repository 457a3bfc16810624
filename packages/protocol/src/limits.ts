/** Bytes of one body. The 64 KiB that browsers allow a page for all its `keepalive` requests at once hold four of them. */
export const MAX_BODY = 16 * 1024;

/** Steps in one body: a day offline in one go, and still under `MAX_BODY`. As many given up may be told beside them. */
export const MAX_STEPS = 50;

/** Characters of a path. Longer ones are cut by the tracker; nobody reads more in a list. */
export const MAX_PATH = 512;

/** Characters of a host, as DNS has it. */
export const MAX_HOST = 253;

/** Characters of a source, medium, campaign, event or goal name. */
export const MAX_NAME = 100;

/** The largest value of one order, in the currency's own unit: room for rials, and sums stay exact integers of hundredths. */
export const MAX_VALUE = 1e12;

/** Seconds that a step may have waited in a browser: the longest window with a day to spare. */
export const MAX_WAIT = 91 * 86_400;

/** Values of one vital: milliseconds for LCP and INP, a score for CLS. What is above is a clock gone wrong. */
export const MAX_VITAL = 120_000;

/** Steps that one browser of an earlier snippet may report as lost at once. */
export const MAX_LOST = 10_000;

/** Characters of a path as it was seen, before it is cut to `MAX_PATH`: what the tracker reads of an address. */
export const MAX_RAW_PATH = 4000;

/** Characters of what a page says of itself: four campaign parameters in percent codes. */
export const MAX_SAID = 3000;

/** Days by which a browser's calendar can be set right: a clock wrong by a century. */
export const MAX_SKEW = 36_525;
