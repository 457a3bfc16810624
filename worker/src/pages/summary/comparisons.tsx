import { addressOf } from '../address.ts';
import { COMPARISONS, periodBefore } from '../comparison.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';

/** What the period is compared with, to choose from, and what to know about it. */
export const Comparisons = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { query, before } = page;
  const by = query.compare ?? 'previous';
  const range = by !== 'none' && periodBefore(query, by);
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
            m.compare.weekdays
          ) : (
            <Say text={m.compare.empty} with={{ range: f.range(range.from, range.to) }} />
          )}
        </p>
      )}
    </>
  );
};
