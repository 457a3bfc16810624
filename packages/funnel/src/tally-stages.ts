import { BUCKETS } from '@safar/journey';
import type { Counts, Facts } from './day.ts';
import { fit } from './fit.ts';
import { growthOf, type Flow } from './flow.ts';
import { plus } from './counts.ts';
import { record } from './record.ts';
import type { StageReader } from './stage-reader.ts';

/** What is counted of the stages of a model, over whatever days and segments were tallied. By stage. */
export interface StageTally {
  reached: number[];
  visited: number[];
  inOrder: number[];
  /** Journeys of the stage before that did not come here, and no longer can, or still can. */
  lost: number[];
  open: number[];
  /** The open ones that have the goal. */
  openAfterGoal: number[];
  /** The lost ones by the kind at which they rest. */
  lostAt: Counts[];
  /** First visits by bucket of the time since the journey began. */
  took: number[][];
  /** Moves between stages, by `<from>><to>`; those from no stage are where journeys entered. */
  moves: Counts;
  entries: number[];
}

export const newStageTally = ({ count }: StageReader): StageTally => {
  const zeros = () => Array.from({ length: count }, () => 0);
  return {
    reached: zeros(),
    visited: zeros(),
    inOrder: zeros(),
    lost: zeros(),
    open: zeros(),
    openAfterGoal: zeros(),
    lostAt: Array.from({ length: count }, () => record<number>()),
    took: Array.from({ length: count }, () => Array.from({ length: BUCKETS }, () => 0)),
    moves: record(),
    entries: zeros(),
  };
};

/**
 * Adds the journeys of one segment and cohort day.
 *
 * A journey whose furthest stage is i has reached the stages 0 to i, and has not come to i + 1: it is
 * lost to that stage once it has ended, and open until then. So what reached a stage is always what
 * reached the next one, and what was lost before it, and what is still open.
 *
 * @param isOpen  whether a journey with that set can still grow
 */
export function tallyStages(
  tally: StageTally,
  reader: StageReader,
  facts: Facts,
  flow: Flow,
  isOpen: (set: number) => boolean,
): void {
  const { count, masks } = reader;
  const resting = restingIn(facts.rest, flow);
  for (const [set, n] of flow.at) {
    const furthest = reader.furthest(set);
    for (let i = 0; i <= furthest; i++) tally.reached[i]! += n;
    for (let i = 0; i < count; i++) if (set & masks[i]!) tally.visited[i]! += n;
    const next = furthest + 1;
    if (!next || next === count) continue;
    if (isOpen(set)) {
      tally.open[next]! += n;
      if (set & reader.goal) tally.openAfterGoal[next]! += n;
    } else {
      tally.lost[next]! += n;
      for (const [kind, at] of resting.get(set) ?? []) bump(tally.lostAt[next]!, kind, at);
    }
  }

  for (const { had, has, n } of flow.edges)
    for (let i = 0; i < count; i++) {
      // One step may touch several of an owner's stages at once: those before this one count as visited then.
      if (isFirst(had, has, masks[i]!) && masks.slice(0, i).every((mask) => has & mask))
        tally.inOrder[i]! += n;
    }

  for (const [key, n] of Object.entries(facts.took)) {
    const [had, has] = growthOf(key);
    const bucket = Math.min(BUCKETS - 1, Number(key.slice(key.indexOf('/') + 1)));
    for (let i = 0; i < count; i++) if (isFirst(had, has, masks[i]!)) tally.took[i]![bucket]! += n;
  }

  tallyMoves(tally, reader, facts.moves);
}

/** Adds counted moves, as moves between stages and as entries. */
export function tallyMoves(
  tally: Pick<StageTally, 'moves' | 'entries'>,
  reader: StageReader,
  moves: Counts,
): void {
  for (const [key, n] of Object.entries(moves)) {
    const sign = key.indexOf('>');
    const [from, to] = [reader.at(key.slice(0, sign)), reader.at(key.slice(sign + 1))];
    if (sign === 0 && to >= 0) tally.entries[to]! += n;
    else if (from >= 0 && to >= 0 && from !== to) bump(tally.moves, `${from}>${to}`, n);
  }
}

/** Where the journeys with each set rest, by kind; never more than there are. */
export function restingIn(rest: Counts, flow: Flow): Map<number, [kind: string, n: number][]> {
  const bySet = new Map<number, [string, number][]>();
  for (const [key, n] of Object.entries(rest)) {
    const set = Number.parseInt(key, 10);
    // Less than none is a chain with a lost step.
    if (n <= 0 || !flow.at.get(set)) continue;
    const kinds = bySet.get(set) ?? [];
    kinds.push([key.slice(key.indexOf('/') + 1), n]);
    bySet.set(set, kinds);
  }
  for (const [set, kinds] of bySet) {
    kinds.sort(([a], [b]) => (a < b ? -1 : 1));
    const fitting = fit(
      kinds.map(([, n]) => n),
      flow.at.get(set)!,
    );
    kinds.forEach((kind, i) => (kind[1] = fitting[i]!));
  }
  return bySet;
}

const isFirst = (had: number, has: number, mask: number): boolean =>
  !(had & mask) && !!(has & mask);

const bump = (counts: Counts, key: string, n: number): void => {
  counts[key] = plus(counts[key] ?? 0, n);
};
