import { findBrowser } from '@safar/scripts';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { describe, test as base } from 'vitest';
import { Collector } from './collector.ts';
import { openShop, type Shop } from './shop.ts';

const executablePath = findBrowser('chromium');

/** A group of tests that need it: it may not be missing in CI; elsewhere they are told as skipped. */
export function inChromium(title: string, tests: () => void): void {
  describe.skipIf(!executablePath && !process.env['CI'])(title, () => {
    tests();
  });
}

/**
 * A test with a collector, shops and visitors of its own, in a Chromium that its file shares.
 *
 * - `console`: what the pages said there, and what they threw
 * - `newVisitor`: makes a visitor with nothing stored; `context` is the first one
 * - `openWith`: opens a shop whose pages have this in their head
 * - `shop`: one that has the tag alone
 * - `visit`: opens a page, of `shop` where it is named by its path, in a new tab of the first visitor
 * - `seen`: waits until so many steps have been acknowledged
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({
      executablePath: executablePath!,
      // Playwright turns the back/forward cache off; people have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('collector', async ({}, { onCleanup }) => {
    const collector = await Collector.open();
    onCleanup(() => collector.close());
    return collector;
  })
  .extend('console', (): string[] => [])
  .extend('newVisitor', ({ browser, console }, { onCleanup }) => {
    const made: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of made) await context.close();
    });
    return async () => {
      const context = await browser.newContext();
      made.push(context);
      context.on('console', (message) => console.push(message.text()));
      context.on('weberror', (error) => console.push(error.error().message));
      return context;
    };
  })
  .extend('context', ({ newVisitor }) => newVisitor())
  .extend('openWith', ({}, { onCleanup }) => {
    const made: Shop[] = [];
    onCleanup(() => {
      for (const shop of made) shop.close();
    });
    return async (head: string) => {
      const shop = await openShop(head);
      made.push(shop);
      return shop;
    };
  })
  .extend('shop', ({ collector, openWith }) => openWith(tagOf(collector)))
  .extend('visit', ({ context, shop }) => async (where: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(new URL(where, shop.url).href);
    return page;
  })
  .extend(
    'seen',
    ({ collector }) =>
      (count: number) =>
        collector.until(() => collector.steps.length >= count),
  );

/** The script tag of the collector’s site, as its owner pastes it. */
export const tagOf = (collector: Collector, attributes = '') =>
  `<script defer ${attributes} src="${collector.url}/j/demo.js"></script>`;
