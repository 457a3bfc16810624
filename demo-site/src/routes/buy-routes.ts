import { readAddress } from '../address.ts';
import { setQuantity, totalsOf } from '../cart.ts';
import { deliveryById, paymentById } from '../delivery.ts';
import type { Desk } from '../desk.ts';
import type { Orders } from '../orders.ts';
import { cartPage } from '../pages/cart.ts';
import {
  addressPage,
  deliveryPage,
  paymentPage,
  reviewPage,
  type Step,
} from '../pages/checkout.ts';
import { invoicePath, orderPage } from '../pages/order.ts';
import { pathTo } from '../path-to.ts';
import type { Redirect, View, Visit } from '../view.ts';

/** Cart, checkout and invoice. */
export function buyRoutes(desk: Desk, orders: Orders): void {
  desk.show('cart', cartPage);
  desk.take('cart', (visit, form) => {
    const { cart } = visit.session;
    const id = form.get('product') ?? '';
    const quantity = Number(form.get('quantity') ?? 1);
    const act = form.get('do');
    if (act === 'add' && quantity > 0) setQuantity(cart, id, (cart.get(id) ?? 0) + quantity);
    if (act === 'set') setQuantity(cart, id, quantity);
    if (act === 'remove') setQuantity(cart, id, 0);
    return { to: pathTo(visit.lang, 'cart') };
  });

  desk.show('checkout', ({ lang }) => ({ to: pathTo(lang, 'address') }));
  desk.show('address', (visit) => missing(visit, 'address') ?? addressPage(visit));
  desk.show('delivery', (visit) => missing(visit, 'delivery') ?? deliveryPage(visit));
  desk.show('payment', (visit) => missing(visit, 'payment') ?? paymentPage(visit));
  desk.show('review', (visit) => missing(visit, 'review') ?? reviewPage(visit));

  take('address', (visit, form) => {
    const { address, faults } = readAddress(form);
    if (faults.length) return addressPage(visit, address, faults);
    visit.session.address = address;
    return { to: pathTo(visit.lang, 'delivery') };
  });
  take('delivery', (visit, form) => {
    const way = deliveryById(form.get('delivery') ?? '');
    if (!way) return deliveryPage(visit, true);
    visit.session.delivery = way.id;
    return { to: pathTo(visit.lang, 'payment') };
  });
  take('payment', (visit, form) => {
    const payment = paymentById(form.get('payment') ?? '');
    if (!payment) return paymentPage(visit, true);
    visit.session.payment = payment.id;
    return { to: pathTo(visit.lang, 'review') };
  });
  take('review', (visit) => {
    const { lang, session } = visit;
    const order = orders.place({
      ...totalsOf(lang, session.cart, session.delivery!),
      lang,
      address: session.address!,
      way: session.delivery!,
      payment: session.payment!,
    });
    session.orders = [...session.orders, order.number].slice(-MAX_LISTED);
    session.cart.clear();
    return { to: invoicePath(lang, order) };
  });

  desk.show('order', (visit, number) => {
    const order = orders.find(number);
    return order && visit.query.get('key') === order.key ? orderPage(visit, order) : undefined;
  });

  /** A step's form counts only when all before it is there. */
  function take(step: Step, act: (visit: Visit, form: URLSearchParams) => View | Redirect): void {
    desk.take(step, (visit, form) => missing(visit, step) ?? act(visit, form));
  }
}

/** Orders that a session lists in its account. */
const MAX_LISTED = 50;

/** Where the checkout goes on when something that a step builds on is not there yet. */
function missing({ lang, session }: Visit, step: Step): Redirect | undefined {
  if (!session.cart.size) return { to: pathTo(lang, 'cart') };
  if (step === 'address') return undefined;
  if (!session.address) return { to: pathTo(lang, 'address') };
  if (step === 'delivery') return undefined;
  if (!session.delivery) return { to: pathTo(lang, 'delivery') };
  if (step === 'payment' || session.payment) return undefined;
  return { to: pathTo(lang, 'payment') };
}
