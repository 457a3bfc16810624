import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from './env.ts';
import { hashOf, isSameSecret } from './keys.ts';
import { refuse, show, type Problem } from './problem.ts';
import { giveBack, waitOf } from './rate-limit.ts';
import type { SiteRecord } from './registry.ts';
import { isSignedIn, mayLook } from './session.ts';
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
  // The deployer chose this key, and it may be one that can be guessed.
  const wait = await waitForKey(c);
  if (wait) return tooManyKeys(c, wait);
  if (!(await isSameSecret(bearerOf(c), key))) return unauthorized(c, 'the admin key');
  keyWasRight(c);
  return next();
};

/**
 * Lets the owner of the address's site through, who has its key; to read, a browser that is signed in
 * will do. An unknown site is answered like a wrong key, so that nobody can ask which sites there are.
 */
export const ownerOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const record = await recordOf(c);
  if (!record || !(await isOwner(c, record))) return unauthorized(c, keyOf(c));
  c.set('site', record.site);
  return next();
};

/** Lets those through who may look at a site's numbers: its owner, and who came by a share link. */
export const readerOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  const record = await recordOf(c);
  if (!record || !((await isOwner(c, record)) || (await mayLook(c, record))))
    return unauthorized(c, keyOf(c));
  c.set('site', record.site);
  return next();
};

/** Lets the owner through, and the deployer, who can give a site another key when its own was lost. */
export const ownerOrAdmin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const wait = await waitForKey(c);
  if (wait) return tooManyKeys(c, wait);
  const record = await recordOf(c);
  const admin = c.env.ADMIN_KEY;
  const isAdmin = Boolean(admin) && (await isSameSecret(bearerOf(c), admin!));
  const isRight = isAdmin || (record !== null && (await isOwner(c, record)));
  if (!isRight) return unauthorized(c, keyOf(c));
  keyWasRight(c);
  if (!record) return refuse(c, noSite(c.req.param('site')));
  c.set('site', record.site);
  return next();
};

/** Seconds that one who tries keys has to wait, or 0. */
export const waitForKey = (c: Context<AppEnv>): Promise<number> =>
  waitOf(c.env, 'KEY_LIMIT', c.req.header('cf-connecting-ip'), Date.now());

/** Afterwards: a right key takes nothing of what its network may try. */
export const keyWasRight = (c: Context<AppEnv>): void =>
  giveBack('KEY_LIMIT', c.req.header('cf-connecting-ip'), Date.now());

/** Whether a key is a site's. */
export const isOwnerKey = async (record: SiteRecord, key: string): Promise<boolean> =>
  isSameSecret(await hashOf(key), record.keyHash);

const noSite = (id: string | undefined): Problem => ({
  status: 404,
  title: 'There is no such site',
  field: 'site',
  detail: `site is ${show(id)}, which there is not`,
});

const recordOf = (c: Context<AppEnv>): Promise<SiteRecord | null> =>
  findSite(c.env, c.req.param('site') ?? '');

async function isOwner(c: Context<AppEnv>, record: SiteRecord): Promise<boolean> {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  return (await isOwnerKey(record, bearerOf(c))) || (reads && (await isSignedIn(c, record)));
}

const keyOf = (c: Context): string => `the key of site ${show(c.req.param('site'))}`;

const bearerOf = (c: Context): string =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';

const tooManyKeys = (c: Context, wait: number): Response =>
  refuse(
    c,
    {
      status: 429,
      title: 'Too many keys from one network',
      field: 'authorization',
      detail: `authorization was tried too often from one network; it is looked at again in ${wait} s`,
    },
    { 'retry-after': String(wait) },
  );

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
