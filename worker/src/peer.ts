import type { Handed, LedgerState } from './ledger-state.ts';
import type { Mark } from './ledger-store.ts';
import { monthOf } from './publish-budget.ts';

/** A day of one ledger, as JSON, and the version that this is. */
export interface DayDoc {
  day: string;
  version: number;
  doc: string;
  /** It is being handed over under this number: the first ledger may have it already. */
  handed?: number;
}

/** How far a day of one ledger has come. */
export interface DayMark extends Mark {
  day: string;
  /** As in `DayDoc`. */
  handed?: number;
}

/** Days of one ledger, and how far each had come. */
export type Versions = { day: string; version: number }[];

/** Which versions of its days KV has now. */
export interface Published {
  at: number;
  days: Versions;
  /** They are in the documents of their months, and not only in the one of recent days. */
  archived: boolean;
}

/** What a publisher asks another ledger of its site; its own ledger is asked through the state. */
export interface Peer {
  dayMarks(): Promise<DayMark[]>;
  readDays(names: string[]): Promise<DayDoc[]>;
  confirm(published: Published): Promise<void>;
  handOver(days: Versions): Promise<Handed>;
  dropHanded(n: number): Promise<void>;
}

/** How far each day of this ledger has come. */
export const ownMarks = (state: LedgerState): DayMark[] =>
  [...state.marks].map(([day, mark]) => ({ day, ...mark }));

/** A day that is being handed over: KV has it as it is. */
const SET_ASIDE: Mark = { version: 0, published: 0, publishedAt: 0, archived: 0, closed: false };

/** The same, as another ledger is told. */
export const toldMarks = (state: LedgerState): DayMark[] => [
  ...ownMarks(state),
  ...[...state.handed].map(([day, handed]) => ({ day, ...SET_ASIDE, handed })),
];

/** What the other ledgers of a site have of days, each its own; what this one has taken over from them is not among it. */
export const readPeers = (
  state: LedgerState,
  peers: readonly Peer[],
  names: string[],
): Promise<DayDoc[][]> =>
  Promise.all(
    peers.map(async (peer, i) => {
      const docs = await peer.readDays(names);
      return docs.filter(({ handed }) => !handed || handed > state.takenFrom(i + 1));
    }),
  );

/** How far each day of each ledger has come. */
export const marksOf = async (state: LedgerState, peers: readonly Peer[]): Promise<DayMark[]> => [
  ...ownMarks(state),
  ...(await Promise.all(peers.map((peer) => peer.dayMarks()))).flat(),
];

export function byMonth(marks: DayMark[]): Map<string, DayMark[]> {
  const months = new Map<string, DayMark[]>();
  for (const mark of marks) {
    const month = monthOf(mark.day);
    const others = months.get(month);
    if (others) others.push(mark);
    else months.set(month, [mark]);
  }
  return months;
}
