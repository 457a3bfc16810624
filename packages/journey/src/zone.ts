/**
 * The day of a site's calendar at a moment, in days since 1970-01-01.
 *
 * @param zone  minutes east of UTC, then pairs of the next changes: seconds since the epoch, and the
 *              minutes from then on, earliest first. What `zoneOf` makes and a snippet carries.
 * @param at    milliseconds since the epoch
 */
export function dayIn(zone: readonly number[], at: number): number {
  let minutes = zone[0]!;
  // Past the end there is no change, and no comparison with it is true.
  for (let i = 1; zone[i]! * 1e3 <= at; i += 2) minutes = zone[i + 1]!;
  return Math.floor((at + minutes * 6e4) / 864e5);
}
