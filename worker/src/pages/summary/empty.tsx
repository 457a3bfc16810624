import { addressOf } from '../address.ts';
import { addDays } from '../days.ts';
import type { Locale } from '../locale.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';

/** What stands in place of the numbers while there are none, and what to do about it. */
export const Empty = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { query, site, today } = page;
  const filtered = !!(query.touchpoint || query.device || query.who);
  return (
    <section class="empty">
      <h2>{filtered ? m.empty.none : m.empty.title}</h2>
      {filtered ? (
        <p>
          {m.empty.filtered}{' '}
          <a href={addressOf(page, { touchpoint: '', device: '', who: '' })}>{m.filters.clear}</a>
        </p>
      ) : (
        <>
          <p>
            <Say text={m.empty.why} with={{ from: f.day(query.from), to: f.day(query.to) }} />{' '}
            <a href={addressOf(page, { from: addDays(today, -364), to: today })}>{m.empty.widen}</a>
          </p>
          <p>{m.empty.tag}</p>
          <pre dir="ltr" tabindex={0}>
            <code>{page.tag}</code>
          </pre>
          <p>{m.empty.then}</p>
          {page.settings && (
            <form method="post" action={`${page.settings}/check?lang=${l.lang}`} class="do">
              {m.empty.check}
              <button type="submit">{m.site.tag.check}</button>
            </form>
          )}
          <p>
            {m.empty.domains}{' '}
            {site.domains.map((domain, i) => (
              <>
                {i ? m.comma : ''}
                <bdi>{domain}</bdi>
              </>
            ))}
          </p>
        </>
      )}
    </section>
  );
};
