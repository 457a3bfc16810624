import type { Change } from '@safar/journey';
import { MAX_NAME, MAX_VALUE, type SnippetConfig, type WireGoal } from '@safar/protocol';
import type { Draft } from './kept.ts';
import { dayText } from './outbox.ts';
import { readMoney } from './read-money.ts';
import type { Order } from './read-order.ts';

/** What is known of a goal beside its order. */
export interface Told extends Order {
  /** Name of the goal. Default: the site's. */
  name?: string | undefined;
}

/** Makes the step of a change. What the host page said is cut to what the wire takes: one bad value would cost a whole body. */
export function toDraft(id: string, change: Change, told: Told, config: SnippetConfig): Draft {
  const { goal, own, ...rest } = change;
  const step: Draft = { ...rest, id, day: dayText(change.day) };
  if (own) step.own = { model: config.own!.model, ...own };
  if (goal) {
    step.goal = { name: `${told.name || config.goal}`.slice(0, MAX_NAME), ...goal };
    Object.assign(step.goal, priceOf(told));
  }
  return step;
}

function priceOf(told: Order): Pick<WireGoal, 'value' | 'currency'> {
  const { value, currency } = readMoney(told.value ?? '', told.currency);
  const sum = Math.round(value! * 100) / 100;
  return currency && sum >= 0 && sum <= MAX_VALUE ? { value: sum, currency } : {};
}
