import { personasOf, profileOf, type Texts } from '../../map/arrange.ts';
import { MAX_PERSONAS } from '../../map/map-limits.ts';
import { PERSONA_FIELDS, PROFILE } from '../../map/map-text.ts';
import type { Locale } from '../locale.ts';
import { Field } from './cell.tsx';
import { isDraftOf, Theirs, WhyNot } from './draft-notice.tsx';
import { mapAddressOf } from './map-address.ts';
import type { Draft, MapPageProps } from './map-props.ts';
import { Pencil } from './pencil.tsx';

/** Whose map it is: all customers', or a persona's; and the way to one more persona. */
export const Personas = ({ l, page }: { l: Locale; page: MapPageProps }) => {
  const { m } = l;
  const all = personasOf(page.texts);
  const draft = page.draft?.adds ? page.draft : undefined;
  const at = page.past ? { at: page.past.n } : {};
  if (!all.length && !page.isOwner) return null;
  return (
    <div class="personas">
      <nav class="pills" aria-label={m.map.personas}>
        {[{ id: '', name: m.map.everybody }, ...all].map(({ id, name }) => (
          <a
            href={mapAddressOf(page, { map: id, ...at })}
            aria-current={id === page.map ? 'page' : undefined}
          >
            <bdi>{name}</bdi>
          </a>
        ))}
      </nav>
      {page.isOwner && !page.past && (all.length < MAX_PERSONAS || draft) && (
        <details class="add" open={Boolean(draft)}>
          <summary>{m.map.add}</summary>
          <p class="about">{m.map.addAbout}</p>
          <ProfileForm l={l} page={page} texts={draft?.texts ?? {}} mine={draft} adds />
        </details>
      )}
    </div>
  );
};

/** Who a persona is. */
export const Profile = ({ l, page }: { l: Locale; page: MapPageProps }) => {
  const { m } = l;
  const texts = profileOf(page.texts, page.map);
  if (!texts.name) return null;
  const { draft } = page;
  const mine = isDraftOf(draft, page.map, PROFILE, PERSONA_FIELDS) ? draft : undefined;
  return (
    <section class="profile" aria-labelledby="who" id="profile">
      <h2 id="who">
        <bdi>{texts.name}</bdi>
      </h2>
      <dl>
        {PERSONA_FIELDS.filter((field) => field !== 'name' && texts[field]).map((field) => (
          <div class={field}>
            <dt>{m.map.persona[field]}</dt>
            <dd dir="auto">{texts[field]}</dd>
          </div>
        ))}
      </dl>
      {page.isOwner && !page.past && (
        <details class="edit" open={Boolean(mine)}>
          <summary>
            <Pencil />
            <span class="unseen">{m.map.change}</span>
          </summary>
          <ProfileForm l={l} page={page} texts={mine ? mine.texts : texts} mine={mine} />
          <form class="remove" method="post" action={mapAddressOf(page, { map: '' })}>
            <input type="hidden" name="what" value="remove" />
            <input type="hidden" name="map" value={page.map} />
            <p class="about">{m.map.removeAbout}</p>
            <button type="submit" class="plain">
              {m.map.remove}
            </button>
          </form>
        </details>
      )}
    </section>
  );
};

const ProfileForm = (props: {
  l: Locale;
  page: MapPageProps;
  texts: Texts;
  mine: Draft | undefined;
  adds?: boolean;
}) => {
  const { l, page, texts, mine, adds } = props;
  const { m } = l;
  return (
    <form class="persona-form" method="post" action={mapAddressOf(page)}>
      <input type="hidden" name="what" value={adds ? 'add' : 'write'} />
      <input type="hidden" name="map" value={adds ? '' : page.map} />
      <input type="hidden" name="levels" value="" />
      <input type="hidden" name="seen" value={page.seen} />
      <input type="hidden" name="at" value="profile" />
      {mine && <WhyNot l={l} draft={mine} />}
      {PERSONA_FIELDS.map((field) => (
        <div class={field}>
          {mine?.theirs && (mine.theirs[field] ?? '') !== (mine.texts[field] ?? '') && (
            <Theirs l={l} text={mine.theirs[field] ?? ''} />
          )}
          <label>
            <span>{m.map.persona[field]}</span>
            <Field field={field} value={texts[field]} required={field === 'name'} />
          </label>
        </div>
      ))}
      <button type="submit">{mine?.theirs ? m.map.saveMine : m.map.save}</button>
    </form>
  );
};
