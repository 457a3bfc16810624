import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.ts';
import { langOf } from '../lang-of.ts';
import { sayForbidden } from '../say-message.ts';
import { isSignedIn, mayLook } from '../session.ts';
import { findSiteNow } from '../sites.ts';

/**
 * Lets the owner of the address's site through to a page of its settings. Who came by a share link is
 * told that it is not theirs; everybody else is asked for the key, and comes back. The registry is asked,
 * so that an owner sees what was changed a moment ago, and a key that was changed opens nothing.
 */
export const ownerPage: MiddlewareHandler<AppEnv> = async (c, next) => {
  const id = c.req.param('site') ?? '';
  const found = await findSiteNow(c.env, id);
  if (found && (await isSignedIn(c, found))) {
    c.set('site', found.site);
    c.set('record', found);
    c.header('cache-control', 'no-store');
    return next();
  }
  if (found && (await mayLook(c, found))) return sayForbidden(c, langOf(c, found.site.locale));
  const { pathname, search } = new URL(c.req.url);
  const way = c.req.method === 'GET' ? pathname + search : `/s/${id}/site`;
  const back = new URLSearchParams({ next: way });
  return c.redirect(`/s/${encodeURIComponent(id)}/sign-in?${back}`, 303);
};
