import { formatOf, type Format } from './format.ts';
import type { Messages } from './messages/en.ts';
import { messagesOf } from './messages/messages-of.ts';
import type { Lang } from './props.ts';

/** One language of the pages: its words, its numbers and dates, and the way it runs. */
export interface Locale {
  lang: Lang;
  dir: 'ltr' | 'rtl';
  m: Messages;
  f: Format;
  /** A page kind in words; a name that is none is given back as it is. */
  kind: (kind: string) => string;
}

const CACHE = new Map<Lang, Locale>();

/** Made once for each language: building `Intl` formats is most of what a page costs. */
export function localeOf(lang: Lang): Locale {
  const known = CACHE.get(lang);
  if (known) return known;
  const m = messagesOf(lang);
  const locale: Locale = {
    lang,
    dir: lang === 'fa' ? 'rtl' : 'ltr',
    m,
    f: formatOf(lang, m),
    kind: (kind) => nameIn(m.kinds, kind),
  };
  CACHE.set(lang, locale);
  return locale;
}

/** The name of something in a table of names, or what it is called itself: it may come from a browser. */
export const nameIn = (table: Record<string, string>, id: string): string =>
  (Object.hasOwn(table, id) && table[id]) || id;
