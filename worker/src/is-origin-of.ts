import { hostIn } from './check/host-in.ts';

/**
 * Whether an `Origin` header is one of a site's domains. `shop.example` takes `www.shop.example` too,
 * since they are one shop to everybody but DNS; `*.shop.example` takes all below it; a port must be
 * named where the origin has one.
 *
 * Browsers send the header with every POST. One that is missing, or `null`, is no browser on a page
 * of the site, or a page that hides where it is, so it is refused.
 */
export function isOriginOf(domains: readonly string[], origin: string | undefined): boolean {
  const host = hostIn(origin);
  if (!host) return false;
  return domains.some((domain) =>
    domain.startsWith('*.')
      ? host.endsWith(domain.slice(1))
      : host.replace(/^www\./, '') === domain.replace(/^www\./, ''),
  );
}
