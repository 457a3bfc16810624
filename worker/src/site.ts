import type { Model, Rule } from '@safar/journey';

/** One site, as its owner set it up. */
export interface Site {
  /** In addresses and keys: 1 to 40 of a-z, 0-9 and `-`, a letter or digit first. */
  id: string;
  /** What the owner calls it. */
  name: string;
  /** Hosts that may send steps, with the port where there is one; `*.` in front takes all below. */
  domains: string[];
  /** IANA time zone; days are this zone's. */
  timezone: string;
  /** Language of the owner's page: `en` or `fa`. */
  locale: 'en' | 'fa';
  /** ISO 4217 code in which values are shown first; IRT is toman. */
  currency: string;
  /** A built-in model's id, or the owner's own model. */
  model: string | Model;
  /** Days after its beginning in which a journey without a goal is open, 1 to 90. */
  window: number;
  /** Days after its goal in which a journey goes on, 1 to 365. */
  aftercare: number;
  /** A page kind, or the name of an event. */
  goal: string;
  rules: Rule[];
  /** Ledgers that share its steps, 1 to 64; it is only ever raised. */
  shards: number;
  /** Every raise of them so far: how many there were, and when it was raised, milliseconds since the epoch. */
  raised?: { from: number; at: number }[];
  /** Whether Do Not Track is honoured. Global Privacy Control always is. */
  dnt: boolean;
  /** Days for which counters are kept, 30 or more; older ones are removed daily. Left out, or 0: for ever. */
  retention?: number;
  /** When it was made, ISO 8601. */
  created: string;
}

/** Defaults of what `POST /v1/sites` may leave out. */
export const SITE_DEFAULTS = {
  locale: 'en',
  currency: 'USD',
  model: 'shop-4',
  window: 30,
  aftercare: 90,
  goal: 'order',
  rules: [],
  shards: 1,
  dnt: true,
} as const satisfies Partial<Site>;
