import type { Summary } from '@safar/funnel';
import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { endsOf } from './ends-of.ts';
import { round } from './inline-x.ts';
import { wayOf, type Way } from './way-of.ts';

/** What the picture is drawn on: units of its view box, one a pixel on a phone. */
export const FLOW = {
  width: 340,
  /** Width of a bar. */
  bar: 10,
  /** Room above each bar, where its name stands. */
  name: 30,
  /** Height of all bars of a side together. */
  bars: 250,
} as const;

/** A line at least this thick has room for its number. */
const ROOM = 13;

/** A bar of a few among thousands still shows this much. */
const LEAST = 1.5;

/** A stage on one of the two sides, or the beginning, or the rest. */
export interface Bar {
  /** Id of the stage; `''` for where journeys begin, or rest. */
  stage: string;
  side: 'from' | 'to';
  count: number;
  x: number;
  y: number;
  height: number;
}

/** What went from a bar of one side to a bar of the other. */
export interface Ribbon {
  from: string;
  to: string;
  count: number;
  way: Way | 'began' | 'rests';
  /** Path of its middle, and its thickness. */
  d: string;
  width: number;
  /** Where its number stands; `null` for the thin ones. */
  label: { x: number; y: number } | null;
}

interface Place {
  id: string;
  stage: string;
  side: 'from' | 'to';
  order: number;
}
interface Line {
  value: number;
  way: Ribbon['way'];
}

/**
 * Journeys go in circles, and a Sankey diagram cannot. So every stage stands twice: where journeys
 * were, and where they went next. In the order of the stages, what goes on runs level, what leaps or
 * rests runs down, and what goes back runs up. As much comes to a stage as goes on from it or rests
 * there, so its two bars are equally high.
 */
export function flowLayout(
  dir: 'ltr' | 'rtl',
  summary: Summary,
): { height: number; bars: Bar[]; ribbons: Ribbon[] } {
  const ids = summary.stages.map(({ id }) => id);
  const from = (stage: string): string => `from/${stage}`;
  const to = (stage: string): string => `to/${stage}`;
  const lines = [
    ...summary.entries.map(({ stage, count }) => ({
      source: from(''),
      target: to(stage),
      value: count,
      way: 'began' as const,
    })),
    ...summary.moves.map((move) => ({
      source: from(move.from),
      target: to(move.to),
      value: move.count,
      way: wayOf(ids.indexOf(move.from), ids.indexOf(move.to)),
    })),
    ...endsOf(summary).map(({ stage, count }) => ({
      source: from(stage),
      target: to(''),
      value: count,
      way: 'rests' as const,
    })),
  ].filter(({ value }) => value > 0);
  // What begins stands before the first stage, what rests after the last.
  const places = [
    { stage: '', side: 'from' as const },
    ...ids.flatMap((stage) => [
      { stage, side: 'from' as const },
      { stage, side: 'to' as const },
    ]),
    { stage: '', side: 'to' as const },
  ]
    .map((place, order): Place => ({ ...place, order, id: `${place.side}/${place.stage}` }))
    .filter(({ id }) => lines.some(({ source, target }) => source === id || target === id));
  const most = Math.max(
    ...(['from', 'to'] as const).map((side) => places.filter((each) => each.side === side).length),
    0,
  );
  const height = FLOW.bars + FLOW.name * most;
  if (!lines.length) return { height, bars: [], ribbons: [] };

  const { nodes, links } = sankey<Place, Line>()
    .nodeId(({ id }) => id)
    .nodeSort((a, b) => a.order - b.order)
    .nodeWidth(FLOW.bar)
    .nodePadding(FLOW.name)
    .extent([
      [0, FLOW.name],
      [FLOW.width, height],
    ])({ nodes: places, links: lines });

  if (dir === 'rtl') nodes.forEach(mirror);
  const path = sankeyLinkHorizontal<Place, Line>();
  return {
    height,
    bars: nodes.map((node) => ({
      stage: node.stage,
      side: node.side,
      count: node.value!,
      x: round(Math.min(node.x0!, node.x1!)),
      y: round(node.y0!),
      height: round(Math.max(LEAST, node.y1! - node.y0!)),
    })),
    ribbons: links.map((link) => ({
      from: endOf(link.source).stage,
      to: endOf(link.target).stage,
      count: link.value,
      way: link.way,
      d: path(link)!.replace(/\d+\.\d+/g, (n) => String(round(Number(n)))),
      width: round(Math.max(1, link.width!)),
      label:
        link.width! >= ROOM
          ? { x: endOf(link.source).x1! + (dir === 'rtl' ? -6 : 6), y: round(link.y0! + 4) }
          : null,
    })),
  };
}

/** Counts x from the other side; a bar's `x1` stays the edge that its lines leave from. */
function mirror(node: SankeyNode<Place, Line>): void {
  node.x0 = FLOW.width - node.x0!;
  node.x1 = FLOW.width - node.x1!;
}

/** After the layout, the ends of a line are its bars themselves. */
const endOf = (end: SankeyLink<Place, Line>['source']): SankeyNode<Place, Line> =>
  end as SankeyNode<Place, Line>;
