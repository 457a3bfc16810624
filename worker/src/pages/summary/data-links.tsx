import { dataAddressOf } from '../address.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';

/** The foot of the page: whose days these are, the same numbers as data, and the promise behind them. */
export const DataLinks = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  return (
    <footer class="foot">
      {(page.json ?? page.csv) && (
        <p>
          {m.data.title}: {page.json && <a href={dataAddressOf(page, page.json)}>{m.data.json}</a>}
          {page.json && page.csv && m.comma}
          {page.csv && <a href={dataAddressOf(page, page.csv)}>{m.data.csv}</a>}
        </p>
      )}
      <p>
        <Say text={m.filters.timezone} with={{ timezone: f.zone(page.summary.timezone) }} />
      </p>
      <p>{m.data.promise}</p>
    </footer>
  );
};
