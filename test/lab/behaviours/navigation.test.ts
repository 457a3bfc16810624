import { expect } from 'vitest';
import { behaviours } from './behaviours.ts';

/** As older browsers are: without the Navigation API. */
const WITHOUT_NAVIGATION = `Object.defineProperty(window, 'navigation', { value: undefined });`;

behaviours(({ behaviour, ground, open, put, visit, counted }) => {
  /** Opens the home page of an app whose router is the test, and has its view counted. */
  const start = async (before = ''): Promise<void> => {
    open({ before });
    await visit('/');
    await counted(['0>1 home /']);
  };
  const run = (script: string): Promise<void> => ground.tab.run(`void (${script})`);

  for (const [how, before] of [
    ['', ''],
    [', without the Navigation API too', WITHOUT_NAVIGATION],
  ] as const) {
    behaviour(`a pushed address is a view${how}`, async () => {
      await start(before);
      await run(`history.pushState(null, '', '/pricing')`);
      await counted(['0>1 home /', '1>5 pricing /pricing']);
    });

    behaviour(`a replaced address is a view${how}`, async () => {
      await start(before);
      await run(`history.replaceState(null, '', '/cart')`);
      await counted(['0>1 home /', '1>9 cart /cart']);
    });

    behaviour(`going back within an app is a view${how}`, async () => {
      await start(before);
      await run(`history.pushState(null, '', '/pricing')`);
      await counted(['0>1 home /', '1>5 pricing /pricing']);
      await ground.tab.back();
      await counted(['0>1 home /', '1>5 pricing /pricing', '5>5 home /']);
    });

    behaviour(`a route in the fragment is a view, and a mere anchor is none${how}`, async () => {
      await start(before);
      await run(`location.hash = 'prices'`);
      await counted(['0>1 home /']);
      await run(`location.hash = '#/cart'`);
      await counted(['0>1 home /', '1>9 cart /#/cart']);
    });

    behaviour(`a router that pushes the same address twice makes one view${how}`, async () => {
      await start(before);
      await run(`history.pushState(null, '', '/pricing'), history.pushState(null, '', '/pricing')`);
      await counted(['0>1 home /', '1>5 pricing /pricing']);
      await run(`history.pushState({ again: 1 }, '', '/pricing?sort=price')`);
      await run(`history.replaceState({ scroll: 7 }, '', '/pricing#plans')`);
      await counted(['0>1 home /', '1>5 pricing /pricing']);
    });

    behaviour(`what a router's calls return and throw stays what it was${how}`, async () => {
      await start(before);
      const same = await ground.tab.run<string>(`(() => {
        try { history.pushState(null, '', 'https://elsewhere.example/') }
        catch ({ name }) { return name + history.pushState({ n: 1 }, '') + history.state.n }
      })()`);
      expect(same).toBe('SecurityErrorundefined1');
      await counted(['0>1 home /']);
    });
  }

  behaviour(
    'a page that the back button restores is a view, once',
    { needs: ['back/forward cache'] },
    async () => {
      await start(
        `addEventListener('pageshow', ({ persisted }) => { window.restored = persisted })`,
      );
      await visit('/pricing');
      await counted(['0>1 home /', '1>5 pricing /pricing']);
      await ground.tab.back();
      const steps = ['0>1 home /', '1>5 pricing /pricing', '5>5 home /'];
      await counted(steps);
      expect(await ground.tab.run<boolean>('restored')).toBe(true);
      await ground.tab.forward();
      await counted([...steps, '5>5 pricing /pricing']);
    },
  );

  behaviour(
    'a page rendered ahead of time is counted when it is shown',
    { needs: ['prerendering by speculation rules'] },
    async () => {
      const rules = JSON.stringify({
        prerender: [{ source: 'list', urls: ['/pricing'], eagerness: 'immediate' }],
      });
      const { host } = ground.lab;
      open();
      put('/', {
        body: `<script type="speculationrules">${rules}</script><a href="/pricing">Prices</a>`,
      });
      // Stands after the snippet, so that it is asked for when that has run.
      put('/pricing', { body: '<script type="module" src="/prepared.js"></script>' });
      host.serve('/prepared.js', '');
      await visit('/');
      await host.asked('/prepared.js');
      await counted(['0>1 home /']);
      await ground.tab.run(`document.querySelector('a').click()`);
      await counted(['0>1 home /', '1>5 pricing /pricing']);
      expect(host.requests.filter((path) => path === '/pricing')).toHaveLength(1);
    },
  );

  behaviour(
    'a page rendered ahead of time and never shown is no view',
    { needs: ['prerendering by speculation rules'] },
    async () => {
      const rules = JSON.stringify({
        prerender: [{ source: 'list', urls: ['/pricing'], eagerness: 'immediate' }],
      });
      open();
      put('/', { body: `<script type="speculationrules">${rules}</script>` });
      put('/pricing', { body: '<script type="module" src="/prepared.js"></script>' });
      ground.lab.host.serve('/prepared.js', '');
      await visit('/');
      await ground.lab.host.asked('/prepared.js');
      await counted(['0>1 home /']);
      await visit('/faq');
      await counted(['0>1 home /', '1>5 faq /faq']);
    },
  );
});
