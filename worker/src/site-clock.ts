import { dayName, zoneOf } from '@safar/funnel';
import { dayIn } from '@safar/journey';
import { MAX_WAIT } from '@safar/protocol';

/** How long a zone's offsets are kept: they are asked from `Intl`, which is slow, and change twice a year. */
const KEEP = 86_400_000;

const zones = new Map<string, { at: number; zone: number[] }>();

/** The day of a site's calendar at a moment of the last three months or later, in days since 1970-01-01. */
export function dayNumberIn(timezone: string, at: number, now = at): number {
  let known = zones.get(timezone);
  if (!known || Math.abs(now - known.at) > KEEP) {
    // From the oldest moment that a step may tell of, so that a clock change since then is known.
    known = { at: now, zone: zoneOf(timezone, now - MAX_WAIT * 1000) };
    zones.set(timezone, known);
  }
  return dayIn(known.zone, at);
}

/** The site's day at a moment, `YYYY-MM-DD`. */
export const dayNameIn = (timezone: string, at: number, now = at): string =>
  dayName(dayNumberIn(timezone, at, now));
