import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { howToSet } from './access.ts';
import { langOf } from './lang-of.ts';
import { messagePage, type MessagePageProps } from './pages/index.ts';

/** Answers with a page that only says something. */
export const sayMessage = (
  c: Context,
  props: MessagePageProps,
  status: ContentfulStatusCode,
): Response | Promise<Response> => c.html(messagePage(props), status);

/** Says that a secret is missing, and how to set it. */
export const saySecret = (
  c: Context,
  secret: 'ADMIN_KEY' | 'SESSION_KEY',
): Response | Promise<Response> =>
  sayMessage(c, { lang: langOf(c), about: 'secrets', detail: howToSet(secret) }, 503);
