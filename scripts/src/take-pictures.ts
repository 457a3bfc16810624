import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.ts';
import { fail } from './fail.mjs';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';
import type { Service } from './service.ts';
import { startDemo } from './start-demo.ts';

/** Pictures in `docs/`: which page, and how wide a window sees it. */
const PICTURES = [{ file: 'funnel.png', width: 1200, height: 1430 }];

const executablePath = findBrowser('chromium');
if (!executablePath)
  fail('There is no Chromium here; npm test installs one, or name it in CHROMIUM.');

const data = mkdtempSync(join(tmpdir(), 'safar-pictures-'));
const services: Service[] = [];
onStop(() => void finish(1));

try {
  const { funnel, key } = await startDemo({
    data,
    port: 0,
    shopPort: 0,
    tell: console.log,
    started: (service) => services.push(service),
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const { file, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(funnel);
    await page.locator('input[name=key]').fill(key);
    await page.locator('button[type=submit]').click();
    await page.goto(funnel);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(ROOT, 'docs', file) });
    console.log(`docs/${file}`);
  }
  await browser.close();
  await finish(0);
} catch (error) {
  console.error(error);
  await finish(1);
}

async function finish(code: number): Promise<never> {
  await Promise.all(services.map((service) => service.stop()));
  rmSync(data, { recursive: true, force: true });
  process.exit(code);
}
