import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { classifyPage, type Page, type Rule } from './classify-page.ts';
import { KINDS } from './kinds.ts';

/** An address that says nothing. */
const url = 'https://shop.example/tables';
const told = (page: Omit<Page, 'url'>): string => {
  const { kind, by } = classifyPage({ url, ...page });
  return `${kind} by ${by}`;
};

test('Each source is asked after the one before it', () => {
  const page = {
    url: 'https://shop.example/contact',
    kind: 'pricing',
    rules: [{ glob: '/contact', kind: 'demo' as const }],
    bodyClass: 'woocommerce-cart',
    ldTypes: ['Product'],
    ogType: 'article',
  };
  expect(classifyPage(page)).toEqual({ kind: 'pricing', by: 'page' });
  expect(classifyPage({ ...page, kind: '' })).toEqual({ kind: 'demo', by: 'rule' });
  expect(classifyPage({ ...page, kind: '', rules: [] })).toEqual({ kind: 'cart', by: 'platform' });
  expect(classifyPage({ url: page.url, ldTypes: page.ldTypes, ogType: 'article' })).toEqual({
    kind: 'product',
    by: 'schema',
  });
  expect(classifyPage({ url: page.url, ogType: 'article' })).toEqual({
    kind: 'article',
    by: 'schema',
  });
  expect(classifyPage({ url: page.url })).toEqual({ kind: 'contact', by: 'path' });
  expect(classifyPage({ url })).toEqual({ kind: 'other', by: 'none' });
});

test('A kind that there is not is not believed', () => {
  for (const kind of ['shop', 'Pricing', 'constructor', '__proto__', 'undefined'])
    expect(classifyPage({ url: '/faq', kind })).toEqual({ kind: 'faq', by: 'path' });
  const rules = [{ glob: '/faq', kind: 'shop' } as unknown as Rule];
  expect(classifyPage({ url: '/faq', rules })).toEqual({ kind: 'faq', by: 'path' });
});

test('The first of the rules that matches decides, on the path as its owner reads it', () => {
  const rules: Rule[] = [
    { glob: '/made-to-order/*', kind: 'pricing' },
    { glob: '/سفارشی', kind: 'pricing' },
    { glob: '/orders/:id', kind: 'order' },
    { glob: '/made-to-order/**', kind: 'product' },
  ];
  const by = (address: string): string => classifyPage({ url: address, rules }).kind;
  expect(by('https://shop.example/made-to-order/tables?x=1')).toBe('pricing');
  expect(by('/made-to-order/tables/oak')).toBe('product');
  expect(by('/%D8%B3%D9%81%D8%A7%D8%B1%D8%B4%DB%8C/')).toBe('pricing');
  expect(by('/orders/5512')).toBe('order');
});

test.each([
  ['home page-template page page-id-2 wp-custom-logo', 'home'],
  ['single single-post postid-4 single-format-standard', 'article'],
  [
    'product-template-default single single-product postid-9 woocommerce woocommerce-page',
    'product',
  ],
  [
    'archive post-type-archive post-type-archive-product woocommerce-shop woocommerce woocommerce-page',
    'category',
  ],
  ['archive tax-product_cat term-mugs term-5 woocommerce woocommerce-page', 'category'],
  ['archive tax-product_tag term-blue woocommerce woocommerce-page', 'category'],
  [
    'page-template-default page page-id-7 woocommerce-cart woocommerce-page woocommerce-no-js',
    'cart',
  ],
  ['page page-id-8 woocommerce-checkout woocommerce-page', 'checkout'],
  ['page page-id-8 woocommerce-checkout woocommerce-page woocommerce-order-received', 'order'],
  ['woocommerce-order-received woocommerce-checkout', 'order'],
  ['page page-id-9 logged-in woocommerce-account woocommerce-page woocommerce-orders', 'account'],
  ['woocommerce-account woocommerce-page woocommerce-view-order', 'account'],
  ['woocommerce-account woocommerce-page woocommerce-payment-methods', 'account'],
  ['archive tax-pa_color term-red woocommerce woocommerce-page', 'category'],
  ['service-template-default single single-service postid-3', 'product'],
  ['error404 woocommerce-no-js', 'other'],
  ['single single-portfolio', 'portfolio'],
  ['shopify-index', 'home'],
  ['gradient shopify-product', 'product'],
  ['shopify-collection', 'category'],
  ['shopify-list-collections', 'category'],
  ['shopify-cart', 'cart'],
  ['shopify-article', 'article'],
  ['shopify-blog', 'article'],
  ['shopify-search', 'search'],
  ['shopify-searchresults', 'search'],
  ['shopify-customers/login', 'account'],
  ['shopify-customers/order', 'account'],
  ['shopify-customers/account', 'account'],
  ['shopify-customers/addresses', 'account'],
  ['shopify-checkout', 'checkout'],
  ['shopify-thank_you', 'order'],
  ['shopify-policy', 'policy'],
  ['shopify-404', 'other'],
  [
    'page-product-configurable catalog-product-view product-blue-mug page-layout-1column',
    'product',
  ],
  ['page-with-filter page-products categorypath-gear catalog-category-view', 'category'],
  ['checkout-cart-index page-layout-1column', 'cart'],
  ['checkout-index-index page-layout-checkout', 'checkout'],
  ['checkout-onepage-success page-layout-1column', 'order'],
  ['account customer-account-index page-layout-2columns-left', 'account'],
  ['customer-account-login page-layout-1column', 'account'],
  ['page-products catalogsearch-result-index', 'search'],
  ['cms-home cms-index-index page-layout-1column', 'home'],
  ['cms-noroute-index cms-no-route', 'other'],
  ['contact-index-index', 'contact'],
  ['wishlist-index-index', 'account'],
])('A platform says it: %s', (bodyClass, kind) => {
  expect(told({ bodyClass })).toBe(`${kind} by platform`);
});

