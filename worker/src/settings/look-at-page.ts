import { homeOf } from '../home-of.ts';
import { isOriginOf } from '../is-origin-of.ts';
import type { LookFault } from '../pages/site/site-page-props.ts';
import type { Site } from '../site.ts';
import { readPage, type PageRead } from './read-page.ts';

/** Milliseconds for which a page is waited for: longer than a shop's customers would. */
const PATIENCE = 8_000;

/** Addresses that are followed from one to the next: to https, to www, to a language. */
const MAX_HOPS = 4;

/** What the worker calls itself where it asks for a page. */
const AGENT = 'Mozilla/5.0 (compatible; Safar; looks for its tag when the owner asks)';

/** A page that was read, or why it was not; `told` is the answer's status, or the host that is not the site's. */
export type Looked = { page: PageRead } | { fault: LookFault; told?: string };

/**
 * Fetches a page of a site and reads it. Only hosts among the site's domains are asked, by the ports that
 * those name, at each hop anew; names that can only lead into the network where the worker stands are not,
 * unless the worker itself stands on such a name, as in development.
 *
 * @param url   as the owner typed it; without a scheme it is https, and without a host of the site
 * @param from  where this worker stands
 */
export async function lookAtPage(url: string, site: Site, from: string): Promise<Looked> {
  let address = addressOf(url, baseOf(url, site));
  const late = AbortSignal.timeout(PATIENCE);
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (!address) return { fault: 'address' };
    const { host, hostname } = address;
    if (!isOriginOf(site.domains, address.origin))
      return { fault: hop ? 'away' : 'foreign', told: host };
    if (isPrivate(hostname) && !isPrivate(new URL(from).hostname))
      return { fault: 'private', told: host };
    let answer: Response;
    try {
      answer = await fetch(address, {
        redirect: 'manual',
        headers: { 'user-agent': AGENT, accept: 'text/html' },
        signal: late,
      });
    } catch {
      return { fault: 'unreachable', told: host };
    }
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && next) {
      await answer.body?.cancel();
      address = addressOf(next, address);
      continue;
    }
    if (!/html/i.test(answer.headers.get('content-type') ?? '')) {
      await answer.body?.cancel();
      return answer.ok ? { fault: 'notHtml' } : { fault: 'status', told: String(answer.status) };
    }
    // A page that is not found is a page, too, and may have the tag; a shop behind a password is not the shop.
    if (answer.status === 401 || answer.status === 403 || answer.status >= 500) {
      await answer.body?.cancel();
      return { fault: 'status', told: String(answer.status) };
    }
    try {
      return { page: await readPage(answer, address) };
    } catch {
      return { fault: 'unreachable', told: host };
    }
  }
  return { fault: 'away', ...(address && { told: address.host }) };
}

/** A path alone is one of the site: of the first of its domains that is a host. */
function baseOf(url: string, { domains }: Site): URL | undefined {
  const host = /^\s*\//.test(url) && domains.find((domain) => !domain.startsWith('*.'));
  return host ? new URL(homeOf(host)) : undefined;
}

/** An http or https address without a name and password in it; `undefined` for what is none. */
function addressOf(text: string, base?: URL): URL | undefined {
  const trimmed = text.trim();
  const whole = base || /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const isBare = trimmed.startsWith('/') && !base;
  if (!trimmed || isBare || !URL.canParse(whole, base?.href)) return undefined;
  const url = new URL(whole, base?.href);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}

/** A name that no shop on the internet has: a number, or one of a local network. */
const isPrivate = (hostname: string): boolean =>
  /^[\d.]+$|^\[|^[^.]+$|\.(localhost|local|internal|intranet|lan|home|corp|arpa)$/.test(
    hostname.replace(/\.$/, ''),
  );
