/** How far ahead changes are told, milliseconds: a snippet in a cache is never older than that. */
const AHEAD = 2 * 366 * 864e5;

/** The step of the search, milliseconds: no zone changes twice within a week. */
const STEP = 7 * 864e5;

/**
 * The offsets of a time zone from a moment on, over two years, as `dayIn` takes them: minutes east
 * of UTC at that moment, then pairs of seconds since the epoch and the minutes from then on.
 *
 * @param timezone  IANA name
 * @param at        milliseconds since the epoch
 * @throws RangeError  where there is no such zone
 * @example zoneOf('Asia/Tehran', Date.now()) // [210]
 */
export function zoneOf(timezone: string, at: number): number[] {
  const offset = offsetIn(timezone);
  let minutes = offset(at);
  const zone = [minutes];
  for (let from = at; from < at + AHEAD; from += STEP) {
    const then = offset(from + STEP);
    if (then === minutes) continue;
    let before = Math.floor(from / 1e3);
    let after = Math.floor((from + STEP) / 1e3);
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle * 1e3) === minutes) before = middle;
      else after = middle;
    }
    zone.push(after, then);
    minutes = then;
  }
  return zone;
}

/** Minutes east of UTC at a moment. */
function offsetIn(timezone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT([+−-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '+' ? 1 : -1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) + 0;
  };
}
