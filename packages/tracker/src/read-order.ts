import { orderIn, type Order, type Thing } from './read-facts.ts';

/** What Shopify's order pages say of their order. */
export interface ShopifyCheckout {
  order_id?: number;
  total_price?: string;
  currency?: string;
}

/**
 * Reads which order a receipt page shows: from the page's own words, its structured data, what the
 * shop's platform prints, or its address. The first that tells a thing is believed, for the number
 * and for the price each.
 *
 * @param checkout  `Shopify.checkout`, where there is one
 */
export function readOrder(
  doc: Document,
  url: URL,
  things: readonly Thing[],
  checkout?: ShopifyCheckout,
): Order {
  const said = (found: Element | null | undefined): string | undefined =>
    found?.getAttribute('content') ?? found?.textContent?.trim();
  const scope = doc.querySelector(
    '[itemtype$="schema.org/Order"],[itemtype$="schema.org/Invoice"]',
  );
  const item = (name: string): string | undefined =>
    said(
      [...(scope?.querySelectorAll(`[itemprop=${name}]`) ?? [])].find((each) => {
        // What is nested deeper is the price of one of its goods.
        const of = each.parentElement!.closest('[itemscope]');
        return of === scope || of?.getAttribute('itemprop') === 'totalPaymentDue';
      }),
    );
  const text = (selector: string): string | undefined => said(doc.querySelector(selector));
  const marked = doc.querySelector<HTMLElement>('[data-safar-order]')?.dataset;
  const priced = marked?.['safarValue']
    ? marked
    : // A button's value is that of its own goal.
      doc.querySelector<HTMLElement>('[data-safar-value]:not([data-safar-goal])')?.dataset;
  const thing = (things.find((each) => each?.['orderNumber'] ?? each?.['confirmationNumber']) ??
    things.find((each) => each?.['totalPaymentDue'])) as StatedOrder | undefined;
  const due = thing?.totalPaymentDue;

  const id =
    marked?.['safarOrder'] ||
    (thing?.orderNumber ?? thing?.confirmationNumber) ||
    (item('orderNumber') ?? item('confirmationNumber')) ||
    checkout?.order_id ||
    orderIn(url.href) ||
    text('.woocommerce-order-overview__order strong') ||
    '';

  const prices: [value: string | number | undefined, currency: string | undefined][] = [
    [priced?.['safarValue'], priced?.['safarCurrency']],
    [
      thing?.price ?? due?.price ?? due?.value,
      thing?.priceCurrency ?? due?.priceCurrency ?? due?.currency,
    ],
    [item('price') ?? item('value'), item('priceCurrency') ?? item('currency')],
    [checkout?.total_price, checkout?.currency],
    [text('.woocommerce-order-overview__total .amount'), undefined],
  ];
  const [value, currency] = prices.find(([each]) => each !== undefined && each !== '') ?? [];
  return { id, value, currency };
}

/** `Order` and `Invoice` of schema.org, as far as they are of use. */
interface StatedOrder {
  orderNumber?: string;
  confirmationNumber?: string;
  price?: string | number;
  priceCurrency?: string;
  totalPaymentDue?: {
    price?: string | number;
    value?: string | number;
    priceCurrency?: string;
    currency?: string;
  };
}
