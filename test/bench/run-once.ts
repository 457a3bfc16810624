import { join } from 'node:path';
import { freePort } from '@safar/scripts';
import { buildWorker } from './build-workers.ts';
import { once, type Once } from './once/once.ts';
import { differenceOf, type Reckoning } from './once/reckon.ts';
import { standUp } from './stand.ts';

/** Seeds of a run that names none. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Exactly once, shown: three hundred visitors in real browsers for each seed, unless told otherwise. */
export async function benchOnce(data: string, visitors = 300, ...seeds: number[]): Promise<void> {
  const bundle = buildWorker(join(data, 'bundle'));
  const rows: Record<string, Record<string, number>> = {};
  for (const seed of seeds.length ? seeds : SEEDS) {
    const folder = join(data, `stand-${seed}`);
    const stand = await standUp(bundle, { data: folder, port: await freePort(43_500) });
    try {
      const result = await once(stand, { seed, visitors, tell: console.log });
      tellOf(seed, visitors, result);
      rows[`${seed}, some away`] = rowOf(result.away);
      rows[`${seed}, all back`] = rowOf(result.back);
    } finally {
      await stand.stop();
    }
    console.table(rows);
  }
}

function tellOf(seed: number, visitors: number, result: Once): void {
  const { digest, seconds, browsers, faults, answers, leaving, silent, away, back } = result;
  console.log(
    `\nseed ${seed} (${digest}): ${visitors} visitors (${inWords(browsers)}), ${Math.round(seconds)} s\n` +
      `requests by fault: ${inWords(faults)}; answers: ${inWords(answers)}\npages left while: ${inWords(leaving)}, ${silent} untold`,
  );
  const wrong = [...away.wrong, ...back.wrong];
  for (const words of wrong) console.log(`WRONG: ${words}`);
  if (wrong.length) process.exitCode = 1;
}

const rowOf = (reckoning: Reckoning): Record<string, number> => ({
  taken: reckoning.taken,
  counted: reckoning.counted,
  waiting: reckoning.waiting,
  lost: reckoning.lost,
  'cut short': reckoning.cut,
  difference: differenceOf(reckoning),
  twice: reckoning.twice,
  'repeats dropped': reckoning.repeated,
});

const inWords = (counts: object): string =>
  Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');
