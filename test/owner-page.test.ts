import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Summary } from '@safar/funnel';
import { simulateDays } from '@safar/funnel/simulate';
import { callApi, freePort, makeSite, startWorker } from '@safar/scripts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { faultsOf } from './src/faults-of.ts';
import { postStep } from './src/post-step.ts';
import { numberIn, rowsOf } from './src/read-table.ts';

/** New visitors a day of each site: none, a handful in all, a busy shop. */
const SITES = { empty: 0, tiny: 0.15, large: 40 };
type SiteName = keyof typeof SITES;
const NAMES = Object.keys(SITES) as SiteName[];
const LANGS = ['en', 'fa'] as const;

const DAY = 864e5;
const LENGTH = 60;
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(Date.now());
const dayBefore = (n: number): string =>
  new Date(Date.parse(TODAY) - n * DAY).toISOString().slice(0, 10);
const QUERY = { from: dayBefore(LENGTH), to: dayBefore(1) };

const data = mkdtempSync(join(tmpdir(), 'safar-page-'));
const keys = new Map<SiteName, string>();
let worker: Awaited<ReturnType<typeof startWorker>>;
let browser: Browser;
let owner: BrowserContext;

beforeAll(async () => {
  worker = await startWorker({
    port: await freePort(),
    persistTo: data,
    adminKey: 'admin-key-of-the-tests',
    sessionKey: 'session-key-of-the-tests',
  });
  browser = await openBrowser();
  owner = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  for (const name of NAMES) {
    const site = {
      id: name,
      name: `The ${name} shop`,
      domains: ['shop.example'],
      timezone: 'Asia/Tehran',
      currency: 'IRT',
    };
    const { key } = await makeSite(worker.url, 'admin-key-of-the-tests', site);
    keys.set(name, key);
    const terms = { ...site, window: 30, aftercare: 90, goal: 'order' };
    const days = simulateDays({
      seed: 7,
      site: terms,
      from: dayBefore(2 * LENGTH + 3),
      days: 2 * LENGTH + 3,
      visitors: SITES[name],
    });
    await callApi(`${worker.url}/v1/sites/${name}/import`, key, {
      format: 'safar-days',
      version: 1,
      days: SITES[name] ? Object.fromEntries(days) : {},
    });
    for (const [n, text] of [
      [1, 'a banner'],
      [2, 'قیمت‌های تازه'],
      [30, `an ad: https://ads.example/${'x'.repeat(150)}`],
    ] as const)
      await callApi(`${worker.url}/v1/sites/${name}/notes`, key, { day: dayBefore(n), text });
    await signIn(owner, name);
  }
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  rmSync(data, { recursive: true, force: true });
});

async function signIn(context: BrowserContext, name: SiteName): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${worker.url}/s/${name}/sign-in`);
  await page.locator('input[name=key]').fill(keys.get(name)!);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`**/s/${name}*`);
  await page.close();
}

async function openPage(
  context: BrowserContext,
  name: SiteName,
  query: Record<string, string>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${worker.url}/s/${name}?${new URLSearchParams({ ...QUERY, ...query })}`);
  return page;
}

const readSummary = (name: SiteName, query: Record<string, string> = {}): Promise<Summary> =>
  callApi(
    `${worker.url}/v1/sites/${name}/funnel?${new URLSearchParams({ ...QUERY, ...query })}`,
    keys.get(name)!,
  );

