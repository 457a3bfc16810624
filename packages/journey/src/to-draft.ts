import type { Change } from './journey.ts';

const DAY = 864e5;

/** A change with an id and in the words of the wire: a step, but for how long it waited. */
export type DraftStep = Omit<Change, 'day' | 'goal' | 'own'> & {
  id: string;
  day: string;
  goal?: NonNullable<Change['goal']> & { name: string };
  own?: NonNullable<Change['own']> & { model: string };
  /** It goes on with a journey that another of the site's domains handed over. */
  handed?: boolean;
};

/** Makes the step of a change. */
export function toDraft(
  id: string,
  change: Change,
  config: { goal: string; own?: { model: string } },
): DraftStep {
  const { goal, own, ...rest } = change;
  const step: DraftStep = { ...rest, id, day: dayText(change.day) };
  if (own) step.own = { model: config.own!.model, ...own };
  if (goal) step.goal = { name: config.goal, ...goal };
  return step;
}

/** `YYYY-MM-DD` of a day's number. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