test.each([
  'page',
  'page page-id-3 page-template-default woocommerce-no-js woocommerce-js woocommerce-page',
  'woocommerce-demo-store woocommerce-block-theme-has-button-styles theme-cart-pro has-search',
  'shopify-page template-suffix-about',
  'cms-page-view page-layout-1column',
  'homepage-banner home-decor single-author',
  'woocommerce-uses-block-theme woocommerce-active',
])('A class that many pages have says nothing: %s', (bodyClass) => {
  expect(told({ bodyClass })).toBe('other by none');
});

test.each([
  ['Product Offer AggregateRating Review Organization BreadcrumbList ListItem FAQPage', 'product'],
  ['WebPage ItemPage ProductGroup Product', 'product'],
  ['CollectionPage ItemList ListItem Product Product', 'category'],
  ['BreadcrumbList ListItem ItemList ListItem Product Product', 'category'],
  ['Product ListItem Offer', 'product'],
  ['Article FAQPage', 'article'],
  ['BlogPosting Person Product', 'article'],
  ['NewsArticle', 'article'],
  ['TechArticle', 'article'],
  ['LiveBlogPosting', 'article'],
  ['WebPage FAQPage', 'faq'],
  ['https://schema.org/AboutPage', 'about'],
  ['ContactPage ContactPoint Organization', 'contact'],
  ['CheckoutPage', 'checkout'],
  ['SearchResultsPage WebSite SearchAction', 'search'],
])('Structured data says it: %s', (types, kind) => {
  expect(told({ ldTypes: types.split(' ') })).toBe(`${kind} by schema`);
});

test('Questions at the end of a page do not make it an FAQ where its path names another kind', () => {
  const by = (path: string): string => classifyPage({ url: path, ldTypes: ['FAQPage'] }).kind;
  expect(by('https://saas.example/')).toBe('home');
  expect(by('https://saas.example/pricing')).toBe('pricing');
  expect(by('https://saas.example/faq')).toBe('faq');
  expect(by('https://saas.example/good-to-know')).toBe('faq');
});

test.each([
  'Organization WebSite SearchAction WebPage BreadcrumbList ListItem ImageObject',
  'OnlineStore LocalBusiness PostalAddress ContactPoint Review Offer Brand Service',
  'ProfilePage Person',
  'JobPosting',
])('Types of things on a page do not say what the page is: %s', (types) => {
  expect(told({ ldTypes: types.split(' ') })).toBe('other by none');
});

test('og:type says product and article, and an article not of a WordPress page', () => {
  expect(told({ ogType: 'product' })).toBe('product by schema');
  expect(told({ ogType: 'product.item' })).toBe('product by schema');
  expect(told({ ogType: 'article', bodyClass: 'single' })).toBe('article by schema');
  expect(told({ ogType: 'article', bodyClass: 'page page-id-4' })).toBe('other by none');
  expect(told({ ogType: 'website' })).toBe('other by none');
  expect(told({ ogType: 'profile' })).toBe('other by none');
});

test('Nothing throws, whatever a page is said to be', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'javascript:void(0)',
      '%',
      '/%E0%A4%A',
      'http://[',
      '\ud83d',
      '',
      '#!/',
      '/constructor',
    ),
  );
  const field = fc.oneof(
    text,
    fc.constantFrom(undefined, null, 7, NaN, {}, [], [null], Symbol('x')),
  );
  fc.assert(
    fc.property(
      fc.record(
        {
          url: field,
          kind: field,
          rules: fc.oneof(field, fc.array(fc.record({ glob: field, kind: field }))),
          bodyClass: field,
          ldTypes: fc.oneof(field, fc.array(field)),
          ogType: field,
        },
        { requiredKeys: [] },
      ),
      (page) => {
        expect(KINDS).toContain(classifyPage(page as unknown as Page).kind);
      },
    ),
    { numRuns: 500 },
  );
  for (const page of [
    undefined,
    null,
    7,
    'page',
    { url: '/a'.repeat(5e5) },
    { url: `/${'login-in-'.repeat(1e5)}` },
  ])
    expect(KINDS).toContain(classifyPage(page as Page).kind);
});

/** Brotli bytes of what a file exports, minified and alone. */
function bytes(file: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [`${import.meta.dirname}/${file}`],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(outputFiles[0]!.contents, { params }).length;
}

test('The classifier adds to the snippet what is said here, and no more', () => {
  const all = bytes('classify-page.ts');
  const path = bytes('clean-path.ts');
  // What the snippet has in any case, for the journey and for what leaves the browser.
  const rest = bytes('kinds.ts') + bytes('glob.ts') + path;
  console.info(`classifyPage ${all} bytes brotli, ${all - rest} of its own; cleanPath ${path}`);
  // Some three and a half thousand bytes of words and rules: without them, it knew the names of two pages in three of those that
  // shops, agencies and their Persian neighbours give them. It is in the second file, which comes when idle.
  expect(all).toBeLessThanOrEqual(7600);
  expect(all - rest).toBeLessThanOrEqual(6735);
  // A dozen of them hide what is private behind a character that is not seen.
  expect(path).toBeLessThanOrEqual(425);
});
