import type { Summary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { flowLayout, FLOW, type Ribbon } from './flow-layout.ts';
import { inlineX } from './inline-x.ts';
import { stageName } from './stage-name.ts';

/** Characters of a stage's name that fit over a bar, with its number. */
const FITS = 20;

/** Where journeys were and where they went next, as a Sankey diagram. The table of moves says the same. */
export const FlowPicture = ({ l, summary }: { l: Locale; summary: Summary }) => {
  const { m, f } = l;
  const { height, bars, ribbons } = flowLayout(l.dir, summary);
  const nameOf = (stage: string, side: 'from' | 'to'): string => {
    const found = summary.stages.find(({ id }) => id === stage);
    const name = found ? stageName(l, found) : side === 'from' ? m.flow.beginning : m.flow.rest;
    return name.length > FITS ? `${name.slice(0, FITS - 1)}…` : name;
  };
  const words = ({ from, to, count }: Ribbon): string =>
    sayText(m.flow.line, {
      from: nameOf(from, 'from'),
      to: nameOf(to, 'to'),
      count: f.number(count),
    });
  return (
    <svg
      class="flow"
      viewBox={`0 0 ${FLOW.width} ${height}`}
      role="img"
      aria-label={m.flow.picture}
    >
      {ribbons.map((ribbon) => (
        <path class={ribbon.way} d={ribbon.d} stroke-width={ribbon.width}>
          <title>{words(ribbon)}</title>
        </path>
      ))}
      {bars.map(({ stage, side, count, ...bar }) => (
        <>
          <rect x={bar.x} y={bar.y} width={FLOW.bar} height={bar.height} />
          <text
            class={side}
            x={inlineX(l.dir, side === 'from' ? 0 : FLOW.width, 0, FLOW.width)}
            y={bar.y - 7}
          >
            {nameOf(stage, side)}
            <tspan class="small">{`\u00a0\u00a0${f.number(count)}`}</tspan>
          </text>
        </>
      ))}
      {ribbons.map(
        ({ label, count }) =>
          label && (
            <text class="small" x={label.x} y={label.y}>
              {f.number(count)}
            </text>
          ),
      )}
    </svg>
  );
};
