import type { Thing } from './read-ld.ts';

/** An order, as a page or a call tells it. */
export interface Order {
  /** Its number, by which it is known from others. It does not leave the browser. */
  id?: string | number | undefined;
  /** In the currency's own unit. Without a currency it is not counted. */
  value?: string | number | undefined;
  /** ISO 4217, or IRT for toman. */
  currency?: string | undefined;
}

/** Reads which order a receipt page shows: from the page's own words, its structured data, or its address. */
export function readOrder(doc: Document, url: URL, things: readonly Thing[]): Order {
  const marked = doc.querySelector<HTMLElement>('[data-safar-order]')?.dataset;
  if (marked)
    return {
      id: marked['safarOrder'],
      value: marked['safarValue'],
      currency: marked['safarCurrency'],
    };

  const order = things.find((thing) => thing['orderNumber']) as
    | { orderNumber: string; price?: string; priceCurrency?: string }
    | undefined;
  if (order) return { id: order.orderNumber, value: order.price, currency: order.priceCurrency };

  const given = (name: string): string | null => url.searchParams.get(name);
  // WooCommerce: /checkout/order-received/1042/?key=wc_order_…
  const id = /\/order-received\/(\d+)/.exec(url.pathname)?.[1];
  return { id: id ?? given('order') ?? given('order_id') ?? given('key') ?? '' };
}