describe.each(LANGS)('in %s', (lang) => {
  test.each(NAMES)('the numbers of the %s page are those of the summary', async (name) => {
    const page = await openPage(owner, name, { lang });
    const told = await readSummary(name);
    if (!told.journeys) {
      expect(await page.locator('.empty').count()).toBe(1);
      await page.close();
      return;
    }
    const numbers = async (selector: string, columns: number[]): Promise<number[][]> =>
      (await rowsOf(page, selector)).map((cells) => columns.map((i) => numberIn(cells[i]!)));

    const figures = await page.locator('.figures').first().locator('strong').allTextContents();
    const { journeys, again, count, value } = told.goal;
    expect(figures.map(numberIn)).toEqual([
      told.journeys,
      journeys,
      ...(again ? [again] : []),
      told.open,
      told.journeys - journeys - again - told.open,
      count,
      ...value.filter(({ sum }) => sum).map(({ sum }) => Math.round(sum)),
    ]);
    expect(await numbers('#funnel-table', [1, 2, 3, 4])).toEqual(
      told.stages.map((s) => [s.reached, s.visited, s.skipped, s.inOrder]),
    );
    expect(await numbers('#flow-table', [3])).toEqual([
      ...told.entries.map(({ count }) => [count]),
      ...told.moves.map(({ count }) => [count]),
      ...told.stages.map(({ id }) => [restingAt(told, id)]),
    ]);
    const bands = await page.locator('.flow path title').allTextContents();
    expect(bands.map((words) => numberIn(words.slice(words.lastIndexOf(':') + 1)))).toEqual(
      [
        ...told.entries.map(({ count }) => count),
        ...told.moves.map(({ count }) => count),
        ...told.stages.map(({ id }) => restingAt(told, id)),
      ].filter((n) => n > 0),
    );
    expect(await page.locator('#notes > ol > li').count()).toBe(3);
    expect(await numbers('#flow .scroll:has(.picture)', [1])).toEqual(
      told.resting.map(({ count }) => [count]),
    );
    const trend = await rowsOf(page, '#trend-table');
    expect(trend.map((cells) => numberIn(cells[1]!))).toEqual(
      told.trend.map(({ journeys }) => journeys),
    );
    expect(trend.map((cells) => cells.slice(-4, -1).map(numberIn))).toEqual(
      told.trend.map(({ goals, views, orders }) => [goals, views, orders]),
    );
    expect(await numbers('#pages > .scroll', [1, 2, 3])).toEqual(
      told.kinds
        .toSorted((a, b) => b.journeys - a.journeys)
        .map(({ kind, views, journeys, helped }) => [
          views,
          journeys,
          kind === told.goal.name ? NaN : helped,
        ]),
    );
    expect(await numbers('#touchpoints', [1, 2])).toEqual(
      told.touchpoints.map(({ journeys, goals }) => [journeys, goals]),
    );
    const { landing, entry, source, campaign, country } = told.lists;
    expect(await numbers('#lists', [1, 2])).toEqual(
      [told.devices, told.who, landing, entry, source, campaign, country].flatMap(shownOf),
    );
    const counts = told.toGoal.counts.slice(0, told.toGoal.counts.findLastIndex((n) => n) + 1);
    expect(await numbers('#time-table', [1])).toEqual(counts.map((n) => [n]));
    if (told.goal.value.some(({ sum }) => sum)) {
      const first = await numbers('#money', [1, 3]);
      expect(first.reduce((sum, [orders]) => sum + orders!, 0)).toBe(told.goal.count);
      expect(first.map(([orders]) => orders).filter((n) => n)).toEqual(
        told.sales.map(({ orders }) => orders),
      );
      expect(first.reduce((sum, [, orders]) => sum + orders!, 0)).toBe(
        told.lastSales.reduce((sum, { orders }) => sum + orders, 0),
      );
    }
    expect(await numbers('#speed-kinds', [4])).toEqual(told.speed.map(({ samples }) => [samples]));
    const quality = await page.locator('.quality dd').allTextContents();
    const { accepted, repeated, bots, refused, lost, redated } = told.quality;
    expect(quality.map(numberIn)).toEqual([
      accepted,
      repeated,
      bots,
      Object.values(refused).reduce((sum, n) => sum + n, 0),
      lost,
      redated,
    ]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on any page that is %s',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 1200, height: 900 },
      });
      for (const name of NAMES) {
        await signIn(context, name);
        for (const stage of ['', 'consideration']) {
          const page = await openPage(context, name, { lang, ...(stage && { stage }) });
          for (const details of await page.locator('main details').all())
            await details.evaluate((element) => element.setAttribute('open', ''));
          expect(await faultsOf(page)).toEqual([]);
          await page.close();
        }
      }
      const page = await context.newPage();
      for (const path of ['/', '/sign-in', '/nowhere']) {
        await page.goto(`${worker.url}${path}?lang=${lang}`);
        expect(await faultsOf(page)).toEqual([]);
      }
      await context.close();
    },
  );

  test('no page is wider than a phone of 360 pixels', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    for (const name of NAMES) {
      await signIn(context, name);
      const page = await openPage(context, name, { lang, stage: 'purchase' });
      const [inner, outer] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect([name, inner]).toEqual([name, outer]);
      await page.close();
    }
    await context.close();
  });

  test.each([360, 1280])('no table that stands open is wider than %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    for (const name of NAMES) {
      await signIn(context, name);
      const page = await openPage(context, name, { lang, stage: 'purchase' });
      const wide = await page.evaluate(() => {
        for (const list of document.querySelectorAll('.list')) list.setAttribute('open', '');
        return [...document.querySelectorAll('.scroll')]
          .filter((table) => !table.closest('details:not([open])'))
          .filter((table) => table.scrollWidth > table.clientWidth)
          .map((table) => table.closest('[id]')!.id);
      });
      expect([name, wide]).toEqual([name, []]);
      await page.close();
    }
    await context.close();
  });
});

