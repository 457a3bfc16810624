import { execFileSync } from 'node:child_process';
import {
  launch,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'puppeteer-core';
import {
  expressionOf,
  type Engine,
  type Profile,
  type Run,
  type Script,
  type Tab,
} from './engine.ts';

/** Quiet, since every test counts requests. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Not as a bot, which Safar would rightly not count.
  '--disable-blink-features=AutomationControlled',
];

/** As fast as the machine allows. */
const UNTHROTTLED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/**
 * Starts the Chromium of this machine and drives it with Puppeteer, which, unlike Playwright, goes
 * along when a page comes back from the back/forward cache or was prerendered.
 */
export async function openChromium(program: string): Promise<Engine> {
  const browser = await start(program);
  const windows: Browser[] = [];
  return {
    name: 'chromium',
    version: (await browser.version()).replace(/^\D+/, ''),
    async newProfile(options = {}) {
      // Every context but a browser's first is off the record.
      if (options.private !== false) return profileOf(await browser.createBrowserContext());
      const own = await start(program);
      windows.push(own);
      return { ...profileOf(own.defaultBrowserContext()), close: () => own.close() };
    },
    close: async () => {
      await Promise.all([browser, ...windows].map((each) => each.close()));
    },
  };
}

function start(program: string): Promise<Browser> {
  const [major = ''] = /\d+/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' })) ?? [];
  return launch({
    browser: 'chrome',
    executablePath: program,
    // The browser ends with this pipe, and so with us, however we end.
    pipe: true,
    args: [
      ...ARGS,
      `--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`,
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--enable-automation'],
    // A deed that never ends is the test's to end, which knows what it waited for.
    protocolTimeout: 0,
  });
}

function profileOf(context: BrowserContext): Profile {
  return {
    async newTab({ background = false } = {}) {
      const front = background ? (await context.pages()).at(-1) : undefined;
      const tab = await tabOf(await context.newPage());
      // Puppeteer opens every tab in front, which hides the others: bring back the one that was there.
      await front?.bringToFront();
      return tab;
    },
    close: () => context.close(),
  };
}

async function tabOf(page: Page): Promise<Tab> {
  page.setDefaultTimeout(0);
  let network: CDPSession | undefined;
  const shown: string[] = [];
  page.on('console', (message) => {
    const level = message.type();
    if (level === 'warn' || level === 'error') shown.push(`${level}: ${message.text()}`);
  });
  page.on('pageerror', (error) => shown.push(`error: ${String(error)}`));
  const run = ((script: Script, ...args: unknown[]) =>
    page.evaluate(expressionOf(script, args))) as Run;
  return {
    async visit(url, { until = 'load' } = {}) {
      const waitUntil = until === 'dom' ? 'domcontentloaded' : 'load';
      // Fails where there is no page, or where another visit comes between; both are the test's to see.
      const gone = page.goto(url, { waitUntil }).catch(() => {});
      if (until !== 'none') await gone;
    },
    run,
    back: async () => {
      await page.goBack();
    },
    forward: async () => {
      await page.goForward();
    },
    reload: async () => {
      await page.reload();
    },
    show: () => page.bringToFront(),
    async setOffline(offline) {
      network ??= await page.createCDPSession();
      // Puppeteer tells the page first and then plugs in: what a page sends on `online` would be lost.
      await network.send('Network.emulateNetworkConditionsByRule', {
        matchedNetworkConditions: offline ? [{ urlPattern: '', offline, ...UNTHROTTLED }] : [],
      });
      await network.send('Network.overrideNetworkState', { offline, ...UNTHROTTLED });
    },
    // Puppeteer's own idea of it is the old one after a prerendered page was shown.
    url: () => run<string>('location.href'),
    console: () => Promise.resolve([...shown]),
    close: () => page.close({ runBeforeUnload: false }),
  };
}
