import { expect } from 'vitest';
import {
  FILL_STORAGE,
  HANG_INDEXED_DB,
  REFUSE_INDEXED_DB,
  REFUSE_LOCAL_STORAGE,
  REFUSE_STORAGE,
  slowIndexedDb,
} from '../shadows.ts';
import { behaviours, type Expected } from './behaviours.ts';

const THREE = ['0>1 home /', '1>5 pricing /pricing', '5>5 faq /faq'];

/** Keeps hold of the page's databases, so that a test can close them as a browser does that clears its data. */
const HOLD_DATABASES = `{
  const { transaction } = IDBDatabase.prototype;
  window.databases = new Set();
  IDBDatabase.prototype.transaction = function (...args) {
    databases.add(this);
    return transaction.apply(this, args);
  };
}`;

/** Run in the page: takes the shop's database away, as a browser does that clears its data. */
const CLEAR_DATABASE = `(async () => {
  for (const database of window.databases ?? []) {
    database.close();
    database.dispatchEvent(new Event('close'));
  }
  await new Promise((done, fail) => {
    const deleting = indexedDB.deleteDatabase('safar:lab');
    deleting.onsuccess = () => done();
    deleting.onerror = deleting.onblocked = () => fail(new Error('still there'));
  });
})()`;

behaviours(({ behaviour, ground, open, visit, counted, countedFrom, isStored, steps }) => {
  const threePages = async (expected: Expected = {}): Promise<void> => {
    for (const [i, path] of ['/', '/pricing', '/faq'].entries()) {
      await visit(path);
      await counted(THREE.slice(0, i + 1), expected);
    }
  };
  /** A page that is left before its database has heard of the answer does not know of it, nor does the next. */
  const DEAF: Expected = { requests: { most: 6 }, repeats: 6 };

  /** Of each step, whether it says that the browser keeps nothing. */
  const unstored = (): boolean[] => steps().map((step) => !!step.unstored);

  for (const [what, before] of [
    ['IndexedDB', REFUSE_INDEXED_DB],
    ['localStorage', REFUSE_LOCAL_STORAGE],
  ] as const)
    behaviour(`with ${what} refused the journey goes on from page to page`, async () => {
      open({ before });
      await threePages();
      expect(unstored()).toEqual([false, false, false]);
    });

  behaviour('with an IndexedDB that never answers each page counts by itself', async () => {
    open({ before: HANG_INDEXED_DB });
    await threePages(DEAF);
    expect(unstored()).toEqual([false, false, false]);
  });

  behaviour('with an IndexedDB that never answers a page left at once counts', async () => {
    open({ before: HANG_INDEXED_DB });
    for (const path of ['/', '/pricing', '/faq', '/bare']) await visit(path);
    await counted(THREE, DEAF);
  });

  behaviour(
    'with localStorage refused a database that answers late takes the journey',
    async () => {
      open({ before: REFUSE_LOCAL_STORAGE + slowIndexedDb(1500) });
      await visit('/');
      await counted(THREE.slice(0, 1));
      expect(unstored()).toEqual([false]);
    },
  );

  // Sooner and later than the snippet waits for it.
  for (const [how, ms] of [
    ['slow', 300],
    ['very slow', 1500],
  ] as const) {
    behaviour(`with a ${how} IndexedDB each page counts, once`, async () => {
      open({ before: slowIndexedDb(ms) });
      await threePages(DEAF);
    });

    behaviour(`with a ${how} IndexedDB a page left at once counts, once`, async () => {
      open({ before: slowIndexedDb(ms) });
      for (const path of ['/', '/pricing', '/faq', '/bare']) await visit(path);
      await counted(THREE, DEAF);
    });
  }

  for (const [how, before] of [
    ['all storage refused', REFUSE_STORAGE],
    ['a full disk', FILL_STORAGE],
  ] as const) {
    behaviour(
      `with ${how} each page counts, marked so, and an app goes on with its journey`,
      async () => {
        open({ before });
        await visit('/');
        await counted(THREE.slice(0, 1));
        await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
        await counted(THREE.slice(0, 2));
        await visit('/faq');
        await counted([...THREE.slice(0, 2), '0>4 faq /faq']);
        expect(unstored()).toEqual([true, true, true]);
      },
    );
  }

  behaviour('a disk that fills in the middle of a visit counts nothing twice', async () => {
    open();
    await visit('/');
    await counted(THREE.slice(0, 1));
    await ground.tab.run(`(() => ${FILL_STORAGE})()`);
    await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
    await counted(THREE.slice(0, 2));
    await ground.tab.run(`void history.pushState(null, '', '/faq')`);
    await counted(THREE);
    // What was stored before is not marked after.
    expect(unstored()).toEqual([false, true, true]);
  });

  behaviour('a database deleted in the middle of a page leaves the journey whole', async () => {
    open({ before: HOLD_DATABASES });
    await visit('/');
    await counted(THREE.slice(0, 1));
    await ground.tab.run(CLEAR_DATABASE);
    await ground.tab.run(`void history.pushState(null, '', '/pricing')`);
    await counted(THREE.slice(0, 2));
    await visit('/faq');
    await counted(THREE);
  });

  behaviour('a database deleted between two pages leaves the journey whole', async () => {
    open();
    await visit('/');
    await counted(THREE.slice(0, 1));
    await visit('/bare');
    await ground.tab.run(CLEAR_DATABASE);
    await visit('/pricing');
    await counted(THREE.slice(0, 2));
  });

  behaviour('all storage cleared between two pages begins a new journey', async () => {
    open();
    await visit('/');
    await counted(THREE.slice(0, 1));
    await visit('/bare');
    await ground.tab.run(`(localStorage.clear(), ${CLEAR_DATABASE})`);
    await visit('/pricing');
    await counted([...THREE.slice(0, 1), '0>4 pricing /pricing']);
    expect(await isStored()).toBe(true);
  });

  behaviour('nonsense in the place of what was stored begins a new journey', async () => {
    open();
    await visit('/bare');
    await ground.tab.run(
      `void (localStorage['safar:lab'] = '{"n":', localStorage['safar:lab:'] = '[{')`,
    );
    await visit('/pricing');
    await counted(['0>4 pricing /pricing']);
  });

  behaviour(
    'a private window is a visitor of its own, and none where its browser asks for privacy',
    { needs: ['private window'] },
    async () => {
      open();
      await visit('/');
      await counted(THREE.slice(0, 1));
      const profile = await ground.engine.newProfile({ private: true });
      try {
        const { host, settle } = ground.lab;
        const tab = await profile.newTab();
        let more = ['0>4 pricing /pricing', '4>4 faq /faq'];
        for (const path of ['/pricing', '/faq']) {
          await tab.visit(host.url(path));
          await settle(tab);
        }
        // Firefox asks for it in every private window.
        if (await tab.run<boolean>('!!navigator.globalPrivacyControl')) more = [];
        await countedFrom(tab, [...THREE.slice(0, 1), ...more]);
        expect(await tab.console()).toEqual([]);
      } finally {
        await profile.close();
      }
      expect(new Set(steps().map(({ who }) => who))).toEqual(new Set(['new']));
    },
  );
});
