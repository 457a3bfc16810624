// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readOrder, type ShopifyCheckout } from './read-order.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const order = (body: string, things: object[] = [], address = '/', checkout?: ShopifyCheckout) => {
  document.body.innerHTML = body;
  const url = new URL(address, 'https://shop.example');
  return readOrder(document, url, things as Partial<Record<string, string>>[], checkout);
};

test('a receipt that says nothing has an order without a number', () => {
  expect(order('<p>Thanks</p>')).toEqual({ id: '', value: undefined, currency: undefined });
});

test('the address tells the number', () => {
  expect(order('', [], '/checkout/order-received/1042/?key=wc_order_abc').id).toBe('1042');
  expect(order('', [], '/thank-you?order_id=77').id).toBe('77');
});

test('schema.org tells number and price, in JSON-LD', () => {
  const stated = { orderNumber: 'A-1', price: '49.90', priceCurrency: 'EUR' };
  expect(order('', [{ '@type': 'WebSite' }, stated])).toEqual({
    id: 'A-1',
    value: '49.90',
    currency: 'EUR',
  });
  const invoice = {
    confirmationNumber: 'INV-7',
    totalPaymentDue: { '@type': 'MonetaryAmount', value: 12, currency: 'USD' },
  };
  expect(order('', [invoice])).toEqual({ id: 'INV-7', value: 12, currency: 'USD' });
});

test('schema.org tells them in microdata, and the price of one of the goods is not the order’s', () => {
  const body = `<div itemscope itemtype="https://schema.org/Order">
    <span itemprop="orderNumber">A-1</span>
    <div itemprop="acceptedOffer" itemscope itemtype="https://schema.org/Offer">
      <span itemprop="price">5.00</span></div>
    <span itemprop="price" content="1250000">۱٬۲۵۰٬۰۰۰</span>
    <meta itemprop="priceCurrency" content="IRT"></div>`;
  expect(order(body)).toEqual({ id: 'A-1', value: '1250000', currency: 'IRT' });
  const invoice = `<div itemscope itemtype="http://schema.org/Invoice">
    <div itemprop="totalPaymentDue" itemscope itemtype="http://schema.org/PriceSpecification">
      <span itemprop="price">9.50</span><span itemprop="priceCurrency">GBP</span></div></div>`;
  expect(order(invoice, [], '/?order=8')).toEqual({ id: '8', value: '9.50', currency: 'GBP' });
});

test('WooCommerce prints number and total', () => {
  const body = `<ul class="woocommerce-order-overview">
    <li class="woocommerce-order-overview__order order">Order number: <strong>1042</strong></li>
    <li class="woocommerce-order-overview__total total">Total: <strong><span
      class="woocommerce-Price-amount amount"><bdi>1.234,56&nbsp;<span
      class="woocommerce-Price-currencySymbol">€</span></bdi></span></strong></li></ul>`;
  const { id, value } = order(body);
  expect(id).toBe('1042');
  expect(value).toBe('1.234,56\u00a0€');
});

test('Shopify tells its checkout', () => {
  const checkout = { order_id: 5551, total_price: '68.20', currency: 'CAD' };
  expect(order('', [], '/thank_you', checkout)).toEqual({
    id: 5551,
    value: '68.20',
    currency: 'CAD',
  });
});

test('what the page marks for Safar goes before all else, and a button’s value is not the page’s', () => {
  const things = [{ orderNumber: 'A-1', price: '49.90', priceCurrency: 'EUR' }];
  expect(
    order('<p data-safar-order="B-2" data-safar-value="12" data-safar-currency="USD">', things),
  ).toEqual({ id: 'B-2', value: '12', currency: 'USD' });
  expect(order('<b data-safar-order="B-2">', things)).toEqual({
    id: 'B-2',
    value: '49.90',
    currency: 'EUR',
  });
  expect(order('<p data-safar-value="۱۲ تومان">', things).value).toBe('۱۲ تومان');
  expect(order('<a data-safar-goal="lead" data-safar-value="3">', things).value).toBe('49.90');
});
