import { join } from 'node:path';
import { freePort } from '@safar/scripts';
import { buildWorker } from './build-workers.ts';
import { once, type Once } from './once/once.ts';
import { differenceOf, type Reckoning } from './once/reckon.ts';
import { standUp } from './stand.ts';

/** Seeds of a run that names none. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Exactly once, shown: three hundred visitors in real browsers for each seed, unless told otherwise. */
export async function benchOnce(data: string, visitors = 300, seed?: number): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  for (const each of seed === undefined ? SEEDS : [seed]) {
    const folder = join(data, `stand-${each}`);
    const stand = await standUp(bundle, { data: folder, port: await freePort(43_500) });
    try {
      const result = await once(stand, { seed: each, visitors, tell: console.log });
      show(each, visitors, result);
      if ([...result.closed.wrong, ...result.open.wrong].length) process.exitCode = 1;
    } finally {
      await stand.stop();
    }
  }
}

function show(seed: number, visitors: number, result: Once): void {
  const { digest, seconds, faults, closed, open } = result;
  console.log(
    `\nseed ${seed} (${digest}): ${visitors} visitors, ${Math.round(seconds)} s; ` +
      `what happened to requests: ${inWords(faults)}`,
  );
  console.table({
    'half of them away': rowOf(closed),
    'all have come back': rowOf(open),
  });
  for (const words of [...closed.wrong, ...open.wrong]) console.log(`WRONG: ${words}`);
}

const rowOf = (reckoning: Reckoning): Record<string, number> => ({
  'taken by pages': reckoning.taken,
  'counted by the worker': reckoning.counted,
  'waiting in browsers': reckoning.waiting,
  'told as lost': reckoning.lost,
  difference: differenceOf(reckoning),
  'repeats, not counted': reckoning.repeated,
});

const inWords = (counts: object): string =>
  Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');
