import type { Memory } from '@safar/journey';
import { bare } from './bare.ts';
import type { Step, Vitals, WireGone } from '@safar/protocol';

/** A step as it waits: how long it waited is told when it is sent. */
export type Draft = Omit<Step, 'wait'>;

/** One place in the outbox. */
export interface Waiting {
  step: Draft;
  /** When it happened, milliseconds since the epoch. */
  at: number;
  /** When it was first handed to the network; left out for a step that never was. */
  tried?: number;
}

/** All that is stored of one site in one browser: one record, so that one transaction moves all of it. */
export interface Kept {
  /** Sights taken so far: of two copies, the one with more is the newer, whatever the clocks said. */
  n: number;
  memory: Memory;
  /** Steps without an acknowledgement, oldest first. */
  outbox: Waiting[];
  /** Ids of the latest sights taken, newest last: one that a page left behind may be found by two tabs. */
  taken?: string[];
  /** Steps given up, of which the worker has not been told. */
  gone: WireGone[];
  /** Days to add to this browser's calendar: the worker would not believe it. */
  skew: number;
  /** The collector asked for quiet until then, milliseconds since the epoch. */
  rest?: number;
  /** Vitals of pages left behind that travel with the next step. */
  vitals?: Vitals[];
}

/**
 * The record to go on with, of the one that the database has and the copy beside it. The copy is ahead
 * where a page was left before the database had answered; steps that only one of them has are kept.
 */
export function joinKept(stored: Kept | undefined, copy: Kept | undefined): Kept {
  const ahead = copy && !(stored && copy.n <= stored.n);
  const old = stored?.outbox ?? [];
  const told = stored?.gone ?? [];
  const gone = [
    ...told,
    ...(copy?.gone ?? []).filter(({ id }) => !told.some((each) => each.id === id)),
  ];
  return bare({
    ...((ahead ? copy : stored) ?? { n: 0, memory: {}, skew: 0 }),
    gone,
    // What one of them has given up does not come back by the other.
    outbox: [
      ...old,
      ...(copy?.outbox ?? []).filter(({ step }) => !old.some((w) => w.step.id === step.id)),
    ].filter(({ step }) => !gone.some(({ id }) => id === step.id)),
    vitals: copy?.vitals ?? [],
  });
}
