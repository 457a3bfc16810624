import type { Interval } from '@safar/funnel';
import { inlineX, round } from './inline-x.ts';

/** A lift and its interval on a scale of doublings from a quarter to four times; the middle is no difference. */
export const LiftMark = (props: { dir: 'ltr' | 'rtl'; lift: number; interval: Interval }) => {
  const x = (ratio: number): number =>
    inlineX(
      props.dir,
      50 + 24 * Math.max(-2, Math.min(2, Math.log2(Math.max(ratio, 0.01)))),
      0,
      100,
    );
  const [low, high] = props.interval;
  return (
    <svg class="lift" viewBox="0 0 100 16" aria-hidden="true">
      <line class="even" x1="50" x2="50" y1="1" y2="15" />
      <line class="span" x1={x(low)} x2={x(high)} y1="8" y2="8" />
      <circle cx={round(x(props.lift))} cy="8" r="3.5" />
    </svg>
  );
};
