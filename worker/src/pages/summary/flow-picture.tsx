import type { Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { endsOf } from './ends-of.ts';
import { FLOW, flowLayout } from './flow-layout.ts';
import { inlineX } from './inline-x.ts';
import { stageName } from './stage-name.ts';

/** Characters of a stage's name that a box holds. */
const FITS = 20;

/** Stages as boxes and moves as arcs. What it shows, the table of moves says. */
export const FlowPicture = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { stages, entries } = summary;
  const { arcs, height, top } = flowLayout(
    l.dir,
    stages.map((stage) => stage.id),
    summary.moves,
  );
  const ends = endsOf(summary);
  const middle = FLOW.width / 2;
  return (
    <svg
      class="flow"
      viewBox={`0 0 ${FLOW.width} ${height}`}
      role="img"
      aria-label={m.flow.picture}
    >
      {[...arcs].reverse().map((arc) => (
        <g class={arc.way}>
          <path d={arc.d} stroke-width={arc.width} />
          <polygon points={arc.head} />
        </g>
      ))}
      {stages.map((stage, i) => {
        const began = entries.find((entry) => entry.stage === stage.id)?.count ?? 0;
        const rest = ends.find((end) => end.stage === stage.id)?.count ?? 0;
        const name = stageName(l, stage);
        const small = [
          ...(began ? [sayText(m.flow.began[f.form(began)], { count: f.number(began) })] : []),
          ...(rest ? [sayText(m.flow.ended[f.form(rest)], { count: f.number(rest) })] : []),
        ];
        return (
          <g class="box">
            <rect
              x={inlineX(l.dir, middle - FLOW.pill / 2, FLOW.pill, FLOW.width)}
              y={top(i)}
              width={FLOW.pill}
              height={FLOW.height}
              rx="10"
            />
            <text x={middle} y={top(i) + 36 - small.length * 8}>
              {name.length > FITS ? `${name.slice(0, FITS - 1)}…` : name}
            </text>
            {small.map((text, line) => (
              <text class="small" x={middle} y={top(i) + 54 - small.length * 8 + line * 16}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
      {arcs.map(
        (arc) =>
          arc.label && (
            <text class={`label ${arc.way}`} x={arc.label.x} y={arc.label.y + 4}>
              {f.number(arc.count)}
            </text>
          ),
      )}
    </svg>
  );
};
