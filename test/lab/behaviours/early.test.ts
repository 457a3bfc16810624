import { expect } from 'vitest';
import type { Beacon } from '@safar/protocol';
import { accept, fail } from '../behaviour.ts';
import { ASK_FOR_PRIVACY } from '../shadows.ts';
import { behaviours } from './behaviours.ts';

/** The journey file, as the collector knows it. */
const JOURNEY = 'lab/journey.js';

/** The page that is left before the journey file has come, and the one that the shopper goes on to. */
const BOTH = ['0>4 pricing /pricing', '4>4 faq /faq'];
const THREE = ['0>1 home /', '1>5 pricing /pricing', '5>5 faq /faq'];

behaviours(({ behaviour, ground, open, put, visit, openTab, counted, nothingSent, isStored }) => {
  const hold = (): (() => void) => ground.lab.collector.holdFile(JOURNEY);
  const run = (script: string): Promise<void> => ground.tab.run(`void (${script})`);
  /** Whether a request told what a page had seen, and no step. */
  const isRaw = ({ json }: { json: unknown }): boolean => !!(json as Beacon).raw;

  behaviour('a page left before the journey file has come counts once', async () => {
    open();
    const release = hold();
    put('/pricing', {
      before: `addEventListener('DOMContentLoaded', () => { location.href = '/faq'; });`,
    });
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'none' });
    expect(isRaw(await ground.lab.collector.next())).toBe(true);
    release();
    // The next page tells the same step again, under the same id.
    await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
    await visit('/bare');
    await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
  });

  behaviour('a journey file that never comes leaves every page counted, once', async () => {
    open();
    hold();
    for (const path of ['/', '/pricing', '/faq', '/bare'])
      await ground.tab.visit(ground.lab.host.url(path), { until: 'dom' });
    await counted(THREE, { requests: 3, repeats: 3 });
    expect(ground.lab.collector.posts.every(isRaw)).toBe(true);
  });

  behaviour(
    'a journey file that is not there leaves every page counted, once',
    { engineSays: /Failed to load resource|MIME|Loading module from|Cross-Origin Request Blocked/ },
    async () => {
      open();
      ground.lab.collector.files.delete(JOURNEY);
      for (const path of ['/', '/pricing', '/faq', '/bare']) await visit(path);
      await counted(THREE, { requests: 3, repeats: 3 });
    },
  );

  behaviour('a journey file that is slow to come does not hold up the load event', async () => {
    open();
    const release = hold();
    // Over when the page has had its load event, or never.
    await visit('/pricing');
    release();
    await counted(BOTH.slice(0, 1));
  });

  behaviour('a journey file that comes late takes all that happened before, once', async () => {
    open();
    const release = hold();
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await run(`safar.push(['event', 'asked'])`);
    await run(`history.pushState(null, '', '/cart')`);
    await ground.lab.settle(ground.tab);
    await nothingSent();
    release();
    await counted(['0>4 pricing /pricing', '4>4 - /pricing', '4>12 cart /cart'], {
      requests: { most: 3 },
    });
  });

  behaviour('an app left before the journey file has come counts each of its pages', async () => {
    open();
    const release = hold();
    await ground.tab.visit(ground.lab.host.url('/'), { until: 'dom' });
    await run(`history.pushState(null, '', '/pricing')`);
    await ground.lab.settle(ground.tab);
    await ground.tab.visit(ground.lab.host.url('/faq'), { until: 'dom' });
    release();
    await counted(THREE, { requests: { most: 3 }, repeats: 4 });
  });

  behaviour('what nobody took of a page left early goes with the next', async () => {
    open();
    const { collector } = ground.lab;
    const release = hold();
    collector.behave(fail(503));
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await ground.tab.visit(ground.lab.host.url('/bare'), { until: 'dom' });
    await collector.next();
    await counted([], { requests: 1 });
    collector.behave(accept());
    release();
    await visit('/faq');
    await counted(BOTH, { requests: { most: 4 }, repeats: 3 });
  });

  for (const at of ['while it still loads', 'before the journey file has come', 'later'])
    behaviour(`a page that begins a download ${at}, and so stays, counts once`, async () => {
      open();
      const { host } = ground.lab;
      const release = at === 'later' ? undefined : hold();
      put('/pricing', { body: '<img src="/late.svg" alt="">' });
      host.serve('/late.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      // Begins as any other page would, with `beforeunload`.
      host.serve('/price-list', { body: '', status: 204 });
      const finish = host.hold('/late.svg');
      const isLoading = at === 'while it still loads';
      if (!isLoading) finish();
      await ground.tab.visit(host.url('/pricing'), { until: isLoading ? 'dom' : 'load' });
      if (at === 'later') await counted(BOTH.slice(0, 1));
      await run(`location.assign('/price-list')`);
      await host.asked('/price-list');
      finish();
      release?.();
      // Firefox gives up what the page was fetching: the step is sent when something else happens there.
      await visit('/faq');
      await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
    });

  behaviour('a page hidden before the journey file has come counts once', async () => {
    open();
    const release = hold();
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await openTab();
    expect(isRaw(await ground.lab.collector.next())).toBe(true);
    await ground.tab.show();
    release();
    await visit('/faq');
    await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
  });

  behaviour('a shopper who comes back and leaves early goes on with the journey', async () => {
    open();
    await visit('/');
    await counted(THREE.slice(0, 1));
    // The browser keeps the file that it has.
    ground.lab.serveSnippet({ vitals: 0 }, 'later');
    const release = ground.lab.collector.holdFile('lab/later.js');
    const { origin } = ground.lab.collector;
    put('/pricing', { tag: `<script defer src="${origin}/j/lab.js?later"></script>` });
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await ground.tab.visit(ground.lab.host.url('/bare'), { until: 'dom' });
    await counted(THREE.slice(0, 2));
    const { body } = ground.lab.collector.posts[1]!;
    expect(body).toContain('"raw"');
    expect(body).not.toMatch(/"(tried|began|seenAt|orders|times)"|\b\d{10,13}\b/);
    release();
    await visit('/faq');
    await counted(THREE, { requests: { most: 3 }, repeats: 1 });
  });

  behaviour('a no before the journey file has come is kept: nothing is sent', async () => {
    open();
    const release = hold();
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await run(`safar.push(['optOut'])`);
    await ground.tab.visit(ground.lab.host.url('/bare'), { until: 'dom' });
    release();
    await visit('/faq');
    await nothingSent();
    expect(await ground.tab.run<string>('JSON.stringify(localStorage)')).toBe('{"safar:lab":"no"}');
  });

  behaviour('Global Privacy Control asks for no journey file', async () => {
    open({ before: ASK_FOR_PRIVACY });
    await visit('/pricing');
    await visit('/faq');
    await nothingSent();
    expect(await isStored()).toBe(false);
    expect(ground.lab.collector.asked).not.toContain(JOURNEY);
  });
});
