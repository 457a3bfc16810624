import { dayText } from '@safar/journey';
import {
  MAX_BODY,
  MAX_LOST,
  MAX_STEPS,
  MAX_WAIT,
  WIRE_VERSION,
  type Beacon,
  type Vitals,
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
  const { length } = kept.outbox;
  // A clock that was set back makes a step as doubtful as one that ran on.
  kept.outbox = kept.outbox.filter(
    ({ at, tried }) => Math.abs(now - (tried ?? at)) < (tried ? DAY : window * DAY),
  );
  kept.lost += length - kept.outbox.length;
}

/** One body, and what is in it. */
export interface Batch {
  body: string;
  ids: string[];
  lost: number;
}

/** The oldest of the waiting steps, as many as one body may hold, and all else there is to say. */
export function packBatch(
  waiting: readonly Waiting[],
  vitals: readonly Vitals[],
  lost: number,
  now: number,
): Batch {
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
    if (lost) beacon.lost = lost = Math.min(lost, MAX_LOST);
    const body = toJson(beacon);
    if (most < 2 || new Blob([body]).size <= MAX_BODY)
      return { body, ids: some.map(({ step }) => step.id), lost };
  }
}

/** Draws the consequences of an answer. Without one, or with one that is not the collector's, everything stays. */
export function settle(kept: Kept, batch: Batch, answer: Answer, now: number): void {
  const { status, retry, ack } = answer;
  if (ack || (status >= 400 && status < 500 && status !== 429)) {
    const { length } = kept.outbox;
    kept.outbox = kept.outbox.filter(({ step }) => !batch.ids.includes(step.id));
    kept.lost += ack ? -batch.lost : length - kept.outbox.length;
  }
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
