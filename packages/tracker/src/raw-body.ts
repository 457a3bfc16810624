import { bucketOf, dayIn, VISIT } from '@safar/journey';
import { WIRE_VERSION } from '@safar/protocol';
import type { Noted } from './noted.ts';

/** What the browser keeps to itself, wherever it stands: moments, and the keys of its orders. */
const OWN = /^(at|tried|began|seenAt|orders)$/;

/** Whole seconds. */
const seconds = (ms: number): number => Math.floor(ms / 1e3);

/**
 * The body in which a page that is left early says what it has seen, with as much of the remembered
 * journey as makes the worker's steps the same as those that the next page makes.
 *
 * @param text  the copy of the record
 * @param zone  as in `dayIn`
 */
export function rawBody(
  noted: readonly Noted[],
  text: string | undefined,
  zone: readonly number[],
  now: number,
): string {
  const { skew, memory = {} } = JSON.parse(text ?? '{}');
  return JSON.stringify(
    {
      v: WIRE_VERSION,
      steps: [],
      raw: {
        skew,
        memory,
        seen: noted.map((seen) => ({
          ...seen,
          wait: seconds(now) - seconds(seen.at),
          day: dayIn(zone, seen.at),
          took: bucketOf((seconds(seen.at) - seconds(memory.journey?.began)) * 1e3 || 0),
          quiet: seconds(seen.at) - seconds(memory.seenAt) > VISIT,
          known: memory.orders?.includes(seen.key),
        })),
      },
    },
    (name, value) => (OWN.test(name) ? undefined : value),
  );
}
