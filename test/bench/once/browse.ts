import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, Tab } from '../../lab/engines/engine.ts';
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
  /** What the browser held when it was last read. */
  held: Held;
  /** Tabs whose page was ended without being told. */
  silent: number;
  /** Goes through all that is planned, with the faults that are drawn, and is read. */
  walk(): Promise<void>;
  /** Comes back without faults, until nothing waits any more, and is read. */
  comeBack(): Promise<void>;
}

/** Visits after which a browser should have nothing left to send; each may be cut by a worker that is killed for another. */
const VISITS = 10;

/** Opens a visitor's browser. */
export async function browse(
  visitor: Visitor,
  { engine, shop, wire, site }: { engine: Engine; shop: Shop; wire: Wire; site: string },
): Promise<Browsing> {
  const profile = await engine.newProfile();
  const tag = `${wire.origin}/j/${site}.js`;
  const { name } = visitor;
  /** Kept from one walk to the next: to open one takes longer than most pages stay. */
  let tab: Tab | undefined;
  let visits = 0;

  /** Firefox hides all its tabs but one, and so does Chromium with tabs of one window. */
  const firefox = engine.name === 'firefox';

  /** Goes through a walk in a tab, and returns it unless the walk closes it. */
  const go = async (walk: Walk, own: Tab): Promise<Tab | undefined> => {
    const closes = walk.closes && !firefox;
    await own.visit(shop.url(name, `/blog/${walk.name}-pa`), { until: 'none' });
    await shop.arrived(walk.name);
    await pause(walk.endMs);
    // Chromium has closed it itself where its window has gone with another tab.
    if (closes) await own.close().catch(() => {});
    else await own.visit(shop.url(name, '/bare'));
    // A tab that is closed is gone before its page has done what it does on leaving.
    if (!(await shop.left(walk.name))) browsing.silent++;
    return closes ? undefined : own;
  };

  const walkAll = async (round: readonly Walk[]): Promise<void> => {
    for (const walk of round) shop.add({ ...walk, shown: round.length > 1 || firefox }, tag);
    const [first, ...beside] = round;
    const others = beside.map(async (walk) => {
      const other = await go(walk, await profile.newTab());
      await other?.close();
    });
    tab = await go(first!, tab ?? (await profile.newTab()));
    await Promise.all(others);
  };

  const read = async (): Promise<Held> => {
    const own = (tab ??= await profile.newTab());
    const settleBare = async (): Promise<void> => {
      await own.visit(shop.url(name, '/bare'));
      await own.run(settlePage, [`${wire.origin}/marker`]);
    };
    // A step back that the walk began may end only now, on a busy machine, and take this page away.
    await settleBare().catch(settleBare);
    await wire.settled(name);
    return own.run(readBrowser, `safar:${site}`);
  };

  const rest = async (): Promise<void> => {
    await tab?.close();
    tab = undefined;
  };

  const browsing: Browsing = {
    visitor,
    site,
    held: { took: {}, waiting: [], gone: 0, cut: [], leaving: {} },
    silent: 0,
    async walk() {
      for (const round of visitor.rounds) await walkAll(round);
      browsing.held = await read();
      await rest();
    },
    async comeBack() {
      wire.calm(name);
      for (let i = 0; i < VISITS; i++) {
        const walk = `${name}-back${letters(visits++)}`;
        shop.add({ name: walk, acts: [], closes: false, shown: firefox }, tag);
        tab ??= await profile.newTab();
        await tab.visit(shop.url(name, `/blog/${walk}-pa`));
        await tab.run(settlePage, [`${wire.origin}/marker`]);
        await wire.settled(name);
        browsing.held = await read();
        if (hasNothing(browsing.held)) return rest();
        // A worker that could not take steps has asked for quiet, and gets it.
        await pause(Math.max(0, (browsing.held.rest ?? 0) - Date.now()));
      }
      throw new Error(`after ${VISITS} visits ${name} holds ${JSON.stringify(browsing.held)}`);
    },
  };
  return browsing;
}

/** Whether there is nothing that the worker has not acknowledged. */
export const hasNothing = ({ waiting, gone }: Held): boolean => !waiting.length && !gone;
