import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { jsonOf } from './json-body.ts';
import { hashOf, newKey } from './keys.ts';
import { makeSite } from './make-site.ts';
import { parseChanges, parseNewSite } from './parse-site.ts';
import { refuse, show, type Problem } from './problem.ts';
import { listSites, patchSite, rekeySite, removeSite } from './sites.ts';

/** `POST /v1/sites`: makes a site. Its key is in this answer, and nowhere else. */
export async function postSite(c: Context<AppEnv>): Promise<Response> {
  const parsed = parseNewSite(await jsonOf(c));
  if ('fault' in parsed) return refuse(c, badSetting(parsed.fault));
  const made = await makeSite(c.env, parsed.settings);
  if (!made) return taken(c, parsed.settings.id);
  const { site, key } = made;
  return c.json({ id: site.id, key, tag: tagOf(c, site.id) }, 201, { 'cache-control': 'no-store' });
}

/** `GET /v1/sites`: which sites there are, for the deployer; their settings are their owners'. */
export async function getSites(c: Context<AppEnv>): Promise<Response> {
  const sites = (await listSites(c.env)).map(({ id, name, created }) => ({ id, name, created }));
  return c.json({ sites }, 200, { 'cache-control': 'no-store' });
}

/** `POST /v1/sites/<site>/key`: a new key; the old one, and every browser signed in by it, is out. */
export async function rollKey(c: Context<AppEnv>): Promise<Response> {
  const key = newKey();
  await rekeySite(c.env, c.get('site').id, await hashOf(key));
  return c.json({ id: c.get('site').id, key }, 200, { 'cache-control': 'no-store' });
}

/** `GET /v1/sites/<site>`: its settings, and the tag to paste. */
export const getSite = (c: Context<AppEnv>): Response =>
  c.json({ ...c.get('site'), tag: tagOf(c, c.get('site').id) }, 200, {
    'cache-control': 'no-store',
  });

/** `PATCH /v1/sites/<site>`: changes the settings that the body names. */
export async function changeSite(c: Context<AppEnv>): Promise<Response> {
  const parsed = parseChanges(await jsonOf(c), c.get('site'));
  if ('fault' in parsed) return refuse(c, badSetting(parsed.fault));
  const site = await patchSite(c.env, c.get('site').id, parsed.settings);
  return c.json({ ...site, tag: tagOf(c, c.get('site').id) }, 200, { 'cache-control': 'no-store' });
}

/** `DELETE /v1/sites/<site>`: erases a site and everything that was counted for it. */
export async function eraseSite(c: Context<AppEnv>): Promise<Response> {
  await removeSite(c.env, c.get('site'));
  return c.body(null, 204);
}

/** The script tag of a site, with this worker's own address. */
export const tagOf = (c: Context, site: string): string =>
  `<script async src="${new URL(c.req.url).origin}/j/${site}.js"></script>`;

/** Says that there is such a site already. */
export const taken = (c: Context, id: string): Response =>
  refuse(c, {
    status: 409,
    title: 'There is such a site',
    field: 'id',
    detail: `id is ${show(id)}, which is taken`,
  });

/** What is said of a setting that is wrong. */
export const badSetting = (fault: { field: string; detail: string }): Problem => ({
  status: 400,
  title: 'A setting is wrong',
  ...fault,
});
