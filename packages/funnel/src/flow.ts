import type { Counts } from './day.ts';
import { fit } from './fit.ts';

/** Journeys that went from one set to another. */
export interface Edge {
  had: number;
  has: number;
  n: number;
}

/** Counted edges as whole journeys: every one comes from somewhere and is now somewhere. */
export interface Flow {
  edges: Edge[];
  began: number;
  /** Journeys whose set is now exactly that. */
  at: Map<number, number>;
}

/**
 * Reads edge counts of one segment and day as journeys. The edges that leave a set are never more
 * than the journeys that came to it: where a step was lost on its way, or never was, the edges that
 * would have followed it are left out, all by the same share. So whatever was counted, every number
 * taken from a flow is one that some set of journeys could have, and no rate passes 1.
 *
 * @param edges  counts by `<had>><has>`; keys that are no growth are ignored
 * @param most   journeys that can have begun, where something else knows
 */
export function flowOf(edges: Counts, most = Infinity): Flow {
  const leaving = new Map<number, Edge[]>();
  for (const [key, n] of Object.entries(edges)) {
    const [had, has] = growthOf(key);
    if (!(has > had) || had & ~has || n <= 0) continue;
    const edge = { had, has, n };
    const others = leaving.get(had);
    if (others) others.push(edge);
    else leaving.set(had, [edge]);
  }

  const flow: Flow = { edges: [], began: 0, at: new Map() };
  // A set only grows, so by ascending number all that came to a set is known before what left it.
  for (const had of [...leaving.keys()].toSorted((a, b) => a - b)) {
    const out = leaving.get(had)!.toSorted((a, b) => a.has - b.has);
    const here = had ? (flow.at.get(had) ?? 0) : most;
    const fitting = fit(
      out.map((edge) => edge.n),
      here,
    );
    let gone = 0;
    for (const [i, edge] of out.entries()) {
      const n = fitting[i]!;
      if (!n) continue;
      flow.edges.push({ ...edge, n });
      flow.at.set(edge.has, (flow.at.get(edge.has) ?? 0) + n);
      gone += n;
    }
    if (!had) flow.began = gone;
    else if (here) flow.at.set(had, here - gone);
  }
  return flow;
}

/** Journeys of a flow that went along an edge on which `bit` was new. */
export const arrivals = (flow: Flow, bit: number): number =>
  flow.edges.reduce((sum, { had, has, n }) => sum + (!(had & bit) && has & bit ? n : 0), 0);

/** The two sets of a key that begins with `<had>><has>`; `NaN` where it is none. */
export function growthOf(key: string): [had: number, has: number] {
  const sign = key.indexOf('>');
  return [Number.parseInt(key, 10), Number.parseInt(key.slice(sign + 1), 10)];
}
