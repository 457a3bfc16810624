import { dayName, dayNumber } from '@safar/funnel';
import { show } from './problem.ts';

/** What an owner wrote beside a day, to read the trend by. */
export interface Note {
  /** 16 hex digits. */
  id: string;
  /** The site's day that it is about, `YYYY-MM-DD`. */
  day: string;
  /** One line of 1 to `MAX_NOTE` characters. */
  text: string;
}

/** Characters of a note: two sentences, which is what fits under a trend. */
export const MAX_NOTE = 280;

/** Notes of one site: one a week for four years. */
export const MAX_NOTES = 200;

/** What was read, or the first field that is wrong. */
export type ParsedNote =
  | { note: Omit<Note, 'id'> }
  | { fault: { field: 'day' | 'text'; detail: string } };

/** Reads the day and the text of a note; white space in the text, line ends too, becomes one space. */
export function parseNote(body: unknown): ParsedNote {
  const { day, text } = (body ?? {}) as Record<string, unknown>;
  const fault = (field: 'day' | 'text', value: unknown, takes: string): ParsedNote => ({
    fault: { field, detail: `${field} is ${show(value)}; it takes ${takes}` },
  });
  const number = typeof day === 'string' ? dayNumber(day) : NaN;
  // `2026-02-30` is parsed as a day of March: a day is what is written the same again.
  if (Number.isNaN(number) || dayName(number) !== day)
    return fault('day', day, 'a day, YYYY-MM-DD');
  const line = typeof text === 'string' ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  if (!line || line.length > MAX_NOTE) return fault('text', text, `1 to ${MAX_NOTE} characters`);
  return { note: { day, text: line } };
}

/** Reads the notes of an export. Their ids are not read: a restored site makes its own. */
export function parseNotes(
  list: unknown,
): { notes: Omit<Note, 'id'>[] } | { fault: { field: string; detail: string } } {
  if (!Array.isArray(list) || list.length > MAX_NOTES)
    return {
      fault: {
        field: 'notes',
        detail: `notes is ${show(list)}; it takes a list of at most ${MAX_NOTES}`,
      },
    };
  const notes: Omit<Note, 'id'>[] = [];
  for (const [i, each] of list.entries()) {
    const parsed = parseNote(each);
    if ('fault' in parsed) {
      const { field, detail } = parsed.fault;
      return { fault: { field: `notes[${i}].${field}`, detail: `notes[${i}].${detail}` } };
    }
    notes.push(parsed.note);
  }
  return { notes };
}
