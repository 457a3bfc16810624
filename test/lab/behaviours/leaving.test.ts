import { expect } from 'vitest';
import { accept, hold } from '../behaviour.ts';
import { HANG_INDEXED_DB } from '../shadows.ts';
import { behaviours } from './behaviours.ts';

/** Leaves the page for another by itself, at an event of the window. */
const leaveAt = (event: string): string =>
  `addEventListener('${event}', () => { location.href = '/faq'; });`;

/** Asks for something when what stands before it has run, and comes no further. */
const RAN_AND_WAITS = `<script>new Image().src = '/ran.svg'</script><script src="/never.js"></script>`;

/** The page that is left, and the one that the shopper goes on to. */
const BOTH = ['0>4 pricing /pricing', '4>4 faq /faq'];

behaviours(({ behaviour, ground, open, put, visit, openTab, counted }) => {
  const leavesAt = async (event: string): Promise<void> => {
    open();
    put('/pricing', { before: leaveAt(event) });
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'none' });
    // A page that is left cannot know that its step has arrived: it may try again, and so may the next.
    await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
  };

  behaviour('a shopper who leaves at DOMContentLoaded counts once', () =>
    leavesAt('DOMContentLoaded'),
  );

  behaviour('a shopper who leaves at the load event counts once', () => leavesAt('load'));

  behaviour('a shopper who leaves when the page is shown counts once', () => leavesAt('pageshow'));

  for (const ms of [1, 30, 100, 1000])
    behaviour(`a shopper who leaves ${ms} ms after the load event counts once`, async () => {
      open();
      put('/pricing', {
        before: `addEventListener('load', () => setTimeout(() => { location.href = '/faq'; }, ${ms}));`,
      });
      await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'none' });
      await counted(BOTH, { requests: { most: 3 }, repeats: 2 });
    });

  behaviour('a shopper who leaves before the load event counts once', async () => {
    open();
    put('/pricing', { body: '<img src="/never.svg" alt="">' });
    ground.lab.host.serve('/never.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const release = ground.lab.host.hold('/never.svg');
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'dom' });
    await ground.lab.host.asked('/never.svg');
    await visit('/faq');
    release();
    await counted(BOTH, { requests: 2, repeats: 1 });
  });

  behaviour('a shopper who leaves before the page has come whole counts once', async () => {
    const tag = `<script src="${ground.lab.collector.origin}/j/lab.js"></script>`;
    open({ tag });
    put('/pricing', { tag, body: RAN_AND_WAITS });
    ground.lab.host.serve('/ran.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const release = ground.lab.host.hold('/never.js');
    await ground.tab.visit(ground.lab.host.url('/pricing'), { until: 'none' });
    await ground.lab.host.asked('/ran.svg');
    await visit('/faq');
    release();
    await counted(BOTH, { requests: 2, repeats: 1 });
  });

  behaviour('a shopper who leaves when all was sent sends each step once', async () => {
    open();
    await visit('/pricing');
    await counted(BOTH.slice(0, 1));
    await visit('/faq');
    await counted(BOTH);
  });

  behaviour('a shopper who leaves in the middle of the first send counts once', async () => {
    open();
    const { collector } = ground.lab;
    collector.once(hold());
    await visit('/pricing');
    const held = await collector.next();
    await visit('/faq');
    const second = await collector.next();
    held.release();
    await counted(BOTH, { requests: 2, repeats: 1 });
    const { stepsOf } = ground.lab;
    expect(stepsOf(second).map(({ id }) => id)).toContain(stepsOf(held)[0]!.id);
  });

  behaviour(
    'a shopper who leaves for good in the middle of the first send counts once',
    async () => {
      open();
      const { collector } = ground.lab;
      collector.once(hold());
      await visit('/pricing');
      const held = await collector.next();
      await visit('/bare');
      held.release();
      await counted(BOTH.slice(0, 1));
    },
  );

  behaviour(
    'a tab closed at once counts, once',
    { needs: ['beacon while the tab is closed'] },
    async () => {
      open({ before: HANG_INDEXED_DB });
      await visit('/bare');
      const tab = await openTab();
      await tab.visit(ground.lab.host.url('/pricing'));
      await tab.close();
      await counted(BOTH.slice(0, 1));
    },
  );

  behaviour('a tab closed when all was sent sends nothing more', async () => {
    open();
    await visit('/bare');
    const tab = await openTab();
    await tab.visit(ground.lab.host.url('/pricing'));
    await counted(BOTH.slice(0, 1));
    await tab.close();
    await counted(BOTH.slice(0, 1));
  });

  behaviour(
    'a tab closed in the middle of the first send is made good by the next visit',
    { needs: ['tab closed in the middle of a request'] },
    async () => {
      open();
      const { collector } = ground.lab;
      await visit('/bare');
      const tab = await openTab();
      collector.once(hold());
      await tab.visit(ground.lab.host.url('/pricing'));
      const held = await collector.next();
      await tab.close();
      held.release(accept());
      await held.over;
      await ground.tab.show();
      await visit('/faq');
      await counted(BOTH, { requests: 2, repeats: 1 });
    },
  );

  behaviour('a shopper who reloads is seen twice, and begins once', async () => {
    open();
    await visit('/pricing');
    await counted(BOTH.slice(0, 1));
    await ground.tab.reload();
    await counted(['0>4 pricing /pricing', '4>4 pricing /pricing']);
  });
});
