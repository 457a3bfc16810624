import type { Level, PageKind, Who } from '@safar/journey';
import type { Draft } from './kept.ts';
import type { Order } from './read-facts.ts';

/** What `safar.page` may say of a page; what is left out is read from the page itself. */
export interface PageTold {
  /** What the page is for. */
  kind?: PageKind;
  /** The path it is counted under. Default: the address's own. */
  path?: string;
}

/** What is known of a goal beside its order. */
export interface Told extends Order {
  /** Name of the goal. Default: the site's. Another one is counted as the event of this name. */
  name?: string | undefined;
}

/** What `safar.journey` tells: a copy, which changes nothing. */
export interface JourneyCopy {
  /** Levels visited so far, from the first to the last of the scale. */
  levels: Level[];
  /** The level it rests at; `''` where it has none yet. */
  level: Level | '';
  /** Kind of the page seen last. */
  kind: PageKind | '';
  /** Kinds of page seen so far. */
  kinds: PageKind[];
  /**
   * How often the visitor came to each kind of page: `{ pricing: 3 }`. A reload, or one product after
   * another, is once; a new visit to the same page is one more. A kind not seen is left out.
   */
  times: { [K in PageKind]?: number };
  /** Whether the goal has been reached. */
  goal: boolean;
  who: Who;
  /** The day it began, `YYYY-MM-DD`. */
  began: string;
}

/** A step as listeners get it. */
export type StepTold = Readonly<Draft>;

/** What one can listen to: a journey that changes its level, a goal, and every step. */
export type Happening = 'stage' | 'goal' | 'step';

/** A call as it waits in the queue: the method's name, then what it is given. */
export type Call =
  | {
      [M in Exclude<keyof Safar, 'push' | 'journey' | 'handoff'>]: [M, ...Parameters<Safar[M]>];
    }[Exclude<keyof Safar, 'push' | 'journey' | 'handoff'>]
  | ['goal', name: string, order?: Omit<Told, 'name'>];

/**
 * `window.safar`. Calls can be made before the snippet has loaded, and in the same words after it:
 *
 * @example (window.safar ||= []).push(['goal', { id: '1042', value: 49, currency: 'EUR' }]);
 */
export interface Safar {
  /** Makes queued calls, in order. What a call returns is lost. */
  push(...calls: Call[]): void;
  /**
   * Counts a view of this page as the kind and path given, once: the same words again are the same
   * view. Said before the page is ready, it stands for the view that would be counted by itself.
   */
  page(told?: PageTold): void;
  /** Raises the journey to a level: somebody asked for an offer in the chat. Names no page view. */
  stage(level: Level): void;
  /**
   * The goal is reached; called by another name than the site's goal, it is the `event` of that name.
   * With an `id` (order number) it counts once, whoever says it and how often; without, once a journey.
   * The id itself does not leave the browser. `value` without a `currency` is in the site's.
   */
  goal(name: string, order?: Omit<Told, 'name'>): void;
  goal(order?: Told): void;
  /** Something happened that is no page view. Is the site's goal an event of this name, it is reached. */
  event(name: string): void;
  /** The visitor's answer, where the script tag has `data-consent="wait"`. A `false` takes away what is stored. */
  consent(yes: boolean): void;
  /** The visitor wants not to be counted: takes away what is stored, and remembers that alone. `consent(true)` undoes it. */
  optOut(): void;
  /** The journey so far, to adapt the page to its visitor; `undefined` where none has begun or may be counted. */
  journey(): JourneyCopy | undefined;
  /** Calls `fn` with the step after it is stored. Returns what ends it. */
  on(name: Happening, fn: (step: StepTold) => void): () => void;
  /**
   * A short code of the journey's facts, with nothing in it that tells its visitor from another: for
   * the fragment of a link to the shop's other domain (`https://other.example/#safar=` and the code), a
   * QR or a voucher. There the journey goes on, unless the browser has one of its own. Adopted again
   * elsewhere, it is a new visitor's link. `undefined` where `journey()` is.
   */
  handoff(): string | undefined;
  /** Stops counting in this page, and leaves what is stored; `pause(false)` goes on. */
  pause(yes?: boolean): void;
}

declare global {
  interface Window {
    safar?: Safar | Call[];
  }
}
