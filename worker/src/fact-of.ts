import { dayName, dayNumber, type Device } from '@safar/funnel';
import type { Step } from '@safar/protocol';
import { classifyTouchpoint } from './classify-touchpoint.ts';
import { dayNumberIn } from './site-clock.ts';
import type { Site } from './site.ts';
import type { NewFact } from './take-in.ts';

/** What the worker itself knows of a beacon. */
export interface Context {
  site: Site;
  /** Milliseconds since the epoch. */
  now: number;
  device: Device;
  /** ISO 3166, or `''`. */
  country: string;
}

/**
 * A step, with what the worker decides about it. The browser says how long ago it happened, and the
 * worker's clock says when that was; the day on which the journey began is believed as far as a
 * journey can reach back, and a day ahead for a clock that is fast.
 */
export function factOf(step: Step, { site, now, device, country }: Context): NewFact {
  const today = dayNumberIn(site.timezone, now);
  const began = dayNumber(step.day);
  const believed = began >= today - (site.window + site.aftercare) && began <= today + 1;
  const fact: NewFact = {
    step: asked(step, site),
    day: dayName(believed ? began : today),
    on: dayName(dayNumberIn(site.timezone, now - step.wait * 1000, now)),
    redated: !believed,
    touchpoint: classifyTouchpoint(step.first),
    device,
    source: (step.first.source || step.first.host).toLowerCase(),
    campaign: step.first.campaign,
    country: step.place || country,
  };
  if (step.last) fact.lastTouchpoint = classifyTouchpoint(step.last);
  return fact;
}

/** A snippet from before the model was changed speaks of stages that nobody asks for any more. */
function asked(step: Step, { model }: Site): Step {
  if (!step.own) return step;
  const { own, ...rest } = step;
  return typeof model === 'object' && own.model === model.id ? step : rest;
}
