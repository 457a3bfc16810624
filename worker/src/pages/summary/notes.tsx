import type { Note } from '../../note.ts';
import { addressOf } from '../address.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { NoteForm } from './note-form.tsx';

interface NotesProps {
  l: Locale;
  page: SummaryPageProps;
  /** Notes of the period, by day; their numbers are those of the marks. */
  notes: readonly Note[];
}

/** What the owner wrote beside the period's days, and for the owner, the forms to write and change it. */
export const Notes = ({ l, page, notes }: NotesProps) => {
  const { m, f } = l;
  const others = page.notes.filter((note) => !notes.includes(note));
  if (!page.notes.length && !page.takeNotes) return <></>;
  return (
    <div class="notes" id="notes">
      <h3>{m.notes.title}</h3>
      {notes.length ? (
        <ol>
          {notes.map((note, i) => (
            <OneNote l={l} page={page} note={note} number={f.number(i + 1)} />
          ))}
        </ol>
      ) : (
        <p class="about">{page.takeNotes ? m.notes.about : m.notes.none}</p>
      )}
      {others.length > 0 && (
        <details id="other-notes">
          <summary>{m.notes.others}</summary>
          <ol>
            {others.map((note) => (
              <OneNote l={l} page={page} note={note} />
            ))}
          </ol>
        </details>
      )}
      {page.takeNotes && (
        <details id="write-note">
          <summary>{m.notes.write}</summary>
          <NoteForm {...formOf(l, page)} day={page.query.to} text="" />
        </details>
      )}
    </div>
  );
};

const OneNote = (props: { l: Locale; page: SummaryPageProps; note: Note; number?: string }) => {
  const { l, page, note, number } = props;
  const { m, f } = l;
  return (
    <li id={`note-${note.id}`}>
      {number && (
        <span class="of" aria-hidden="true">
          {number}
        </span>
      )}
      <p>
        <time datetime={note.day}>{f.day(note.day)}</time> <bdi>{note.text}</bdi>
      </p>
      {page.takeNotes && (
        <details id={`change-${note.id}`}>
          <summary aria-label={`${m.notes.change}: ${note.text}`}>{m.notes.change}</summary>
          <NoteForm {...formOf(l, page)} {...note} />
        </details>
      )}
    </li>
  );
};

const formOf = (l: Locale, page: SummaryPageProps) => ({
  l,
  action: page.takeNotes!,
  next: addressOf(page),
  today: page.today,
});
