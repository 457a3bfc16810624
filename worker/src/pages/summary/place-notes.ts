import type { Note } from '../../note.ts';

/** One mark above the trend: a note, or neighbours whose marks would lie on each other. */
export interface Placed {
  /** Where it stands, as a share of the width. */
  at: number;
  /** Number of its first note in the list, from 1. */
  first: number;
  notes: Note[];
  /** Columns that its notes are about. */
  columns: number[];
}

/** The share of a phone’s width that a mark of two numbers takes beside one of one. */
const APART = 0.1;

/**
 * Places notes over the columns of a trend.
 *
 * @param notes   of the trend's days, by day
 * @param starts  first day of each column, in order, `YYYY-MM-DD`
 */
export function placeNotes(notes: readonly Note[], starts: readonly string[]): Placed[] {
  const marks: Placed[] = [];
  for (const [i, note] of notes.entries()) {
    const column = starts.findLastIndex((start) => start <= note.day);
    if (column < 0) continue;
    const at = (column + 0.5) / starts.length;
    const before = marks.at(-1);
    if (before && at - before.at < APART) {
      before.notes.push(note);
      before.columns.push(column);
    } else marks.push({ at, first: i + 1, notes: [note], columns: [column] });
  }
  return marks;
}
