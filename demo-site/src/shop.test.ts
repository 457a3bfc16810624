import { expect, test } from 'vitest';
import { PAGES } from './paths.ts';
import { createShop } from './shop.ts';
import { Shopper } from './shopper.ts';

const SNIPPET = 'http://127.0.0.1:8787/j/demo.js';
const shop = createShop({ snippet: SNIPPET });

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

const idsOf = (html: string): string[] =>
  [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);

test.each(
  PAGES.filter((page) => !page.buying).map((page) => [decodeURI(page.path), page] as const),
)('%s is a whole page in its language, with the tag once', async (_, { path, lang }) => {
  const { status, html } = await new Shopper(shop).open(path);
  expect(status).toBe(200);
  expect(html).toContain(`<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">`);
  expect(count(html, /<h1[\s>]/g)).toBe(1);
  expect(
    count(html.slice(0, html.indexOf('</head>')), /<script async src="[^"]*\/j\/demo\.js">/g),
  ).toBe(1);
  expect(html.split(SNIPPET)).toHaveLength(2);
  const ids = idsOf(html);
  expect(ids).toEqual([...new Set(ids)]);
  expect(html).not.toMatch(/undefined|\[object|NaN|:slug/);
  expect(html).not.toContain('safar:kind');
});

test('every link of the shop leads to a page, and to every page there is one', async () => {
  const shopper = new Shopper(shop);
  const seen = new Set<string>();
  const waiting = ['/', '/fa/'];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { status, html } = await shopper.open(path);
    expect([path, status]).toEqual([path, 200]);
    waiting.push(
      ...[...html.matchAll(/(?:<a [^>]*href|role="search" action)="(\/[^"#]*)"/g)].map(
        ([, href]) => href!,
      ),
    );
  }
  const open = PAGES.filter((page) => !page.buying).map((page) => page.path);
  expect(open.filter((path) => !seen.has(path))).toEqual([]);
});

test('every picture and file that a page names is there', async () => {
  const shopper = new Shopper(shop);
  const files = new Set<string>();
  for (const { path } of PAGES) {
    const { html } = await shopper.open(path);
    for (const [, file] of html.matchAll(/(?:src|href)="(\/(?:art|assets)\/[^"]*)"/g))
      files.add(file!);
  }
  expect(files.size).toBeGreaterThan(25);
  for (const file of files) expect([file, (await shopper.open(file)).status]).toEqual([file, 200]);
});

test('without a snippet there is no tag', async () => {
  const { html } = await new Shopper(createShop()).open('/');
  expect(html).not.toContain('<script async');
});

test.each([
  ['/no-such-page', 'en'],
  ['/products/no-such-piece', 'en'],
  ['/order/ND-10423/thank-you', 'en'],
  ['/fa/نیست', 'fa'],
  ['/fa/محصولات/%E0%A4', 'fa'],
])('%s is not found, in words of its language', async (path, lang) => {
  const { status, html } = await new Shopper(shop).open(encodeURI(path).replaceAll('%25', '%'));
  expect(status).toBe(404);
  expect(html).toContain(`<html lang="${lang}"`);
  expect(count(html, /<h1[\s>]/g)).toBe(1);
});

test('the page in the other language is one link away, and names the first as its other', async () => {
  const shopper = new Shopper(shop);
  const other = (html: string): string => /href="([^"]*)"[^>]*data-elsewhere/.exec(html)![1]!;
  for (const { path } of PAGES.filter((page) => !page.buying)) {
    const there = other((await shopper.open(path)).html);
    expect(other((await shopper.open(there)).html)).toBe(path);
  }
});

test('what visitors write is text wherever it is shown', async () => {
  const shopper = new Shopper(shop);
  const evil = '"><img src=x onerror=alert(1)>';
  const shown = [
    await shopper.open(`/search?q=${encodeURIComponent(evil)}`),
    await shopper.open(`/fa/پیگیری-سفارش?number=${encodeURIComponent(evil)}`),
    await shopper.send('/contact', { name: evil, email: 'no', message: evil }),
    await shopper.send('/account/login', { name: evil }),
  ];
  for (const { html } of shown) {
    expect(html).toContain('&quot;&gt;&lt;img');
    expect(html).not.toContain('<img src=x');
  }
});

test('searching finds pieces by name and stuff, however the letters were typed', async () => {
  const shopper = new Shopper(shop);
  expect((await shopper.open('/search?q=COPPER')).html).toContain('Hammered jug');
  expect((await shopper.open(`/fa/جستجو?q=${encodeURIComponent('گليم كناره')}`)).html).toContain(
    'کنارهٔ بختیاری',
  );
  expect((await shopper.open('/search?q=submarine')).html).toContain('Nothing for');
});

test('forms answer', async () => {
  const shopper = new Shopper(shop);
  const letter = { name: 'Anna', email: 'anna@example.org', message: 'Hello' };
  expect((await shopper.send('/contact', letter)).html).toContain('Your message has arrived');
  expect((await shopper.send('/contact', { ...letter, email: 'anna' })).status).toBe(422);
  expect((await shopper.send('/survey', { rating: '5' })).html).toContain(
    'Thank you for your answers',
  );
  expect((await shopper.send('/loyalty-club', { email: 'anna@example.org' })).html).toContain(
    'Welcome!',
  );
  expect((await shopper.send('/loyalty-club', { email: '' })).status).toBe(422);
  expect((await shopper.send('/account/login', { name: 'Anna' })).html).toContain(
    'Good to see you, Anna',
  );
  expect((await shopper.send('/account', {})).html).toContain('You are not signed in');
});
