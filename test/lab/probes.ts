import { cut } from './behaviour.ts';
import type { Deed, Feature } from './capabilities.ts';
import { pageOf, type Lab } from './lab.ts';
import type { Ground } from './in-every-engine.ts';
import { ASK_FOR_PRIVACY, REFUSE_INDEXED_DB, shiftClock } from './shadows.ts';
import type { Post } from './collector.ts';

/** Whether a request of the stand-in says this. */
export const says =
  (what: string) =>
  ({ json }: Post): boolean =>
    (json as { what?: string } | undefined)?.what === what;

/** Serves pages with nothing but the stand-in on them. */
export function servePages({ host, collector }: Lab, ...paths: string[]): void {
  for (const path of paths) host.serve(path, pageOf(collector, { title: path }));
}

/** Tries a thing and says whether it is there. */
type Probe = (ground: Ground) => Promise<boolean>;

/** By which expression each feature is known. */
export const FEATURES: Record<Feature, string> = {
  'Global Privacy Control': `'globalPrivacyControl' in navigator`,
  'idle time (requestIdleCallback)': `'requestIdleCallback' in window`,
  'Navigation API': `'navigation' in window`,
  'Web Locks': `'locks' in navigator`,
  'Trusted Types': `'trustedTypes' in window`,
  'localhost as a secure context': 'isSecureContext',
};

/** Whether an expression is true on a page where something stood before the snippet. */
const isTrueAfter =
  (before: string, expression: string): Probe =>
  async (ground) => {
    const { lab, tab } = ground;
    lab.host.serve('/changed', pageOf(lab.collector, { before }));
    await tab.visit(lab.host.url('/changed'));
    return tab.run<boolean>(expression);
  };

/** Whether a page's storage is written and read. */
const STORES = `new Promise((done) => {
  const opening = indexedDB.open('probe');
  opening.onsuccess = () => done(true);
  opening.onerror = () => done(false);
})`;

