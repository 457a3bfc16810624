import { randomBytes, randomInt } from 'node:crypto';
import type { Address } from './address.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Totals } from './cart.ts';
import type { DeliveryId, PaymentId } from './delivery.ts';
import type { Lang } from './lang.ts';

export interface Order extends Totals {
  /** Such as `ND-10423`. */
  number: string;
  /** Opens the invoice on any device, as a part of its address; the number alone does not. */
  key: string;
  placed: Date;
  /** The language it was placed in, and with it the currency. */
  lang: Lang;
  address: Address;
  way: DeliveryId;
  payment: PaymentId;
}

/** How far an order has come. */
export type OrderStatus = 'received' | 'packing' | 'sent';

/** Orders remembered at once. */
const MAX_ORDERS = 5000;

const DAY = 86_400_000;

/** The shop's order book, in memory. */
export class Orders {
  readonly #orders = new BoundedMap<Order>(MAX_ORDERS);
  #last = 10_400 + randomInt(200);

  place(order: Omit<Order, 'number' | 'key' | 'placed'>): Order {
    // Gaps keep the number of orders a secret of the house.
    this.#last += 1 + randomInt(17);
    const placed = {
      ...order,
      number: `ND-${this.#last}`,
      key: randomBytes(9).toString('base64url'),
      placed: new Date(),
    };
    this.#orders.set(placed.number, placed);
    return placed;
  }

  /** Takes a number as people type it: small letters, spaces around, Persian digits. */
  find(number: string): Order | undefined {
    return this.#orders.get(
      number
        .trim()
        .toUpperCase()
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)),
    );
  }
}

/** An order is packed on its second day and leaves on its third. */
export function statusOf(order: Order, now = Date.now()): OrderStatus {
  const days = (now - order.placed.getTime()) / DAY;
  return days < 1 ? 'received' : days < 2 ? 'packing' : 'sent';
}
