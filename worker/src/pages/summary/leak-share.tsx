import { LEAST_TOLD, wilson, type Interval, type StageSummary } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';

/** An interval is told where it is wider than this part of the share itself. */
const UNSURE = 0.25;

export const isWide = (share: number, [low, high]: Interval): boolean =>
  high - low > share * UNSURE;

/** Whether a leak is that of so few journeys that no share is told. */
export const isFew = ({ settled }: StageSummary): boolean => settled.journeys < LEAST_TOLD;

/** The interval of a leak where it is wide, and nothing where the share speaks for itself. */
export const LeakRange = ({ l, stage }: { l: Locale; stage: StageSummary }) => {
  const { settled, leak } = stage;
  const interval = wilson(settled.lost, settled.journeys);
  if (leak === null || !interval || !isWide(leak, interval)) return <></>;
  const [low, high] = interval.map(l.f.percent);
  return (
    <>
      {' '}
      <small>
        (<Say text={l.m.funnel.interval} with={{ low: low!, high: high! }} />)
      </small>
    </>
  );
};
