import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Collector } from './collector.ts';
import { inChromium, tagOf, test } from './in-chromium.ts';

inChromium('a page left before its journey file has come', () => {
  test.for(['DOMContentLoaded', 'load', 'pageshow'])(
    'is counted once by a new visitor who leaves at %s, and the next page goes on from it',
    async (event, { collector, console, visit, seen }) => {
      const release = collector.holdJourney();
      const page = await visit(`/pricing?leave=${event}&utm_source=news`);
      await page.waitForURL('**/faq');
      await collector.until(() => collector.beacons.length > 0);
      expect(collector.beacons[0]!.steps).toEqual([]);
      expect(collector.steps.map((step) => [step.path, step.had, step.has])).toEqual([
        ['/pricing', 0, 4],
      ]);
      release();
      await seen(2);
      await stored(page);
      expect(collector.steps.map((step) => [step.path, step.had, step.from])).toEqual([
        ['/pricing', 0, ''],
        ['/faq', 4, 'pricing'],
      ]);
      expect(collector.steps[1]!.first.source).toBe('news');
      agree(collector);
      expect(console).toEqual([]);
    },
  );

  test('is counted once where the file never comes, over several pages', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    collector.holdJourney();
    const page = await visit('/pricing?leave=load');
    await page.waitForURL('**/faq');
    await page.click('text=Prices');
    await seen(2);
    await page.goto('about:blank');
    await seen(3);
    expect(collector.steps.map((step) => [step.path, step.had, step.from])).toEqual([
      ['/pricing', 0, ''],
      ['/faq', 4, 'pricing'],
      ['/pricing', 4, 'faq'],
    ]);
    agree(collector);
    expect(console).toEqual([]);
  });

  test('sends the oldest of what it saw where that is much, and counts all of it once the file comes', async ({
    collector,
    visit,
    seen,
  }) => {
    const release = collector.holdJourney();
    const page = await visit('/');
    const names = Array.from({ length: 30 }, (_, i) => `said ${i}`);
    await page.evaluate(
      (said) => said.forEach((name) => window.safar!.push(['event', name])),
      names,
    );
    await page.goto('about:blank');
    await seen(20);
    release();
    const next = await visit('/faq');
    await seen(32);
    await stored(next);
    expect(collector.steps.map((step) => step.event ?? step.path)).toEqual(['/', ...names, '/faq']);
    agree(collector);
  });

  test('is not lost by another that is left at the same moment and has not heard of it', async ({
    collector,
    context,
    visit,
    seen,
  }) => {
    const release = collector.holdJourney();
    const [first, second] = [await visit('/pricing'), await visit('/contact')];
    // As of another process, which hears of what is written some milliseconds later.
    await second.evaluate(() => {
      const { keys } = Object;
      Object.keys = (of: object) => (of === localStorage ? [] : keys(of));
      Storage.prototype.getItem = () => null;
    });
    await context.setOffline(true);
    for (const page of [first, second])
      await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await context.setOffline(false);
    release();
    await visit('/faq');
    await seen(3);
    expect(collector.steps.map((step) => step.path).sort()).toEqual([
      '/contact',
      '/faq',
      '/pricing',
    ]);
  });

  test('goes on with the journey of a visitor who returns', async ({
    collector,
    context,
    shop,
    visit,
    seen,
  }) => {
    const first = await visit('/blog/a');
    await seen(1);
    await stored(first);
    const release = collector.holdJourney();
    // A copy that the browser has would not be held.
    const cdp = await context.newCDPSession(first);
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await first.goto(`${shop.url}/pricing?leave=load`);
    await first.waitForURL('**/faq');
    await collector.until(() => collector.beacons.some((beacon) => beacon.raw));
    const raw = collector.beacons.find((beacon) => beacon.raw)!.raw!;
    expect(JSON.stringify(raw)).not.toMatch(/began|seenAt|orders|tried/);
    release();
    await seen(3);
    await stored(first);
    expect(collector.steps.map((step) => [step.path, step.had, step.from])).toEqual([
      ['/blog/a', 0, ''],
      ['/pricing', 1, 'article'],
      ['/faq', 5, 'pricing'],
    ]);
    agree(collector);
  });

  test('and its goal, told before anything had loaded, count once', async ({
    collector,
    openWith,
    visit,
    seen,
  }) => {
    const { url } =
      await openWith(`<script>(window.safar ||= []).push(['goal', { id: 1042, value: 5, currency: 'EUR', email: 'ali@shop.example' }])</script>
      ${tagOf(collector)}`);
    collector.holdJourney();
    const page = await visit(`${url}/bye/ali@shop.example?token=secret&q=private`);
    await page.goto('about:blank');
    await seen(2);
    const body = JSON.stringify(collector.beacons);
    expect(body).not.toMatch(/ali|secret|private|1042/);
    expect(collector.steps.map((step) => step.goal?.value)).toEqual([5, undefined]);
    expect(collector.steps[1]!.path).toBe('/bye/:id');
  });

  test('sends nothing raw once the file is there', async ({ collector, visit, seen }) => {
    const page = await visit('/faq');
    await seen(1);
    await stored(page);
    await page.click('text=Prices');
    await seen(2);
    await stored(page);
    await page.goto('about:blank');
    expect(collector.beacons.filter((beacon) => beacon.raw)).toEqual([]);
  });

  test('in two tabs begins one journey, once both have gone on', async ({
    collector,
    visit,
    seen,
  }) => {
    const release = collector.holdJourney();
    const tabs = await Promise.all([visit('/pricing'), visit('/blog/a')]);
    // The browser asks for the same file once.
    await collector.until(() => collector.asked > 0);
    release();
    await seen(2);
    for (const tab of tabs) await stored(tab);
    expect(collector.steps.filter((step) => step.had === 0)).toHaveLength(1);
    agree(collector);
  });

  test.for(['with', 'without'])(
    'and that a router has gone on from %s the Navigation API is two views',
    async (has, { collector, console, context, visit, seen }) => {
      if (has === 'without')
        await context.addInitScript(() =>
          Object.defineProperty(window, 'navigation', { value: undefined }),
        );
      const release = collector.holdJourney();
      const page = await visit('/');
      await collector.until(() => collector.asked > 0);
      await page.evaluate(() => history.pushState(null, '', '/cart'));
      release();
      await seen(2);
      expect(collector.steps.map((step) => step.path)).toEqual(['/', '/cart']);
      expect(console).toEqual([]);
    },
  );

  test('hears of what was used before the file came', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    const release = collector.holdJourney();
    const page = await visit('/');
    await page.evaluate(() => {
      document.body.innerHTML +=
        '<div></div><form data-safar-event="asked"><button>Ask</button></form>';
      document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML =
        '<button data-safar-goal="order" data-safar-value="5 EUR"><b>Call me</b></button>';
      document.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
      });
    });
    await page.click('text=Call me');
    await page.click('text=Ask');
    await page.click('h1');
    release();
    await seen(3);
    expect(collector.steps.map((step) => [step.goal?.name, step.goal?.value, step.event])).toEqual([
      [undefined, undefined, undefined],
      ['order', 5, undefined],
      [undefined, undefined, 'asked'],
    ]);
    expect(console).toEqual([]);
  });

  test('says nothing where the visitor said no', async ({ collector, context, visit }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    collector.holdJourney();
    const page = await visit('/pricing?leave=load');
    await page.waitForURL('**/faq');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto('about:blank');
    expect(collector.beacons).toEqual([]);
    expect(collector.asked).toBe(0);
  });
});

/** What has the same id has to say the same, in every body in which it came. */
function agree({ arrived }: Collector): void {
  const byId = new Map<string, object>();
  for (const { wait: _, ...step } of arrived) {
    const first = byId.get(step.id);
    if (first) expect(step).toEqual(first);
    else byId.set(step.id, step);
  }
}

/** Waits until the page has stored the journey of what was seen without it. */
const stored = (page: Page) =>
  page.waitForFunction(
    () =>
      !Object.keys(localStorage).some((name) => /^safar:demo[:;]/.test(name)) &&
      !!localStorage.getItem('safar:demo')?.includes('memory'),
  );
