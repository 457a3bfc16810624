import { advance } from './advance.ts';
import { spanOf } from './bucket.ts';
import type { Journey, Memory } from './journey.ts';
import { readSeen } from './read-seen.ts';
import type { PageTerms, Seen } from './seen.ts';
import { termsOf, type JourneyConfig } from './terms-of.ts';
import { toDraft, type DraftStep } from './to-draft.ts';

/** One thing seen as a browser tells it that could not follow it itself, and what only that browser knows of it. */
export interface RawSeen extends Seen {
  /** The step's id, whoever makes the step. */
  id: string;
  /** Whole seconds since it happened, by a clock that ticks in whole seconds. */
  wait: number;
  /** The day of the site's calendar by the browser's clock, in days since 1970-01-01. */
  day: number;
  /** Bucket of the time since the remembered journey began, as `bucketOf` has it but without bounds; 32 for a span below zero. */
  took: number;
  /** More than a visit's quiet has passed since this browser was last seen. */
  quiet: boolean;
  /** It was sent more than a day ago: what comes after goes on from it, and it counts no more. */
  past?: boolean | undefined;
  /** This browser has counted the order. */
  known?: boolean | undefined;
}

/** What a browser remembers, without the moments that it keeps to itself, and what it has seen since. */
export interface RawSight {
  /** Days to add to the browser's calendar. */
  skew?: number | undefined;
  memory?:
    | (Omit<Memory, 'journey' | 'seenAt' | 'orders'> & {
        journey?: Omit<Journey, 'began'> | undefined;
      })
    | undefined;
  seen: readonly RawSeen[];
}

/** A step and how long it waited, whole seconds. */
export type FollowedStep = DraftStep & { wait: number };

/**
 * Advances a journey on behalf of a browser whose page was left too early to do so itself: the very
 * steps that the browser's next page makes of the same facts, under the same ids.
 *
 * @param host  of the page, with its port
 */
export function followSeen(
  { skew = 0, memory: told = {}, seen }: RawSight,
  config: JourneyConfig & PageTerms & { own?: { model: string; stages: readonly object[] } },
  host: string,
): FollowedStep[] {
  const { journey, ...rest } = told;
  const memory: Memory = rest;
  const remembered = journey && (memory.journey = { ...journey, began: 0 });
  const steps: FollowedStep[] = [];
  // Any moment does as the first one: what comes after it is known to the second.
  const start = seen[0]?.wait ?? 0;
  for (const each of seen) {
    const at = (start - each.wait) * 1e3;
    const sight = readSeen(each, config, host, at);
    if (!sight) continue;
    if (memory.seenAt === undefined) {
      memory.seenAt = at;
      if (each.quiet) delete memory.touch;
    }
    if (memory.journey && memory.journey === remembered)
      memory.journey.began = at - spanOf(each.took % 32);
    if (each.known && each.key) memory.orders = [...(memory.orders ?? []), each.key as string];
    const change = advance(
      memory,
      sight,
      termsOf(config, () => each.day + skew),
    );
    if (!each.past) steps.push({ ...toDraft(each.id, change, config), wait: each.wait });
  }
  return steps;
}
