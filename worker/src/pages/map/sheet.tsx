import { arrange, type StageTexts } from '../../map/arrange.ts';
import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import { biggestLeak } from '../summary/biggest-leak.ts';
import { stageName } from '../summary/stage-name.ts';
import { Cell, cellId } from './cell.tsx';
import { CELL_GROUPS, GROUPS } from './cell-groups.ts';
import type { MapPageProps } from './map-props.ts';
import { placeName } from './place-name.ts';
import { StageNumbers } from './stage-numbers.tsx';

/** The worksheet: a column for each stage, a row for each field. */
export const Sheet = ({ l, page }: { l: Locale; page: MapPageProps }) => {
  const { m } = l;
  const own = page.texts.filter((text) => text.map === page.map);
  const leak = leakOf(page);
  return (
    <div class="sheet">
      <div class="labels" aria-hidden="true">
        <div></div>
        {GROUPS.map((group) => (
          <div>
            <strong>{m.map.fields[group]}</strong>
            <small>{m.map.meanings[group]}</small>
          </div>
        ))}
      </div>
      {arrange(page.model, own).map((texts, i) => {
        const stage = page.summary.stages[i]!;
        return (
          <section class="column" aria-labelledby={`stage-${i}`}>
            <header>
              <h3 id={`stage-${i}`}>
                <bdi>{stageName(l, stage)}</bdi>
              </h3>
              <StageNumbers l={l} page={page} at={i} isWorst={leak === stage.id} />
            </header>
            {GROUPS.map((group) => (
              <Field l={l} page={page} at={i} group={group} texts={texts} />
            ))}
          </section>
        );
      })}
    </div>
  );
};

/** Id of the stage before which most are lost, of the last days or else of those before. */
function leakOf({ summary, before }: MapPageProps): string | undefined {
  const leaks = [summary, before].map(({ stages }) => biggestLeak(stages));
  return leaks.find((leak) => typeof leak === 'object')?.stage.id;
}

const Field = (props: {
  l: Locale;
  page: MapPageProps;
  at: number;
  group: keyof typeof CELL_GROUPS;
  texts: StageTexts;
}) => {
  const { l, page, at, group, texts } = props;
  const id = cellId(at, group);
  const others = texts.others.filter((other) =>
    CELL_GROUPS[group].some((field) => other.texts[field]),
  );
  const hasOwn = CELL_GROUPS[group].some((field) => texts.texts[field]);
  return (
    <div class="cell">
      <h4>{l.m.map.fields[group]}</h4>
      <div class={hasOwn ? 'own' : 'own blank'} id={id}>
        <Cell l={l} page={page} id={id} group={group} place={texts.place} texts={texts.texts} />
      </div>
      {others.map((other) => {
        const otherId = cellId(at, group, other.place);
        return (
          <div class="borrowed" id={otherId}>
            <p class="for">
              <Say text={l.m.map.writtenFor} with={{ stage: placeName(l, page, other.place) }} />
            </p>
            <Cell
              l={l}
              page={page}
              id={otherId}
              group={group}
              place={other.place}
              texts={other.texts}
            />
          </div>
        );
      })}
    </div>
  );
};
