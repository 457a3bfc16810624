import type { Interval } from '@safar/funnel';
import { inlineX } from './inline-x.ts';
import type { LiftScale } from './lift-scale.ts';

interface LiftMarkProps {
  dir: 'ltr' | 'rtl';
  scale: LiftScale;
  lift: number;
  interval: Interval;
}

/** A lift and its interval; what is beyond the scale ends in an arrow. The middle is no difference. */
export const LiftMark = ({ dir, scale, lift, interval }: LiftMarkProps) => {
  const x = (ratio: number): number => inlineX(dir, scale.at(ratio), 0, 100);
  const [low, high] = interval;
  return (
    // No view box: the mark is as wide as its column, and its dot stays round.
    <svg class="lift" aria-hidden="true">
      <line class="even" x1="50%" x2="50%" y1="1" y2="15" />
      <line class="span" x1={`${x(low)}%`} x2={`${x(high)}%`} y1="8" y2="8" />
      {interval.filter(scale.isBeyond).map((ratio) => (
        <svg x={`${x(ratio)}%`} y="8" overflow="visible">
          <path d={x(ratio) > 50 ? 'M-4-4.5L3 0L-4 4.5z' : 'M4-4.5L-3 0L4 4.5z'} />
        </svg>
      ))}
      {!scale.isBeyond(lift) && <circle cx={`${x(lift)}%`} cy="8" r="3.5" />}
    </svg>
  );
};
