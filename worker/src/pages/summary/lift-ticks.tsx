import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { inlineX } from './inline-x.ts';
import type { LiftScale } from './lift-scale.ts';

/** What the middle and the ends of the lifts' scale stand for, to head their column. */
export const LiftTicks = ({ l, scale }: { l: Locale; scale: LiftScale }) => {
  const { m, f } = l;
  const end = f.number(scale.end);
  const ticks: [at: number, times: string][] = [
    [1 / scale.end, `${f.number(1)}/${end}`],
    [1, f.number(1)],
    [scale.end, end],
  ];
  return (
    <svg class="lift ticks">
      {ticks.map(([at, lift]) => (
        <text x={`${inlineX(l.dir, scale.at(at), 0, 100)}%`} y="12">
          {sayText(m.pages.times, { lift })}
        </text>
      ))}
    </svg>
  );
};
