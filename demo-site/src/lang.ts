/** The shop's two languages. English is at the root, Persian under `/fa`. */
export const LANGS = ['en', 'fa'] as const;

export type Lang = (typeof LANGS)[number];

/** One text in both languages. */
export type Both<T = string> = Record<Lang, T>;
