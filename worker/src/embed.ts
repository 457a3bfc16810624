import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { frameOf } from './frame-of.ts';
import { hashOf, isSameSecret, newKey } from './keys.ts';
import type { SiteRecord } from './registry.ts';
import { setEmbed } from './sites.ts';

/** `POST /v1/sites/<site>/embed`: opens the funnel to other pages. The address is in this answer, and nowhere else. */
export async function postEmbed(c: Context<AppEnv>): Promise<Response> {
  const url = await openEmbed(c);
  return c.json({ url, html: frameOf(url) }, 201, { 'cache-control': 'no-store' });
}

/** `DELETE /v1/sites/<site>/embed`: closes it; the address is dead. */
export async function deleteEmbed(c: Context<AppEnv>): Promise<Response> {
  await setEmbed(c.env, c.get('site').id, null);
  return c.body(null, 204);
}

/** Opens a site's funnel to other pages by a new address; the one before is dead. */
export async function openEmbed(c: Context<AppEnv>): Promise<string> {
  const { id } = c.get('site');
  const token = newKey();
  await setEmbed(c.env, id, { hash: await hashOf(token), created: new Date().toISOString() });
  return `${new URL(c.req.url).origin}/embed/${id}?key=${token}`;
}

/** Whether the secret of an address opens a site's funnel to other pages. */
export const opensEmbed = async ({ embed }: SiteRecord, token: string): Promise<boolean> =>
  embed !== undefined && (await isSameSecret(embed.hash, await hashOf(token)));
