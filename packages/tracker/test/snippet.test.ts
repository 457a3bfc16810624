import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { acknowledged } from './acknowledged.ts';
import type { Collector } from './collector.ts';
import { inChromium, tagOf, test } from './in-chromium.ts';

inChromium('the snippet, built, in Chromium', () => {
  test('the first view is one step, exactly', async ({ collector, console, visit, seen }) => {
    const page = await visit('/faq?utm_source=news&utm_medium=email&utm_campaign=spring#top');
    await seen(1);
    await acknowledged(page);
    const [{ id, day, ...step }] = collector.steps as [(typeof collector.steps)[0]];
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(day).toBe(new Date().toISOString().slice(0, 10));
    const first = { host: '', source: 'news', medium: 'email', campaign: 'spring', paid: false };
    expect(step).toEqual({
      wait: 0,
      who: 'new',
      had: 0,
      has: 4,
      from: '',
      fromLevel: '',
      kind: 'faq',
      level: 'consider',
      fresh: true,
      path: '/faq',
      first,
      landed: { kind: 'faq', path: '/faq' },
      place: '',
      took: 0,
    });
    expect(collector.beacons).toEqual([{ v: 1, steps: [{ id, day, ...step }] }]);
    expect(console).toEqual([]);
  });

  test('the next page goes on with the journey, and echoes its country', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    const page = await visit('/faq');
    await acknowledged(page);
    await page.click('text=Prices');
    await seen(2);
    expect(collector.steps[1]).toMatchObject({
      had: 4,
      has: 4,
      from: 'faq',
      kind: 'pricing',
      fresh: true,
      place: 'IR',
      landed: { kind: 'faq', path: '/faq' },
    });
    expect(console).toEqual([]);
  });

  test.for(['with', 'without'])(
    'a single-page app is followed %s the Navigation API, and the same address twice is one view',
    async (has, { collector, console, context, visit, seen }) => {
      if (has === 'without')
        await context.addInitScript(() =>
          Object.defineProperty(window, 'navigation', { value: undefined }),
        );
      const page = await visit('/');
      await seen(1);
      await page.evaluate(() => location.assign('#/cart'));
      await seen(2);
      await page.evaluate(() => history.back());
      await seen(3);
      await page.evaluate(() => {
        history.pushState(null, '', '/pricing');
        history.pushState(null, '', '/pricing?currency=eur');
        history.replaceState({ scroll: 1 }, '', '/pricing?currency=eur#plans');
      });
      await seen(4);
      expect(collector.steps.map((step) => step.kind)).toEqual(['home', 'cart', 'home', 'pricing']);
      expect(console).toEqual([]);
    },
  );

  test('what a single-page app leaves standing does not speak for its next view', async ({
    collector,
    openWith,
    visit,
    seen,
  }) => {
    const { url } = await openWith(
      `<meta name="safar:kind" content="faq"><script defer src="${collector.url}/j/demo.js"></script>`,
    );
    const page = await visit(`${url}/`);
    await seen(1);
    await page.evaluate(() => history.pushState(null, '', '/cart'));
    await seen(2);
    await page.evaluate(() => {
      history.pushState(null, '', '/');
      document.querySelector('meta')!.content = 'guide';
    });
    await seen(3);
    expect(collector.steps.map((step) => step.kind)).toEqual(['faq', 'cart', 'guide']);
  });

  test('a page in a background tab is counted when it is shown', async ({
    collector,
    context,
    visit,
    seen,
  }) => {
    await context.addInitScript(() => {
      let hidden = true;
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      Object.defineProperty(document, 'visibilityState', {
        get: () => (hidden ? 'hidden' : 'visible'),
      });
      addEventListener('show', () => {
        hidden = false;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
    });
    const page = await visit('/');
    await page.evaluate(() => window.safar!.push(['event', 'lead']));
    await seen(1);
    expect(collector.steps[0]!.kind).toBe('');
    await page.evaluate(() => dispatchEvent(new Event('show')));
    await seen(2);
    expect(pathsOf(collector)).toEqual(['/', '/']);
  });

  test('a journey handed over stays in the address until the visitor agrees, and no longer', async ({
    collector,
    openWith,
    visit,
    seen,
  }) => {
    const { url } = await openWith(tagOf(collector, 'data-consent="wait"'));
    const page = await visit(`${url}/faq#safar=code`);
    await page.evaluate(() => window.safar!.push(['event', 'lead']));
    expect(new URL(page.url()).hash).toBe('#safar=code');
    expect(collector.asked).toBe(0);
    await page.evaluate(() => window.safar!.push(['consent', true]));
    await page.waitForFunction(() => location.hash === '');
    await seen(1);
    expect(pathsOf(collector)).toEqual(['/faq']);
  });

  test('a page left with a step and vitals unsent sends one request', async ({
    collector,
    context,
    visit,
    seen,
  }) => {
    const page = await visit('/faq');
    await seen(1);
    await acknowledged(page);
    await vitalsAreLoaded(page, collector);
    await page.evaluate(() => {
      addEventListener('pagehide', () => window.safar!.push(['event', 'late']), true);
      window.safar!.push(['event', 'lead']);
      location.assign('about:blank');
    });
    await seen(2);
    // Another process hears a little later of what was written by one.
    await context.route('**/bare', (route) => route.fulfill({ body: '' }));
    await (
      await visit('/bare')
    ).waitForFunction(() => localStorage.getItem('safar:demo')?.includes('"vitals":[{'));
    await visit('/cart');
    await seen(4);
    await collector.until(() => collector.vitals.length > 0);
    expect(collector.beacons.filter((beacon) => !beacon.steps.length)).toEqual([]);
  });

  test('a page that the back button restores is a view, once', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    const page = await visit('/');
    await acknowledged(page);
    await page.click('text=Prices');
    await seen(2);
    await acknowledged(page);
    // Playwright's own goBack waits for a load, and a restored page does not load.
    await page.evaluate(() => history.back());
    await seen(3);
    await acknowledged(page);
    await page.evaluate(() => history.forward());
    await seen(4);
    expect(pathsOf(collector)).toEqual(['/', '/pricing', '/', '/pricing']);
    expect(console).toEqual([]);
  });

  test('tabs that open at once begin one journey, and send a request each at most', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    await Promise.all([visit('/faq'), visit('/pricing'), visit('/'), visit('/faq')]);
    await seen(4);
    expect(collector.steps.filter((step) => step.had === 0)).toHaveLength(1);
    expect(collector.beacons.length).toBeLessThanOrEqual(4);
    expect(console).toEqual([]);
  });

  test('a page that is left at once still counts, once, and the journey goes on from it', async ({
    collector,
    newVisitor,
    shop,
    seen,
  }) => {
    for (const event of ['DOMContentLoaded', 'load', 'pageshow']) {
      const fresh = await newVisitor();
      const page = await fresh.newPage();
      const before = collector.steps.length;
      await page.goto(`${shop.url}/pricing?leave=${event}`);
      await seen(before + 2);
      const [first, second, ...more] = collector.steps.slice(before);
      expect([first!.path, second!.path, more], event).toEqual(['/pricing', '/faq', []]);
      expect([first!.had, second!.had, second!.from], event).toEqual([0, 4, 'pricing']);
    }
  });

  test.for(['down', 'broken', 'lying'] as const)(
    'what a collector that is %s did not take is sent once it is well',
    async (mood, { collector, visit, seen }) => {
      collector.mood = mood;
      const page = await visit('/');
      await collector.until(() => collector.unheard.length > 0);
      await page.click('text=Prices');
      await collector.until(() => collector.unheard.some((beacon) => beacon.steps.length === 2));
      expect(collector.steps).toEqual([]);
      collector.mood = 'well';
      await page.click('text=Questions');
      await seen(3);
      await acknowledged(page);
      expect(pathsOf(collector)).toEqual(['/', '/pricing', '/faq']);
      expect(collector.steps.map((step) => step.had)).toEqual([0, 1, 5]);
    },
  );

  test('a page left while its step is on its way sends nothing that counts twice', async ({
    collector,
    visit,
  }) => {
    collector.mood = 'slow';
    const page = await visit('/');
    await collector.until(() => collector.beacons.length === 1);
    const [id] = collector.steps.map((step) => step.id);
    await page.click('text=Prices');
    await collector.until(() => collector.steps.length === 2);
    collector.hurry();
    await acknowledged(page);
    expect(collector.steps.map((step) => step.had)).toEqual([0, 1]);
    expect(collector.steps[0]!.id).toBe(id);
  });

  test('vitals are measured once a page, and go with the step of the next one', async ({
    collector,
    console,
    visit,
    seen,
  }) => {
    const page = await visit('/');
    await acknowledged(page);
    await vitalsAreLoaded(page, collector);
    await page.click('text=Prices');
    await seen(2);
    await acknowledged(page);
    expect(collector.beacons).toHaveLength(2);
    expect(collector.vitals).toEqual([
      expect.objectContaining({ kind: 'home', level: 'aware', lcp: expect.any(Number), cls: 0 }),
    ]);
    await vitalsAreLoaded(page, collector);
    await page.goto('about:blank');
    await collector.until(() => collector.vitals.length === 2);
    expect(collector.vitals[1]).toMatchObject({ kind: 'pricing', level: 'consider' });
    expect(console).toEqual([]);
  });

  test('calls may come before the snippet, and a second tag changes nothing', async ({
    collector,
    console,
    openWith,
    visit,
    seen,
  }) => {
    const { url } = await openWith(`<script>
        (window.safar ||= []).push(['goal', { id: 1042, value: '49.90', currency: 'EUR' }]);
        safar.push(['page', { kind: 'order' }], ['nonsense'], ['stage', 'nonsense']);
      </script>
      <script async src="${collector.url}/j/demo.js"></script><script defer src="${collector.url}/j/demo.js"></script>`);
    const page = await visit(`${url}/bye`);
    await acknowledged(page);
    await page.reload();
    await seen(4);
    await acknowledged(page);
    const goals = collector.steps.filter((step) => step.goal);
    expect(goals).toHaveLength(1);
    expect(goals[0]!.goal).toEqual({
      name: 'order',
      kinds: [],
      value: 49.9,
      currency: 'EUR',
      key: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(collector.steps.map((step) => step.kind)).toEqual(['', 'order', '', 'order']);
    expect(console).toEqual([]);
  });

  test('the API tells the journey, and what happens to it', async ({ console, visit }) => {
    const page = await visit('/faq');
    await acknowledged(page);
    const told = await page.evaluate(async () => {
      const safar = window.safar;
      if (!safar || Array.isArray(safar)) throw new Error('not loaded');
      const heard: string[] = [];
      const undo = safar.on('stage', (step) => void heard.push(step.level));
      safar.on('step', () => {
        throw new Error('a listener of the page');
      });
      const next = () => new Promise<void>((done) => void safar.on('step', () => done()));
      safar.stage('decide');
      await next();
      undo();
      safar.stage('use');
      await next();
      return { heard, journey: safar.journey() };
    });
    expect(told).toEqual({
      heard: ['decide'],
      journey: {
        levels: ['consider', 'decide', 'use'],
        level: 'use',
        kind: 'faq',
        kinds: ['faq'],
        times: { faq: 1 },
        goal: false,
        who: 'new',
        began: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
    expect(console).toEqual([]);
  });

  test('where the database never answers, a page counts when it is left, and the journey goes on', async ({
    collector,
    console,
    context,
    visit,
    seen,
  }) => {
    await context.addInitScript(() => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    const page = await visit('/faq');
    await page.click('text=Prices');
    await seen(1);
    await page.click('text=Questions');
    await seen(2);
    await page.waitForURL('**/faq');
    await page.close({ runBeforeUnload: true });
    await seen(3);
    expect(collector.steps.map((step) => [step.path, step.had])).toEqual([
      ['/faq', 0],
      ['/pricing', 4],
      ['/faq', 4],
    ]);
    expect(console).toEqual([]);
  });

  test('what is made offline is sent once the browser is back online', async ({
    collector,
    context,
    visit,
    seen,
  }) => {
    const page = await visit('/');
    await acknowledged(page);
    await context.setOffline(true);
    await page.evaluate(() => history.pushState(null, '', '/pricing'));
    await page.waitForFunction(() => {
      const { safar } = window;
      return !!safar && 'journey' in safar && safar.journey()?.kind === 'pricing';
    });
    expect(pathsOf(collector)).toEqual(['/']);
    await context.setOffline(false);
    await seen(2);
    await acknowledged(page);
    expect(collector.beacons).toHaveLength(2);
  });

  test('where storage is refused, a page still counts', async ({
    collector,
    console,
    context,
    visit,
    seen,
  }) => {
    await context.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const page = await visit('/faq');
    await seen(1);
    await page.evaluate(() => history.pushState(null, '', '/cart'));
    await seen(2);
    expect(collector.steps.map((step) => step.had)).toEqual([0, 4]);
    expect(console).toEqual([]);
  });
});

async function vitalsAreLoaded(page: Page, collector: Collector): Promise<void> {
  const file = `${collector.url}/j/v.js`;
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, file);
  // It has come; it has run when an import of it ends. Text, since Vitest would rewrite the import.
  await page.evaluate(`import('${file}')`);
}

const pathsOf = ({ steps }: Collector) => steps.map((step) => step.path);
