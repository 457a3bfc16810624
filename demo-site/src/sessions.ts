import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Address } from './address.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Cart } from './cart.ts';
import type { DeliveryId, PaymentId } from './delivery.ts';

/** What the shop knows of one browser, until it stops or forgets. */
export interface Session {
  cart: Cart;
  address?: Address;
  delivery?: DeliveryId;
  payment?: PaymentId;
  /** Numbers of the orders placed, oldest first. */
  orders: string[];
  /** Whoever is signed in. */
  name?: string;
}

/** Browsers remembered at once. */
const MAX_SESSIONS = 5000;

const COOKIE = 'session';

const WEEK = 7 * 86_400;

/** The carts of all browsers, in memory. */
export class Sessions {
  readonly #sessions = new BoundedMap<Session>(MAX_SESSIONS);

  /** The session of a request; an empty one, that is not kept, where there is none. */
  of(c: Context): Session {
    return this.#sessions.get(getCookie(c, COOKIE) ?? '') ?? { cart: new Map(), orders: [] };
  }

  /** The same, kept from now on: for requests that change it. */
  open(c: Context): Session {
    const known = this.#sessions.get(getCookie(c, COOKIE) ?? '');
    if (known) return known;
    const id = randomBytes(16).toString('hex');
    const session: Session = { cart: new Map(), orders: [] };
    this.#sessions.set(id, session);
    setCookie(c, COOKIE, id, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: WEEK });
    return session;
  }
}
