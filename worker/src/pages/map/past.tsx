import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { mapAddressOf } from './map-address.ts';
import type { MapPageProps } from './map-props.ts';
import { moment } from './moment.ts';

/** Says that an earlier state is shown, and gives it back. */
export const Past = (props: {
  l: Locale;
  page: MapPageProps;
  past: NonNullable<MapPageProps['past']>;
}) => {
  const { l, page, past } = props;
  const { m } = l;
  return (
    <section class="past" aria-label={m.map.history}>
      <p>
        {past.at === null ? (
          m.map.pastStart
        ) : (
          <Say text={m.map.past} with={{ when: moment(l, page, past.at) }} />
        )}
      </p>
      <form method="post" action={mapAddressOf(page)} class="do">
        <input type="hidden" name="what" value="restore" />
        <input type="hidden" name="to" value={past.n} />
        <input type="hidden" name="seen" value={page.seen} />
        <button type="submit">{m.map.restore}</button>
        <a href={mapAddressOf(page, {}, '/history')}>{m.map.history}</a>
        <a href={mapAddressOf(page)}>{m.map.now}</a>
      </form>
    </section>
  );
};
