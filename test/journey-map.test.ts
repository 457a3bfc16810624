import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateDays } from '@safar/funnel/simulate';
import { callApi, freePort, makeSite, startWorker } from '@safar/scripts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { faultsOf } from './src/faults-of.ts';
import { numberIn } from './src/read-table.ts';

const ADMIN_KEY = 'admin-key-of-the-tests';
const LANGS = ['en', 'fa'] as const;
const DAY = 864e5;
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(Date.now());
const dayBefore = (n: number): string =>
  new Date(Date.parse(TODAY) - n * DAY).toISOString().slice(0, 10);

/** Sentences as owners write them: two or three to a field. */
const WORDS = {
  en: 'They want a piece that nobody else has, and wonder what makes it dearer than in the bazaar. They ask at home before they pay.',
  fa: 'چیزی می‌خواهد که در خانهٔ دیگری نباشد و نمی‌داند چرا از بازار گران‌تر است. پیش از پرداخت در خانه می‌پرسد و یک روز صبر می‌کند.',
};
const LEVELS = [['aware'], ['interest', 'consider'], ['decide'], ['use', 'loyal']];
const FIELDS = ['script', 'goals', 'actions', 'think', 'feel', 'do', 'opportunities'];

/** A map with every field filled. */
const filled = (id: string, text: string) => ({
  id,
  ...(id && {
    persona: { name: text.slice(0, 20), ages: '30 to 40', pains: text, channels: text },
  }),
  texts: LEVELS.flatMap((levels) => [
    ...FIELDS.map((field) => ({ levels, field, text })),
    { levels, field: 'owner', text: text.slice(0, 15) },
  ]),
});

const data = mkdtempSync(join(tmpdir(), 'safar-map-'));
let worker: Awaited<ReturnType<typeof startWorker>>;
let browser: Browser;
const keys = new Map<string, string>();

beforeAll(async () => {
  worker = await startWorker({
    port: await freePort(),
    persistTo: data,
    adminKey: ADMIN_KEY,
    sessionKey: 'session-key-of-the-tests',
  });
  browser = await openBrowser();
  for (const id of ['blank', 'full']) {
    const site = {
      id,
      name: `The ${id} shop`,
      domains: ['shop.example'],
      timezone: 'Asia/Tehran',
      currency: 'IRT',
    };
    keys.set(id, (await makeSite(worker.url, ADMIN_KEY, site)).key);
  }
  const days = simulateDays({
    seed: 7,
    site: { timezone: 'Asia/Tehran', window: 30, aftercare: 90, goal: 'order', currency: 'IRT' },
    from: dayBefore(60),
    days: 61,
    visitors: 20,
  });
  const full = `${worker.url}/v1/sites/full`;
  await callApi(`${full}/import`, keys.get('full')!, {
    format: 'safar-days',
    version: 1,
    days: Object.fromEntries(days),
  });
  await callApi(
    `${full}/map`,
    keys.get('full')!,
    {
      format: 'safar-map',
      version: 1,
      maps: [filled('', WORDS.en), filled('mina', WORDS.fa)],
    },
    'PUT',
  );
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  rmSync(data, { recursive: true, force: true });
});

const mapAt = (site: string, query = ''): string => `${worker.url}/s/${site}/map${query}`;

/** A browser that is signed in. */
async function openAs(
  site: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${worker.url}/s/${site}/sign-in`);
  await page.locator('input[name=key]').fill(keys.get(site)!);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`**/s/${site}*`);
  await page.close();
  return context;
}

/** Opens a field, and writes into it. */
async function write(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`#${cell} .edit > summary`).click();
  await page.locator(`#${cell} textarea`).first().fill(text);
  await page.locator(`#${cell} form button`).click();
  await page.waitForURL(`**#${cell}`);
}

const textIn = (page: Page, cell: string): Promise<string[]> =>
  page.locator(`#${cell} .text p`).allTextContents();

