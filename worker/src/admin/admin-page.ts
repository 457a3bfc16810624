import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../env.ts';
import { saySecret } from '../say-message.ts';
import { isAdmin } from '../session.ts';

/** Lets the deployer's browser through to the page of all sites; everybody else is asked for the admin key. */
export const adminPage: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!c.env.ADMIN_KEY) return saySecret(c, 'ADMIN_KEY');
  if (!c.env.SESSION_KEY) return saySecret(c, 'SESSION_KEY');
  if (!(await isAdmin(c))) {
    const lang = c.req.query('lang');
    return c.redirect(`/sites/sign-in${lang ? `?${new URLSearchParams({ lang })}` : ''}`, 303);
  }
  c.header('cache-control', 'no-store');
  return next();
};
