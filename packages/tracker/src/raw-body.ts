import { WIRE_VERSION } from '@safar/protocol';
import type { Copy } from './copy.ts';
import type { Noted } from './noted.ts';
import { toJson } from './to-json.ts';

/**
 * The body in which a page that is left early says what it has seen, with as much of the remembered
 * journey as makes the worker's steps the same as those that the next page makes.
 *
 * @param noted  each is marked as sent, unless there is no network
 * @param copy  of the record, as `writeCopy` has it: what stays in the browser, moments and keys of
 *              orders, stands in it beside what may leave it; empty where there is none
 * @param now   seconds since the epoch
 */
export const rawBody = (
  noted: readonly Noted[],
  { raw, orders, began, seenAt }: Partial<Copy>,
  now: number,
): string =>
  toJson({
    v: WIRE_VERSION,
    raw: {
      ...raw,
      seen: noted.map((each) => ({
        ...each[0],
        known: orders?.includes(each[0].key as string),
        // As in `bucketOf`, but for spans out of bounds, which the worker sets right.
        took: 32 - Math.clz32((each[1] - began!) / 60),
        quiet: each[1] - seenAt! > 1800,
        wait: now - each[1],
        past: now - ((each[2] ||= navigator.onLine && now) as number) > 86_400,
      })),
    },
  });