test('the first view of a busy shop is under 60 kB without fonts, all of it from the worker itself', async () => {
  const page = await owner.newPage();
  const session = await owner.newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!urls.get(requestId)?.includes('/fonts/')) bytes += encodedDataLength;
  });
  await page.goto(`${worker.url}/s/large?${new URLSearchParams({ ...QUERY, lang: 'fa' })}`, {
    waitUntil: 'networkidle',
  });
  const foreign = [...urls.values()].filter(
    (url) => !url.startsWith(worker.url) && !url.startsWith('data:'),
  );
  expect(foreign).toEqual([]);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(60_000);
  await page.close();
});

test('filters combine, live in the address, and a stage opens without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, 'large');
  const page = await openPage(context, 'large', {});
  await page.locator('#touchpoints a').first().click();
  await page.locator('#lists a').first().click();
  await page.locator('.funnel h3 a').nth(1).click();
  const { searchParams } = new URL(page.url());
  const told = await readSummary('large');
  const segment = {
    touchpoint: told.touchpoints[0]!.touchpoint,
    device: searchParams.get('device')!,
  };
  expect(searchParams.get('touchpoint')).toBe(segment.touchpoint);
  expect(searchParams.get('stage')).toBe('consideration');
  const narrowed = await readSummary('large', segment);
  expect(narrowed.journeys).toBeGreaterThan(0);
  expect(narrowed.journeys).toBeLessThan(told.journeys);
  const figure = await page.locator('.figures strong').first().textContent();
  expect(numberIn(figure!)).toBe(narrowed.journeys);
  const reached = (await rowsOf(page, '#stage .wide')).map((cells) => numberIn(cells[1]!));
  const by = narrowed.stages[1]!.by;
  expect(reached).toEqual(
    [by.touchpoint, by.device, by.who].flatMap((list) =>
      list.slice(0, 6).map((row) => row.reached),
    ),
  );
  await context.close();
});

test('arrow keys go through a filter’s choices, which apply by the button; by pointer they apply at once', async () => {
  const page = await openPage(owner, 'large', {});
  const select = page.locator('.filters select[name=touchpoint]');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(new URL(request.url()).search);
  });
  await select.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await select.evaluate((each) => each === document.activeElement)).toBe(true);
  const second = await select.inputValue();
  expect(second).toBe(await select.locator('option').nth(2).getAttribute('value'));
  expect(asked).toEqual([]);
  await page.locator('.filters button').press('Enter');
  await page.waitForURL(`**touchpoint=${second}*`);

  await select.dispatchEvent('pointerdown');
  await select.selectOption('direct');
  await page.waitForURL('**touchpoint=direct*');
  expect(asked).toHaveLength(2);
  await page.close();
});

test('a period may be written in Persian days', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, 'large');
  const page = await openPage(context, 'large', { lang: 'fa' });
  expect(await page.locator('input[name=from]').inputValue()).toMatch(
    /^[۰-۹]{4}\/[۰-۹]{2}\/[۰-۹]{2}$/,
  );
  await page
    .locator('.fold summary')
    .evaluate((fold) => fold.parentElement!.setAttribute('open', ''));
  const [year, month, day] = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC' })
    .formatToParts(Date.parse(dayBefore(10)))
    .filter(({ type }) => ['year', 'relatedYear', 'month', 'day'].includes(type))
    .toSorted(
      (a, b) =>
        'ymd'.indexOf(a.type[0] === 'r' ? 'y' : a.type[0]!) -
        'ymd'.indexOf(b.type[0] === 'r' ? 'y' : b.type[0]!),
    )
    .map(({ value }) => value);
  await page.locator('input[name=from]').fill(`${year}-${month}-${day}`);
  await page.locator('.filters button').click();
  const told = await readSummary('large', { from: dayBefore(10) });
  const figure = await page.locator('.figures strong').first().textContent();
  expect(numberIn(figure!)).toBe(told.journeys);
  await context.close();
});

