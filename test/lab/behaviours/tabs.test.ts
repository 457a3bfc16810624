import { expect } from 'vitest';
import type { Step } from '@safar/protocol';
import type { Tab } from '../engines/engine.ts';
import { behaviours } from './behaviours.ts';

/** As in windows side by side, of which the engine shows one to its tests. */
const SIDE_BY_SIDE = `Object.defineProperties(Document.prototype, {
  visibilityState: { configurable: true, get: () => 'visible' },
  hidden: { configurable: true, get: () => false } });`;

behaviours(
  ({ behaviour, ground, open, put, visit, openTab, counted, countedFrom, nothingSent, steps }) => {
    /** Opens a page in so many tabs, which all get their tag at the same moment. */
    const visitInTabs = async (many: number): Promise<void> => {
      const { collector, host } = ground.lab;
      open();
      put('/faq', {
        before: SIDE_BY_SIDE,
        tag: '',
        body: `<script>new BroadcastChannel('lab').onmessage = () => {
        const tag = document.createElement('script');
        tag.src = '${collector.origin}/j/lab.js';
        document.head.append(tag);
      };</script>`,
      });
      for (const tab of await openTabs(many)) await tab.visit(host.url('/faq'));
      await visit('/bare');
      await ground.tab.run(`new BroadcastChannel('lab').postMessage('go')`);
    };
    const openTabs = async (many: number): Promise<Tab[]> => {
      const tabs: Tab[] = [];
      while (tabs.length < many) tabs.push(await openTab());
      return tabs;
    };

    behaviour('a page opened in a background tab is counted when it is shown', async () => {
      open();
      await visit('/');
      await counted(['0>1 home /']);
      const behind = await openTab({ background: true });
      await behind.visit(ground.lab.host.url('/pricing'));
      await countedFrom(behind, ['0>1 home /']);
      await behind.show();
      await countedFrom(behind, ['0>1 home /', '1>5 pricing /pricing']);
    });

    behaviour('a background tab that is closed unseen is no view', async () => {
      open();
      await visit('/bare');
      const behind = await openTab({ background: true });
      await behind.visit(ground.lab.host.url('/pricing'));
      await behind.close();
      await nothingSent();
    });

    behaviour('a shopper who looks at another tab and comes back is no new view', async () => {
      open();
      await visit('/faq');
      await counted(['0>4 faq /faq']);
      await openTab();
      await ground.tab.show();
      await counted(['0>4 faq /faq']);
    });

    behaviour('a link opened in a second tab goes on with the journey', async () => {
      open();
      await visit('/');
      await counted(['0>1 home /']);
      const second = await openTab();
      await second.visit(ground.lab.host.url('/cart'));
      await countedFrom(second, ['0>1 home /', '1>9 cart /cart']);
    });

    behaviour('two tabs at once begin one journey', async () => {
      await visitInTabs(2);
      // A tab may take along what the other has under way.
      await counted(['0>4 faq /faq', '4>4 faq /faq'], { repeats: 1, unordered: true });
      expect(steps().filter(isFresh)).toHaveLength(1);
    });

    behaviour(
      'ten tabs at once begin one journey',
      { needs: ['ten tabs on one storage'] },
      async () => {
        await visitInTabs(10);
        await counted(['0>4 faq /faq', ...Array.from({ length: 9 }, () => '4>4 faq /faq')], {
          requests: { most: 10 },
          repeats: 45,
          unordered: true,
        });
        expect(steps().filter(isFresh)).toHaveLength(1);
      },
    );
  },
);

/** Whether a step is the first of its journey on its kind of page. */
const isFresh = ({ fresh }: Step): boolean => fresh;
