import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './env.ts';
import { hashOf, isSameSecret } from './keys.ts';
import { refuse, show } from './problem.ts';
import type { SiteRecord } from './registry.ts';
import { isSignedIn } from './session.ts';
import { findSite } from './sites.ts';

/** How a secret is set that is not: the same sentence wherever it is missed. */
export const howToSet = (secret: 'ADMIN_KEY' | 'SESSION_KEY'): string =>
  `${secret} is not set; set it with "wrangler secret put ${secret}", or with "--var ${secret}:…" for wrangler dev`;

/** Lets the deployer through, who has the admin key. */
export const adminOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const key = c.env.ADMIN_KEY;
  if (!key)
    return refuse(c, {
      status: 503,
      title: 'This worker makes no sites yet',
      field: 'ADMIN_KEY',
      detail: howToSet('ADMIN_KEY'),
    });
  if (!(await isSameSecret(bearerOf(c), key))) return unauthorized(c, 'the admin key');
  return next();
};

/**
 * Lets the owner of the address's site through, who has its key; to read, a browser that is signed in
 * will do. An unknown site is answered like a wrong key, so that nobody can ask which sites there are.
 */
export const ownerOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const record = await findSite(c.env, c.req.param('site') ?? '');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (
    !record ||
    !((await isOwnerKey(record, bearerOf(c))) || (reads && (await isSignedIn(c, record))))
  )
    return unauthorized(c, `the key of site ${show(c.req.param('site'))}`);
  c.set('site', record.site);
  return next();
};

/** Whether a key is a site's. */
export const isOwnerKey = async (record: SiteRecord, key: string): Promise<boolean> =>
  isSameSecret(await hashOf(key), record.keyHash);

const bearerOf = (c: Context): string =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';

const unauthorized = (c: Context, key: string): Response =>
  refuse(
    c,
    {
      status: 401,
      title: 'The key does not fit',
      field: 'authorization',
      detail: `authorization is missing or wrong; it takes "Bearer" and ${key}`,
    },
    { 'www-authenticate': 'Bearer' },
  );
