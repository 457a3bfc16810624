import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { AppEnv } from './env.ts';
import { hashOf, isSameSecret } from './keys.ts';
import { isValid, type Share, type SiteRecord } from './registry.ts';

/** Seconds for which an owner stays signed in: an owner who looks every month never signs in again. */
export const SESSION_SECONDS = 40 * 86_400;

/** Seconds for which the deployer stays signed in: a day, since this key opens more. */
const ADMIN_SECONDS = 86_400;

/** No site's cookie has this name: theirs go on with a hyphen. */
const ADMIN_NAME = 'safar.admin';

const nameOf = (site: string): string => `safar-${site}`;

/** No site's id has a dot, so no owner's cookie has this name. */
const guestNameOf = (site: string): string => `safar-${site}.guest`;

/** Signs an owner in on this browser. The caller has checked the key, and that `SESSION_KEY` is set. */
export const signIn = (c: Context<AppEnv>, record: SiteRecord, secret: string): Promise<void> =>
  setCookie(c, nameOf(record.site.id), record.keyHash, SESSION_SECONDS, secret);

/** Whether this browser is signed in as the site's owner. */
export const isSignedIn = (c: Context<AppEnv>, record: SiteRecord): Promise<boolean> =>
  hasCookie(c, nameOf(record.site.id), [record.keyHash]);

/** Lets a browser look at a site that came by a share link. The caller has checked as for an owner. */
export function letLook(
  c: Context<AppEnv>,
  record: SiteRecord,
  share: Share,
  secret: string,
): Promise<void> {
  const left = share.expires ? (Date.parse(share.expires) - Date.now()) / 1000 : Infinity;
  const seconds = Math.floor(Math.min(left, SESSION_SECONDS));
  return setCookie(c, guestNameOf(record.site.id), share.hash, seconds, secret);
}

/** Whether this browser came by a link that is still valid, or is the deployer's, who may look at all sites. */
export const mayLook = async (c: Context<AppEnv>, record: SiteRecord): Promise<boolean> =>
  (await hasCookie(
    c,
    guestNameOf(record.site.id),
    (record.shares ?? []).filter(isValid).map(({ hash }) => hash),
  )) || (await isAdmin(c));

/** Signs the deployer in on this browser. The caller has checked the key. */
export const signInAdmin = async (c: Context<AppEnv>, key: string, secret: string): Promise<void> =>
  setCookie(c, ADMIN_NAME, await hashOf(key), ADMIN_SECONDS, secret);

/** Whether this browser is signed in with the admin key that is set now. */
export const isAdmin = async (c: Context<AppEnv>): Promise<boolean> => {
  const key = c.env.ADMIN_KEY;
  return Boolean(key) && hasCookie(c, ADMIN_NAME, [await hashOf(key!)]);
};

/** Takes the deployer's cookie from this browser. */
export const signOutAdmin = (c: Context<AppEnv>): void => {
  deleteCookie(c, ADMIN_NAME, { path: '/' });
};

/** The valid link of a site that has this secret. */
export async function shareOf(record: SiteRecord, secret: string): Promise<Share | undefined> {
  const hash = await hashOf(secret);
  let found: Share | undefined;
  for (const share of (record.shares ?? []).filter(isValid))
    if (await isSameSecret(share.hash, hash)) found = share;
  return found;
}

/** Takes both cookies of a site from this browser. */
export const signOut = (c: Context<AppEnv>, site: string): void => {
  for (const name of [nameOf(site), guestNameOf(site)]) deleteCookie(c, name, { path: '/' });
};

/**
 * A cookie says until when it is good, and for which key or link, by a hash of what is kept of that:
 * so one that was changed or revoked takes its cookies with it.
 */
const setCookie = async (
  c: Context<AppEnv>,
  name: string,
  kept: string,
  seconds: number,
  secret: string,
): Promise<void> =>
  setSignedCookie(
    c,
    name,
    await valueOf(Math.floor(Date.now() / 1000) + seconds, name, kept),
    secret,
    {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge: seconds,
    },
  );

async function hasCookie(c: Context<AppEnv>, name: string, kept: string[]): Promise<boolean> {
  const secret = c.env.SESSION_KEY;
  if (!secret) return false;
  const value = (await getSignedCookie(c, secret, name)) || '';
  const until = Number(value.split('.')[0]);
  if (!(until > Date.now() / 1000)) return false;
  for (const each of kept)
    if (await isSameSecret(value, await valueOf(until, name, each))) return true;
  return false;
}

/** The name is in the hash, so that one site's cookie is none of another's, whatever it is called. */
const valueOf = async (until: number, name: string, kept: string): Promise<string> =>
  `${until}.${(await hashOf(`${name}\n${kept}`)).slice(0, 32)}`;
