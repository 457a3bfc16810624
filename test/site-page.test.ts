import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './src/faults-of.ts';
import { openBrowser } from './src/browser.ts';
import { ADMIN_KEY, startSystem, type System } from './src/system.ts';
import { Visitor } from './src/visitor.ts';

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** A browser that is signed in as the owner, and as the deployer. */
async function signIn(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const [path, key] of [
    [`/s/${system.site.id}/sign-in`, system.site.key],
    ['/sites/sign-in', ADMIN_KEY],
  ] as const) {
    await page.goto(system.worker + path);
    await page.locator('input[name=key]').fill(key);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }
  await page.close();
  return context;
}

test('the owner sees the first step of the shop as it arrives, without touching the page', async () => {
  const context = await signIn({});
  const page = await context.newPage();
  await page.goto(`${system.worker}/s/${system.site.id}/site?lang=en`);
  await page.getByRole('button', { name: 'Check my page' }).click();
  const said = page.locator('#verdicts');
  await said.getByText('Waiting for the first step').waitFor();
  const visitor = await Visitor.arrive(browser, system);
  await visitor.visit('/faq');
  await said.getByText('It works').waitFor();
  const text = await said.textContent();
  expect(text).toContain('/faq: FAQ');
  expect(text).toContain('level: Consideration');
  await visitor.close();
  await context.close();
});

test('without a script a link looks again, and a look into a page says that the tag is there', async () => {
  const context = await signIn({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${system.worker}/s/${system.site.id}/site?lang=en`);
  await page.getByRole('button', { name: 'Check my page' }).click();
  await page.locator('input[name=url]').fill(`${system.shop}/`);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  expect(await page.locator('#verdicts').textContent()).toMatch(/The tag is in .*must be/s);
  const visitor = await Visitor.arrive(browser, system);
  await visitor.visit('/');
  await page.getByRole('link', { name: 'Look again' }).click();
  expect(await page.locator('#verdicts').textContent()).toContain('It works');
  await visitor.close();
  await context.close();
});

test('the tester reads the page itself, and says who decided', async () => {
  const context = await signIn({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${system.worker}/s/${system.site.id}/site?lang=en`);
  await page.locator('input[name=glob-0]').fill('/faq');
  await page.locator('select[name=kind-0]').selectOption('guide');
  await page.locator('input[name=url]').fill('/faq');
  await page.getByRole('button', { name: 'Try it' }).click();
  const said = await page.locator('#tried').textContent();
  expect(said).toContain('/faq is: Buying guide');
  expect(said).toContain('Your rule /faq says so');
  expect(said).toContain('The page itself was read');
  expect(await page.locator('input[name=glob-0]').inputValue()).toBe('/faq');
  await context.close();
});

describe.each(['en', 'fa'] as const)('in %s', (lang) => {
  const paths = [
    `/s/shop/site?lang=${lang}`,
    `/s/shop/site/check?lang=${lang}`,
    `/sites?lang=${lang}`,
  ];

  test.each(['light', 'dark'] as const)('axe finds nothing where it is %s', async (colorScheme) => {
    const context = await signIn({ colorScheme });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(system.worker + path);
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      expect(await faultsOf(page), path).toEqual([]);
    }
    // With everything wrong that can be.
    await page.goto(system.worker + paths[0]!);
    await page.locator('#timezone').fill('Mars');
    await page.locator('#window').fill('0');
    await page.locator('#settings button[type=submit]').click();
    await page.locator('.faults').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${system.worker}/sites/sign-in?lang=${lang}`);
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  test('no page is wider than a phone of 360 pixels', async () => {
    const context = await signIn({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(system.worker + path);
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      const [inner, outer] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect([path, inner]).toEqual([path, outer]);
    }
    await context.close();
  });
});
