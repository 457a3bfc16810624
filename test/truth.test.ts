import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@safar/scripts';
import { expect, test } from 'vitest';
import { buildWorker } from './bench/build-workers.ts';
import { standUp } from './bench/stand.ts';
import { truth } from './bench/truth.ts';

test('every acknowledged step counts once, however often workerd is killed under load, and while sites get more ledgers', async () => {
  const data = mkdtempSync(join(tmpdir(), 'safar-truth-'));
  const bundle = buildWorker(join(data, 'bundle'));
  const stand = await standUp(bundle, { data: join(data, 'stand'), port: await freePort() });
  try {
    const result = await truth(stand, { seed: 7, steps: 6000, killEvery: 700, kills: 3 });
    expect(result.kills).toBeGreaterThan(0);
    expect(result.refusals).toEqual({ 400: 60 });
    for (const { expected, told } of result.sites) expect(told).toEqual(expected);
    const repeated = result.sites.reduce((sum, site) => sum + site.repeated, 0);
    expect(repeated).toBeGreaterThanOrEqual(result.sent.repeats);
  } finally {
    await stand.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
