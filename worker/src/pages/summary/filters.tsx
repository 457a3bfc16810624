import { addressOf } from '../address.ts';
import { nameIn, type Locale } from '../locale.ts';
import { periodsOn } from '../periods.ts';
import type { SummaryPageProps } from '../props.ts';
import { Say } from '../say.tsx';
import { DateField } from './date-field.tsx';

/**
 * What the page shows: links for the usual periods, and a form that works by itself. On a narrow
 * screen the form is folded away, so that the numbers come first; its title says what is chosen.
 */
export const Filters = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m } = l;
  const { query, today } = page;
  const chosen = [
    query.touchpoint && nameIn(m.touchpoints, query.touchpoint),
    query.device && nameIn(m.devices, query.device),
    query.who && nameIn(m.who, query.who),
  ].filter((name) => name !== undefined);
  return (
    <div class="choose">
      <nav class="pills periods" aria-label={m.filters.period}>
        {periodsOn(today, l.lang).map(({ id, from, to }) => (
          <a
            href={addressOf(page, { from, to })}
            aria-current={from === query.from && to === query.to ? 'true' : undefined}
          >
            {m.filters.quick[id]}
          </a>
        ))}
      </nav>
      <details class="fold" open={!!page.badPeriod}>
        <summary>{chosen.length ? chosen.join(m.comma) : m.filters.choose}</summary>
        <FilterForm l={l} page={page} />
      </details>
    </div>
  );
};

const FilterForm = ({ l, page }: { l: Locale; page: SummaryPageProps }) => {
  const { m, f } = l;
  const { query, badPeriod, site, today } = page;
  const { from, to } = badPeriod ?? query;
  const filtered = !!(query.touchpoint || query.device || query.who);
  return (
    <form class="filters" method="get" action={page.path} aria-label={m.filters.label}>
      {l.lang !== site.locale && <input type="hidden" name="lang" value={l.lang} />}
      {page.live && <input type="hidden" name="live" value="1" />}
      {query.compare && <input type="hidden" name="compare" value={query.compare} />}
      {query.by && <input type="hidden" name="by" value={query.by} />}
      {query.stage && <input type="hidden" name="stage" value={query.stage} />}
      {badPeriod && (
        <p class="error" role="alert">
          <Say text={m.filters.badPeriod} with={{ range: f.range(query.from, query.to) }} />
        </p>
      )}
      <DateField name="from" label={m.filters.from} value={from} today={today} l={l} />
      <DateField name="to" label={m.filters.to} value={to} today={today} l={l} />
      <label>
        <span>{m.filters.model}</span>
        <select name="model">
          {page.models.map((model) => (
            <option value={model.id} selected={model.id === query.model}>
              {model.name[l.lang] || model.name.en || model.id}
            </option>
          ))}
        </select>
      </label>
      <Choice
        l={l}
        name="touchpoint"
        label={m.filters.touchpoint}
        names={m.touchpoints}
        value={query.touchpoint}
      />
      <Choice l={l} name="device" label={m.filters.device} names={m.devices} value={query.device} />
      <Choice l={l} name="who" label={m.filters.who} names={m.who} value={query.who} />
      <div class="do">
        <button type="submit">{m.filters.show}</button>
        {filtered && (
          <a href={addressOf(page, { touchpoint: '', device: '', who: '' })}>{m.filters.clear}</a>
        )}
      </div>
    </form>
  );
};

const Choice = (props: {
  l: Locale;
  name: string;
  label: string;
  names: Record<string, string>;
  value: string | undefined;
}) => (
  <label>
    <span>{props.label}</span>
    <select name={props.name}>
      <option value="">{props.l.m.filters.all}</option>
      {Object.entries(props.names).map(([id, name]) => (
        <option value={id} selected={id === props.value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
