import type { Change } from '../map/map-change.ts';
import { Document, render } from './document.tsx';
import { localeOf, type Locale } from './locale.ts';
import { mapAddressOf } from './map/map-address.ts';
import { MapMasthead } from './map/map-masthead.tsx';
import type { MapHistoryProps } from './map/map-props.ts';
import { moment } from './map/moment.ts';
import { placeName } from './map/place-name.ts';
import { Say } from './say.tsx';

/** Every change of the maps: what was there before, what after, and the way back. */
export function mapHistoryPage(page: MapHistoryProps): string {
  const l = localeOf(page.lang);
  const { m } = l;
  return render(
    <Document l={l} title={`${m.map.history} · ${page.site.name}`} part="map">
      <div class="top map-top">
        <MapMasthead l={l} page={page} below="/history" />
      </div>
      <main id="main" class="map-history">
        <p>
          <a href={mapAddressOf(page)}>{m.map.back}</a>
        </p>
        <h2>{m.map.history}</h2>
        {page.notice && (
          <p class="error" role="alert">
            {page.notice === 'gone' ? m.map.gone : m.map.tooMany[page.notice]}
          </p>
        )}
        <p class="about">{page.changes.length ? m.map.historyAbout : m.map.historyNone}</p>
        <ol>
          {page.changes.map((change) => (
            <Entry l={l} page={page} change={change} />
          ))}
        </ol>
        {page.older !== undefined && (
          <p>
            <a href={olderAddress(page, page.older)}>{m.map.older}</a>
          </p>
        )}
      </main>
    </Document>,
  );
}

const Entry = (props: { l: Locale; page: MapHistoryProps; change: Change }) => {
  const { l, page, change } = props;
  const { m, f } = l;
  const rest = change.count - change.texts.length;
  return (
    <li id={`n-${change.n}`}>
      <header>
        <h3>{m.map.kinds[change.what]}</h3>
        <p>
          <time datetime={new Date(change.at).toISOString()}>{moment(l, page, change.at)}</time>
          {' · '}
          {m.map.by[change.by]}
        </p>
      </header>
      {change.texts.map((text) => (
        <section>
          <h4>
            <Where l={l} page={page} text={text} />
          </h4>
          {text.before ? (
            <dl>
              <div class="before">
                <dt>{m.map.before}</dt>
                <dd dir="auto">{text.before}</dd>
              </div>
              <div>
                <dt>{m.map.after}</dt>
                {text.text ? <dd dir="auto">{text.text}</dd> : <dd class="quiet">{m.map.empty}</dd>}
              </div>
            </dl>
          ) : (
            <p dir="auto">{text.text}</p>
          )}
        </section>
      ))}
      {rest > 0 && (
        <p class="quiet">
          <Say text={m.map.rest[f.form(rest)]} with={{ count: f.number(rest) }} />
        </p>
      )}
      <form method="post" action={mapAddressOf(page)} class="do">
        <input type="hidden" name="what" value="undo" />
        <input type="hidden" name="undo" value={change.n} />
        <input type="hidden" name="seen" value={page.seen} />
        <button type="submit" class="plain">
          {m.map.undo}
        </button>
        <a href={mapAddressOf(page, { at: change.n })}>{m.map.look}</a>
      </form>
    </li>
  );
};

/** Whose map, which stage and which field. */
const Where = (props: { l: Locale; page: MapHistoryProps; text: Change['texts'][number] }) => {
  const { l, page, text } = props;
  const { m } = l;
  const names: Record<string, string> = { ...m.map.fields, ...m.map.persona };
  const persona = page.texts.find(({ map, field }) => map === text.map && field === 'name')?.text;
  const whose = text.field === 'name' ? text.text || text.before : persona;
  return (
    <>
      {whose && <bdi>{whose}</bdi>}
      {whose && ' · '}
      {text.levels.length > 0 && (
        <>
          <bdi>{placeName(l, page, text)}</bdi>
          {' · '}
        </>
      )}
      {names[text.field]}
    </>
  );
};

const olderAddress = (page: MapHistoryProps, before: number): string => {
  const address = mapAddressOf(page, {}, '/history');
  return `${address}${address.includes('?') ? '&' : '?'}before=${before}`;
};
