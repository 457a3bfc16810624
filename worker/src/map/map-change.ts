import type { MapField, MapText, Place } from './map-text.ts';

/**
 * What a change was: a field or a profile written, a persona taken away, a file taken in, a change
 * taken back (`undo`), the maps put back to what they were (`restore`).
 */
export const CHANGE_KINDS = ['edit', 'remove', 'import', 'undo', 'restore'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** By what a change came. Who it was cannot be known: everybody with the site's key is its owner. */
export const SOURCES = ['browser', 'key'] as const;
export type ChangeSource = (typeof SOURCES)[number];

/** A change as it is asked for. */
export interface Edit extends Place {
  map: string;
  /** By field; what is not named stays. */
  texts: Partial<Record<MapField, string>>;
  /** Number of the newest change that whoever wrote this had seen. */
  seen: number;
}

/** What became of it. */
export type Outcome =
  /** It is written, and `n` is the newest change now. */
  | { n: number }
  /** Somebody else has written one of the fields meanwhile: what they hold now. Nothing was changed. */
  | { conflict: Partial<Record<MapField, string>>; n: number }
  /**
   * Nothing was changed: its persona is there no more (`gone`), there are too many personas or texts,
   * or no such change is kept (`unknown`).
   */
  | { refused: 'gone' | 'personas' | 'texts' | 'unknown' };

/** The maps as they are, or were. */
export interface MapState {
  /** Number of the newest change in it; 0 for none. */
  n: number;
  /** When that was, milliseconds since the epoch; `null` before the first, and where it is forgotten. */
  at: number | null;
  /** Every field that holds something. */
  texts: MapText[];
}

/** One entry of the history. */
export interface Change {
  n: number;
  /** Milliseconds since the epoch. */
  at: number;
  what: ChangeKind;
  by: ChangeSource;
  /** How many fields it changed; `texts` has the first of them. */
  count: number;
  texts: (MapText & { before: string })[];
}

/** All that is kept, as an export of the site has it: every row, so that it can be made again exactly. */
export interface MapLog {
  changes: { n: number; at: number; what: ChangeKind; by: ChangeSource }[];
  texts: (MapText & { n: number })[];
}
