import { MAX_NAME } from '@safar/protocol';
import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { faultOfBody, jsonOf } from './json-body.ts';
import { hashOf, newKey } from './keys.ts';
import { refuse, show } from './problem.ts';
import { isValid, MAX_SHARES, type Share } from './registry.ts';
import { addShare, removeShare, sharesOf } from './sites.ts';

const WRONG = 'A setting of the link is wrong';

/** The longest that a link is good for, in days, where it expires at all. */
const MAX_DAYS = 3650;

/** `POST /v1/sites/<site>/shares`: makes a link to look by. Its secret is in this answer, and nowhere else. */
export async function postShare(c: Context<AppEnv>): Promise<Response> {
  const body = await jsonOf(c);
  const fault = faultOfBody(body);
  if (fault) return refuse(c, { status: 400, title: WRONG, ...fault });
  const { name = '', days, ...others } = body as Record<string, unknown>;
  const [other] = Object.entries(others);
  // What was meant to end the link must not make one that never ends.
  if (other) return wrong(c, ...other, 'nothing: a link has name and days');
  if (typeof name !== 'string' || name.length > MAX_NAME)
    return wrong(c, 'name', name, `at most ${MAX_NAME} characters, or nothing`);
  if (days !== undefined && !isDays(days))
    return wrong(c, 'days', days, `a whole number from 1 to ${MAX_DAYS}, or nothing`);
  const made = await makeShare(c, name, days);
  if (!made)
    return refuse(c, {
      status: 409,
      title: 'There are too many links',
      field: 'shares',
      detail: `shares are ${MAX_SHARES} already; revoke one first`,
    });
  return c.json({ ...shown(made.share), url: made.url }, 201, { 'cache-control': 'no-store' });
}

/** Makes a link that is good for some days, or until it is revoked; nothing where there are too many. */
export async function makeShare(
  c: Context<AppEnv>,
  name: string,
  days: number | undefined,
): Promise<{ share: Share; url: string } | undefined> {
  const { id: site } = c.get('site');
  const now = Date.now();
  const token = newKey();
  const share: Share = {
    id: newKey().slice(0, 16),
    name: name.trim(),
    hash: await hashOf(token),
    created: new Date(now).toISOString(),
    ...(days !== undefined && { expires: new Date(now + days * 86_400_000).toISOString() }),
  };
  if (!(await addShare(c.env, site, share))) return undefined;
  return { share, url: `${new URL(c.req.url).origin}/s/${site}?share=${token}` };
}

/** `GET /v1/sites/<site>/shares`: the links that are valid, without their secrets. */
export async function listShares(c: Context<AppEnv>): Promise<Response> {
  const shares = await sharesOf(c.env, c.get('site').id);
  return c.json({ shares: shares.filter(isValid).map(shown) }, 200, {
    'cache-control': 'no-store',
  });
}

/** `DELETE /v1/sites/<site>/shares/<share>`: ends a link, and the looking of everybody who came by it. */
export async function deleteShare(c: Context<AppEnv>): Promise<Response> {
  await removeShare(c.env, c.get('site').id, c.req.param('share') ?? '');
  return c.body(null, 204);
}

/** A link without what could be compared with its secret. */
export const shown = ({ id, name, created, expires }: Share): Omit<Share, 'hash'> => ({
  id,
  name,
  created,
  ...(expires !== undefined && { expires }),
});

/** Whether a link can be good for so many days. */
export const isDays = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_DAYS;

const wrong = (c: Context, field: string, value: unknown, takes: string): Response =>
  refuse(c, {
    status: 400,
    title: WRONG,
    field,
    detail: `${field} is ${show(value)}; it takes ${takes}`,
  });
