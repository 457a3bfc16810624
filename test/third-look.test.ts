import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { startSystem, type System } from './src/system.ts';
import { Visitor } from './src/visitor.ts';

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test.each([
  ['English', '/pricing', '/about', 'Ask the workshop'],
  ['Persian', '/fa/تعرفه‌ها', '/fa/درباره-ما', 'از کارگاه بپرسید'],
])(
  'who comes to the prices a third time is shown whom to ask, in %s',
  async (_, prices, elsewhere, words) => {
    const visitor = await Visitor.arrive(browser, system);
    const note = () => visitor.page.getByText(words);
    await visitor.visit(prices);
    // To load it again is not to come again.
    await visitor.visit(prices);
    await visitor.visit(prices);
    await visitor.visit(elsewhere);
    await visitor.visit(prices);
    expect(await note().isVisible()).toBe(false);
    await visitor.comeBackAfter({ days: 1 });
    await visitor.visit(prices);
    await note().waitFor({ state: 'visible' });
    await visitor.close();
  },
);
