import type { Change } from '@safar/journey';
import type { Step } from '@safar/protocol';
import { dayName } from '../calendar.ts';
import type { Device, Fact } from '../fact.ts';

/** What a change does not know of itself: the tracker and the worker would add it. */
export interface Circumstances {
  /** 16 hex digits. */
  id: string;
  /** The site's day on which it happened, in days since 1970-01-01. */
  on: number;
  /** The site's goal, and its own model's id where its stages are not sets of levels. */
  goal: string;
  model?: string | undefined;
  /** Value of the order, if this is one, in the currency's own unit. */
  value?: number | undefined;
  currency?: string | undefined;
  touchpoint: string;
  lastTouchpoint?: string | undefined;
  device: Device;
  country: string;
  /** The order was counted before, from another browser. */
  again?: boolean;
}

/** The fact that the worker would fold for a change, had the tracker sent it at once. */
export function toFact(change: Change, by: Circumstances): Fact {
  const { goal, own, ...rest } = change;
  const step: Step = {
    ...rest,
    id: by.id,
    wait: 0,
    day: dayName(change.day),
    ...(goal && {
      goal: {
        name: by.goal,
        kinds: goal.kinds,
        ...(goal.key !== undefined && { key: goal.key }),
        ...(by.value !== undefined &&
          by.currency !== undefined && { value: by.value, currency: by.currency }),
      },
    }),
    ...(own && by.model !== undefined && { own: { model: by.model, ...own } }),
  };
  return {
    step,
    day: step.day,
    on: dayName(by.on),
    redated: false,
    touchpoint: by.touchpoint,
    ...(by.lastTouchpoint !== undefined && { lastTouchpoint: by.lastTouchpoint }),
    device: by.device,
    source: change.first.source || change.first.host,
    campaign: change.first.campaign,
    country: by.country,
    again: !!goal && !!by.again,
  };
}
