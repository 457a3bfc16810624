import { findBots } from './findings/find-bots.ts';
import { findFruitless } from './findings/find-fruitless.ts';
import { findHelps } from './findings/find-helps.ts';
import { findLeak } from './findings/find-leak.ts';
import { findLeaps } from './findings/find-leaps.ts';
import { findSilence } from './findings/find-silence.ts';
import { findSlow } from './findings/find-slow.ts';
import type { Finding } from './findings/finding.ts';
import type { Summary } from './summary.ts';

/** More than this nobody does in a day. */
const MOST = 3;

export interface FindingsOptions {
  summary: Summary;
  /** The period that it is compared with, for what has grown. */
  before?: Summary | undefined;
  /** The site's day now, `YYYY-MM-DD`. */
  today: string;
}

/**
 * What to do: at most three things that are unusual and not by chance, first those without which
 * the others cannot be trusted (no data, a page without the tag), then by journeys at stake. A site
 * on which nothing is unusual has none. A slow page that is also where the biggest leak happens is told once.
 */
export function findings({ summary, before, today }: FindingsOptions): Finding[] {
  const slow = findSlow(summary);
  const leak = findLeak(summary, before);
  const isCause = !!slow && leak?.page?.kind === slow.kind;
  return [
    findSilence(summary, today),
    ...findLeaps(summary),
    slow,
    isCause ? null : leak,
    findHelps(summary),
    findFruitless(summary),
    findBots(summary),
  ]
    .filter((found) => found !== null)
    .toSorted((a, b) => urgency(b) - urgency(a) || b.journeys - a.journeys)
    .slice(0, MOST);
}

const urgency = ({ id }: Finding): number => (id === 'silent' ? 2 : id === 'untagged' ? 1 : 0);
