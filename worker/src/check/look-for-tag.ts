import type { Site } from '../site.ts';
import { lookAtPage } from '../settings/look-at-page.ts';
import type { PageNote } from './note.ts';

/**
 * Looks for a site's tag in the HTML of a page of the site, as it comes from its server. A tag that a
 * script puts there later is not in it.
 *
 * @param from  where this worker stands
 */
export async function lookForTag(url: string, site: Site, from: string): Promise<PageNote> {
  const looked = await lookAtPage(url, site, from);
  if ('fault' in looked)
    return { url, found: 'fault', told: `${looked.fault} ${looked.told ?? ''}`.trim() };
  const { page } = looked;
  const { origin } = new URL(from);
  const said = (found: PageNote['found'], told = ''): PageNote => ({ url: page.url, found, told });
  const own = page.tags.filter((tag) => tag.site === site.id);
  if (own.some((tag) => tag.origin === origin))
    return page.policy && !allows(page.policy, origin, page.url)
      ? said('policy', page.policy)
      : said('tag');
  if (own[0]) return said('otherWorker', own[0].origin);
  return page.tags[0] ? said('otherSite', page.tags[0].site) : said('nothing');
}

/** Whether a page's policy lets scripts come from an origin, as far as its sources are hosts. */
function allows(policy: string, origin: string, page: string): boolean {
  const { host, protocol } = new URL(origin);
  return policy
    .split(/\s+/)
    .slice(1)
    .some((source) => {
      const bare = source.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
      return (
        source === '*' ||
        source === protocol ||
        // What a nonce or a trusted script lets in cannot be told from here.
        /^'(nonce-|sha\d|strict-dynamic)/.test(source) ||
        (source === "'self'" && new URL(page).origin === origin) ||
        bare === host ||
        (bare.startsWith('*.') && host.endsWith(bare.slice(1)))
      );
    });
}
