import { guard } from '@safar/journey';
import type { Seen } from '@safar/journey';
import type { ShopifyCheckout } from './read-order.ts';

/** Globals that Shopify's storefronts have. */
declare global {
  interface Window {
    ShopifyAnalytics?: { meta?: { page?: { pageType?: string } } };
    Shopify?: { checkout?: ShopifyCheckout };
  }
}

/** One thing that a page describes in the words of schema.org. */
export type Thing = Partial<Record<string, string>> | null | undefined;

/** What a page says of its purpose, its address apart. */
export type Facts = Pick<Seen, 'says' | 'og' | 'types' | 'shop' | 'marks'>;

/** An order as a page or a call tells it. */
export interface Order {
  /** Its number, by which it is known from others. It does not leave the browser. */
  id?: string | number | null | undefined;
  /** In the currency's own unit; a text is read as shops write amounts. */
  value?: string | number | undefined;
  /** ISO 4217, or IRT for toman. Default: the one that the value's text names, else the site's. */
  currency?: string | undefined;
}

/** Classes of a body by which shop platforms tell what a page is for; others may tell who looks at it. */
const MARKS =
  /\S*(woocommerce|single|tax-|customer|home|404|noroute|page-id|template|blog|search|-(success|index|view|history))\S*/g;

/** The things that a page describes outright in JSON-LD, in order; what is nested in them is not its subject. */
export const readThings = (): Thing[] =>
  [...document.querySelectorAll('[type$="ld+json"]')]
    // Shops do print broken JSON.
    .flatMap(guard((script) => JSON.parse(script.textContent) as Thing[]))
    .flatMap((thing) => (thing as { '@graph'?: Thing[] } | undefined)?.['@graph'] ?? thing);

/** The number of an order in an address; WooCommerce has `/checkout/order-received/1042/?key=wc_order_…`. */
export const orderIn = (address: string): string | undefined =>
  /order-received\/(\d+)|[?&](?:order|order_id|key)=([^&#]+)/.exec(address)?.slice(1).join('');

/** The first element that a selector finds. */
export const find = (selector: string): HTMLElement | null => document.querySelector(selector);

/** Reads what a page says of its purpose, and the order that it may show as far as it is stated outright. */
export const readFacts = (address: string): [facts: Facts, order: Order] => {
  const meta = (selector: string): string | undefined =>
    (find(selector) as HTMLMetaElement | null)?.content;
  const things = readThings();
  const marked = find('[data-safar-order]')?.dataset;
  const order = things.find((thing) => thing?.['orderNumber']);
  return [
    {
      shop: window.ShopifyAnalytics?.meta?.page?.pageType,
      says: meta('[name="safar:kind"]'),
      og: meta('[property="og:type"]'),
      types: things.flatMap((thing) => thing?.['@type']),
      // A body without a class is left alone: the first HTML element that a page's scripts touch costs
      // as much as all else here.
      marks: find('body[class]')?.className.match(MARKS),
    },
    {
      id: marked?.['safarOrder'] || order?.['orderNumber'] || orderIn(address),
      value: marked?.['safarValue'] ?? order?.['price'],
      currency: marked?.['safarCurrency'] ?? order?.['priceCurrency'],
    },
  ];
};
