import { bucketOf, dayIn, VISIT } from '@safar/journey';
import { WIRE_VERSION } from '@safar/protocol';
import type { Noted } from './noted.ts';

/** What the browser keeps to itself, wherever it stands: moments, the keys of its orders, how often it came. */
const OWN = /^(tried|began|seenAt|orders|times)$/;

/**
 * The body in which a page that is left early says what it has seen, with as much of the remembered
 * journey as makes the worker's steps the same as those that the next page makes.
 *
 * @param text  the copy of the record
 * @param zone  as in `dayIn`
 * @param now   a whole second, as all moments in it and in the record are
 */
export function rawBody(
  noted: readonly Noted[],
  text: string | undefined,
  zone: readonly number[],
  now: number,
): string {
  const { skew, memory = {} } = JSON.parse(text || '{}');
  return JSON.stringify(
    {
      v: WIRE_VERSION,
      steps: [],
      raw: {
        skew,
        memory,
        seen: noted.map((seen) => ({
          ...seen,
          at: undefined,
          wait: (now - seen.at) / 1e3,
          day: dayIn(zone, seen.at),
          took: bucketOf(seen.at - memory.journey?.began),
          quiet: seen.at - memory.seenAt > VISIT,
          past: now - (seen.tried as number) > 864e5,
          known: memory.orders?.includes(seen.key),
        })),
      },
    },
    (name, value) => (OWN.test(name) ? undefined : value),
  );
}
