import type { Summary } from '@safar/funnel';
import type { Held } from './read-browser.ts';

/** The two sides of the account, in steps. */
export interface Reckoning {
  /** By the pages' own count. */
  taken: number;
  /** By the worker's. */
  counted: number;
  /** In a browser, and not counted. */
  waiting: number;
  /** Told to the worker as given up. */
  lost: number;
  /** Of pages that their browser ended before they had done all that they do on leaving, and in no account. */
  cut: number;
  /** Counted more often than they were taken. */
  twice: number;
  /** Steps that the worker had seen before. */
  repeated: number;
  /** What is wrong, in words: a path that was counted more often than it was taken, or a sum that is not right. */
  wrong: string[];
}

/**
 * Reckons one site up. Every path is of one visitor and one page, so what was counted of it is known
 * apart from all the rest.
 *
 * @param held  by all browsers of the site's visitors
 */
export function reckon(summary: Summary, held: readonly Held[]): Reckoning {
  const wrong: string[] = [];
  const took = new Map<string, number>();
  const waits = new Map<string, number>();
  const ended = new Set(held.flatMap((browser) => browser.cut));
  for (const browser of held) {
    for (const [path, n] of Object.entries(browser.took)) took.set(path, (took.get(path) ?? 0) + n);
    for (const { path } of browser.waiting) waits.set(path, (waits.get(path) ?? 0) + 1);
  }
  const counts = new Map(summary.paths.map(({ path, views }) => [path, views]));
  const { accepted, repeated } = summary.quality;
  const views = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (views !== accepted) wrong.push(`${accepted} steps were counted, and ${views} views of paths`);

  let waiting = 0;
  let missing = 0;
  let cut = 0;
  let twice = 0;
  const absent: string[] = [];
  for (const path of new Set([...took.keys(), ...counts.keys(), ...waits.keys()])) {
    const open = (took.get(path) ?? 0) - (counts.get(path) ?? 0);
    if (open < 0) wrong.push(`${path} was counted ${-open} times too often`);
    twice += Math.max(0, -open);
    // What waits and is counted was counted without the browser's knowledge: it will be a repeat.
    const here = Math.min(Math.max(open, 0), waits.get(path) ?? 0);
    waiting += here;
    if (open <= here) continue;
    if (ended.has(path)) cut += open - here;
    else {
      missing += open - here;
      absent.push(path);
    }
  }
  const taken = [...took.values()].reduce((sum, n) => sum + n, 0);
  const { lost } = summary.quality;
  if (missing !== lost)
    wrong.push(
      `${missing} steps are missing, and ${lost} were told as lost; missing of ${absent.join(', ')}`,
    );
  return { taken, counted: accepted, waiting, lost, cut, twice, repeated, wrong };
}

/** Adds sites up. */
export const total = (all: readonly Reckoning[]): Reckoning =>
  all.reduce((sum, each) => ({
    taken: sum.taken + each.taken,
    counted: sum.counted + each.counted,
    waiting: sum.waiting + each.waiting,
    lost: sum.lost + each.lost,
    cut: sum.cut + each.cut,
    twice: sum.twice + each.twice,
    repeated: sum.repeated + each.repeated,
    wrong: [...sum.wrong, ...each.wrong],
  }));

/** Steps that are on one side of the account alone. */
export const differenceOf = ({ taken, counted, waiting, lost, cut }: Reckoning): number =>
  taken - counted - waiting - lost - cut;
