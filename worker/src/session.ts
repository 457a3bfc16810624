import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { AppEnv } from './env.ts';
import type { SiteRecord } from './registry.ts';

/** Seconds for which an owner stays signed in: an owner who looks every month never signs in again. */
export const SESSION_SECONDS = 40 * 86_400;

const nameOf = (site: string): string => `safar-${site}`;

/** What a cookie says: until when, and for which key, so that a key that was changed signs everybody out. */
const valueOf = (record: SiteRecord, until: number): string =>
  `${until}.${record.keyHash.slice(0, 16)}`;

/** Signs an owner in on this browser. The caller has checked the key, and that `SESSION_KEY` is set. */
export const signIn = (c: Context<AppEnv>, record: SiteRecord, secret: string): Promise<void> =>
  setSignedCookie(
    c,
    nameOf(record.site.id),
    valueOf(record, Math.floor(Date.now() / 1000) + SESSION_SECONDS),
    secret,
    {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge: SESSION_SECONDS,
    },
  );

/** Whether this browser is signed in as the site's owner. */
export async function isSignedIn(c: Context<AppEnv>, record: SiteRecord): Promise<boolean> {
  const secret = c.env.SESSION_KEY;
  if (!secret) return false;
  const value = await getSignedCookie(c, secret, nameOf(record.site.id));
  const until = Number((value || '').split('.')[0]);
  return until > Date.now() / 1000 && value === valueOf(record, until);
}

export const signOut = (c: Context<AppEnv>, site: string): void => {
  deleteCookie(c, nameOf(site), { path: '/' });
};
