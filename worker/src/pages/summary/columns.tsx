import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { ColumnFrame } from './column-frame.tsx';
import { inlineX, round } from './inline-x.ts';
import type { TrendPoint } from './trend-points.ts';

interface ColumnsProps {
  l: Locale;
  name: string;
  points: readonly TrendPoint[];
  of: 'journeys' | 'goals';
  /** The same days or weeks of the period compared, one for each point; nothing where there is no data. */
  before?: readonly (TrendPoint | undefined)[];
  /** Columns that a note stands at. */
  noted: readonly number[];
}

/** Columns that stand closer than this, thousandths of the width, stand wall to wall: gaps would only blur them. */
const CLOSE = 8;

/** A single day's column does not fill the whole picture; thousandths of its width. */
const WIDEST = 60;

/** One column a day or week; its height is read against the largest, which is said beside the name. */
export const Columns = ({ l, name, points, of, before = [], noted }: ColumnsProps) => {
  const { m, f } = l;
  const most = Math.max(...[...points, ...before].map((point) => point?.[of] ?? 0), 0);
  const pitch = 1000 / Math.max(1, points.length);
  const width = Math.min(WIDEST, pitch * (pitch < CLOSE ? 1 : 0.75));
  return (
    <ColumnFrame name={name} most={f.number(most)} label={`${name}. ${m.trend.picture}`} class={of}>
      {points.map((point, i) => {
        const height = most ? round((point[of] / most) * 100) : 0;
        return (
          <g
            class={
              [point.open && 'open', point.cutTo && 'cut'].filter(Boolean).join(' ') || undefined
            }
          >
            <title>
              {sayText(m.trend.point, {
                day: f.dayShort(point.day),
                journeys: f.number(point.journeys),
                goals: f.number(point.goals),
              })}
              {point.cutTo && ` · ${sayText(m.trend.cutTo, { days: f.days(point.cutTo) })}`}
              {before[i] && ` · ${sayText(m.compare.count, { count: f.number(before[i][of]) })}`}
            </title>
            <rect
              class="hit"
              x={inlineX(l.dir, i * pitch, pitch, 1000)}
              width={round(pitch)}
              height="100"
            />
            {height > 0 && (
              <rect
                x={inlineX(l.dir, i * pitch + (pitch - width) / 2, width, 1000)}
                y={round(100 - height)}
                width={round(width)}
                height={height}
              />
            )}
          </g>
        );
      })}
      {noted.map((i) => {
        const x = inlineX(l.dir, (i + 0.5) * pitch, 0, 1000);
        return <line class="noted" x1={x} x2={x} y1="0" y2="100" />;
      })}
      {most > 0 && before.length > 0 && (
        <path
          class="ghost"
          d={before
            .slice(0, points.length)
            .map((point, i) => {
              if (!point) return '';
              const x = inlineX(l.dir, i * pitch, 0, 1000);
              const end = inlineX(l.dir, (i + 1) * pitch, 0, 1000);
              return `${before[i - 1] ? 'V' : `M${x} `}${round(100 - (point[of] / most) * 100)}H${end}`;
            })
            .join('')}
        />
      )}
    </ColumnFrame>
  );
};
