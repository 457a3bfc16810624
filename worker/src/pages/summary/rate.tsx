import type { Interval } from '@safar/funnel';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';

/** A rate with the interval that its numbers leave room for. */
export const Rate = (props: { l: Locale; rate: number | null; interval: Interval | null }) => {
  const { l, rate, interval } = props;
  if (rate === null) return <span class="quiet">{l.m.noData}</span>;
  return (
    <>
      {l.f.percent(rate)}{' '}
      {interval && (
        <small>
          <Say
            text={l.m.lists.range}
            with={{ low: l.f.percent(interval[0]), high: l.f.percent(interval[1]) }}
          />
        </small>
      )}
    </>
  );
};
