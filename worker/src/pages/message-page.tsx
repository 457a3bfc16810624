import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { MessagePageProps } from './props.ts';

/** A page that says what is the matter, and how to go on. */
export function messagePage({ lang, about, detail, back = '/' }: MessagePageProps): string {
  const l = localeOf(lang);
  const { title, text } = l.m.messages[about];
  return plainPage({
    l,
    title,
    children: (
      <>
        <p class="lead">{text}</p>
        {detail && (
          <p class="detail" dir="auto">
            {detail}
          </p>
        )}
        <p>
          <a href={back}>{l.m.messages.back}</a>
        </p>
      </>
    ),
  });
}
