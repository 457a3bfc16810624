import type { Context } from 'hono';
import { LANGS, type Lang } from './pages/index.ts';

/** The language of the address, else the given one, else what the browser asks for first. */
export function langOf(c: Context, preset?: Lang): Lang {
  const asked = c.req.query('lang');
  const first = (c.req.header('accept-language') ?? '').slice(0, 2).toLowerCase();
  return (
    LANGS.find((lang) => lang === asked) ?? preset ?? LANGS.find((lang) => lang === first) ?? 'en'
  );
}
