import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { howToSet } from './access.ts';
import { langOf } from './lang-of.ts';
import { messagePage, type Lang, type MessagePageProps } from './pages/index.ts';

/** Answers with a page that only says something. */
export const sayMessage = (
  c: Context,
  props: MessagePageProps,
  status: ContentfulStatusCode,
): Response | Promise<Response> => c.html(messagePage(props), status);

/** Says that something is for the site's owner alone. Whoever has the key signs in, and comes to where they were going. */
export function sayForbidden(c: Context, lang: Lang = langOf(c)): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const [home = ''] = /^\/(?:s\/[^/]+|sites)(?=\/|$)/.exec(pathname) ?? [];
  const next = c.req.method === 'GET' ? pathname + search : home;
  return sayMessage(
    c,
    {
      lang,
      about: 'forbidden',
      back: `${home || '/'}?lang=${lang}`,
      signIn: `${home}/sign-in?${new URLSearchParams({ ...(next && { next }), lang })}`,
    },
    403,
  );
}

/** Says that a secret is missing, and how to set it. */
export const saySecret = (
  c: Context,
  secret: 'ADMIN_KEY' | 'SESSION_KEY',
): Response | Promise<Response> =>
  sayMessage(c, { lang: langOf(c), about: 'secrets', detail: howToSet(secret) }, 503);
