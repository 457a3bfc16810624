export type Way = 'forward' | 'skip' | 'back';

/** Which way a move goes, by the places of its two stages. */
export const wayOf = (from: number, to: number): Way =>
  to < from ? 'back' : to - from > 1 ? 'skip' : 'forward';
