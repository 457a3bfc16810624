import { findBrowser } from '@safar/scripts';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Collector } from './collector.ts';
import { openShop, type Shop } from './shop.ts';

const executablePath = findBrowser('chromium');

// Where changes are judged a browser may not be missing; elsewhere it is told as skipped.
describe.skipIf(!executablePath && !process.env['CI'])('without code, in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  let collector: Collector;
  let shops: Shop[];
  let console: string[];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
  });
  afterAll(() => browser?.close());

  const newContext = async (): Promise<BrowserContext> => {
    const made = await browser.newContext();
    made.on('console', (message) => console.push(message.text()));
    made.on('weberror', (error) => console.push(error.error().message));
    return made;
  };
  beforeEach(async () => {
    console = [];
    shops = [];
    collector = await Collector.open();
    context = await newContext();
  });
  afterEach(async () => {
    await context.close();
    collector.close();
    for (const shop of shops) shop.close();
  });

  /** A shop whose pages all show this. */
  const openWith = async (body: string, attributes = ''): Promise<Shop> => {
    const shop = await openShop(
      `<script defer ${attributes} src="${collector.url}/j/demo.js"></script><body>${body}`,
    );
    shops.push(shop);
    return shop;
  };
  const visit = async (url: string, of = context): Promise<Page> => {
    const page = await of.newPage();
    await page.goto(url);
    return page;
  };
  const seen = (count: number) => collector.until(() => collector.steps.length >= count);
  /** What was sent until now: a last event goes the same way as all before it. */
  const eventsOf = async (page: Page): Promise<(string | undefined)[]> => {
    await page.evaluate(() => window.safar!.push(['event', 'end']));
    await collector.until(() => collector.steps.some((step) => step.event === 'end'));
    return collector.steps
      .filter((step) => !step.kind)
      .map((step) => step.event ?? step.goal?.name ?? step.level);
  };

  test('a link that is a goal counts it, with its value, and leads where it leads', async () => {
    const shop = await openWith(
      '<a id="buy" href="/faq" data-safar-goal="lead" data-safar-order="7" data-safar-value="۱٬۲۵۰٬۰۰۰ تومان">Ask</a>',
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
      goal: { name: 'lead', value: 1_250_000, currency: 'IRT', key: expect.any(String) },
    });
    expect(collector.steps.map((step) => step.kind).toSorted()).toEqual(['', 'faq', 'pricing']);
    expect(console).toEqual([]);
  });

  test('buttons, keys and what is within a shadow count, each once', async () => {
    const shop = await openWith(
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
    expect(await eventsOf(page)).toEqual(['call', 'decide', 'inner', 'shadow', 'end']);
    expect(console).toEqual([]);
  });

  test('a form counts when it is sent, and not when it is filled in or refused', async () => {
    const shop = await openWith(
      `<form action="/thanks" data-safar-goal="offer"><input name="closest" required><input name="dataset">
       <button>Send</button></form>`,
    );
    const page = await visit(`${shop.url}/contact`);
    await seen(1);
    await page.click('button');
    await page.fill('[name=closest]', 'me');
    await page.click('[name=dataset]');
    expect(await eventsOf(page)).toEqual(['end']);
    await page.click('button');
    await page.waitForURL('**/thanks?**');
    await collector.until(() => collector.steps.some((step) => step.goal));
    expect(collector.steps.filter((step) => step.goal)).toHaveLength(1);
    expect(console).toEqual([]);
  });

  test('what no visitor did is not counted', async () => {
    const shop = await openWith(
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
    expect(await eventsOf(page)).toEqual(['end']);
    expect(console).toEqual([]);
  });

  test('a link in a new tab by the middle button counts where it was clicked', async () => {
    const shop = await openWith('<a id="a" href="/cart" data-safar-event="link">Link</a>');
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#a', { button: 'middle' });
    await collector.until(() => collector.steps.some((step) => step.event));
    expect(await eventsOf(page)).toEqual(['link', 'end']);
  });

  test('with Global Privacy Control an element that asks is just an element', async () => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    const shop = await openWith(
      '<a id="a" href="/faq" data-safar-goal="lead">Link</a>',
      'data-domains="other.example"',
    );
    const page = await visit(shop.url);
    await page.click('#a');
    await page.waitForURL('**/faq');
    await page.goto('about:blank');
    expect(collector.steps).toEqual([]);
  });

  test('Do Not Track is asked, unless the site turns that off', async () => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'doNotTrack', { value: '1' }),
    );
    const shop = await openWith('');
    const page = await visit(shop.url);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(collector.steps).toEqual([]);
    collector.close();
    collector = await Collector.open({ dnt: false });
    await visit((await openWith('')).url);
    await seen(1);
  });

  test('a link to opt out is all it takes', async () => {
    const shop = await openWith('<a id="no" href="#no" data-safar-opt-out>Do not count me</a>');
    const page = await visit(`${shop.url}/faq`);
    await seen(1);
    await page.click('#no');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"safar:demo":"no"}');
    await page.goto(`${shop.url}/cart`);
    await page.goto('about:blank');
    expect(collector.steps).toHaveLength(1);
  });

  test('withdrawal takes away what was still to be sent, and opting out does', async () => {
    for (const [attributes, no] of [
      ['data-consent="wait"', ['consent', false]],
      ['', ['optOut']],
    ] as const) {
      const shop = await openWith('', attributes);
      collector.mood = 'down';
      const { length } = collector.unheard;
      const page = await visit(`${shop.url}/faq`);
      await page.evaluate(() => window.safar!.push(['consent', true]));
      await collector.until(() => collector.unheard.length > length);
      await page.evaluate((call) => window.safar!.push(call as ['optOut']), no);
      collector.mood = 'well';
      await page.goto(`${shop.url}/cart`);
      await page.goto('about:blank');
    }
    expect(collector.steps).toEqual([]);
    expect(console.filter((said) => !said.includes('ERR_'))).toEqual([]);
  });

  test('a WooCommerce receipt says what was paid', async () => {
    const shop = await openWith(`<ul class="woocommerce-order-overview">
      <li class="woocommerce-order-overview__total">Total: <strong><span class="amount">$1,234.56</span></strong></li></ul>`);
    await visit(`${shop.url}/checkout/order-received/1042/?key=wc_order_x`);
    await seen(1);
    expect(collector.steps[0]!.goal).toMatchObject({ value: 1234.56, currency: 'USD' });
  });

  describe('across two domains', () => {
    const link = (to: Shop | undefined, path = '/cart') =>
      `<a id="over" href="${to?.url ?? ''}${path}">Basket</a>`;
    const domainsOf = (shop: Shop) => `data-domains="${new URL(shop.url).host}"`;

    test('a journey goes on at the other one, and nothing is left in the address', async () => {
      const other = await openWith('');
      const shop = await openWith(link(other), domainsOf(other));
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

    test('a link is itself again after the click, and others never change', async () => {
      const other = await openWith('');
      const shop = await openWith(
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

    test('a code that is adopted by a second browser counts once, and the second begins its own journey', async () => {
      const other = await openWith('');
      const shop = await openWith('');
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
      const friend = await newContext();
      const theirs = await visit(address, friend);
      await seen(3);
      await theirs.goto(`${other.url}/checkout`);
      await seen(4);
      expect(collector.steps.map((step) => [step.kind, step.had, step.has])).toEqual([
        ['faq', 0, 4],
        ['cart', 4, 12],
        ['cart', 0, 8],
        ['checkout', 8, 8],
      ]);
      await friend.close();
      expect(console).toEqual([]);
    });

    test('without consent a code waits in the address, and is adopted when consent comes', async () => {
      const other = await openWith('', 'data-consent="wait"');
      const shop = await openWith(link(other), domainsOf(other));
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
