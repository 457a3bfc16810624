import type { Summary } from '@safar/funnel';
import { addressOf } from '../address.ts';
import { COMPARISONS, dataFrom, daysWithData, isComparable, periodBefore } from '../comparison.ts';
import { addDays } from '../days.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';

/** What the period is compared with, to choose from, and what to know about it. */
export const Comparisons = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { query, before } = page;
  const by = query.compare ?? 'previous';
  const range = by !== 'none' && periodBefore(query, by);
  const between = by === 'previous' && before && daysBetween(before.to, query.from);
  return (
    <>
      <nav class="pills" aria-label={m.compare.label}>
        <span aria-hidden="true">{m.compare.label}</span>
        {COMPARISONS.map((each) => (
          <a
            href={`${addressOf(page, { compare: each })}#trend`}
            aria-current={each === by ? 'true' : undefined}
          >
            {m.compare[each]}
          </a>
        ))}
      </nav>
      {range && (
        <p class="about">
          {before?.journeys ? (
            <>
              {m.compare.weekdays}
              {between && (
                <>
                  {' '}
                  <Say
                    text={m.compare.between}
                    with={{
                      days:
                        between.from === between.to
                          ? f.day(between.from)
                          : f.range(between.from, between.to),
                    }}
                  />
                </>
              )}
              <Missing l={l} before={before} site={page.site} />
            </>
          ) : (
            <Say text={m.compare.empty} with={{ range: f.range(range.from, range.to) }} />
          )}
        </p>
      )}
    </>
  );
};

/** How much of the period compared is known, where that is not all of it. */
const Missing = (props: { l: Locale; before: Summary; site: SummaryPageProps['site'] }) => {
  const { l, before, site } = props;
  const { m, f } = l;
  const days = daysWithData(before, site);
  if (days === before.trend.length) return <></>;
  return (
    <>
      {' '}
      <Say
        text={isComparable(before, site) ? m.compare.part : m.compare.fragment}
        with={{
          range: f.range(before.from, before.to),
          days: f.days(days),
          day: f.day(dataFrom(before, site)),
        }}
      />
    </>
  );
};

/** The days between the last of one period and the first of another, where there are any. */
function daysBetween(last: string, first: string): { from: string; to: string } | undefined {
  const [from, to] = [addDays(last, 1), addDays(first, -1)];
  return from <= to ? { from, to } : undefined;
}
