import type { Journey, Memory } from '@safar/journey';
import type { Kept } from './kept.ts';
import { toJson } from './to-json.ts';

/**
 * The record's copy: what a page that is left early sends of it in one place, as it is sent, and what
 * stays in the browser wherever it stands (moments, keys of orders, how often it came) beside it. The
 * first file finds there all it needs, and has nothing to take out.
 */
export interface Copy extends Omit<Kept, 'memory' | 'skew'> {
  raw: {
    skew: number;
    memory: Omit<Memory, 'journey' | 'seenAt' | 'orders'> & {
      journey?: Omit<Journey, 'began' | 'times'> | undefined;
    };
  };
  /** Seconds since the epoch, as are all moments of the first file. */
  began: number | undefined;
  seenAt: number | undefined;
  orders: string[] | undefined;
  times: Journey['times'];
}

/** Writes a record as its copy. */
export function writeCopy({ memory, skew, ...rest }: Kept): string {
  const { journey, seenAt, orders, ...open } = memory;
  const { began, times, ...told } = journey ?? ({} as Partial<Journey>);
  return toJson({
    ...rest,
    raw: { skew, memory: { ...open, journey: journey && (told as Journey) } },
    began: began && began / 1e3,
    seenAt: seenAt && seenAt / 1e3,
    orders,
    times,
  } satisfies Copy);
}

/** Reads the record of a copy; `undefined` for any other text. */
export function readCopy(text: string | null): Kept | undefined {
  try {
    const { raw, began, seenAt, orders, times, ...rest } = JSON.parse(text!) as Copy;
    const memory = raw.memory as Memory;
    if (seenAt) memory.seenAt = seenAt * 1e3;
    if (orders) memory.orders = orders;
    if (memory.journey)
      memory.journey = { ...memory.journey, began: began! * 1e3, ...(times && { times }) };
    return { ...rest, memory, skew: raw.skew };
  } catch {
    // Nothing there, a no, or the mark that a page left which was left early.
    return undefined;
  }
}
