import type { Context } from 'hono';
import { keyWasRight, waitForKey } from '../access.ts';
import type { AppEnv } from '../env.ts';
import { isSameSecret } from '../keys.ts';
import { langOf } from '../lang-of.ts';
import { adminSignInPage } from '../pages/index.ts';
import { saySecret } from '../say-message.ts';
import { signInAdmin, signOutAdmin } from '../session.ts';
import { formOf } from '../form-of.ts';

/** `GET /sites/sign-in`: asks for the admin key. */
export function showAdminSignIn(c: Context<AppEnv>): Response | Promise<Response> {
  if (!c.env.ADMIN_KEY) return saySecret(c, 'ADMIN_KEY');
  if (!c.env.SESSION_KEY) return saySecret(c, 'SESSION_KEY');
  return c.html(adminSignInPage({ lang: langOf(c) }));
}

/** `POST` of the same: signs the deployer in. */
export async function takeAdminSignIn(c: Context<AppEnv>): Promise<Response> {
  const { ADMIN_KEY: key, SESSION_KEY: secret } = c.env;
  if (!key) return saySecret(c, 'ADMIN_KEY');
  if (!secret) return saySecret(c, 'SESSION_KEY');
  const lang = langOf(c);
  // No key is looked at, so that the wait tells nothing of it.
  if (await waitForKey(c)) return c.html(adminSignInPage({ lang, error: 'rate' }), 429);
  if (!(await isSameSecret((await formOf(c)).text('key').trim(), key)))
    return c.html(adminSignInPage({ lang, error: 'key' }), 401);
  keyWasRight(c);
  await signInAdmin(c, key, secret);
  return c.redirect(toSites(c), 303);
}

/** `POST /sites/sign-out`. */
export function takeAdminSignOut(c: Context<AppEnv>): Response {
  signOutAdmin(c);
  return c.redirect(`/?lang=${langOf(c)}`, 303);
}

const toSites = (c: Context<AppEnv>): string => {
  const lang = c.req.query('lang');
  return lang ? `/sites?${new URLSearchParams({ lang })}` : '/sites';
};
