import { setTimeout as pause } from 'node:timers/promises';
import { expressionOf, type Run, type Script, type Tab, type Until } from './engine.ts';
import type { WebDriver } from './web-driver.ts';

/** What the tabs of one profile share. */
export interface Shelf {
  driver: WebDriver;
  /** Handle of the tab that is shown, if any is. */
  front?: string | undefined;
  /** Fulfilled when the last of the deeds asked for so far has been done. */
  turn: Promise<unknown>;
}

/** Milliseconds between two looks at a page that loads: this driver tells nothing by itself. */
const LOOK = 15;

/** Of a window, pixels: enough for a page, and little to paint without a graphics card. */
const SIZE = { width: 800, height: 600 };

/**
 * A tab of WebKitGTK: in truth a window, since its driver cannot bring a tab to the front. Of a
 * profile's windows one is shown, the others are minimised, which their pages see as hidden.
 *
 * A driver's session looks at one window at a time, so the tabs of a profile take turns: a script
 * that waits for what another tab of its profile will do waits for ever.
 */
export async function webkitTab(shelf: Shelf, anchor: string, background: boolean): Promise<Tab> {
  const { driver } = shelf;
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const done = shelf.turn.then(deed);
    shelf.turn = done.catch(() => {});
    return done;
  };
  const look = (handle: string): Promise<unknown> => driver.send('POST', '/window', { handle });
  const shown: string[] = [];

  const handle = await inTurn(async () => {
    // The window that was looked at last may be closed.
    await look(anchor);
    const made = await driver.send<{ handle: string }>('POST', '/window/new', { type: 'window' });
    return made.handle;
  });
  const here = <T>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> =>
    inTurn(async () => {
      await look(handle);
      return driver.send<T>(method, path, body);
    });
  const run = (async (script: Script, ...args: unknown[]) => {
    const answer = await here<{ value: unknown } | { error: string }>('POST', '/execute/async', {
      script: `const tell = arguments[arguments.length - 1];
        (async () => (${expressionOf(script, args)}))().then(
          (value) => tell({ value }), (error) => tell({ error: String(error) }))`,
      args: [],
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }) as Run;
  const show = (): Promise<void> =>
    inTurn(async () => {
      if (shelf.front === handle) return;
      if (shelf.front) {
        await look(shelf.front);
        await driver.send('POST', '/window/minimize');
      }
      shelf.front = handle;
      await look(handle);
      // Giving a window a place is the driver's way to restore it.
      await driver.send('POST', '/window/rect', SIZE);
    });
  const listen = async (): Promise<void> => {
    // The page may go away at any time, and take what it has not told with it.
    shown.push(...(await run(heardBy).catch(() => [])));
  };
  const go = async (how: () => Promise<unknown>, until: Until = 'load'): Promise<void> => {
    await listen();
    const mark = await run(setMark);
    await how();
    if (until === 'none') return;
    while (!(await run(hasMoved, mark, until).catch(() => false))) await pause(LOOK);
  };

  if (background) await here('POST', '/window/minimize');
  else await show();
  return {
    visit: (url, { until } = {}) => go(() => here('POST', '/url', { url }), until),
    run,
    // The driver's own command skips what a page has pushed without a click, as a person's button does.
    back: () => go(() => run('void history.back()')),
    forward: () => go(() => run('void history.forward()')),
    reload: () => go(() => here('POST', '/refresh')),
    show,
    setOffline: () => Promise.reject(new Error('WebKitGTK has no driver for its network')),
    url: () => run<string>('location.href'),
    console: async () => {
      await listen();
      return [...shown];
    },
    close: async () => {
      if (shelf.front === handle) shelf.front = undefined;
      await here('DELETE', '/window');
    },
  };
}

/** Takes what the ear of the lab's pages has heard of the console. */
function heardBy(): string[] {
  const heard = (document as unknown as Record<symbol, string[]>)[Symbol.for('lab.console')];
  return heard?.splice(0) ?? [];
}

/** Marks the page that is here, so that another one, or another state of it, can be told from it. */
function setMark(): string {
  const key = Symbol.for('lab');
  const marked = document as unknown as Record<symbol, string>;
  const mark = Math.random().toString(36);
  marked[key] = mark;
  for (const moved of ['popstate', 'hashchange'])
    addEventListener(moved, () => (marked[key] = ''), { once: true });
  return mark;
}

/** Whether the page that is here is another one by now, and as far as is waited for. */
function hasMoved(mark: string, until: Until): boolean {
  if ((document as unknown as Record<symbol, string>)[Symbol.for('lab')] === mark) return false;
  if (document.readyState === 'complete') return true;
  // `interactive` comes before deferred scripts, and those before the event.
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return until === 'dom' && !!entry && entry.domContentLoadedEventEnd > 0;
}
