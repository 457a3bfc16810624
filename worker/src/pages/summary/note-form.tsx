import { MAX_NOTE } from '../../note.ts';
import type { Locale } from '../locale.ts';
import { DateField } from './date-field.tsx';

interface NoteFormProps {
  l: Locale;
  /** Path that it posts to. */
  action: string;
  /** Where to go afterwards. */
  next: string;
  today: string;
  /** Of the note that is changed; left out: a new one is written. */
  id?: string;
  /** A day, `YYYY-MM-DD`, or what was typed and is none. */
  day: string;
  text: string;
}

/** Writes a note, or changes or removes the given one; it needs no script. */
export const NoteForm = ({ l, action, next, today, id, day, text }: NoteFormProps) => {
  const { m } = l;
  return (
    <form method="post" action={`${action}?lang=${l.lang}`}>
      {id && <input type="hidden" name="id" value={id} />}
      <input type="hidden" name="next" value={next} />
      <DateField l={l} name="day" label={m.notes.day} value={day} today={today} />
      <label class="text">
        <span>{m.notes.text}</span>
        <input
          name="text"
          value={text}
          maxlength={MAX_NOTE}
          dir="auto"
          autocomplete="off"
          required
        />
      </label>
      <div class="do">
        <button type="submit">{m.notes.keep}</button>
        {id && (
          <button type="submit" class="plain" name="remove" value="1" formnovalidate>
            {m.notes.remove}
          </button>
        )}
      </div>
    </form>
  );
};
