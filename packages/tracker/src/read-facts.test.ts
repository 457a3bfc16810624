// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readFacts } from './read-facts.ts';

afterEach(() => {
  document.head.innerHTML = document.body.innerHTML = document.body.className = '';
  delete window.ShopifyAnalytics;
});

const ld = (...texts: string[]): void => {
  document.head.innerHTML = texts
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');
};
const read = (address = '/') => readFacts(new URL(address, 'https://shop.example').href);
const order = (address: string) => JSON.parse(JSON.stringify(read(address)[1])) as object;

test('an empty page says nothing', () => {
  expect(read()).toEqual([
    { says: undefined, og: undefined, types: [], shop: undefined, marks: undefined },
    { id: undefined, value: undefined, currency: undefined },
  ]);
});

test('a page says its kind, its classes, its types and its og:type', () => {
  ld('[{"@type":["Product","Vehicle"]},{"@type":"WebSite"}]');
  document.head.innerHTML +=
    '<meta name="safar:kind" content="pricing"><meta property="og:type" content="product">';
  document.body.className = 'single-product theme user-ali logged-in postid-42';
  expect(read()[0]).toEqual({
    says: 'pricing',
    og: 'product',
    types: ['Product', 'Vehicle', 'WebSite'],
    shop: undefined,
    marks: ['single-product'],
  });
});

test("Shopify's page type is one more fact", () => {
  window.ShopifyAnalytics = { meta: { page: { pageType: 'collection' } } };
  expect(read()[0].shop).toBe('collection');
});

test('JSON-LD is read from lists and graphs, whatever else is broken', () => {
  ld(
    '{ broken',
    'null',
    '"text"',
    '[{"@type":"Product"},[{"@type":"FAQPage"}]]',
    '{"@graph":[{"@type":"AboutPage","mainEntity":{"@type":"Person"}}]}',
  );
  expect(read()[0].types!.filter(Boolean)).toEqual(['Product', 'FAQPage', 'AboutPage']);
});

test('a receipt tells its order by attribute, by schema.org, or by its address', () => {
  expect(order('/thanks')).toEqual({});
  expect(order('/checkout/order-received/1042/?key=wc_order_abc')).toEqual({ id: '1042' });
  expect(order('/thank-you?order_id=77')).toEqual({ id: '77' });
  expect(order('/thanks?key=wc_a.b&order=5#top')).toEqual({ id: 'wc_a.b' });
  expect(order('/order-received/thanks?id=5')).toEqual({});
  ld('{"@type":"Order","orderNumber":"A-1","price":"49.90","priceCurrency":"EUR"}');
  expect(order('/thanks')).toEqual({ id: 'A-1', value: '49.90', currency: 'EUR' });
  document.body.innerHTML =
    '<p data-safar-order="B-2" data-safar-value="12" data-safar-currency="USD">Thanks</p>';
  expect(order('/thanks?order=1')).toEqual({ id: 'B-2', value: '12', currency: 'USD' });
});
