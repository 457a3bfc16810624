import { hasEnded, type Journey, type Terms } from '@safar/journey';
import { orderKey } from '@safar/protocol';
import { readHandoff } from './handoff-code.ts';
import type { Kept } from './kept.ts';
import { giveUp } from './outbox.ts';

/**
 * Puts the journey of a code into a record that has none of its own, or has that same journey at an
 * earlier point: handed over, and now handed back.
 *
 * @param at  when, milliseconds since the epoch
 * @returns the id of the step that goes on with it, made of the code; `undefined` where nothing was adopted
 */
export function adopt(
  kept: Kept,
  code: string,
  site: string,
  at: number,
  terms: Terms,
): string | undefined {
  const handed = readHandoff(site, code);
  const today = terms.dayOf(at);
  const { memory } = kept;
  const own = memory.journey;
  if (
    !handed ||
    hasEnded(handed.journey, today, terms) ||
    (own && !hasEnded(own, today, terms) && !isEarlier(own, handed.journey))
  )
    return undefined;
  const { made, journey, touch } = handed;
  const times = own?.times;
  memory.journey = {
    ...journey,
    // Days may have passed since the code was made.
    began: Math.min(at - journey.began, (journey.day + 1) * 864e5),
    ...(times && { times }),
  };
  if (made === today) {
    // It is the same visit.
    memory.touch = touch;
    memory.seenAt = at;
  }
  return orderKey(site, code);
}

/** Takes back an adopted journey that somebody else had adopted before, with what was made of it here. */
export function disown(kept: Kept): void {
  delete kept.memory.journey;
  giveUp(kept, ({ step }) => !!step.had);
}

const isEarlier = (own: Journey, handed: Journey): boolean =>
  !(own.set & ~handed.set) && frozen(own) === frozen(handed);

/** What stays the same through all of a journey. */
const frozen = ({ day, who, first, landed }: Journey): string => {
  const { host, source, medium, campaign, paid } = first;
  return JSON.stringify([day, who, host, source, medium, campaign, paid, landed.kind, landed.path]);
};
