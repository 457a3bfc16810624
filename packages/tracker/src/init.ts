import { call } from './calls.ts';

/** What a page says to be counted. The rest (time zone, window, goal, rules) the owner sets on the site's page. */
export interface InitOptions {
  /** Id of the site, as it was made. */
  site: string;
  /** Address of the worker that counts: `https://safar.example.workers.dev`. */
  url: string;
  /** `'wait'`: nothing is stored or sent before `consent(true)`. */
  consent?: 'wait' | undefined;
  /** Other hosts of the shop, with the port where there is one; links to them take the journey along. */
  domains?: readonly string[] | undefined;
  /** For a content security policy that asks for one. */
  nonce?: string | undefined;
}

/**
 * Begins to count in this page. It adds the same script that the tag is, so that a site has one set
 * of rules however it is installed; calls made meanwhile wait for it. On a server it does nothing.
 *
 * @returns what ends it: from then on nothing is taken or sent in this page, until `init` is called again
 * @throws where `site` or `url` cannot be right
 * @example const end = init({ site: 'my-shop', url: 'https://safar.example.workers.dev' });
 */
export function init({ site, url, consent, domains, nonce }: InitOptions): () => void {
  if (!/^[a-z\d][a-z\d-]{0,39}$/.test(site))
    throw new TypeError(
      `site is ${JSON.stringify(site)}; it takes the id that the site was made with`,
    );
  if (!/^https?:\/\/[^/]/.test(url))
    throw new TypeError(
      `url is ${JSON.stringify(url)}; it takes the worker's address, with https://`,
    );
  if (typeof document === 'undefined') return () => {};

  const src = `${url.replace(/\/+$/, '')}/j/${site}.js`;
  const tags = [...document.querySelectorAll('script')];
  if (tags.some((tag) => tag.src === src)) call('pause', false);
  else {
    const tag = document.createElement('script');
    tag.async = true;
    if (consent) tag.dataset['consent'] = consent;
    if (domains?.length) tag.dataset['domains'] = domains.join(' ');
    if (nonce) tag.nonce = nonce;
    tag.src = src;
    document.head.append(tag);
  }
  return () => call('pause', true);
}
