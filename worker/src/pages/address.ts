import type { Comparison } from './comparison.ts';
import type { TrendStep } from './summary/trend-points.ts';
import type { Lang, SummaryPageProps, SummaryQuery } from './props.ts';

/** What a link may change of the page's address; a name set to `''` is taken out. */
export type Change = Partial<Omit<SummaryQuery, 'compare' | 'by'>> & {
  compare?: Comparison;
  by?: TrendStep | '';
  lang?: Lang;
  live?: boolean;
};

/**
 * The page's own address with something changed. What is at its default is left out, so that the
 * same view has one address.
 */
export function addressOf(props: SummaryPageProps, change: Change = {}): string {
  const { lang = props.lang, live = props.live, ...rest } = change;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...props.query, ...rest })) {
    if (value && value !== 'previous') query.set(name, value);
  }
  if (lang !== props.site.locale) query.set('lang', lang);
  if (live) query.set('live', '1');
  return `${props.path}?${query}`;
}

/** The address of the same numbers in another form. */
export function dataAddressOf(props: SummaryPageProps, path: string): string {
  const { compare: _compare, by: _by, stage: _stage, ...query } = props.query;
  return `${path}?${new URLSearchParams({ ...query, ...(props.live ? { live: '1' } : {}) })}`;
}
