import type { Seen } from '@safar/journey';

/** What was seen, as a step is told by it: whoever makes the step, page or worker, gives it this id and this day. */
export interface Sighted extends Seen {
  id: string;
  /** The site's day by this browser's clock, in days since 1970-01-01. */
  day: number;
}

/** Something seen that counts once: its id is made at once, and a repeat is known by it. */
export type Noted = [
  seen: Sighted,
  /** When, seconds since the epoch: the whole second after, so that who is told seconds alone comes to the same steps. */
  at: number,
  /** When it was first sent raw, seconds since the epoch; `false` where there was no network, left out where the page was not left. */
  tried?: number | false | undefined,
];

/** What the journey file takes over with: takes what is seen from now on, and is told when the page is left. */
export type Taker = [take: (noted: Noted) => void, leave: () => void];
