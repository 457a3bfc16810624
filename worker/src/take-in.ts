import {
  countBot,
  countLost,
  countRefused,
  countRepeated,
  fold,
  foldVitals,
  type Device,
  type Fact,
} from '@safar/funnel';
import type { Vitals } from '@safar/protocol';
import type { Delta } from './delta.ts';
import type { LedgerState } from './ledger-state.ts';

/** A fact of which only the ledger can say whether its order had been counted. */
export type NewFact = Omit<Fact, 'again'>;

/** What one request brings to one ledger. */
export interface Batch {
  /** The site's day now, `YYYY-MM-DD`. */
  today: string;
  facts: NewFact[];
  vitals?: { device: Device; pages: Vitals[] };
  /** Steps that the browser had to give up. */
  lost?: number;
  /** A refusal's reason, or the sign by which a bot was known. */
  refused?: string;
  bot?: string;
}

/** What became of its steps. */
export interface Taken {
  accepted: number;
  repeated: number;
}

/** Folds what is new in a batch into a commit's delta. */
export function takeIn(state: LedgerState, delta: Delta, batch: Batch): Taken {
  const { today, facts, vitals, lost, refused, bot } = batch;
  let repeated = 0;
  let wasHere = false;
  facts.forEach((fact, i) => {
    const { id, goal } = fact.step;
    if (state.ids.has(id)) {
      repeated++;
      wasHere ||= i === 0;
      return;
    }
    state.ids.add(id, delta.at);
    delta.ids.push(id);
    const again = goal?.key !== undefined && state.keys.has(goal.key);
    if (goal?.key !== undefined && !again) {
      state.keys.add(goal.key, delta.at);
      delta.keys.push(goal.key);
    }
    fold(delta.days, { ...fact, again });
  });
  if (repeated) countRepeated(delta.days, today, repeated);
  // Vitals and losses have no id of their own: they came before if the first step beside them did.
  if (!wasHere) {
    if (vitals?.pages.length) foldVitals(delta.days, today, vitals.device, vitals.pages);
    if (lost) countLost(delta.days, today, lost);
  }
  if (refused) countRefused(delta.days, today, refused);
  if (bot) countBot(delta.days, today, bot);
  return { accepted: facts.length - repeated, repeated };
}
