import { expect, test } from 'vitest';
import { classifyPage } from '../src/index.ts';
import { agencySaas } from './pages/agency-saas.ts';
import { filesAndFolders } from './pages/files-and-folders.ts';
import { holdersAndPlatforms } from './pages/holders-and-platforms.ts';
import { latinPersian } from './pages/latin-persian.ts';
import { measuredMixed } from './pages/measured-mixed.ts';
import { measuredReal } from './pages/measured-real.ts';
import { measuredShops } from './pages/measured-shops.ts';
import { mixedNames } from './pages/mixed-names.ts';
import { mixedShops } from './pages/mixed-shops.ts';
import { mixedSites } from './pages/mixed-sites.ts';
import { mixedWords } from './pages/mixed-words.ts';
import { otherLanguages } from './pages/other-languages.ts';
import { otherPlatforms } from './pages/other-platforms.ts';
import { pageNames } from './pages/page-names.ts';
import type { Pages } from './pages/pages.ts';
import { persian } from './pages/persian.ts';
import { shopify } from './pages/shopify.ts';
import { trades } from './pages/trades.ts';
import { traps } from './pages/traps.ts';
import { woocommerce } from './pages/woocommerce.ts';

const read = (pages: Pages, change: (url: string) => string): [string, string][] =>
  Object.values(pages).flatMap((urls) =>
    urls
      .trim()
      .split(/\s+/)
      .map((url): [string, string] => [url, classifyPage({ url: change(url) }).kind]),
  );

const meant = (pages: Pages): [string, string][] =>
  Object.entries(pages).flatMap(([kind, urls]) =>
    urls
      .trim()
      .split(/\s+/)
      .map((url): [string, string] => [url, kind]),
  );

const ORIGIN = 'https://shop.example';
const absolute = (url: string): string => (url.startsWith('https:') ? url : ORIGIN + url);

test.each(
  Object.entries({
    agencySaas,
    filesAndFolders,
    holdersAndPlatforms,
    latinPersian,
    mixedNames,
    mixedShops,
    mixedSites,
    mixedWords,
    otherLanguages,
    otherPlatforms,
    pageNames,
    persian,
    shopify,
    trades,
    traps,
    woocommerce,
  }),
)('Pages of %s are what a person would say', (_, pages) => {
  expect(read(pages, absolute)).toEqual(meant(pages));
});

test.each([
  ['shops, agencies and software', measuredShops, 0.97],
  ['well-known sites', measuredReal, 0.92],
  ['shops and sites of all kinds', measuredMixed, 0.91],
])('Of the pages of %s, at most a few are taken for others', (_, pages, share) => {
  const is = read(pages, absolute);
  const missed = meant(pages)
    .filter(([, kind], at) => is[at]![1] !== kind)
    .map(([url, kind]) => `${kind}: ${url}`);
  expect(1 - missed.length / is.length, missed.join('\n')).toBeGreaterThanOrEqual(share);
});

test('Persian in percents reads as Persian in letters', () => {
  expect(read(persian, (url) => new URL(url, ORIGIN).href)).toEqual(meant(persian));
});

test('Arabic letters read as Persian ones', () => {
  const arabic = (url: string): string => url.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  expect(read(persian, (url) => ORIGIN + arabic(url))).toEqual(meant(persian));
});

test('A half-space, an underscore or a space between Persian words reads as a hyphen', () => {
  for (const gap of ['\u200c', '_', ' ', '%20', '+'])
    expect(
      read(persian, (url) => ORIGIN + url.replace(/(?<=[آ-ی])-(?=[آ-ی])/g, gap)),
      gap,
    ).toEqual(meant(persian));
});

test('A slash at the end, two in between, capitals and an anchor change nothing', () => {
  const change = (url: string): string =>
    absolute(url).replace(/^(https:\/\/[^/]*)(\/[^?#]+?)\/?$/, '$1/$2/#about');
  for (const pages of [shopify, woocommerce]) {
    expect(read(pages, change)).toEqual(meant(pages));
    expect(
      read(pages, (url) => absolute(url).replace(/\/[^?#]*/, (path) => path.toUpperCase())),
    ).toEqual(meant(pages));
  }
});
