import { KINDS, type PageKind } from '@safar/journey';
import type { Counts } from './day.ts';

/** Journeys by page kind, largest first; one that only events began rests at none. */
export const kindCounts = (counts: Counts): { kind: PageKind; count: number }[] =>
  KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 }))
    .filter(({ count }) => count)
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
