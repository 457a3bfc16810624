import type { Context } from 'hono';
import { waitForKey } from './access.ts';
import { opensEmbed } from './embed.ts';
import type { AppEnv } from './env.ts';
import { parseFunnelQuery } from './funnel-query.ts';
import { langOf } from './lang-of.ts';
import { embedPage } from './pages/index.ts';
import { readSummary } from './read-summary.ts';
import { sayMessage } from './say-message.ts';
import { findSite } from './sites.ts';

/**
 * `GET /embed/<site>?key=…`: the funnel alone, for a frame on the site's own pages. Its readers may be many,
 * so it is read from what was published, and no ledger is asked.
 */
export async function showEmbed(c: Context<AppEnv>): Promise<Response> {
  const now = Date.now();
  const found = await findSite(c.env, c.req.param('site') ?? '');
  if (!found || !(await opensEmbed(found, c.req.query('key') ?? ''))) {
    c.header('content-security-policy', policyFor([]));
    if (await waitForKey(c)) return sayMessage(c, { lang: langOf(c), about: 'tooMany' }, 429);
    return sayMessage(c, { lang: langOf(c), about: 'noLink' }, 403);
  }
  const { site } = found;
  const parsed = parseFunnelQuery({}, site, now);
  // A period of its own choosing is never wrong.
  if ('fault' in parsed) throw new Error(parsed.fault.detail);
  const summary = await readSummary(c.env, site, parsed.query, now);
  c.header('content-security-policy', policyFor(site.domains));
  c.header('cache-control', 'private, max-age=60');
  return c.html(embedPage({ lang: langOf(c, site.locale), name: site.name, summary }));
}

/** What the frame may load, and on which pages it may stand. */
function policyFor(domains: readonly string[]): string {
  // A domain takes its www as well, as it does for steps. Only what cannot end the directive goes in.
  const hosts = domains
    .filter((domain) => /^[\w.*:[\]-]+$/.test(domain))
    .flatMap((domain) =>
      /^(\*|www)\.|^[\d.:[\]]+$/.test(domain) ? [domain] : [domain, `www.${domain}`],
    )
    .flatMap((host) => (host.startsWith('www.') ? [host, host.slice(4)] : [host]));
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${[...new Set(hosts)].join(' ') || "'none'"}`,
  ].join('; ');
}
