import { merge, newDay, type Day } from '@safar/funnel';

/** What one commit took in: counters, and the ids that must not count again. */
export interface Delta {
  /** The commit's number. */
  commit: number;
  /** When that was, milliseconds since the epoch. */
  at: number;
  /** Ids of steps and keys of orders. */
  ids: string[];
  keys: string[];
  days: Map<string, Day>;
}

export const newDelta = (commit: number, at: number): Delta => ({
  commit,
  at,
  ids: [],
  keys: [],
  days: new Map(),
});

/** As it is stored. Ids have 16 digits each, so they stand without separators. */
export const writeDelta = ({ commit, at, ids, keys, days }: Delta): string =>
  JSON.stringify({ commit, at, ids: ids.join(''), keys: keys.join(''), days: [...days] });

export function readDelta(text: string): Delta {
  const stored = JSON.parse(text) as {
    commit: number;
    at: number;
    ids: string;
    keys: string;
    days: [string, Day][];
  };
  return {
    ...stored,
    ids: splitIds(stored.ids),
    keys: splitIds(stored.keys),
    days: new Map(stored.days.map(([name, day]) => [name, merge(newDay(), day)])),
  };
}

export const splitIds = (ids: string): string[] => ids.match(/.{16}/g) ?? [];
