import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, freePort } from '@safar/scripts';
import { expect, test } from 'vitest';
import { buildWorker } from './bench/build-workers.ts';
import { once } from './bench/once/once.ts';
import { differenceOf } from './bench/once/reckon.ts';
import { standUp } from './bench/stand.ts';

// Where changes are judged a browser may not be missing; elsewhere it is told as skipped.
test.skipIf(!findBrowser('chromium') && !process.env['CI'])(
  'what pages took is counted once, waits in a browser or is told as lost, whatever happens on the way',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'safar-once-'));
    const bundle = buildWorker(join(data, 'bundle'));
    const stand = await standUp(bundle, { data: join(data, 'stand'), port: await freePort() });
    try {
      const { away, back, faults } = await once(stand, { seed: 12, visitors: 12 });
      const { none: _, ...met } = faults;
      expect(Object.keys(met).length).toBeGreaterThan(3);
      for (const reckoning of [away, back]) {
        expect(reckoning.wrong).toEqual([]);
        expect(reckoning.twice).toBe(0);
        expect(differenceOf(reckoning)).toBe(0);
      }
      expect(back.waiting).toBe(0);
      expect(back.taken).toBe(back.counted + back.lost + back.cut);
      expect(back.repeated).toBeGreaterThan(0);
    } finally {
      await stand.stop();
      rmSync(data, { recursive: true, force: true });
    }
  },
);
