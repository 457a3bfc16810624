import type { Beacon } from '@safar/protocol';
import { expect } from 'vitest';
import { accept, askForQuiet, cut, fail, forbid, lie, type Behaviour } from '../behaviour.ts';
import { shiftClock } from '../shadows.ts';
import { behaviours, PAGES } from './behaviours.ts';

/** What three pages, one after the other, come to. */
const THREE = ['0>1 home /', '1>5 pricing /pricing', '5>5 faq /faq'];

/** Of requests that did not come through, or were not answered as they should. */
const engineSays =
  /Failed to load resource|Cross-Origin Request Blocked|blocked by CORS policy|Fetch API cannot load/;

behaviours(
  ({ behaviour, ground, open, put, visit, counted, nothingSent, steps }) => {
    const lostIn = (at: number): number | undefined =>
      (ground.lab.collector.posts[at]?.json as Beacon | undefined)?.gone?.length;

    /**
     * Three pages, of which the first two find the collector so. What it did not take is tried again when
     * its page is left, and goes with the third.
     */
    const threePages = async (bad: Behaviour): Promise<void> => {
      const { collector, settle } = ground.lab;
      open();
      collector.behave(bad);
      for (const path of ['/', '/pricing']) {
        await visit(path);
        await collector.next();
        await settle(ground.tab);
      }
      collector.behave(accept());
      await visit('/faq');
      await counted(THREE, { requests: { most: 7 }, repeats: 6 });
      // All was taken: the next page brings itself alone, and nothing was lost.
      const before = collector.posts.length;
      await visit('/cart');
      await counted([...THREE, '5>13 cart /cart'], { requests: before + 1, repeats: 6 });
      expect(lostIn(before)).toBeUndefined();
    };

    behaviour(
      'what was seen offline is sent when the browser is online again',
      { needs: ['network unplugged'] },
      async () => {
        open();
        await visit('/');
        await counted(THREE.slice(0, 1));
        await ground.tab.setOffline(true);
        await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
        await counted(THREE.slice(0, 1));
        await ground.tab.run(`void history.pushState(null, '', '/faq')`);
        await counted(THREE.slice(0, 1));
        await ground.tab.setOffline(false);
        await counted(THREE, { requests: 2 });
      },
    );

    behaviour(
      'a collector that is down for several pages gets them all when it is up',
      async () => {
        open();
        await visit('/bare');
        await visit('/');
        await counted(THREE.slice(0, 1));
        await ground.lab.collector.down();
        await visit('/pricing');
        await ground.lab.settle(ground.tab);
        await visit('/faq');
        await ground.lab.settle(ground.tab);
        await ground.lab.collector.up();
        await visit('/cart');
        // What waited is tried when the last page is left, and again with the step of the next.
        await counted([...THREE, '5>13 cart /cart'], { requests: { most: 3 }, repeats: 2 });
      },
    );

    behaviour('a collector that refuses connections gets all when it takes them', async () => {
      open();
      await visit('/');
      await counted(THREE.slice(0, 1));
      const { stop } = ground.lab.collector.refuse();
      await visit('/pricing');
      await ground.lab.settle(ground.tab);
      stop();
      await visit('/faq');
      await counted(THREE, { requests: { most: 3 }, repeats: 1 });
    });

    behaviour('nothing is sent before the time that a 429 names is over', async () => {
      open();
      ground.lab.collector.once(askForQuiet(3600));
      await visit('/');
      await ground.lab.collector.next();
      await ground.lab.settle(ground.tab);
      await visit('/pricing');
      await nothingSent();
      put('/faq', { before: shiftClock(3_601_000) });
      await visit('/faq');
      await counted(THREE, { requests: 2, repeats: 1 });
    });

    behaviour(
      'a page that stays open sends by itself when the time that a 429 names is over',
      async () => {
        open();
        ground.lab.collector.once(askForQuiet(1));
        await visit('/');
        await counted(THREE.slice(0, 1), { requests: 2, repeats: 1 });
      },
    );

    behaviour('what a collector with an error did not take is sent again', () =>
      threePages(fail(500)),
    );

    behaviour('a proxy that answers 200 with a page of its own has acknowledged nothing', () =>
      threePages(lie()),
    );

    behaviour('a proxy that answers 202 with a page of its own has acknowledged nothing', () =>
      threePages(lie(202)),
    );

    behaviour('a proxy that sends the browser to its own page has acknowledged nothing', () => {
      const away = { status: 302, headers: { location: '/marker' }, body: '' };
      return threePages(away);
    });

    behaviour('a connection cut before the collector has read anything costs nothing', () =>
      threePages(cut('head')),
    );

    behaviour('a connection cut while the collector reads costs nothing', () =>
      threePages(cut('body')),
    );

    /** The collector has counted, and the page does not know. */
    const unheard = async (where: 'end' | 'answer'): Promise<void> => {
      open();
      ground.lab.collector.once(cut(where));
      await visit('/');
      await ground.lab.collector.next();
      await ground.lab.settle(ground.tab);
      await visit('/pricing');
      await counted(THREE.slice(0, 2), { requests: { most: 3 }, repeats: 2 });
      const before = ground.lab.collector.posts.length;
      await visit('/faq');
      await counted(THREE, { requests: before + 1, repeats: 2 });
    };

    behaviour(
      'a connection cut before the answer brings the same step again, under its own id',
      () => unheard('end'),
    );

    behaviour('a connection cut in the answer brings the same step again, under its own id', () =>
      unheard('answer'),
    );

    behaviour(
      'a request that the browser itself sends again counts once',
      { needs: ['request sent again by the browser itself'] },
      async () => {
        const { collector } = ground.lab;
        open();
        collector.keepConnections();
        await visit('/');
        await counted(THREE.slice(0, 1));
        collector.once(cut('end'));
        await visit('/pricing');
        await counted(THREE.slice(0, 2), { requests: { most: 3 }, repeats: 1 });
        await visit('/faq');
        await counted(THREE, { requests: { most: 4 }, repeats: 2 });
      },
    );

    behaviour('what the collector refuses for good is given up, and told as lost', async () => {
      open();
      ground.lab.collector.once(forbid());
      await visit('/');
      await ground.lab.collector.next();
      await ground.lab.settle(ground.tab);
      await visit('/pricing');
      await counted(THREE.slice(1, 2), { requests: 2 });
      expect(lostIn(1)).toBe(1);
      await visit('/faq');
      await counted(THREE.slice(1), { requests: 3 });
      expect(lostIn(2)).toBeUndefined();
    });

    behaviour('a place that the collector names goes with the steps that follow', async () => {
      open();
      ground.lab.collector.behave(accept('DE'));
      await visit(PAGES[0]!);
      await counted(THREE.slice(0, 1));
      await visit('/pricing');
      await counted(THREE.slice(0, 2));
      expect(steps().map(({ place }) => place)).toEqual(['', 'DE']);
    });
  },
  { engineSays },
);
