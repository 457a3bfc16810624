import { expect, onTestFinished } from 'vitest';
import { acknowledged } from './acknowledged.ts';
import { Collector } from './collector.ts';
import { inChromium, tagOf, test } from './in-chromium.ts';

inChromium('consent, in Chromium', () => {
  test('Global Privacy Control: nothing is stored, nothing is sent, what was stored is gone', async ({
    collector,
    console,
    context,
    visit,
  }) => {
    const page = await visit('/');
    await acknowledged(page);
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    await page.click('text=Prices');
    await page.evaluate(() => {
      window.safar!.push(['goal', { id: '1' }], ['event', 'lead'], ['consent', true]);
      history.pushState(null, '', '/cart');
    });
    await page.waitForFunction(nothingIsStored);
    await page.goto('about:blank');
    expect(collector.steps.map((step) => step.path)).toEqual(['/']);
    expect(console).toEqual([]);
  });

  test('with data-consent="wait" nothing is stored or sent before consent, and withdrawal erases', async ({
    collector,
    console,
    openWith,
    visit,
    seen,
  }) => {
    const { url } = await openWith(tagOf(collector, 'data-consent="wait"'));
    const page = await visit(`${url}/faq`);
    await page.evaluate(() => window.safar!.push(['event', 'lead']));
    await page.waitForFunction(nothingIsStored);
    await page.click('text=Prices');
    await page.waitForFunction(() => window.safar);
    await page.evaluate(() => window.safar!.push(['consent', true]));
    await seen(1);
    await acknowledged(page);
    // Consent is remembered by what it let be stored.
    await page.click('text=Questions');
    await seen(2);
    await acknowledged(page);
    await page.evaluate(() => window.safar!.push(['consent', false]));
    await page.waitForFunction(nothingIsStored);
    await page.click('text=Prices');
    await page.waitForFunction(nothingIsStored);
    expect(collector.steps.map((step) => step.path)).toEqual(['/pricing', '/faq']);
    expect(console).toEqual([]);
  });

  test.for(['data-consent="wait"', ''])(
    'what one tab takes back (%s) another neither keeps nor stores again',
    async (attribute, { collector, console, openWith, visit, seen }) => {
      const { url } = await openWith(tagOf(collector, attribute));
      const [page, other] = [await visit(`${url}/faq`), await visit(`${url}/pricing`)];
      for (const each of [page, other]) {
        await each.evaluate(() => window.safar!.push(['consent', true]));
        await each.waitForFunction(() => localStorage['safar:demo']);
      }
      await seen(2);
      for (const each of [page, other]) await acknowledged(each);
      await other.evaluate(() => window.safar!.push(['optOut']));
      // An open connection of the other tab would hold this up.
      await other.waitForFunction(async () => !(await indexedDB.databases()).length);
      await page.evaluate(() => {
        history.pushState(null, '', '/cart');
        window.safar!.push(['event', 'lead']);
      });
      await page.goto('about:blank');
      expect(await other.evaluate(() => JSON.stringify(localStorage))).toBe(
        attribute ? '{}' : '{"safar:demo":"no"}',
      );
      expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(collector.steps.map((step) => step.path).toSorted()).toEqual(['/faq', '/pricing']);
      expect(console).toEqual([]);
    },
  );

  test('a visitor who opted out is not counted again until they agree', async ({
    collector,
    visit,
    seen,
  }) => {
    const page = await visit('/');
    await acknowledged(page);
    await page.evaluate(() => window.safar!.push(['optOut']));
    await page.click('text=Prices');
    await page.evaluate(() => window.safar!.push(['event', 'lead']));
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"safar:demo":"no"}');
    await page.evaluate(() => window.safar!.push(['consent', true]));
    await seen(2);
    expect(collector.steps.map((step) => [step.path, step.had])).toEqual([
      ['/', 0],
      ['/pricing', 0],
    ]);
  });

  test('Do Not Track is asked, unless the site turns that off', async ({
    collector,
    context,
    openWith,
    visit,
  }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'doNotTrack', { value: '1' }),
    );
    const page = await visit('/');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(collector.steps).toEqual([]);
    const patient = await Collector.open({ dnt: false });
    onTestFinished(() => patient.close());
    await visit((await openWith(tagOf(patient))).url);
    await patient.until(() => patient.steps.length === 1);
  });

  test('a link to opt out is all it takes', async ({ collector, visit, seen, openWith }) => {
    const shop = await openWith(
      `${tagOf(collector)}<a id="no" href="#no" data-safar-opt-out>Do not count me</a>`,
    );
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#no');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"safar:demo":"no"}');
    await page.goto(`${shop.url}/cart`);
    await page.goto('about:blank');
    expect(collector.steps).toHaveLength(1);
  });

  test('withdrawal takes away what was still to be sent, and opting out does', async ({
    collector,
    console,
    context,
    visit,
    openWith,
  }) => {
    for (const [attributes, no] of [
      ['data-consent="wait"', ['consent', false]],
      ['', ['optOut']],
    ] as const) {
      const shop = await openWith(tagOf(collector, attributes));
      collector.mood = 'down';
      // Told when Chromium has given up: over a connection that it had used before, it sends once more by itself.
      const failed = context.waitForEvent('requestfailed');
      const page = await visit(`${shop.url}/faq`);
      await page.evaluate(() => window.safar!.push(['consent', true]));
      await failed;
      await page.evaluate((call) => window.safar!.push(call as ['optOut']), no);
      collector.mood = 'well';
      await page.goto(`${shop.url}/cart`);
      await page.goto('about:blank');
    }
    expect(collector.steps).toEqual([]);
    expect(console.filter((said) => !said.includes('ERR_'))).toEqual([]);
  });
});

/** Run in the page: whether the site has left nothing in this browser. */
async function nothingIsStored(): Promise<boolean> {
  return localStorage.length === 0 && (await indexedDB.databases()).length === 0;
}
