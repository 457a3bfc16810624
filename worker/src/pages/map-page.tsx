import { Document, render } from './document.tsx';
import { localeOf } from './locale.ts';
import { LostDraft, isDraftOf } from './map/draft-notice.tsx';
import { Keep } from './map/keep.tsx';
import { MapMasthead } from './map/map-masthead.tsx';
import type { MapPageProps } from './map/map-props.ts';
import { ModelChoice } from './map/model-choice.tsx';
import { Personas, Profile } from './map/personas.tsx';
import { printSize } from './map/print-size.ts';
import { Sheet } from './map/sheet.tsx';
import { Past } from './map/past.tsx';
import { Say } from './say.tsx';
import { keyOf, PERSONA_FIELDS, STAGE_FIELDS } from '../map/map-text.ts';
import { placesOf } from '../map/places-of.ts';

/** The owner's own page on each stage, beside that stage's numbers. */
export function mapPage(page: MapPageProps): string {
  const l = localeOf(page.lang);
  const { m, f } = l;
  const { draft, summary, before } = page;
  return render(
    <Document l={l} title={`${m.map.title} · ${page.site.name}`} part="map">
      <a class="jump" href="#main">
        {m.map.skip}
      </a>
      <div class="top map-top">
        <MapMasthead l={l} page={page} />
      </div>
      <main id="main" class={`map print-${printSize(l, page)}`}>
        {draft && !hasForm(page) && <LostDraft l={l} draft={draft} />}
        {page.past && <Past l={l} page={page} past={page.past} />}
        <div class="head">
          <Personas l={l} page={page} />
          <ModelChoice l={l} page={page} />
        </div>
        <Profile l={l} page={page} />
        <h2 class="unseen">{m.map.title}</h2>
        <p class="about intro">
          <Say
            text={page.isOwner ? m.map.about : m.map.aboutGuest}
            with={{ days: f.number(page.days), range: f.range(summary.from, summary.to) }}
          />{' '}
          {summary.open > 0 && before.journeys > 0 && summary.stages.every(({ lost }) => !lost) && (
            <Say
              text={m.map.unsettled}
              with={{ days: f.number(page.days), range: f.range(before.from, before.to) }}
            />
          )}
        </p>
        <Sheet l={l} page={page} />
        {!page.past && <Keep l={l} page={page} />}
      </main>
    </Document>,
  );
}

/** Whether the form that a draft was written in is still on the page. */
function hasForm(page: MapPageProps): boolean {
  const { draft, texts, model, map } = page;
  if (!draft || draft.adds) return true;
  if (!isDraftOf(draft, map, draft.place, [...STAGE_FIELDS, ...PERSONA_FIELDS])) return false;
  const key = keyOf(draft.place);
  const fields = Object.keys(draft.texts);
  return (
    draft.place.levels.length === 0 ||
    placesOf(model).some((place) => keyOf(place) === key) ||
    texts.some((text) => text.map === map && keyOf(text) === key && fields.includes(text.field))
  );
}
