import { dayName, dayNumber, fold, summarise, type Day, type Summary } from '@safar/funnel';
import { randomFrom, simulate, type Random } from '@safar/funnel/simulate';
import { MODELS } from '@safar/journey';
import type { Step } from '@safar/protocol';

/** Days over which the journeys of the traffic begin. */
const DAYS = 20;

/** Of the places in which it is about noon now, so that no test runs into the next day. */
const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours();
  return ahead ? `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}` : 'Etc/GMT';
};

/** A site of the bench, as it is to be made. */
export interface BenchSite {
  id: string;
  name: string;
  domains: string[];
  timezone: string;
  currency: string;
  model: string;
}

/**
 * Steps of simulated shoppers for one site, and what the site's summary must say of them.
 */
export class Traffic {
  readonly site: BenchSite;
  readonly #steps: Iterator<Step>;
  readonly #days = new Map<string, Day>();
  readonly #today: string;
  /** How many steps were made. */
  made = 0;

  constructor(id: string, seed: number) {
    const timezone = noonZone();
    this.site = {
      id,
      name: id,
      domains: ['shop.example'],
      timezone,
      currency: 'EUR',
      model: 'shop-4',
    };
    this.#today = new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(Date.now());
    this.#steps = this.#make(seed);
  }

  next(): Step {
    this.made++;
    return this.#steps.next().value as Step;
  }

  /** First and last day. */
  get period(): { from: string; to: string } {
    return { from: dayName(dayNumber(this.#today) - DAYS), to: this.#today };
  }

  /** What the summary must say, as far as it does not depend on who sent the steps. */
  expected(): Told {
    const terms = { window: 30, aftercare: 90, goal: 'order' };
    return told(
      summarise({
        site: { ...this.site, ...terms },
        model: MODELS.find(({ id }) => id === this.site.model)!,
        days: this.#days,
        ...this.period,
        today: this.#today,
      }),
    );
  }

  *#make(seed: number): Generator<Step, never> {
    for (let round = 0; ; round++) {
      const shoppers = simulate({
        seed: seed + round,
        site: { ...this.site, window: 30, aftercare: 90, goal: 'order' },
        from: this.period.from,
        days: DAYS,
        visitors: 500,
      });
      for (const { fact } of shoppers) {
        const step = { ...fact.step };
        // Of two reports of one order that come at once, either may be the one that counts.
        if (step.goal) delete (step.goal = { ...step.goal }).key;
        fold(this.#days, { ...fact, step, on: this.#today, again: false });
        yield step;
      }
    }
  }
}

type Told = Pick<Summary, 'journeys' | 'open' | 'moves' | 'entries' | 'resting'> & {
  accepted: number;
  goal: Pick<Summary['goal'], 'journeys' | 'count' | 'value'>;
  kinds: Pick<Summary['kinds'][number], 'kind' | 'views' | 'journeys' | 'helped'>[];
  reached: number[];
  visited: number[];
  inOrder: number[];
  journeysByDay: number[];
};

/** The whole numbers of a summary, in which two ways of counting must agree. */
export const told = (summary: Summary): Told => ({
  journeys: summary.journeys,
  open: summary.open,
  accepted: summary.quality.accepted,
  reached: summary.stages.map((stage) => stage.reached),
  visited: summary.stages.map((stage) => stage.visited),
  inOrder: summary.stages.map((stage) => stage.inOrder),
  goal: {
    journeys: summary.goal.journeys,
    count: summary.goal.count,
    value: summary.goal.value,
  },
  moves: summary.moves,
  entries: summary.entries,
  kinds: summary.kinds.map(({ kind, views, journeys, helped }) => ({
    kind,
    views,
    journeys,
    helped,
  })),
  resting: summary.resting,
  journeysByDay: summary.trend.map(({ journeys }) => journeys),
});

/** Bodies that no browser of ours sends, each wrong in another way. */
export function malformed(random: Random, step: Step): string {
  const wrong = [
    '',
    '{',
    '[]',
    JSON.stringify({ v: 99, steps: [step] }),
    JSON.stringify({ v: 1, steps: [{ ...step, id: 'x' }] }),
    JSON.stringify({ v: 1, steps: [{ ...step, had: 127, has: 1 }] }),
    JSON.stringify({ v: 1, steps: [{ ...step, kind: '<script>' }] }),
    JSON.stringify({ v: 1, steps: [{ ...step, wait: -1 }] }),
    JSON.stringify({ v: 1, steps: [{ ...step, day: '2026-02-30' }] }),
  ];
  return random.of(wrong);
}

export { randomFrom };
