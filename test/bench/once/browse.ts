import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, Profile, Tab } from '../../lab/engines/engine.ts';
import { settlePage } from '../../lab/settle-page.ts';
import { letters } from './letters.ts';
import type { Visitor, Walk } from './plan.ts';
import { readBrowser, type Held } from './read-browser.ts';
import type { Shop } from './shop.ts';
import type { Wire } from './wire.ts';

/** A visitor's browser, while it is open. */
export interface Browsing {
  visitor: Visitor;
  /** Site of the worker that counts them. */
  site: string;
  /** Goes through all that is planned, with the faults that are drawn. */
  walk(): Promise<void>;
  /** Comes back without faults, until nothing waits any more. */
  comeBack(): Promise<void>;
  /** What the browser holds, when all that it had sent has come through or has failed. */
  read(): Promise<Held>;
  close(): Promise<void>;
}

/** Visits after which a browser should have nothing left to send; each may be cut by a worker that is killed for another. */
const VISITS = 10;

/** Opens a visitor's browser. */
export async function browse(
  visitor: Visitor,
  { engine, shop, wire, site }: { engine: Engine; shop: Shop; wire: Wire; site: string },
): Promise<Browsing> {
  const profile: Profile = await engine.newProfile();
  const tag = `${wire.origin}/j/${site}.js`;
  const { name } = visitor;

  const go = async (walk: Walk, beside: boolean): Promise<void> => {
    shop.add({ name: walk.name, acts: walk.acts, shown: beside }, tag);
    const tab = await profile.newTab();
    await tab.visit(shop.url(name, `/blog/${walk.name}-pa`), { until: 'none' });
    await shop.arrived(walk.name);
    await pause(walk.endMs);
    if (!walk.closes) await tab.visit(shop.url(name, '/bare'));
    await tab.close();
  };

  const inBareTab = async <T>(deed: (tab: Tab) => Promise<T>): Promise<T> => {
    const tab = await profile.newTab();
    try {
      await tab.visit(shop.url(name, '/bare'));
      await tab.run(settlePage, [`${wire.origin}/marker`]);
      await wire.settled();
      return await deed(tab);
    } finally {
      await tab.close();
    }
  };
  const read = (): Promise<Held> => inBareTab((tab) => tab.run(readBrowser, `safar:${site}`));
  let visits = 0;

  return {
    visitor,
    site,
    read,
    async walk() {
      for (const round of visitor.rounds)
        await Promise.all(round.map((walk) => go(walk, round.length > 1)));
    },
    async comeBack() {
      wire.calm(name);
      for (let i = 0; i < VISITS; i++) {
        const walk = `${name}-back${letters(visits++)}`;
        shop.add({ name: walk, acts: [], shown: false }, tag);
        const tab = await profile.newTab();
        await tab.visit(shop.url(name, `/blog/${walk}-pa`));
        await shop.arrived(walk);
        await tab.run(settlePage, [`${wire.origin}/marker`]);
        await wire.settled();
        await tab.close();
        const { waiting, lost } = await read();
        if (!waiting.length && !lost) return;
      }
      throw new Error(
        `${name} has steps left after ${VISITS} visits: ${JSON.stringify(await read())}`,
      );
    },
    close: () => profile.close(),
  };
}