describe.each(LANGS)('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing on the map or its history that is %s',
    async (colorScheme) => {
      for (const site of ['blank', 'full']) {
        const context = await openAs(site, { colorScheme });
        const page = await context.newPage();
        for (const path of ['', '/history']) {
          await page.goto(`${worker.url}/s/${site}/map${path}?lang=${lang}&persona=mina`);
          await page.evaluate(() => {
            // Open all at once: by a click, each would take the focus from the one before.
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await faultsOf(page)).toEqual([]);
        }
        await context.close();
      }
    },
  );

  test('no view of it is wider than a phone of 360 pixels', async () => {
    const context = await openAs('full', { viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const path of ['', '/history']) {
      await page.goto(`${worker.url}/s/full/map${path}?lang=${lang}&persona=mina&model=sales-5`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await context.close();
  });

  test.each(['A4', 'A3'])(
    'a map with every field filled is printed on one page of %s',
    async (format) => {
      const context = await openAs('full');
      const page = await context.newPage();
      for (const query of ['', '&persona=mina', '&persona=mina&model=sales-5']) {
        await page.goto(mapAt('full', `?lang=${lang}${query}`), { waitUntil: 'networkidle' });
        const pdf = await page.pdf({ format, landscape: true });
        expect([query, pagesOf(pdf)]).toEqual([query, 1]);
      }
      await context.close();
    },
  );

  test('a map too full for one page is printed on two, and no smaller than can be read', async () => {
    const context = await openAs('full');
    const page = await context.newPage();
    await page.goto(mapAt('full', `?lang=${lang}&persona=mina&model=lifecycle-5`), {
      waitUntil: 'networkidle',
    });
    expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('.cell')
      .first()
      .evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize));
    // Seven points, in pixels.
    expect(size).toBeCloseTo((7 * 96) / 72);
    await context.close();
  });

  test('an empty map asks its questions, and is a page to write on by hand', async () => {
    const context = await openAs('blank');
    const page = await context.newPage();
    await page.goto(mapAt('blank', `?lang=${lang}`), { waitUntil: 'networkidle' });
    expect(await page.locator('.cell').count()).toBe(24);
    expect(await page.locator('.cell:has(.questions)').count()).toBe(24);
    expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBe(1);
    await context.close();
  });

  test('the numbers are those of the summary of these thirty days', async () => {
    const context = await openAs('full');
    const page = await context.newPage();
    await page.goto(mapAt('full', `?lang=${lang}`));
    const stagesIn = async (from: number, to: number) => {
      const days = `from=${dayBefore(from)}&to=${dayBefore(to)}`;
      const told = await callApi<{ stages: { reached: number; lost: number; open: number }[] }>(
        `${worker.url}/v1/sites/full/funnel?live=1&${days}`,
        keys.get('full')!,
      );
      return told.stages;
    };
    const [stages, before] = [await stagesIn(29, 0), await stagesIn(59, 30)];
    const reached = await page.locator('.column .reached strong').allTextContents();
    expect(reached.map(numberIn)).toEqual(stages.map((stage) => stage.reached));
    const fates = await page.locator('.fate').evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll(':scope > :not(.mark)')].map((each) =>
          // Days in brackets are none of the numbers.
          each.textContent!.replace(/\(.*\)/, ''),
        ),
      ),
    );
    // What is none of is not told: of journeys that are all still open, no loss.
    expect(fates.map((texts) => texts.map(numberIn))).toEqual(
      stages
        .map(({ lost, open }, i) => [lost, open, before[i]!.lost].filter((count) => count > 0))
        .slice(1),
    );
    expect(stages.every(({ lost }) => lost === 0)).toBe(true);
    expect(await page.locator('.intro').textContent()).toMatch(/still open|هنوز در جریان/);
    expect(stages.at(-1)!.reached).toBeGreaterThan(0);
    await context.close();
  });
});

