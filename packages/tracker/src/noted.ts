import type { Seen } from '@safar/journey';

/** Something seen that counts once: its id is made at once, and a repeat is known by it. */
export interface Noted extends Seen {
  id: string;
  /** When, milliseconds since the epoch: the whole second after, so that who is told seconds alone comes to the same steps. */
  at: number;
  /** When it was first sent raw; left out or 0 where it never was. */
  tried?: number | false | undefined;
}

/** What the journey file takes over with: takes what is seen from now on, and is told when the page is left. */
export type Taker = [take: (seen: Noted) => void, leave: () => void];
