import type { Touch } from '@safar/journey';
import { MAX_HOST, MAX_NAME } from '@safar/protocol';

/** Click ids that advertisers add to paid clicks alone; `fbclid` is on every link from Facebook, and tells nothing. */
const CLICK_ID =
  /[?&](gclid|[gw]braid|gad_source|dclid|msclkid|ttclid|twclid|yclid|li_fat_id|rdt_cid|sccid)=/i;

/**
 * Reads from a page load where the visit came from.
 *
 * @param url       the page's own address
 * @param referrer  `document.referrer`; a host of the site's own is no source
 * @param domains   the site's hosts, with the port where there is one; what is below them is the site's too
 */
export function readTouch(url: URL, referrer: string, domains: readonly string[]): Touch {
  const from = referrer && new URL(referrer);
  const own =
    !from ||
    [url.host, ...domains].some((domain) =>
      `.${from.host}`.endsWith(`.${domain.replace(/^(\*|www)\./, '')}`),
    );
  const said = (...names: string[]): string =>
    (names.map((name) => url.searchParams.get(name)).find(Boolean) ?? '').slice(0, MAX_NAME);
  return {
    host: own ? '' : from.hostname.replace(/^www\./, '').slice(0, MAX_HOST),
    source: said('utm_source', 'ref', 'source'),
    medium: said('utm_medium'),
    campaign: said('utm_campaign'),
    paid: CLICK_ID.test(url.search),
  };
}
