import { randomFrom, type Random } from '@safar/funnel/simulate';
import { letters } from './letters.ts';

/** What becomes of one page. */
export interface Act {
  /** When it is left, milliseconds after its first script ran. */
  ms: number;
  then: 'link' | 'back' | 'reload';
  /** When a router pushes another address, milliseconds after the load event; left out where none does. */
  push?: number;
}

/** What is done in one tab, from its first page to its end. */
export interface Walk {
  /** Of letters alone, since a path with numbers in it would be thought private. */
  name: string;
  acts: Act[];
  /** Whether the tab is closed on its last page, or goes to a page without the snippet first. */
  closes: boolean;
  /** When, milliseconds after the last page's first script ran, or after its load event where the tab is closed. */
  endMs: number;
}

/** One browser with a storage of its own. */
export interface Visitor {
  n: number;
  name: string;
  /** Walks one after the other; those of one round are in tabs side by side. */
  rounds: Walk[][];
  /** Comes back when all is quiet, before the first reckoning. */
  returns: boolean;
  engine: 'chromium' | 'firefox';
}

/** Share of visitors who use Firefox, whose tabs must take turns. */
const FOXES = 0.02;

/** Share of rounds in which a visitor walks in two tabs. */
const SIDE_BY_SIDE = 0.15;

/** Draws what a visitor does: the same for the same seed. */
export function planOf(seed: number, n: number): Visitor {
  const random = randomFrom(seed * 1_000_003 + n);
  const name = letters(n);
  const rounds = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, round) =>
    Array.from({ length: random.chance(SIDE_BY_SIDE) ? 2 : 1 }, (_, tab) =>
      walkOf(random, `${name}-${letters(round)}${letters(tab)}`),
    ),
  );
  const returns = random.chance(0.5);
  return { n, name, rounds, returns, engine: random.chance(FOXES) ? 'firefox' : 'chromium' };
}

function walkOf(random: Random, name: string): Walk {
  const acts: Act[] = [];
  const most = Math.floor(random() * 3);
  while (acts.length < most) {
    const before = acts.at(-1);
    // There is a page to go back to behind a link, and none behind another step back.
    const goesBack = before?.then === 'link' && random.chance(0.2);
    const act: Act = {
      ms: momentOf(random),
      then: goesBack ? 'back' : random.chance(0.1) ? 'reload' : 'link',
    };
    // A pushed address is behind the page, too.
    if (!goesBack && random.chance(0.15)) act.push = Math.floor(random() * 150);
    acts.push(act);
  }
  return { name, acts, closes: random.chance(0.6), endMs: momentOf(random) };
}

/** Most pages are left soon: while they come, are read in, or send. */
const momentOf = (random: Random): number => {
  const share = random();
  const most = share < 0.4 ? 60 : share < 0.8 ? 400 : 1500;
  return Math.floor(random() * most);
};
