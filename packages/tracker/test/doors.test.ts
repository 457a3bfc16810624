import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { acknowledged } from './acknowledged.ts';
import type { Collector } from './collector.ts';
import { inChromium, tagOf, test as base } from './in-chromium.ts';
import type { Shop } from './shop.ts';

/** Opens a shop whose pages all show this. */
const test = base.extend(
  'openBody',
  ({ collector, openWith }) =>
    (body: string, attributes = '') =>
      openWith(`${tagOf(collector, attributes)}<body>${body}`),
);

inChromium('without code, in Chromium', () => {
  test('a link that is a goal counts it, with its value, and leads where it leads', async ({
    collector,
    console,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody(
      '<a id="buy" href="/faq" data-safar-goal data-safar-order="7" data-safar-value="۱٬۲۵۰٬۰۰۰ تومان">Ask</a>',
    );
    const page = await visit(`${shop.url}/pricing`);
    await seen(1);
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        if (event.defaultPrevented) throw new Error('the click was cancelled');
      });
      new MutationObserver(() => {
        throw new Error('something was rewritten');
      }).observe(document, { subtree: true, attributes: true, childList: true });
    });
    await page.click('#buy');
    await page.waitForURL('**/faq');
    await seen(3);
    const goal = collector.steps.find((step) => step.goal)!;
    expect(goal).toMatchObject({
      kind: '',
      path: '/pricing',
      goal: { name: 'order', value: 1_250_000, currency: 'IRT', key: expect.any(String) },
    });
    expect(collector.steps.map((step) => step.kind).toSorted()).toEqual(['', 'faq', 'pricing']);
    expect(console).toEqual([]);
  });

  test('buttons, keys and what is within a shadow count, each once', async ({
    collector,
    console,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody(
      `<button id="a" data-safar-event="call"><b>Call</b></button>
       <a id="b" href="#top" data-safar-stage="decide">Decide</a>
       <div data-safar-event="outer"><button id="c" data-safar-event="inner">In</button></div>
       <div id="host"></div>
       <script>
         const root = document.getElementById('host').attachShadow({ mode: 'open' });
         root.innerHTML = '<button id="d" data-safar-event="shadow">S</button>';
         document.querySelector('#a').addEventListener('click', (e) => e.stopImmediatePropagation());
       </script>`,
    );
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#a b');
    await page.focus('#b');
    await page.keyboard.press('Enter');
    await page.click('#c');
    await page.click('#d');
    await seen(5);
    expect(await eventsOf(page, collector)).toEqual(['call', 'decide', 'inner', 'shadow', 'end']);
    expect(console).toEqual([]);
  });

  test('a form counts when it is sent, and not when it is filled in or refused', async ({
    collector,
    console,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody(
      `<form action="/thanks" data-safar-goal="offer"><input name="closest" required><input name="dataset">
       <button>Send</button></form>`,
    );
    const page = await visit(`${shop.url}/contact`);
    await seen(1);
    await page.click('button');
    await page.fill('[name=closest]', 'me');
    await page.click('[name=dataset]');
    expect(await eventsOf(page, collector)).toEqual(['end']);
    await page.click('button');
    await page.waitForURL('**/thanks?**');
    await collector.until(() => collector.steps.some((step) => step.goal));
    expect(collector.steps.filter((step) => step.goal)).toHaveLength(1);
    expect(console).toEqual([]);
  });

  test('what no visitor did is not counted', async ({
    collector,
    console,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody(
      `<a id="a" href="/faq" data-safar-event="link">Link</a>
       <button id="b" disabled data-safar-event="disabled">No</button>
       <button id="c" data-safar-stage="nonsense">No</button>
       <button id="d" data-safar-event="">No</button>
       <button id="e">No</button>`,
    );
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#a', { button: 'right' });
    await page.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
      document.querySelector<HTMLElement>('#a')!.click();
    });
    for (const id of ['b', 'c', 'd', 'e']) await page.click(`#${id}`, { force: true });
    expect(await eventsOf(page, collector)).toEqual(['end']);
    expect(console).toEqual([]);
  });

  test('a link in a new tab by the middle button counts where it was clicked', async ({
    collector,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody('<a id="a" href="/cart" data-safar-event="link">Link</a>');
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#a', { button: 'middle' });
    await collector.until(() => collector.steps.some((step) => step.event));
    expect(await eventsOf(page, collector)).toEqual(['link', 'end']);
  });

  test('with Global Privacy Control an element that asks is just an element', async ({
    collector,
    context,
    visit,
    openBody,
  }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    const shop = await openBody(
      '<a id="a" href="/faq" data-safar-goal="lead">Link</a>',
      'data-domains="other.example"',
    );
    const page = await visit(shop.url);
    await page.click('#a');
    await page.waitForURL('**/faq');
    await page.goto('about:blank');
    expect(collector.steps).toEqual([]);
  });

  test('the number that a receipt tells late is of the same order, and another goal an event', async ({
    collector,
    console,
    visit,
    seen,
    openBody,
  }) => {
    const shop = await openBody('');
    const page = await visit(`${shop.url}/order-received`);
    await seen(1);
    const order = { id: '1042', value: 49, currency: 'EUR' };
    await page.evaluate((told) => {
      window.safar!.push(['goal', told], ['goal', told], ['goal', 'lead', { value: '5 EUR' }]);
    }, order);
    await seen(4);
    const key = expect.any(String) as string;
    expect(collector.steps.map((step) => [step.goal, step.event, step.level])).toEqual([
      [{ name: 'order', kinds: [] }, undefined, 'decide'],
      [
        { name: 'order', kinds: [], value: 49, currency: 'EUR', key, same: true },
        undefined,
        'decide',
      ],
      [undefined, undefined, 'decide'],
      [undefined, 'lead', 'decide'],
    ]);
    expect(console).toEqual([]);
  });

  test('a page keeps all of its own names, and gets no other than safar', async ({
    collector,
    console,
    context,
    visit,
    seen,
    openBody,
  }) => {
    await context.addInitScript(() => {
      (window as unknown as { names: string[] }).names = Object.getOwnPropertyNames(window);
    });
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'].join();
    const shop = await openBody(`<script>let ${letters}</script>`);
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await acknowledged(page);
    const added = await page.evaluate(() => {
      const { names } = window as unknown as { names: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
    });
    expect(added).toEqual(['names', 'safar']);
    expect(collector.steps).toHaveLength(1);
    expect(console).toEqual([]);
  });

  test('a WooCommerce receipt says what was paid', async ({ collector, visit, seen, openBody }) => {
    const shop = await openBody(`<ul class="woocommerce-order-overview">
      <li class="woocommerce-order-overview__total">Total: <strong><span class="amount">$1,234.56</span></strong></li></ul>`);
    await visit(`${shop.url}/checkout/order-received/1042/?key=wc_order_x`);
    await seen(1);
    expect(collector.steps[0]!.goal).toMatchObject({ value: 1234.56, currency: 'USD' });
  });

  describe('across two domains', () => {
    const link = (to: Shop | undefined, path = '/cart') =>
      `<a id="over" href="${to?.url ?? ''}${path}">Basket</a>`;
    const domainsOf = (shop: Shop) => `data-domains="${new URL(shop.url).host}"`;

    test('a journey goes on at the other one, and nothing is left in the address', async ({
      collector,
      console,
      visit,
      seen,
      openBody,
    }) => {
      const other = await openBody('');
      const shop = await openBody(link(other), domainsOf(other));
      const page = await visit(`${shop.url}/faq?utm_source=news`);
      await seen(1);
      await page.click('#over');
      await seen(2);
      await page.waitForFunction((there) => location.href === there, `${other.url}/cart`);
      const [first, second] = collector.steps;
      expect(second).toMatchObject({
        had: first!.has,
        has: 12,
        from: 'faq',
        kind: 'cart',
        handed: true,
        first: { source: 'news' },
        landed: { kind: 'faq', path: '/faq' },
      });
      await page.goto(`${other.url}/checkout`);
      await seen(3);
      expect(collector.steps[2]).toMatchObject({ had: 12, from: 'cart' });
      expect(collector.steps[2]).not.toHaveProperty('handed');
      expect(console).toEqual([]);
    });

    test('a link is itself again after the click, and others never change', async ({
      console,
      visit,
      seen,
      openBody,
    }) => {
      const other = await openBody('');
      const shop = await openBody(
        `${link(other)} <a id="own" href="/faq">Q</a> <a id="hash" href="${other.url}/faq#size">S</a>
         <a id="alien" href="https://alien.example/">X</a>
         <script>addEventListener('click', (event) => {
           event.preventDefault();
           (window.went ||= []).push(event.target.href.replace(/safar=.*/, 'safar=…'));
         })</script>`,
        domainsOf(other),
      );
      const page = await visit(`${shop.url}/faq`);
      await seen(1);
      for (const id of ['over', 'own', 'hash', 'alien']) await page.click(`#${id}`);
      await page.waitForFunction(() => !document.querySelector<HTMLAnchorElement>('#over')!.hash);
      expect(await page.getAttribute('#over', 'href')).toBe(`${other.url}/cart`);
      expect(await page.evaluate(() => (window as { went?: string[] }).went)).toEqual([
        `${other.url}/cart#safar=…`,
        `${shop.url}/faq`,
        `${other.url}/faq#size`,
        'https://alien.example/',
      ]);
      expect(console).toEqual([]);
    });

    test('a code that is adopted by a second browser counts once, and the second begins its own journey', async ({
      collector,
      console,
      newVisitor,
      visit,
      seen,
      openBody,
    }) => {
      const other = await openBody('');
      const shop = await openBody('');
      const page = await visit(`${shop.url}/faq`);
      await seen(1);
      await page.waitForFunction(() => {
        const { safar } = window;
        return !!safar && 'journey' in safar && !!safar.journey();
      });
      const code = await page.evaluate(() => {
        const { safar } = window;
        return safar && 'journey' in safar ? safar.handoff() : undefined;
      });
      const address = `${other.url}/cart#safar=${code}`;
      await visit(address);
      await seen(2);
      const friend = await newVisitor();
      const theirs = await friend.newPage();
      await theirs.goto(address);
      await seen(3);
      await theirs.goto(`${other.url}/checkout`);
      await seen(4);
      expect(collector.steps.map((step) => [step.kind, step.had, step.has])).toEqual([
        ['faq', 0, 4],
        ['cart', 4, 12],
        ['cart', 0, 8],
        ['checkout', 8, 8],
      ]);
      expect(console).toEqual([]);
    });

    test('without consent a code waits in the address, and is adopted when consent comes', async ({
      collector,
      visit,
      seen,
      openBody,
    }) => {
      const other = await openBody('', 'data-consent="wait"');
      const shop = await openBody(link(other), domainsOf(other));
      const page = await visit(`${shop.url}/faq`);
      await seen(1);
      await page.click('#over');
      await page.waitForURL(`${other.url}/cart#safar=*`);
      await page.waitForFunction(() => window.safar);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.evaluate(() => window.safar!.push(['consent', true]));
      await seen(2);
      expect(await page.evaluate(() => location.hash)).toBe('');
      expect(collector.steps[1]).toMatchObject({ had: 4, has: 12 });
    });
  });
});

/** What was sent until now: a last event goes the same way as all before it. */
async function eventsOf(page: Page, collector: Collector): Promise<(string | undefined)[]> {
  await page.evaluate(() => window.safar!.push(['event', 'end']));
  await collector.until(() => collector.steps.some((step) => step.event === 'end'));
  return collector.steps
    .filter((step) => !step.kind)
    .map((step) => step.event ?? step.goal?.name ?? step.level);
}
