import type { Page } from '@safar/journey';
import type { Thing } from './read-ld.ts';
import type { ShopifyCheckout } from './read-order.ts';

/** Globals that Shopify's storefronts have. */
export interface ShopifyGlobals {
  ShopifyAnalytics?: { meta?: { page?: { pageType?: string } } };
  __st?: { p?: string };
  Shopify?: { checkout?: ShopifyCheckout };
}

/** What a page says of its purpose, its address apart. */
export type Signals = Pick<Page, 'kind' | 'bodyClass' | 'ldTypes' | 'ogType'>;

/** Reads what the page says of its purpose. */
export function readPage(
  { document: doc, ShopifyAnalytics, __st }: ShopifyGlobals & { document: Document },
  things: readonly Thing[],
): Signals {
  const meta = (selector: string): string =>
    doc.querySelector<HTMLMetaElement>(`meta${selector}`)?.content ?? '';
  const shopify = ShopifyAnalytics?.meta?.page?.pageType ?? __st?.p;
  return {
    kind: meta('[name="safar:kind"]'),
    bodyClass: (doc.body?.className ?? '') + (shopify ? ` shopify-${shopify}` : ''),
    ldTypes: things.flatMap((thing) => thing['@type']).filter((type) => typeof type === 'string'),
    ogType: meta('[property="og:type"]'),
  };
}
