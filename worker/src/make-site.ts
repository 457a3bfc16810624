import type { Bindings } from './env.ts';
import { hashOf, newKey } from './keys.ts';
import type { NewSite } from './parse-site.ts';
import { SITE_DEFAULTS, type Site } from './site.ts';
import { createSite } from './sites.ts';

/**
 * Makes a site, with a key that is kept nowhere; nothing where its id is taken.
 *
 * @param created  since when there has been such a site, milliseconds since the epoch
 */
export async function makeSite(
  env: Bindings,
  settings: NewSite,
  created = Date.now(),
): Promise<{ site: Site; key: string } | undefined> {
  const site: Site = {
    ...SITE_DEFAULTS,
    rules: [],
    ...settings,
    created: new Date(created).toISOString(),
  };
  const key = newKey();
  return (await createSite(env, { site, keyHash: await hashOf(key) })) ? { site, key } : undefined;
}
