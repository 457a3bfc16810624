import type { Note } from '../../note.ts';
import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { inlineX, round } from './inline-x.ts';
import type { Placed } from './place-notes.ts';

/** Height of the row of marks, and the width of one with one number and with two, in pixels. */
const ROW = 22;
const WIDTH = { one: 22, two: 44 };

/** The numbers of the notes, in a row above the trend, each over its column; a mark leads to its note. */
export const NoteMarks = ({ l, marks }: { l: Locale; marks: readonly Placed[] }) => {
  const { m, f } = l;
  const words = ({ day, text }: Note): string =>
    sayText(m.notes.mark, { day: f.dayShort(day), text });
  return (
    // No view box: the marks stand at hundredths of the width, and keep their size.
    <svg class="marks" width="100%" height={ROW} role="group" aria-label={m.notes.title}>
      {marks.map(({ at, first, notes }) => {
        const width = notes.length > 1 ? WIDTH.two : WIDTH.one;
        const number =
          notes.length > 1
            ? sayText(m.notes.numbers, {
                first: f.number(first),
                last: f.number(first + notes.length - 1),
              })
            : f.number(first);
        return (
          <svg x={`${inlineX(l.dir, round(at * 100), 0, 100)}%`} overflow="visible">
            <a href={`#note-${notes[0]!.id}`}>
              <title>{notes.map(words).join('\n')}</title>
              <rect x={-width / 2} width={width} height={ROW} rx={ROW / 2} />
              <text y={ROW - 6} aria-hidden="true">
                {number}
              </text>
            </a>
          </svg>
        );
      })}
    </svg>
  );
};