test('two who write at once lose nothing, without script', async () => {
  const context = await openAs('blank', { javaScriptEnabled: false });
  const [mine, theirs] = [await context.newPage(), await context.newPage()];
  await mine.goto(mapAt('blank'));
  await theirs.goto(mapAt('blank'));
  await write(theirs, 'c-0-script', 'A bowl for the new flat');
  expect(await textIn(theirs, 'c-0-script')).toEqual(['A bowl for the new flat']);
  // Another field is nobody's loss.
  await write(mine, 'c-1-goals', 'To choose by daylight');

  await theirs.goto(mapAt('blank'));
  await mine.goto(mapAt('blank'));
  await write(theirs, 'c-0-script', 'A bowl, and cups');
  await mine.locator('#c-0-script .edit > summary').click();
  await mine.locator('#c-0-script textarea').fill('A bowl for a wedding');
  await mine.locator('#c-0-script form button').click();
  await mine.locator('#c-0-script .theirs').waitFor();
  expect(await mine.locator('#c-0-script blockquote').textContent()).toBe('A bowl, and cups');
  expect(await mine.locator('#c-0-script textarea').inputValue()).toBe('A bowl for a wedding');
  await mine.locator('#c-0-script form button').click();
  await mine.waitForURL('**#c-0-script');
  expect(await textIn(mine, 'c-0-script')).toEqual(['A bowl for a wedding']);

  // The history has theirs, and gives it back.
  await mine.goto(`${mapAt('blank')}/history`);
  const [newest] = await mine.locator('.map-history li').all();
  expect(await newest!.locator('dd').allTextContents()).toEqual([
    'A bowl, and cups',
    'A bowl for a wedding',
  ]);
  await newest!.locator('button').click();
  await mine.goto(mapAt('blank'));
  expect(await textIn(mine, 'c-0-script')).toEqual(['A bowl, and cups']);
  await context.close();
});

test('an exported map is imported again, personas and all', async () => {
  const context = await openAs('full');
  const page = await context.newPage();
  await page.goto(mapAt('full'));
  const download = page.waitForEvent('download');
  await page.locator('a[download]').click();
  const path = await (await download).path();

  const other = await openAs('blank');
  const target = await other.newPage();
  await target.goto(mapAt('blank'));
  await target.locator('.keep summary').click();
  const torn = {
    name: 'map.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":'),
  };
  await target.locator('input[type=file]').setInputFiles(torn);
  await target.locator('.import button').click();
  // What is wrong is in sight, and the form is open to try again.
  await target.locator('.import .error').waitFor();
  await target.waitForFunction(() => {
    const { top, bottom } = document.querySelector('.import .error')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  await target.locator('input[type=file]').setInputFiles(path);
  await target.locator('.import button').click();
  await target.locator('.personas nav a', { hasText: WORDS.fa.slice(0, 20) }).click();
  expect(await textIn(target, 'c-3-opportunities')).toEqual([WORDS.fa]);
  await context.close();
  await other.close();
});

test('with script a field opens where it is clicked, is saved by keys, and is not left by mistake', async () => {
  const context = await openAs('full');
  const page = await context.newPage();
  await page.goto(mapAt('full'));
  await page.locator('#c-2-actions .text').click();
  await page.locator('#c-2-actions textarea:focus').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('#c-2-actions .edit').getAttribute('open')).toBeNull();
  await page.locator('#c-2-actions .text').click();
  await page.locator('#c-2-actions textarea:focus').fill('Pays by card');
  const asked = page.waitForEvent('dialog');
  const left = page.goto(mapAt('full', '?lang=fa')).catch(() => 'stayed');
  await (await asked).dismiss();
  expect(await left).toBe('stayed');
  await page.locator('#c-2-actions textarea').focus();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL('**#c-2-actions');
  expect(await textIn(page, 'c-2-actions')).toEqual(['Pays by card']);
  await context.close();
});

/** Pages of a PDF, which says of each that it is one. */
const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
