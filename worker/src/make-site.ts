import type { Bindings } from './env.ts';
import { hashOf, newKey } from './keys.ts';
import type { NewSite } from './parse-site.ts';
import { SITE_DEFAULTS, type Site } from './site.ts';
import { createSite } from './sites.ts';

/** Makes a site, with a key that is kept nowhere; nothing where its id is taken. */
export async function makeSite(
  env: Bindings,
  settings: NewSite,
): Promise<{ site: Site; key: string } | undefined> {
  const site: Site = {
    ...SITE_DEFAULTS,
    rules: [],
    ...settings,
    created: new Date().toISOString(),
  };
  const key = newKey();
  return (await createSite(env, { site, keyHash: await hashOf(key) })) ? { site, key } : undefined;
}
