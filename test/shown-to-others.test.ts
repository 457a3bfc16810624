import type { Summary } from '@safar/funnel';
import { simulateDays } from '@safar/funnel/simulate';
import { callApi, makeSite } from '@safar/scripts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { faultsOf } from './src/faults-of.ts';
import { numberIn } from './src/read-table.ts';
import { ADMIN_KEY, startSystem, type System } from './src/system.ts';

const SITE = {
  id: 'shown',
  name: 'A shop that is shown',
  domains: ['shop.example'],
  timezone: 'Asia/Tehran',
  currency: 'IRT',
};

const DAYS = 40;

let system: System;
let browser: Browser;
/** The site's address in the API, and its key. */
let api: string;
let key: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  api = `${system.worker}/v1/sites/${SITE.id}`;
  ({ key } = await makeSite(system.worker, ADMIN_KEY, SITE));
  const days = simulateDays({
    seed: 7,
    site: { ...SITE, window: 30, aftercare: 90, goal: 'order' },
    from: new Date(Date.now() - DAYS * 864e5).toISOString().slice(0, 10),
    days: DAYS,
    visitors: 20,
  });
  const file = { format: 'safar-days', version: 1, days: Object.fromEntries(days) };
  await callApi(`${api}/import`, key, file);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

describe.each(['en', 'fa'] as const)('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'who has a share link or sees the frame sees the same numbers and no more, where it is %s',
    async (colorScheme) => {
      const links = await Promise.all(
        ['shares', 'embed'].map((path) => callApi<{ url: string }>(`${api}/${path}`, key, {})),
      );
      const dead = { url: `${system.worker}/s/${SITE.id}?share=${'0'.repeat(32)}` };
      const { stages } = await callApi<Summary>(`${api}/funnel`, key);
      expect(stages[0]!.reached).toBeGreaterThan(100);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      for (const link of [...links, dead]) {
        await page.goto(`${link.url}&lang=${lang}`);
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        expect(await page.locator(`a[href*="/s/${SITE.id}/site"]`).count()).toBe(0);
        const reached = await page.locator('.reached strong').allTextContents();
        const told = link === dead ? [] : stages.map((stage) => stage.reached);
        expect(reached.map(numberIn)).toEqual(told);
      }
      await context.close();
    },
  );
});
