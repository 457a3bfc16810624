import type { Locale } from '../locale.ts';
import type { MapPageProps } from './map-props.ts';

/** Through which stages the map is read. */
export const ModelChoice = ({ l, page }: { l: Locale; page: MapPageProps }) => {
  const { m } = l;
  return (
    <form class="filters model-choice" method="get" action={page.path}>
      {page.map && <input type="hidden" name="persona" value={page.map} />}
      {page.past && <input type="hidden" name="at" value={page.past.n} />}
      {page.lang !== page.site.locale && <input type="hidden" name="lang" value={page.lang} />}
      <label>
        <span>{m.map.stages}</span>
        <select name="model">
          {page.models.map((model) => (
            <option value={model.id} selected={model.id === page.model.id}>
              {model.name[l.lang] || model.name.en || model.id}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{m.map.show}</button>
    </form>
  );
};
