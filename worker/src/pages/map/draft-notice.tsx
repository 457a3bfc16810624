import { keyOf, type MapField, type Place } from '../../map/map-text.ts';
import type { Locale } from '../locale.ts';
import type { Draft } from './map-props.ts';

/** Whether what could not be saved was written in this form. */
export const isDraftOf = (
  draft: Draft | undefined,
  map: string,
  place: Place,
  fields: readonly MapField[],
): draft is Draft =>
  draft !== undefined &&
  !draft.adds &&
  draft.problem !== 'gone' &&
  draft.map === map &&
  keyOf(draft.place) === keyOf(place) &&
  fields.some((field) => draft.texts[field] !== undefined);

/** Why it could not be saved. */
export const WhyNot = ({ l, draft }: { l: Locale; draft: Draft }) => {
  const { map } = l.m;
  const { problem, detail } = draft;
  return (
    <div class="error" role="alert">
      <p>
        {problem === 'conflict'
          ? map.conflict
          : problem === 'gone'
            ? map.gone
            : problem === 'wrong'
              ? map.wrong
              : map.tooMany[problem]}
      </p>
      {detail && (
        <p class="detail" dir="auto">
          {detail}
        </p>
      )}
    </div>
  );
};

/** What the field holds now. */
export const Theirs = ({ l, text }: { l: Locale; text: string }) => (
  <div class="theirs">
    <p>{l.m.map.theirs}</p>
    {text ? <blockquote dir="auto">{text}</blockquote> : <p class="quiet">{l.m.map.emptied}</p>}
  </div>
);

/** What could not be saved and has no form any more, to be copied from here. */
export const LostDraft = ({ l, draft }: { l: Locale; draft: Draft }) => (
  <section class="lost-draft" aria-label={l.m.map.mine}>
    <WhyNot l={l} draft={draft} />
    {Object.entries(draft.texts).map(([field, text]) =>
      text ? (
        <label>
          <span>
            {l.m.map.mine} · {nameOf(l, field)}
          </span>
          <textarea dir="auto" rows={4} readonly>
            {`\n${text}`}
          </textarea>
        </label>
      ) : null,
    )}
  </section>
);

const nameOf = (l: Locale, field: string): string => {
  const names: Record<string, string> = { ...l.m.map.fields, ...l.m.map.persona };
  return names[field] ?? '';
};
