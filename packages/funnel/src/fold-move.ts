import { add } from './counts.ts';
import type { Counts } from './day.ts';

/** Counts a move under `<from>><to>`, where there was one; from `''` a journey begins. */
export function foldMove(moves: Counts, from: string, to: string): void {
  if (to !== from) add(moves, `${from}>${to}`);
}

/** A place in a site's own stages, as it is counted; none is `''`. */
export const placeName = (place: number): string => (place < 0 ? '' : String(place));
