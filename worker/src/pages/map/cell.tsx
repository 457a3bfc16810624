import type { Texts } from '../../map/arrange.ts';
import { MAX_LINE, MAX_TEXT } from '../../map/map-limits.ts';
import { isLine, keyOf, type MapField, type Place } from '../../map/map-text.ts';
import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { CELL_GROUPS, type CellGroup } from './cell-groups.ts';
import { isDraftOf, Theirs, WhyNot } from './draft-notice.tsx';
import { mapAddressOf } from './map-address.ts';
import type { MapPageProps } from './map-props.ts';
import { Pencil } from './pencil.tsx';
import { placeName } from './place-name.ts';
import { questionsOf } from './questions-of.ts';

interface CellProps {
  l: Locale;
  page: MapPageProps;
  /** In the page, and after the `#` of the address that shows it when it was written. */
  id: string;
  group: CellGroup;
  place: Place;
  texts: Texts;
}

/** One field of a stage: what was written, or the questions that help to, and the form to write it. */
export const Cell = (props: CellProps) => {
  const { l, page, group, texts } = props;
  const fields: readonly MapField[] = CELL_GROUPS[group];
  const written = fields.filter((field) => texts[field]);
  return (
    <>
      {written.map((field) => (
        <div class="text">
          {fields.length > 1 && <h5>{l.m.map.fields[field as keyof typeof l.m.map.fields]}</h5>}
          <p dir="auto">{texts[field]}</p>
        </div>
      ))}
      {!written.length &&
        (page.isOwner && !page.past ? (
          <Questions {...props} />
        ) : (
          <p class="quiet">
            <span aria-hidden="true">–</span>
            <span class="unseen">{l.m.map.nothing}</span>
          </p>
        ))}
      {page.isOwner && !page.past && <CellForm {...props} isEmpty={!written.length} />}
    </>
  );
};

const Questions = ({ l, group, place }: CellProps) => (
  <ul class="questions">
    {questionsOf(l, group, place.levels).map((question) => (
      <li>{question}</li>
    ))}
  </ul>
);

const CellForm = (props: CellProps & { isEmpty: boolean }) => {
  const { l, page, id, group, place, texts, isEmpty } = props;
  const { m } = l;
  const { draft } = page;
  const fields: readonly MapField[] = CELL_GROUPS[group];
  const mine = isDraftOf(draft, page.map, place, fields) ? draft : undefined;
  return (
    <details class="edit" open={Boolean(mine)}>
      <summary>
        <Pencil />
        <span class="unseen">
          {sayText(m.map.edit, { field: m.map.fields[group], stage: placeName(l, page, place) })}
        </span>
      </summary>
      <form method="post" action={mapAddressOf(page)}>
        <input type="hidden" name="what" value="write" />
        <input type="hidden" name="map" value={page.map} />
        <input type="hidden" name="levels" value={place.levels.join(' ')} />
        {place.stage && <input type="hidden" name="stage" value={place.stage} />}
        <input type="hidden" name="seen" value={page.seen} />
        <input type="hidden" name="at" value={id} />
        {mine && <WhyNot l={l} draft={mine} />}
        {!isEmpty && <Questions {...props} />}
        {fields.map((field) => (
          <>
            {mine?.theirs && (mine.theirs[field] ?? '') !== mine.texts[field] && (
              <Theirs l={l} text={mine.theirs[field] ?? ''} />
            )}
            <label>
              <span class={fields.length > 1 || mine ? undefined : 'unseen'}>
                {mine?.theirs && `${m.map.mine} · `}
                {m.map.fields[field as keyof typeof m.map.fields]}
              </span>
              <Field field={field} value={mine ? mine.texts[field] : texts[field]} />
            </label>
          </>
        ))}
        <button type="submit">{mine?.theirs ? m.map.saveMine : m.map.save}</button>
      </form>
    </details>
  );
};

/** Where a text is written: a line, or lines. */
export const Field = (props: { field: MapField; value: string | undefined; required?: boolean }) =>
  isLine(props.field) ? (
    <input
      name={props.field}
      value={props.value}
      dir="auto"
      maxlength={MAX_LINE}
      required={props.required}
      autocomplete="off"
    />
  ) : (
    // The line break is what a browser takes away from before the text.
    <textarea name={props.field} dir="auto" rows={4} maxlength={MAX_TEXT}>
      {`\n${props.value ?? ''}`}
    </textarea>
  );

/** The id of a cell in the page. */
export const cellId = (stage: number, group: CellGroup, place?: Place): string =>
  `c-${stage}-${group}${place ? `-${keyOf(place).replace(/[^a-z0-9]/g, '-')}` : ''}`;
