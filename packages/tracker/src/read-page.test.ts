// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readLd } from './read-ld.ts';
import { readOrder } from './read-order.ts';
import { readPage } from './read-page.ts';

afterEach(() => {
  document.head.innerHTML = document.body.innerHTML = document.body.className = '';
});

const ld = (...texts: string[]) => {
  document.head.innerHTML = texts
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');
  return readLd(document);
};
const order = (address: string, things = readLd(document)) =>
  readOrder(document, new URL(address, 'https://shop.example'), things);

test('an empty page says nothing', () => {
  expect(readPage({ document }, [])).toEqual({ kind: '', bodyClass: '', ldTypes: [], ogType: '' });
});

test('a page says its kind, its classes, its types and its og:type', () => {
  document.head.innerHTML =
    '<meta name="safar:kind" content="pricing"><meta property="og:type" content="product">';
  document.body.className = 'single-product theme';
  expect(
    readPage({ document }, [{ '@type': ['Product', 'Vehicle'] }, { '@type': 'WebSite' }]),
  ).toEqual({
    kind: 'pricing',
    bodyClass: 'single-product theme',
    ldTypes: ['Product', 'Vehicle', 'WebSite'],
    ogType: 'product',
  });
});

test("Shopify's page type is one more class", () => {
  const ShopifyAnalytics = { meta: { page: { pageType: 'collection' } } };
  expect(readPage({ document, ShopifyAnalytics }, []).bodyClass).toBe(' shopify-collection');
  expect(readPage({ document, __st: { p: 'cart' } }, []).bodyClass).toBe(' shopify-cart');
});

test('JSON-LD is read from lists and graphs, whatever else is broken', () => {
  const things = ld(
    '{ broken',
    'null',
    '"text"',
    '[{"@type":"Product"},[{"@type":"FAQPage"}]]',
    '{"@graph":[{"@type":"AboutPage","mainEntity":{"@type":"Person"}}]}',
  );
  expect(things.map((thing) => thing['@type'])).toEqual(['Product', 'FAQPage', 'AboutPage']);
});

test('a receipt tells its order by attribute, by schema.org, or by its address', () => {
  expect(order('/thanks')).toEqual({ id: '' });
  expect(order('/checkout/order-received/1042/?key=wc_order_abc').id).toBe('1042');
  expect(order('/thank-you?order_id=77').id).toBe('77');
  expect(
    order(
      '/thanks',
      ld('{"@type":"Order","orderNumber":"A-1","price":"49.90","priceCurrency":"EUR"}'),
    ),
  ).toEqual({ id: 'A-1', value: '49.90', currency: 'EUR' });
  document.body.innerHTML =
    '<p data-safar-order="B-2" data-safar-value="12" data-safar-currency="USD">Thanks</p>';
  expect(order('/thanks?order=1')).toEqual({ id: 'B-2', value: '12', currency: 'USD' });
});
