import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, toValue, type Bidi, type RemoteValue } from './bidi.ts';
import {
  expressionOf,
  type Engine,
  type Profile,
  type Run,
  type Script,
  type Tab,
} from './engine.ts';
import { leash } from './leash.ts';

/**
 * Settings without which Firefox would call home, or ask, in the middle of a test. Every test counts
 * requests, so all that it fetches by itself is off.
 */
const QUIET: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.unloadOnLowMemory': false,
  'browser.topsites.contile.enabled': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_beforeunload': true,
  // Not as a bot, which Safar would rightly not count.
  'dom.webdriver.enabled': false,
  // A tab that waits for its test longer than a person would is no hung one.
  'dom.ipc.reportProcessHangs': false,
  'dom.max_script_run_time': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.manage-offline-status': false,
  'network.prefetch-next': false,
  'network.proxy.type': 0,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'remote.active-protocols': 1,
  'remote.prefs.recommended': true,
};

interface Browser {
  bidi: Bidi;
  version: string;
  consoles: Map<string, string[]>;
  close: () => Promise<void>;
}

/** Starts the Firefox of this machine and drives it over WebDriver BiDi. */
export async function openFirefox(program: string): Promise<Engine> {
  const main = await launch(program, {});
  const windows: Browser[] = [];
  return {
    name: 'firefox',
    version: main.version,
    async newProfile(options = {}) {
      if (!options.private) return newProfile(main);
      // Private windows share one set of storage: each needs a browser of its own to be a visitor of its own.
      const own = await launch(program, { 'browser.privatebrowsing.autostart': true });
      windows.push(own);
      return { newTab: (how) => newTab(own, undefined, how), close: own.close };
    },
    close: async () => {
      await Promise.all([main, ...windows].map((browser) => browser.close()));
    },
  };
}

async function launch(program: string, settings: Record<string, unknown>): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-firefox-'));
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries({ ...QUIET, ...settings })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const running = leash(program, [...args, 'about:blank'], { MOZ_CRASHREPORTER_DISABLE: '1' });
  const close = async (): Promise<void> => {
    await running.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const [, address] = await running.said(/WebDriver BiDi listening on (ws:\/\/\S+)/);
    const bidi = await connectBidi(`${address}/session`);
    const session = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'dismiss' } } },
    });
    const consoles = new Map<string, string[]>();
    bidi.on(({ method, params }) => {
      if (method !== 'log.entryAdded' || !/^(warn|error)$/.test(params.level as string)) return;
      const { context } = params.source as { context?: string };
      if (context) consoles.get(context)?.push(`${String(params.level)}: ${String(params.text)}`);
    });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return {
      bidi,
      consoles,
      version: session.capabilities.browserVersion,
      close: async () => {
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newProfile(browser: Browser): Promise<Profile> {
  const { userContext } = await browser.bidi.send<{ userContext: string }>(
    'browser.createUserContext',
  );
  return {
    newTab: (how) => newTab(browser, userContext, how),
    close: async () => {
      await browser.bidi.send('browser.removeUserContext', { userContext });
    },
  };
}

async function newTab(
  { bidi, consoles }: Browser,
  userContext: string | undefined,
  { background = false }: { background?: boolean } = {},
): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background,
    ...(userContext && { userContext }),
  });
  const shown: string[] = [];
  consoles.set(context, shown);

  const run = (async (script: Script, ...args: unknown[]) => {
    const answer = await bidi.send<{
      result: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: expressionOf(script, args),
      target: { context },
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return toValue(answer.result);
  }) as Run;
  const traverse = async (delta: number): Promise<void> => {
    await bidi.send('browsingContext.traverseHistory', { context, delta });
  };
  return {
    run,
    async visit(url, { until = 'load' } = {}) {
      const wait = { load: 'complete', dom: 'interactive', none: 'none' }[until];
      // Fails where there is no page, or where another visit comes between; both are the test's to see.
      await bidi.send('browsingContext.navigate', { context, url, wait }).catch(() => {});
    },
    back: () => traverse(-1),
    forward: () => traverse(1),
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    show: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    setOffline: async (offline) => {
      await bidi.send('emulation.setNetworkConditions', {
        contexts: [context],
        networkConditions: offline ? { type: 'offline' } : null,
      });
    },
    url: () => run<string>('location.href'),
    console: () => Promise.resolve([...shown]),
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