/** How each deed is tried. */
export const PROBES: Record<Deed, Probe> = {
  'beacon while the page is left': async ({ lab, tab }) => {
    servePages(lab, '/', '/next');
    await tab.visit(lab.host.url('/'));
    await tab.visit(lab.host.url('/next'));
    return !!(await lab.collector.next(says('bye')));
  },

  'fetch with keepalive while the page is left': async ({ lab, tab }) => {
    servePages(lab, '/', '/next');
    await tab.visit(lab.host.url('/'));
    await tab.run(`void addEventListener('pagehide', () => standIn.tell('leaving'))`);
    await tab.visit(lab.host.url('/next'));
    return !!(await lab.collector.next(says('leaving')));
  },

  'tab closed in the middle of a request': async ({ lab, profile, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    await lab.collector.next(says('view /'));
    const other = await profile.newTab();
    lab.collector.once({ hold: true });
    await other.visit(lab.host.url('/'));
    const held = await lab.collector.next(says('view /'));
    await other.close();
    held.release();
    await held.over;
    // The other tab lives on, and so does the browser.
    return tab.run<boolean>('true');
  },

  'beacon while the tab is closed': async ({ lab, profile }) => {
    servePages(lab, '/');
    const other = await profile.newTab();
    await other.visit(lab.host.url('/'));
    await other.close();
    return !!(await lab.collector.next(says('bye')));
  },

  'request sent again by the browser itself': async ({ lab, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    await lab.collector.next(says('view /'));
    lab.collector.keepConnections();
    lab.collector.once(cut('end'));
    const answer = await tab.run<string>(`fetch('${lab.collector.origin}/marker')
      .then((marker) => marker.text()).then(() => standIn.tell('once'))`);
    const first = await lab.collector.next(says('once'));
    const again = lab.collector.untaken().some(({ body }) => body === first.body);
    return again && answer.startsWith('202');
  },

  'page left at DOMContentLoaded': async ({ lab, tab }) => {
    lab.host.serve('/', pageOf(lab.collector, { body: '<img src="/never.svg" alt="">' }));
    servePages(lab, '/next');
    const release = lab.host.hold('/never.svg');
    await tab.visit(lab.host.url('/'), { until: 'dom' });
    await lab.host.asked('/never.svg');
    const loading = (await tab.run<string>('document.readyState')) === 'interactive';
    await tab.visit(lab.host.url('/next'));
    release();
    return loading && (await tab.url()) === lab.host.url('/next');
  },

  'pagehide of a page that is still coming': async ({ lab, tab }) => {
    // A script that stands here runs after the one before it, which may be asked for later than the one after.
    const body = `<script>new Image().src = '/ran.svg'</script><script src="/never.js"></script>`;
    const tag = `<script src="${lab.collector.origin}/j/lab.js"></script>`;
    lab.host.serve('/', pageOf(lab.collector, { tag, body }));
    servePages(lab, '/next');
    const release = lab.host.hold('/never.js');
    await tab.visit(lab.host.url('/'), { until: 'none' });
    await lab.host.asked('/ran.svg');
    await tab.visit(lab.host.url('/next'));
    release();
    await lab.collector.next(says('view /next'));
    await lab.settle(tab);
    return lab.collector.untaken().some(says('bye'));
  },

  'back/forward cache': async ({ lab, tab }) => {
    servePages(lab, '/', '/next');
    await tab.visit(lab.host.url('/'));
    await tab.visit(lab.host.url('/next'));
    await tab.back();
    return !!(await lab.collector.next(says('restored')));
  },

  'prerendering by speculation rules': async ({ lab, tab }) => {
    const known = await tab.run<boolean>(
      `HTMLScriptElement.supports?.('speculationrules') ?? false`,
    );
    if (!known) return false;
    const rules = JSON.stringify({
      prerender: [{ source: 'list', urls: ['/soon'], eagerness: 'immediate' }],
    });
    lab.host.serve(
      '/before',
      pageOf(lab.collector, {
        body: `<script type="speculationrules">${rules}</script><a href="/soon">soon</a>`,
      }),
    );
    // Says by itself that it is being prepared, so that nobody has to guess when.
    lab.host.serve(
      '/soon',
      pageOf(lab.collector, { body: '<script src="/prepared.js"></script>' }),
    );
    lab.host.serve('/prepared.js', '');
    await tab.visit(lab.host.url('/before'));
    await lab.host.asked('/prepared.js');
    await lab.collector.next(says('view /before'));
    const early = lab.collector.untaken().some(says('view /soon'));
    await tab.run(`document.querySelector('a').click()`);
    return !!(await lab.collector.next(says('view /soon'))) && !early;
  },

  'tab opened in the background': async ({ lab, profile, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    const behind = await profile.newTab({ background: true });
    await behind.visit(lab.host.url('/'));
    return (
      (await behind.run<string>('document.visibilityState')) === 'hidden' &&
      (await tab.run<string>('document.visibilityState')) === 'visible'
    );
  },

  'tab hidden by another one': async ({ lab, profile, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    await tab.run(`void document.addEventListener('visibilitychange',
      () => standIn.tell(document.visibilityState))`);
    const other = await profile.newTab();
    await lab.collector.next(says('hidden'));
    await tab.show();
    await lab.collector.next(says('visible'));
    return (await other.run<string>('document.visibilityState')) === 'hidden';
  },

  'ten tabs on one storage': async ({ lab, profile, tab }) => {
    lab.host.serve('/count', {
      body: `<!doctype html><title>count</title><script>
        document.title = localStorage.n = Number(localStorage.n ?? 0) + 1</script>`,
    });
    const tabs = [tab];
    while (tabs.length < 10) tabs.push(await profile.newTab());
    for (const each of tabs) await each.visit(lab.host.url('/count'));
    const titles = await Promise.all(tabs.map((each) => each.run<string>('document.title')));
    return titles.join() === '1,2,3,4,5,6,7,8,9,10';
  },

  'profiles with storage of their own': async ({ engine, lab, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    await tab.run(`localStorage.mine = 'mine', document.cookie = 'mine=mine'`);
    const stranger = await engine.newProfile();
    const theirs = await stranger.newTab();
    await theirs.visit(lab.host.url('/'));
    const found = await theirs.run<string>(`(localStorage.mine ?? '') + document.cookie`);
    await stranger.close();
    return found === '';
  },

  'private window': (ground) => storesIn(ground, true),
  'lasting profile': (ground) => storesIn(ground, false),

  'network unplugged': async ({ lab, tab }) => {
    servePages(lab, '/');
    await tab.visit(lab.host.url('/'));
    try {
      await tab.setOffline(true);
    } catch {
      return false;
    }
    const off = await tab.run<string>(`standIn.tell('off').then((a) => a + navigator.onLine)`);
    await tab.run(`void addEventListener('online', () => standIn.tell('on again'))`);
    await tab.setOffline(false);
    await lab.collector.next(says('on again'));
    return off === 'failedfalse';
  },

  'IndexedDB refused': isTrueAfter(
    REFUSE_INDEXED_DB,
    `(() => { try { indexedDB.open('x'); return false } catch { return true } })()`,
  ),
  'clock changed': async (ground) => {
    const shown = shiftClock(365 * 864e5);
    const ahead = `Math.round((Date.now() - ${Date.now()}) / 864e5) === 365
      && new Date().getTime() - Date.now() < 1000 && new Date(0).getTime() === 0`;
    return isTrueAfter(shown, ahead)(ground);
  },
  'Global Privacy Control, set by the test': isTrueAfter(
    ASK_FOR_PRIVACY,
    'navigator.globalPrivacyControl === true',
  ),
  'console of the page': async ({ lab, tab }) => {
    lab.host.serve(
      '/loud',
      pageOf(lab.collector, {
        body: `<script>console.log('a word'); console.warn('a warning'); console.error('an error');
        setTimeout(() => { window.thrown = true; throw new Error('thrown') })</script>`,
      }),
    );
    servePages(lab, '/');
    await tab.visit(lab.host.url('/loud'));
    await tab.run(`new Promise((done) => setTimeout(done))`);
    await tab.visit(lab.host.url('/'));
    const shown = (await tab.console()).join('\n');
    return (
      !shown.includes('a word') &&
      ['warn: a warning', 'error: an error', 'thrown'].every((words) => shown.includes(words))
    );
  },

  'console, what the engine writes': async ({ lab, tab }) => {
    lab.host.serve('/broken', pageOf(lab.collector, { body: '<img src="/nowhere.svg" alt="">' }));
    await tab.visit(lab.host.url('/broken'));
    await lab.expectNothingMore(tab).catch(() => {});
    return (await tab.console()).some((words) => words.includes('404'));
  },
};

async function storesIn({ engine, lab }: Ground, isPrivate: boolean): Promise<boolean> {
  const profile = await engine.newProfile({ private: isPrivate }).catch(() => undefined);
  if (!profile) return false;
  servePages(lab, '/');
  const tab = await profile.newTab();
  await tab.visit(lab.host.url('/'));
  const stored = await tab.run<boolean>(STORES);
  await profile.close();
  return stored;
}
