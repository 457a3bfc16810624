import { productById, type Product } from './catalogue.ts';
import { deliveryById, type DeliveryId } from './delivery.ts';
import type { Lang } from './lang.ts';

/** How many of one piece an order takes; more is a made-to-order job. */
export const MAX_QUANTITY = 20;

/** Tax on goods and delivery, a share. */
export const TAX = 0.1;

/** Product ids and how many of each, in the order in which they were added. */
export type Cart = Map<string, number>;

export interface Line {
  product: Product;
  quantity: number;
  /** Of all its pieces together, in the currency's smallest unit. */
  total: number;
}

export interface Totals {
  lines: Line[];
  /** Pieces. */
  count: number;
  goods: number;
  /** `undefined` until a way of delivery is chosen; it is then in `tax` and `total` too. */
  delivery: number | undefined;
  tax: number;
  total: number;
}

/** Sets how many of a product the cart holds; none takes it out. Unknown products are left alone. */
export function setQuantity(cart: Cart, id: string, quantity: number): void {
  if (!productById(id) || !Number.isInteger(quantity)) return;
  if (quantity <= 0) cart.delete(id);
  else cart.set(id, Math.min(quantity, MAX_QUANTITY));
}

/** What a cart comes to in a language's currency. */
export function totalsOf(lang: Lang, cart: Cart, way?: DeliveryId): Totals {
  const lines = [...cart].flatMap(([id, quantity]): Line[] => {
    const product = productById(id);
    return product ? [{ product, quantity, total: product.price[lang] * quantity }] : [];
  });
  const goods = lines.reduce((sum, line) => sum + line.total, 0);
  const delivery = way && deliveryById(way)?.priceFor(lang, goods);
  const tax = Math.round((goods + (delivery ?? 0)) * TAX);
  return {
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods,
    delivery,
    tax,
    total: goods + (delivery ?? 0) + tax,
  };
}
