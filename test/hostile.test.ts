import type { Beacon } from '@safar/protocol';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { hostileBeacon, HOSTILE } from './src/hostile.ts';
import { startSystem, type System } from './src/system.ts';

/**
 * Strings that mean something to a browser, a spreadsheet, a header or a reader's eye, sent in every
 * field that a browser can fill; then the owner's page in a real Chromium, which must show them as text.
 */
let system: System;
let browser: Browser;
let page: Page;
const reports: string[] = [];

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  const origin = system.shop;
  for (const [i, text] of HOSTILE.entries()) {
    const answer = await fetch(`${system.worker}/j/${system.site.id}`, {
      method: 'POST',
      headers: {
        origin,
        'user-agent': 'Mozilla/5.0 Chrome/144.0.0.0',
        'content-type': 'text/plain',
      },
      body: JSON.stringify(hostileBeacon(text, i) satisfies Beacon),
    });
    if (answer.status !== 202) throw new Error(`${text} was answered ${answer.status}`);
  }
  const context = await browser.newContext();
  page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (line) => {
    if (/CSP|Content Security Policy|pwned/i.test(line.text())) reports.push(line.text());
  });
  page.on('dialog', (dialog) => {
    reports.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => reports.push(`error: ${error.message}`));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(system.worker) && !asked.url().startsWith('data:'))
      reports.push(`request: ${asked.url()}`);
  });
  await page.goto(`${system.worker}/sign-in?site=${system.site.id}`);
  await page.locator('input[name=key]').fill(system.site.key);
  await page.locator('main button[type=submit], form.stack button').first().click();
  await page.waitForURL(/\/s\/shop/);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** How far the page goes beyond its window, in CSS pixels. */
const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(['en', 'fa'])('the owner’s page in %s shows them as text, at any width', async (lang) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${system.worker}/s/shop?lang=${lang}&live=1`);
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
    expect(await overflow(), `${lang} at ${width}`).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.locator('img[src=x], svg[onload], iframe, object, embed, base').count()).toBe(
      0,
    );
    // What they sent is there, and no text has turned round what stands beside it.
    const text = await page.locator('main').innerText();
    expect(text).toContain('<script>');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u0000]/u);
  }
  expect(reports).toEqual([]);
});

test('no field of the table is a formula, whatever was sent', async () => {
  const answer = await fetch(`${system.worker}/v1/sites/shop/funnel.csv?live=1`, {
    headers: { authorization: `Bearer ${system.site.key}` },
  });
  const text = await answer.text();
  expect(text).toContain('HYPERLINK');
  for (const field of fieldsOf(text)) expect(field).not.toMatch(/^\s*[=+\-@|%\t\r＝＋－＠]\D/u);
});

test.each(HOSTILE)('an address with %j in it is answered, and leads nowhere else', async (text) => {
  const asked = encodeURIComponent(text.toWellFormed());
  for (const path of [
    `/s/${asked}`,
    `/s/shop?model=${asked}`,
    `/s/shop?lang=${asked}`,
    `/sign-in?site=${asked}&next=${asked}`,
    `/s/shop?share=${asked}`,
    `/j/${asked}.js`,
    `/v1/sites/${asked}/funnel`,
  ]) {
    const answer = await fetch(`${system.worker}${path}`, { redirect: 'manual' });
    expect(answer.status, path).toBeLessThan(500);
    const to = answer.headers.get('location');
    if (to) expect(new URL(to, system.worker).origin).toBe(system.worker);
    const body = await answer.text();
    // What is no page is read as none, whatever stands in it.
    if (!answer.headers.get('content-type')?.startsWith('text/html'))
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
    else expect(body, path).not.toMatch(/<script>|<img src=x|<svg onload/i);
  }
});

/** The fields of a table as RFC 4180 has it. */
const fieldsOf = (text: string): string[] =>
  [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
