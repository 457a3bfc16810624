import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.ts';
import { fail } from './fail.mjs';
import { DEMO } from './fill-site.ts';
import { onStop } from './on-stop.ts';
import { ROOT } from './root.mjs';
import { callApi } from './safar-api.ts';
import type { Service } from './service.ts';
import { startDemo } from './start-demo.ts';

/** A picture in `docs/`: which part of the page, in which language and theme, and how wide a window sees it. */
interface Picture {
  file: string;
  width: number;
  height: number;
  lang?: 'en' | 'fa';
  dark?: true;
  /** Of this part alone, by its id. */
  part?: string;
}

const PHONE = { width: 360, height: 740 };

const PICTURES: Picture[] = [
  { file: 'funnel.png', width: 1200, height: 1500 },
  { file: 'phone.png', ...PHONE },
  { file: 'phone-fa.png', ...PHONE, lang: 'fa' },
  { file: 'phone-dark.png', ...PHONE, dark: true },
  { file: 'moves.png', width: 1000, height: 800, part: 'flow' },
  { file: 'trend.png', width: 1000, height: 800, part: 'trend' },
];

/** Notes that stand on the trend in the pictures: days before today, and what was done. */
const NOTES = [
  [38, 'New photographs of the kilims'],
  [17, 'Free shipping from one million toman'],
] as const;

/** Bytes that a picture may have, so that a checkout stays small. */
const MOST = 300_000;

const executablePath = findBrowser('chromium');
if (!executablePath)
  fail('There is no Chromium here; npm test installs one, or name it in CHROMIUM.');

const data = mkdtempSync(join(tmpdir(), 'safar-pictures-'));
const services: Service[] = [];
onStop(() => void finish(1));

try {
  const { worker, funnel, key } = await startDemo({
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
  for (const [days, text] of NOTES) {
    const day = new Date(Date.now() - days * 864e5).toISOString().slice(0, 10);
    await callApi(`${worker}/v1/sites/${DEMO.id}/notes`, key, { day, text });
  }
  for (const { file, width, height, lang = 'en', dark, part } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto(funnel);
    await page.locator('input[name=key]').fill(key);
    await page.locator('button[type=submit]').click();
    await page.goto(`${funnel}?lang=${lang}`);
    await page.evaluate(() => document.fonts.ready);
    // It stays in sight, and would lie over the top of a part.
    if (part) await page.locator('.toc').evaluate((toc) => toc.remove());
    const path = join(ROOT, 'docs', file);
    const bytes = part
      ? await page.locator(`#${part}`).screenshot({ path })
      : await page.screenshot({ path });
    if (bytes.length > MOST)
      throw new Error(`docs/${file} has ${bytes.length} bytes; ${MOST} are allowed`);
    console.log(`docs/${file}`);
    await page.close();
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