test.each(LANGS)(
  'the owner writes a note in %s, sees it on the trend, changes it and removes it, all without script',
  async (lang) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(context, 'tiny');
    const page = await openPage(context, 'tiny', { lang, by: 'week' });
    const marks = page.locator('.marks a');
    const before = await page.locator('#notes li').count();
    await page.locator('#write-note summary').click();
    await page.locator('#write-note [name=text]').fill('free shipping');
    await page.locator('#write-note button').click();
    const note = page.locator('#notes li', { hasText: 'free shipping' });
    await note.waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toBe('week');
    expect(await page.locator('#notes li').count()).toBe(before + 1);
    // It is about the last day of the period, and so is the last mark.
    const target = await marks.last().getAttribute('href');
    expect(await marks.last().locator('title').textContent()).toContain('free shipping');
    expect(await page.locator(target!).count()).toBe(1);

    await note.locator('summary').click();
    await note.locator('[name=text]').fill('no shipping');
    await note.locator('button').first().click();
    const changed = page.locator('#notes li', { hasText: 'no shipping' });
    await changed.waitFor();
    expect(await note.count()).toBe(0);

    await changed.locator('summary').click();
    await changed.locator('[name=remove]').click();
    await page.locator('#notes').waitFor();
    expect(await changed.count()).toBe(0);
    expect(await page.locator('#notes li').count()).toBe(before);
    await context.close();
  },
);

test('what happens now is shown without reloading, and a page in the background asks nothing', async () => {
  const page = await openPage(owner, 'empty', { to: TODAY });
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  const came = page.locator('#now .came dd').first();
  expect(numberIn((await came.textContent())!)).toBe(0);
  await postStep(`${worker.url}/j/empty`, { day: TODAY, kind: 'home', path: '/private/path' });
  const step = page.locator('#now .steps li').first();
  await step.waitFor();
  expect(await step.textContent()).toContain('Home');
  expect(numberIn((await came.textContent())!)).toBe(1);
  // The first step of all, so that there are numbers now in place of what to do.
  await page.locator('#funnel').waitFor();
  expect(await page.locator('.empty').count()).toBe(0);
  expect(await page.locator('body[data-same]').count()).toBe(1);
  expect(await page.locator('#now').innerHTML()).not.toContain('private');

  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/live')) asked++;
  });
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await show('hidden');
  await postStep(`${worker.url}/j/empty`, { day: TODAY, kind: 'faq', level: 'consider', has: 4 });
  expect(asked).toBe(0);
  await show('visible');
  await page.locator('#now .steps li', { hasText: 'FAQ' }).waitFor();
  expect(asked).toBe(1);
  await page.close();
});

/** Journeys that rest at a stage: what began there or came to it, and did not go on. */
const restingAt = ({ entries, moves }: Summary, stage: string): number =>
  entries.reduce((sum, row) => sum + (row.stage === stage ? row.count : 0), 0) +
  moves.reduce(
    (sum, { from, to, count }) => sum + (to === stage ? count : 0) - (from === stage ? count : 0),
    0,
  );

/** Of a long list, the thirty largest and the rest, in which what the data calls others is. */
function shownOf(list: Summary['who']): number[][] {
  const isOther = ({ name }: { name: string }): number => Number(name === '(other)');
  const rows = list.toSorted((a, b) => isOther(a) - isOther(b));
  const rest = rows.length > 31 ? rows.splice(30) : [];
  const told = rows.map(({ journeys, goals }) => [journeys, goals]);
  const sum = (field: 'journeys' | 'goals') => rest.reduce((all, row) => all + row[field], 0);
  return rest.length ? [...told, [sum('journeys'), sum('goals')]] : told;
}
