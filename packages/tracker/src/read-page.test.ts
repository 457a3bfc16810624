// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readLd } from './read-ld.ts';
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
