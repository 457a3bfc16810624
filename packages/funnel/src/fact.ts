import type { Step } from '@safar/protocol';

/** Kinds of device, told by the worker from the user agent's own words. */
export const DEVICES = ['mobile', 'tablet', 'desktop', 'other'] as const;
export type Device = (typeof DEVICES)[number];

/** Where a visit comes from. Every visit comes from exactly one. */
export const TOUCHPOINTS = [
  'search',
  'ads',
  'social',
  'messaging',
  'email',
  'marketplace',
  'ai',
  'affiliate',
  'referral',
  'offline',
  'direct',
] as const;
export type Touchpoint = (typeof TOUCHPOINTS)[number];

/** A step, with what the worker decided about it: all that `fold` needs. */
export interface Fact {
  step: Step;
  /** The day the journey began, believed: `YYYY-MM-DD`. */
  day: string;
  /** The site's day on which it happened. */
  on: string;
  /** `step.day` was not believed, and `day` is the worker's. */
  redated: boolean;
  /** Touchpoint of the first visit, and of the one that reached the goal. */
  touchpoint: string;
  lastTouchpoint?: string;
  device: Device;
  /** What the lists count: source host or name, campaign, country; `''` where there is none. */
  source: string;
  campaign: string;
  country: string;
  /** The order of this goal had been counted before, from another browser. */
  again: boolean;
}
