import { localeOf } from './locale.ts';
import { plainPage } from './plain-page.tsx';
import type { MessagePageProps } from './props.ts';

/** A page that says what is the matter, and how to go on. */
export function messagePage({ lang, about, detail, back, signIn }: MessagePageProps): string {
  const l = localeOf(lang);
  const { title, text } = l.m.messages[about];
  return plainPage({
    l,
    title,
    children: (
      <>
        <p class="lead">{text}</p>
        {detail && (
          <p class="detail">
            <bdi>{detail}</bdi>
          </p>
        )}
        <p class="do">
          {signIn && <a href={signIn}>{l.m.signIn.title}</a>}
          <a href={back ?? `/?lang=${lang}`}>{l.m.messages.back}</a>
        </p>
      </>
    ),
  });
}
