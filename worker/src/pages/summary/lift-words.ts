import { isLiftTold, type Summary } from '@safar/funnel';

type Kind = Pick<Summary['kinds'][number], 'kind' | 'seen' | 'lift' | 'interval'>;

/** An interval whose upper end is more than this many times its lower one tells nothing. */
const WIDEST = 6;

/** Pages that every order passes: to compare those who saw them with the others tells nothing. */
const ON_THE_WAY = ['cart', 'checkout', 'order'];

/**
 * What a kind's lift says: that it is clear (`more`, `less`), that there is none to be seen
 * (`same`), that there are too few journeys to say (`few`), or that it lies on every way to the goal (`way`).
 */
export function liftWords(
  kind: Kind,
  { goal, journeys }: { goal: Pick<Summary['goal'], 'name'>; journeys: number },
): 'more' | 'less' | 'same' | 'few' | 'way' {
  if (kind.kind === goal.name || (goal.name === 'order' && ON_THE_WAY.includes(kind.kind)))
    return 'way';
  if (kind.lift === null || !kind.interval || !isLiftTold(kind, journeys)) return 'few';
  const [low, high] = kind.interval;
  if (low > 1) return 'more';
  if (high < 1) return 'less';
  return low > 0 && high / low <= WIDEST ? 'same' : 'few';
}
