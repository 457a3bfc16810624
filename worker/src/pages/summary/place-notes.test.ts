import { expect, test } from 'vitest';
import { addDays } from '../days.ts';
import { placeNotes } from './place-notes.ts';

const START = '2026-10-01';
const days = Array.from({ length: 60 }, (_, i) => addDays(START, i));
const note = (offset: number) => ({
  id: String(offset).padStart(16, '0'),
  day: addDays(START, offset),
  text: 'x',
});

test('a note stands over its day, or over the week that its day is in', () => {
  expect(placeNotes([note(0), note(59)], days)).toMatchObject([
    { at: 0.5 / 60, first: 1, columns: [0] },
    { at: 59.5 / 60, first: 2, columns: [59] },
  ]);
  const weeks = days.filter((_, i) => i % 7 === 0);
  expect(placeNotes([note(6), note(7 * 4 + 1)], weeks).map(({ columns }) => columns)).toEqual([
    [0],
    [4],
  ]);
});

test('marks that would lie on each other are one, that tells all its numbers', () => {
  const marks = placeNotes([note(3), note(10), note(11), note(12), note(40)], days);
  expect(marks.map(({ first, notes }) => [first, notes.length])).toEqual([
    [1, 1],
    [2, 3],
    [5, 1],
  ]);
  expect(marks[1]!.columns).toEqual([10, 11, 12]);
});
