import type { Touch } from './touch.ts';

/** Click ids that advertisers add to paid clicks alone; `fbclid` is on every link from Facebook, and tells nothing. */
const CLICK_ID =
  /[?&](gclid|[gw]braid|gad_source|dclid|msclkid|ttclid|twclid|yclid|li_fat_id|rdt_cid|sccid)=/i;

/** What tells of a person, or one of them from another, is no source and no campaign. */
const PRIVATE = /@|[\da-f]{16}/i;

/** Characters of a host and of a name, as the wire takes them. */
const HOST = 253;
const NAME = 100;

/**
 * Reads from a page load where the visit came from.
 *
 * @param query    the page's parameters, `?…`; or decoded, and then each with a slash in front (`/?…/&…`)
 * @param referrer host of the referrer, with its port; `''` where there is none
 * @param hosts    the page's own host and those of its site, with the port where there is one; what
 *                 is below them is the site's too, and no source
 */
export function readTouch(query: string, referrer: string, hosts: readonly string[]): Touch {
  const host = referrer.toLowerCase();
  const own = hosts.some((each) => `.${host}`.endsWith(`.${each.replace(/^(\*|www)\./, '')}`));
  const parameters = new URLSearchParams(
    query.replace(
      /\/([?&]\w+=)(.*?)(?=\/[?&]|$)/gs,
      (_, name: string, value: string) =>
        name + value.replaceAll('%', '%25').replaceAll('&', '%26'),
    ),
  );
  const said = (...names: string[]): string =>
    (
      names.map((name) => parameters.get(name)).find((value) => value && !PRIVATE.test(value)) ?? ''
    ).slice(0, NAME);
  return {
    host: own
      ? ''
      : host
          .replace(/:\d*$/, '')
          .replace(/^www\./, '')
          .slice(0, HOST),
    source: said('utm_source', 'ref', 'source'),
    medium: said('utm_medium'),
    campaign: said('utm_campaign'),
    paid: CLICK_ID.test(query),
  };
}
