import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine, EngineName, Profile, Tab } from './engines/engine.ts';
import { ENGINE_NAMES, missingFor, openEngine } from './engines/open-engine.ts';
import { startLab, type Lab } from './lab.ts';

/** What a test stands on: servers and a tab of its own. */
export interface Ground {
  engine: Engine;
  lab: Lab;
  /** Somebody who has never been on the site: it is on another port, which is another site to a browser, in every test. */
  profile: Profile;
  /** Their first tab, in front. */
  tab: Tab;
}

/**
 * Declares the same tests once for every engine. An engine that is not installed is skipped, with a
 * line that says so; in CI Chromium must be there.
 *
 * @param declare  declares the tests; what it is given is filled in when they run
 */
export function inEveryEngine(declare: (ground: Ground, name: EngineName) => void): void {
  for (const name of ENGINE_NAMES) {
    const missing = missingFor(name);
    if (missing && name === 'chromium' && process.env['CI'])
      throw new Error(`Chromium is ${missing}`);
    if (missing) console.log(`${name}: skipped, since it is ${missing}`);

    describe.skipIf(missing)(name, () => {
      // Filled in by the hooks, before any test looks.
      const ground = {} as Ground;
      let profile: Profile;
      const tabs: Tab[] = [];
      beforeAll(async () => {
        ground.engine = (await openEngine(name))!;
        profile = await ground.engine.newProfile();
        ground.profile = {
          ...profile,
          newTab: async (options) => {
            const tab = await profile.newTab(options);
            tabs.push(tab);
            return tab;
          },
        };
      });
      beforeEach(async () => {
        // On new ports, so with nothing stored and with nobody hearing what the test before sends late.
        ground.lab = await startLab();
        ground.tab = await ground.profile.newTab();
      });
      afterEach(async () => {
        // A test may have closed some itself.
        await Promise.allSettled(tabs.splice(0).map((tab) => tab.close()));
        await ground.lab.close();
      });
      afterAll(async () => {
        await ground.engine.close();
      });
      declare(ground, name);
    });
  }
}
