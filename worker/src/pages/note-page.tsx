import { MAX_NOTE, MAX_NOTES } from '../note.ts';
import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { NotePageProps } from './props.ts';
import { Say } from './say.tsx';
import { NoteForm } from './summary/note-form.tsx';

/** A note that was not kept: why, and its form as it was filled in, so that nothing is written twice. */
export function notePage({ lang, wrong, ...typed }: NotePageProps): string {
  const l = localeOf(lang);
  const { m, f } = l;
  return plainPage({
    l,
    title: m.notes.notKept,
    children: (
      <>
        <p class="error" role="alert">
          <Say
            text={m.notes.wrong[wrong]}
            with={{ most: f.number(wrong === 'notes' ? MAX_NOTES : MAX_NOTE) }}
          />
        </p>
        <div class="notes">
          <NoteForm l={l} {...typed} />
        </div>
        <p>
          <a href={typed.next}>{m.messages.back}</a>
        </p>
      </>
    ),
  });
}
