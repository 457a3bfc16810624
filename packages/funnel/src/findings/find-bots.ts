import type { Summary } from '../summary.ts';
import { BURST, LEAST_BOTS, LEAST_DAYS } from './evidence.ts';
import type { BotsFinding } from './finding.ts';

/** The largest burst of bots: days in a row, each far over a usual one. */
export function findBots({ trend }: Summary): BotsFinding | null {
  const alive = trend.filter(({ accepted, bots }) => accepted || bots);
  if (alive.length < LEAST_DAYS) return null;
  const sorted = alive.map(({ bots }) => bots).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)]!;
  const bursts: BotsFinding[] = [];
  let last = -2;
  for (const [i, { day, bots, journeys }] of trend.entries()) {
    if (bots < LEAST_BOTS || bots < usual * BURST) continue;
    const burst = bursts.at(-1);
    if (burst && last === i - 1) {
      burst.to = day;
      burst.bots += bots;
      burst.journeys += journeys;
    } else
      bursts.push({ id: 'bots', journeys, anchor: 'quality', from: day, to: day, bots, usual });
    last = i;
  }
  return bursts.toSorted((a, b) => b.bots - a.bots)[0] ?? null;
}
