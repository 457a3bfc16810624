import { round } from './inline-x.ts';

/** What the picture is drawn on: units of its view box, mirrored for right-to-left. */
export const FLOW = { width: 360, pill: 136, row: 104, height: 62 } as const;

/** Moves that are labelled in the picture; the rest are in the table. */
const LABELS = 7;

/** One move between two stages, as an arc. */
export interface Arc {
  from: string;
  to: string;
  count: number;
  way: Way;
  /** Path of the arc. */
  d: string;
  /** Path of its head. */
  head: string;
  /** Thickness. */
  width: number;
  /** Where its number stands; `null` for the small ones. */
  label: { x: number; y: number } | null;
}

export type Way = 'forward' | 'skip' | 'back';

/**
 * Lays the stages out as a column and the moves as arcs: down the inline-end side what goes forward
 * or leaps, up the inline-start side what goes back. The longer a leap, the wider its arc.
 */
export function flowLayout(
  dir: 'ltr' | 'rtl',
  stages: readonly string[],
  moves: readonly { from: string; to: string; count: number }[],
): { height: number; arcs: Arc[]; top: (i: number) => number } {
  const top = (i: number): number => 4 + i * FLOW.row;
  const most = Math.max(...moves.map((move) => move.count), 1);
  const x = (n: number): number => round(dir === 'rtl' ? FLOW.width - n : n);
  const edge = { end: (FLOW.width + FLOW.pill) / 2, start: (FLOW.width - FLOW.pill) / 2 };

  const arcs = moves
    .filter((move) => move.count > 0 && move.from !== move.to)
    .filter((move) => stages.includes(move.from) && stages.includes(move.to))
    .sort((a, b) => b.count - a.count)
    .map((move, rank): Arc => {
      const a = stages.indexOf(move.from);
      const b = stages.indexOf(move.to);
      const way = wayOf(a, b);
      const side = way === 'back' ? -1 : 1;
      const foot = side > 0 ? edge.end : edge.start;
      const width = round(Math.max(1.5, (move.count / most) * 14));
      // Neighbours' arcs leave from the half of the box that faces the other stage.
      const y1 = top(a) + FLOW.height * (b > a ? 0.62 : 0.38);
      const y2 = top(b) + FLOW.height * (b > a ? 0.3 : 0.7);
      const reach = foot + side * Math.min(126, 34 + 40 * (Math.abs(b - a) - 1));
      const tip = x(foot + side * 2);
      const back = x(foot + side * 8);
      const half = Math.max(4, width / 2 + 1.5);
      return {
        ...move,
        way,
        d: `M${x(foot)} ${round(y1)}C${x(reach)} ${round(y1)} ${x(reach)} ${round(y2)} ${back} ${round(y2)}`,
        head: `${tip},${round(y2)} ${x(foot + side * 10)},${round(y2 - half)} ${x(foot + side * 10)},${round(y2 + half)}`,
        width,
        label:
          rank < LABELS ? { x: x(foot + (reach - foot) * 0.78), y: round((y1 + y2) / 2) } : null,
      };
    });
  return { height: top(stages.length - 1) + FLOW.height + 4, arcs, top };
}

/** Which way a move goes, by the places of its two stages. */
export const wayOf = (from: number, to: number): Way =>
  to < from ? 'back' : to - from > 1 ? 'skip' : 'forward';
