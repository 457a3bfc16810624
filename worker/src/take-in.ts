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
import type { Vitals, WireGone } from '@safar/protocol';
import type { Delta } from './delta.ts';
import type { LedgerState } from './ledger-state.ts';
import { paidKeyOf } from './paid-key-of.ts';

/** A fact of which only the ledger can say whether its order had been counted. */
export type NewFact = Omit<Fact, 'again'>;

/** What one request brings to one ledger. */
export interface Batch {
  /** The site's day now, `YYYY-MM-DD`. */
  today: string;
  facts: NewFact[];
  vitals?: { device: Device; pages: Vitals[] };
  /** Steps that the browser had to give up. */
  gone?: WireGone[];
  /** How many those were, where the browser does not name them. */
  lost?: number;
  turned?: Turned;
}

/** Requests that were turned away at the door: how many, by a refusal's reason or the sign of a bot. */
export interface Turned {
  refused: Record<string, number>;
  bots: Record<string, number>;
}

/** What became of its steps. */
export interface Taken {
  accepted: number;
  repeated: number;
}

/** Ids of steps and keys of orders. */
export interface Known {
  ids: string[];
  keys: string[];
}

/** Where ids are looked up. */
interface Names {
  has(id: string): boolean;
}

/** What of these has been counted: steps, orders, and with these whether their value was told. */
export const knownOf = ({ ids, keys }: Record<keyof Known, Names>, asked: Known): Known => ({
  ids: asked.ids.filter((id) => ids.has(id)),
  keys: asked.keys.flatMap((key) => [key, paidKeyOf(key)]).filter((key) => keys.has(key)),
});

/**
 * Folds what is new in a batch into a commit's delta.
 *
 * @param elsewhere  what another ledger of the site has counted, from when there were fewer
 */
export function takeIn(
  state: LedgerState,
  delta: Delta,
  batch: Batch,
  elsewhere: Known = { ids: [], keys: [] },
): Taken {
  const { today, facts, gone = [], vitals, lost, turned } = batch;
  let repeated = 0;
  let wasHere = false;
  facts.forEach((fact, i) => {
    const { id, goal, handed } = fact.step;
    // A code can be adopted as long as its journey goes on, which is longer than ids are remembered.
    if (state.ids.has(id) || elsewhere.ids.includes(id) || (handed && state.keys.has(id))) {
      repeated++;
      wasHere ||= i === 0;
      return;
    }
    state.ids.add(id, delta.at);
    delta.ids.push(id);
    if (handed) {
      state.keys.add(id, delta.at);
      delta.keys.push(id);
    }
    const has = (key: string): boolean => state.keys.has(key) || elsewhere.keys.includes(key);
    const key = goal?.key;
    const again = key !== undefined && has(goal!.same ? paidKeyOf(key) : key);
    if (key !== undefined && !again)
      for (const each of goal!.value === undefined ? [key] : [key, paidKeyOf(key)])
        if (!has(each)) {
          state.keys.add(each, delta.at);
          delta.keys.push(each);
        }
    fold(delta.days, { ...fact, again });
    state.halfHour.add(fact.step, delta.at);
  });
  let losses = 0;
  for (const { id } of gone) {
    // Counted, but its acknowledgement was not heard of; or told as lost before.
    if (state.ids.has(id) || elsewhere.ids.includes(id)) continue;
    // It is lost for good: should it still come, it is a repeat.
    state.ids.add(id, delta.at);
    delta.ids.push(id);
    losses++;
  }
  if (repeated) countRepeated(delta.days, today, repeated);
  // Vitals, and losses without a name, came before if the first step beside them did.
  if (!wasHere) {
    if (vitals?.pages.length) foldVitals(delta.days, today, vitals.device, vitals.pages);
    losses += lost ?? 0;
  }
  if (losses) countLost(delta.days, today, losses);
  for (const [reason, n] of Object.entries(turned?.refused ?? {}))
    countRefused(delta.days, today, reason, n);
  for (const [sign, n] of Object.entries(turned?.bots ?? {})) countBot(delta.days, today, sign, n);
  return { accepted: facts.length - repeated, repeated };
}
