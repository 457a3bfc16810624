import type { Locale } from './locale.ts';
import { messagesOf } from './messages/messages-of.ts';
import { LANGS, type Lang } from './props.ts';

/** The same page in the other languages, each called by its own name. */
export const Languages = ({ l, href }: { l: Locale; href: (lang: Lang) => string }) => (
  <>
    {LANGS.filter((lang) => lang !== l.lang).map((lang) => (
      <a class="language" href={href(lang)} hreflang={lang} lang={lang}>
        {messagesOf(lang).name}
      </a>
    ))}
  </>
);
