import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freePort } from '@safar/scripts';
import { buildWorker } from './build-workers.ts';
import { standUp } from './stand.ts';
import { truth } from './truth.ts';

/** Truth under load, at full size unless another is given. */
export async function benchTruth(data: string, steps = 1_000_000): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  const stand = await standUp(bundle, { data: join(data, 'stand'), port: await freePort(43300) });
  try {
    const result = await truth(stand, { seed: 2026, steps, killEvery: 6000, tell: console.log });
    const { sent, seconds } = result;
    const accepted = result.sites.reduce(
      (sum, { told }) => sum + (told as { accepted: number }).accepted,
      0,
    );
    console.table({
      'steps sent': sent.steps,
      'steps counted': accepted,
      'repeats sent': sent.repeats,
      'repeats counted as such': result.sites.reduce((sum, site) => sum + site.repeated, 0),
      'malformed sent': sent.malformed,
      'malformed refused with 400': result.refusals[400] ?? 0,
      'bodies sent': sent.bodies,
      'bodies sent again': result.retried,
      'times workerd was killed': result.kills,
      seconds: Math.round(seconds),
      'steps a second, kills included': Math.round(sent.steps / seconds),
    });
    let isTrue = accepted === sent.steps && result.refusals[400] === sent.malformed;
    for (const { id, expected, told } of result.sites) {
      const same = isDeepStrictEqual(expected, told);
      isTrue &&= same;
      console.log(`${id}: ${same ? 'every number of the summary is right' : 'WRONG'}`);
      if (!same) console.log(JSON.stringify({ expected, told }));
    }
    if (!isTrue) process.exitCode = 1;
  } finally {
    await stand.stop();
  }
}
