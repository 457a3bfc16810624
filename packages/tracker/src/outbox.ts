import { dayText } from '@safar/journey';
import {
  MAX_BODY,
  MAX_STEPS,
  MAX_WAIT,
  WIRE_VERSION,
  type Beacon,
  type Vitals,
  type WireGone,
} from '@safar/protocol';
import type { Kept, Waiting } from './kept.ts';
import type { Answer } from './post.ts';
import { toJson } from './to-json.ts';

const DAY = 864e5;

/** Quiet after a 429 that names no time, seconds. */
const QUIET = 60;

/**
 * Gives up what has grown too old: a step that was tried and not acknowledged within a day (the
 * worker forgets ids a day later, and would count it again), and one never tried when its journey's
 * window is over.
 *
 * @param window  days
 */
export function giveUpOld(kept: Kept, now: number, window: number): void {
  giveUp(
    kept,
    // A clock that was set back makes a step as doubtful as one that ran on.
    ({ at, tried }) => Math.abs(now - (tried ?? at)) >= (tried ? DAY : window * DAY),
  );
}

/** Takes steps out of the outbox, and writes down what the worker is to be told. */
export function giveUp(kept: Kept, isGone: (waiting: Waiting) => boolean): void {
  kept.outbox = kept.outbox.filter((waiting) => {
    if (!isGone(waiting)) return true;
    const { id, goal } = waiting.step;
    kept.gone.push({ id, ...(goal?.key && { key: goal.key }) });
    return false;
  });
}

/** One body, and what is in it. */
export interface Batch {
  body: string;
  ids: string[];
  /** Of the steps given up that it tells of. */
  gone: string[];
}

/** The oldest of the waiting steps, as many as one body may hold, and all else there is to say. */
export function packBatch(
  waiting: readonly Waiting[],
  vitals: readonly Vitals[],
  given: readonly WireGone[],
  now: number,
): Batch {
  const gone = given.slice(0, MAX_STEPS);
  for (let most = MAX_STEPS; ; most >>= 1) {
    const some = waiting.slice(0, most);
    const beacon: Beacon = {
      v: WIRE_VERSION,
      steps: some.map(({ step, at }) => ({
        ...step,
        wait: Math.max(0, Math.min(MAX_WAIT, Math.round((now - at) / 1e3))),
      })),
    };
    if (vitals.length) beacon.vitals = vitals.slice(0, MAX_STEPS);
    if (gone.length) beacon.gone = gone;
    const body = toJson(beacon);
    if (most < 2 || new Blob([body]).size <= MAX_BODY)
      return { body, ids: some.map(({ step }) => step.id), gone: gone.map(({ id }) => id) };
  }
}

/** Draws the consequences of an answer. Without one, or with one that is not the collector's, everything stays. */
export function settle(kept: Kept, batch: Batch, answer: Answer, now: number): void {
  const { status, retry, ack } = answer;
  if (ack) {
    kept.outbox = kept.outbox.filter(({ step }) => !batch.ids.includes(step.id));
    kept.gone = kept.gone.filter(({ id }) => !batch.gone.includes(id));
  } else if (status >= 400 && status < 500 && status !== 429)
    giveUp(kept, ({ step }) => batch.ids.includes(step.id));
  if (retry || status === 429) kept.rest = now + Math.min(retry || QUIET, DAY / 1e3) * 1e3;

  const { journey } = kept.memory;
  if (!ack || !journey) return;
  journey.place ||= ack.place;
  if (ack.day) {
    // The clock is wrong: the journey moves to the day that the worker took, and the calendar with it.
    const day = Date.parse(ack.day) / DAY;
    const wrong = dayText(journey.day);
    kept.skew += day - journey.day;
    journey.day = day;
    for (const { step } of kept.outbox) if (step.day === wrong) step.day = ack.day;
  }
}

/** Whether the collector asked for quiet. A time of rest that cannot be ours, by a clock since set right, is none. */
export const isResting = ({ rest = 0 }: Kept, now: number): boolean =>
  rest > now && rest <= now + DAY;
