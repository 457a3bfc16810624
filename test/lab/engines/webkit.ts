import { freePort } from '@safar/scripts';
import type { Engine, Profile } from './engine.ts';
import { leash } from './leash.ts';
import { openSession, type WebDriver } from './web-driver.ts';
import { webkitTab, type Shelf } from './webkit-tab.ts';

/** Paths of what it takes to drive WebKitGTK. */
export interface WebkitPrograms {
  driver: string;
  browser: string;
  xvfb: string;
}

/**
 * Starts WebKitGTK's small browser on a screen of its own that nobody sees. Its driver allows one
 * session, and its sessions share nothing, so every profile is a browser of its own.
 */
export async function openWebkit(programs: WebkitPrograms): Promise<Engine> {
  const size = ['-screen', '0', '800x600x24'];
  const screen = leash(programs.xvfb, ['-displayfd', '1', ...size, '-nolisten', 'tcp']);
  const running = new Set<Running>();
  const close = async (): Promise<void> => {
    await Promise.all([...running].map((each) => each.close()));
    await screen.end();
  };
  try {
    const [, display = ''] = await screen.said(/^(\d+)\n/m);
    const start = async (): Promise<Running> => {
      const browser = await launch(programs, `:${display}`);
      running.add(browser);
      return browser;
    };
    // The version is known from a session alone; the first profile takes it over.
    let first: Running | undefined = await start();
    return {
      name: 'webkit',
      version: first.driver.capabilities.browserVersion,
      async newProfile(options = {}) {
        if (options.private === false)
          throw new Error('An automated WebKitGTK is always a private window');
        const browser = first ?? (await start());
        first = undefined;
        return profileOf(browser);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One driver with its session. */
interface Running {
  driver: WebDriver;
  close: () => Promise<void>;
}

async function launch(
  { driver: path, browser }: WebkitPrograms,
  display: string,
): Promise<Running> {
  const port = await freePort();
  const program = leash(path, [`--port=${port}`], {
    DISPLAY: display,
    LC_ALL: 'C.UTF-8',
    // Nobody listens on the bus by which a desktop reads pages aloud; asking for it takes long.
    NO_AT_BRIDGE: '1',
    // There is no graphics card, and its imitation takes most of the time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  try {
    const driver = await openSession(`http://127.0.0.1:${port}`, {
      // Any other strategy holds every command back while a page loads, even those to other tabs.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    // A script may wait for whatever the test makes it wait for.
    await driver.send('POST', '/timeouts', { script: 600_000, pageLoad: 600_000 });
    return { driver, close: program.end };
  } catch (error) {
    await program.end();
    throw error;
  }
}

function profileOf({ driver, close }: Running): Profile {
  const shelf: Shelf = { driver, turn: Promise.resolve() };
  // The session ends with its last window, so the first one stays, out of sight.
  const anchor = driver.send<string[]>('GET', '/window/handles').then(async ([handle = '']) => {
    await driver.send('POST', '/window/minimize');
    return handle;
  });
  return {
    newTab: async ({ background = false } = {}) => webkitTab(shelf, await anchor, background),
    close,
  };
}
