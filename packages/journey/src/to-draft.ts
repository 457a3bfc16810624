import type { Change } from './journey.ts';
import { readMoney } from './read-money.ts';
import type { Told } from './seen.ts';

/** Characters of a name, and the largest value, as the wire takes them. */
const NAME = 100;
const VALUE = 1e12;

const DAY = 864e5;

/** A change with an id and in the words of the wire: a step, but for how long it waited. */
export type DraftStep = Omit<Change, 'day' | 'goal' | 'own'> & {
  id: string;
  day: string;
  goal?: { name: string; value?: number; currency?: string; kinds: string[]; key?: string };
  own?: NonNullable<Change['own']> & { model: string };
  /** It goes on with a journey that another of the site's domains handed over. */
  handed?: boolean;
};

/** Makes the step of a change. What the host page said is cut to what the wire takes: one bad value would cost a whole body. */
export function toDraft(
  id: string,
  change: Change,
  told: Told,
  config: { goal: string; own?: { model: string } },
): DraftStep {
  const { goal, own, ...rest } = change;
  const step: DraftStep = { ...rest, id, day: dayText(change.day) };
  if (own) step.own = { model: config.own!.model, ...own };
  if (goal)
    step.goal = {
      name: `${told.name || config.goal}`.slice(0, NAME),
      ...goal,
      ...priceOf(told),
    };
  return step;
}

/** `YYYY-MM-DD` of a day's number. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function priceOf(told: Told): { value?: number; currency?: string } {
  const { value, currency } = readMoney(
    (told.value ?? '') as string | number,
    (told.currency ?? undefined) as string | undefined,
  );
  const sum = Math.round(value! * 100) / 100;
  return currency && sum >= 0 && sum <= VALUE ? { value: sum, currency } : {};
}
