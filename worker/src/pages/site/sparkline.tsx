import { inlineX, round } from '../summary/inline-x.ts';

const WIDTH = 120;
const HEIGHT = 28;

/** A row of counts as a small line, beside the number that says how many they are. */
export const Sparkline = ({ dir, counts }: { dir: 'ltr' | 'rtl'; counts: readonly number[] }) => {
  const most = Math.max(1, ...counts);
  const points = counts.map((count, i) => {
    const x = inlineX(dir, (i / Math.max(1, counts.length - 1)) * WIDTH, 0, WIDTH);
    return `${x},${round(HEIGHT - 2 - (count / most) * (HEIGHT - 4))}`;
  });
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
};
