import { randomFrom } from '@safar/funnel/simulate';

/** What happens to one request on its way. */
export type Fault =
  /** It arrives, and its answer too. */
  | 'none'
  /** The connection is cut before the worker has heard of it. */
  | 'before'
  /** The connection is cut when half of it has come to the worker. */
  | 'during'
  /** All of it comes to the worker, and the connection is cut before an answer. */
  | 'unheard'
  /** The connection is cut when the worker has answered, and none of that has come to the browser. */
  | 'after'
  /** The connection is cut in the middle of the answer. */
  | 'answer'
  /** Somebody on the way refuses it for good. */
  | 'refused'
  /** All of it comes to the worker, which is killed with -9 and started again. */
  | 'killed';

/** How many of a thousand requests meet each: of those that bring steps, and of those for files. */
const WEIGHTS = {
  steps: {
    none: 633,
    before: 80,
    during: 60,
    unheard: 60,
    after: 80,
    answer: 50,
    refused: 25,
    killed: 12,
  },
  file: { none: 940, before: 60 },
} as const satisfies Record<string, Partial<Record<Fault, number>>>;

/** Milliseconds by which a request is held up at most; half of them are not. */
const DELAY = 250;

/** Draws what happens to a visitor's n-th request of a kind: the same for the same seed, whenever it comes. */
export function faultOf(
  seed: number,
  visitor: number,
  kind: 'steps' | 'file',
  n: number,
): { fault: Fault; delay: number } {
  const random = randomFrom(seed * 1_000_003 + visitor * 2003 + n * 2 + (kind === 'steps' ? 1 : 0));
  const fault = random.pick<Fault>(WEIGHTS[kind]);
  return { fault, delay: random.chance(0.5) ? 0 : Math.floor(random() * DELAY) };
}
