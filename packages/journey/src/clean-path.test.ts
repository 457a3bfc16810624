import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPath } from './clean-path.ts';

const path = (url: string): string => cleanPath(`https://shop.example${url}`);

test('A path is left without query, anchor and slash at its end', () => {
  expect(path('/')).toBe('/');
  expect(path('')).toBe('/');
  expect(path('/mugs/blue/?utm_source=mail#top')).toBe('/mugs/blue');
  expect(path('//mugs///blue//')).toBe('/mugs/blue');
  expect(cleanPath('/mugs')).toBe('/mugs');
  expect(cleanPath('mugs?x')).toBe('/mugs');
});

test('A hash route is a part of the path, and an anchor is none', () => {
  expect(path('/#/pricing')).toBe('/#/pricing');
  expect(path('/app/#!/pricing/?a=b')).toBe('/app#/pricing/?a=b');
  expect(path('/app#/')).toBe('/app#');
  expect(path('/app#faq')).toBe('/app');
});

test('Percents are read where they are valid', () => {
  expect(path('/%D8%B3%D8%A8%D8%AF-%D8%AE%D8%B1%DB%8C%D8%AF/')).toBe('/سبد-خرید');
  expect(path('/سبد\u200cخرید')).toBe('/سبد\u200cخرید');
  expect(path('/100%25')).toBe('/:id');
  expect(path('/%E0%A4%A/mug')).toBe('/%E0%A4%A/mug');
});

test.each([
  'sara@mail.example',
  'sara%40mail.example',
  '12345',
  '۱۲۳۴',
  '2024-05-12',
  '+98-912-345-6789',
  '0x7f3a9c21'.slice(2),
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'D41D8CD98F00B204E9800998ECF8427E',
  'Z2NwLWV1cm9wZS13ZXN0NDowMUpE',
  'dQw4w9WgXcQ1',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.Yx9k',
  'aB3-xY9_kLmN0pQrStUv',
  'clh3x2k9d0000qwxyz1234567',
  'ORD-12345',
  'INV-2024-00012',
  'RR123456789CN',
])('What may tell one visitor from another is hidden: %s', (segment) => {
  expect(path(`/a/${segment}/b`)).toBe('/a/:id/b');
  expect(path(`/#/${segment}`)).toBe('/#/:id');
});

test.each([
  'blue-mug-2',
  'iphone-15',
  'iPhone-15-Pro',
  'Blue-Mug-2-Large',
  '3-piece-set',
  'decaffeinated',
  'galaxy-s24-ultra-256gb',
  'how_to_choose_a_rug',
  'ماگ-آبی-۲',
  'راهنمای-خرید',
  'about.html',
])('The name of a page stays: %s', (segment) => {
  expect(path(`/a/${segment}`)).toBe(`/a/${segment}`);
});

test('What turns the direction of text and what cannot be seen is dropped', () => {
  expect(path('/a\u202Eb\u2066c\u200Fd')).toBe('/abcd');
  expect(path('/a%00%0Ab%E2%80%AE')).toBe('/ab');
});

const anything = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 900 }).map((text) => `https://shop.example/${text}`),
  fc.string({ unit: fc.constantFrom('%', 'D', '8', '/', '#', '!', '?', 'ی', '\ud83d', 'a', '@') }),
);

test('Any text at all gives a path, at most 512 characters long, that is clean already', () => {
  fc.assert(
    fc.property(anything, (url) => {
      const clean = cleanPath(url);
      expect(clean).toMatch(/^\//);
      expect(clean.length).toBeLessThanOrEqual(512);
      expect(clean).not.toMatch(/\p{Cs}/u);
      expect(clean).not.toMatch(/.\/$|\/\/|[\p{Cc}\p{Bidi_C}]|[^/#]*@/u);
    }),
    { numRuns: 500 },
  );
});

test('What is no text gives a path too', () => {
  for (const url of [undefined, null, 7, {}, Symbol('url'), 'http://[', '/a'.repeat(1e6)])
    expect(cleanPath(url as string)).toMatch(/^\//);
});

test.each([
  '4f3a%009c1b2d%00',
  'user-%E2%80%8E48213',
  'eyJhbGci%1FOiJIUzI1NiJ9',
  'ali%07@shop.example',
])('what is private stays hidden with a character in it that is not seen: %s', (segment) => {
  expect(cleanPath(`/account/${segment}/edit`)).toBe('/account/:id/edit');
});
