import { KINDS, LEVELS } from '@safar/journey';
import type { Locale } from '../locale.ts';
import { sayText } from '../say.tsx';
import { FaultNote } from './fault-note.tsx';
import { Field } from './field.tsx';
import type { Fault, TypedStage } from './site-page-props.ts';

/** One stage of an owner's own model. */
export const StageFields = (props: {
  l: Locale;
  stage: TypedStage;
  i: number;
  faults: readonly Fault[] | undefined;
}) => {
  const { l, stage, i, faults } = props;
  const { stages } = l.m.site;
  const number = l.f.number(i + 1);
  const at = (name: string): string => `stage-${i}-${name}`;
  const common = { l, faults };
  const rare = stage.kinds.length + stage.urls.length + stage.events.length > 0;
  const fault = faults?.find(({ field }) => field === at('levels'));
  return (
    <fieldset class="stage-fields">
      <legend>{sayText(stages.stage, { number })}</legend>
      <input type="hidden" name={at('id')} value={stage.id} />
      <div class="fields">
        {(['en', 'fa'] as const).map((lang) => (
          <Field {...common} name={at(lang)} label={stages[lang]}>
            {(control) => <input {...control} lang={lang} dir="auto" value={stage[lang]} />}
          </Field>
        ))}
      </div>
      <fieldset class="checks" id={at('levels')} tabindex={-1}>
        <legend>{stages.levels}</legend>
        {LEVELS.map((level) => (
          <label>
            <input
              type="checkbox"
              name={at('levels')}
              value={level}
              checked={stage.levels.includes(level)}
            />{' '}
            {stages.levelNames[level]}
          </label>
        ))}
        <FaultNote l={l} fault={fault} />
      </fieldset>
      <details id={at('rest')} open={rare}>
        <summary>{stages.rest}</summary>
        <fieldset class="checks">
          <legend>{stages.kinds}</legend>
          {KINDS.map((kind) => (
            <label>
              <input
                type="checkbox"
                name={at('kinds')}
                value={kind}
                checked={stage.kinds.includes(kind)}
              />{' '}
              {l.kind(kind)}
            </label>
          ))}
        </fieldset>
        <div class="fields">
          <Field {...common} name={at('urls')} label={stages.urls} about={stages.urlsAbout}>
            {(control) => (
              <textarea {...control} rows={2} dir="ltr" spellcheck={false}>
                {stage.urls}
              </textarea>
            )}
          </Field>
          <Field {...common} name={at('events')} label={stages.events}>
            {(control) => (
              <textarea {...control} rows={2} dir="ltr" spellcheck={false}>
                {stage.events}
              </textarea>
            )}
          </Field>
        </div>
      </details>
      <p class="do">
        {i > 0 && (
          <button
            type="submit"
            name="do"
            value={`up-${i}`}
            class="plain"
            aria-label={sayText(stages.upStage, { number })}
          >
            {stages.up}
          </button>
        )}
        <button
          type="submit"
          name="do"
          value={`remove-${i}`}
          class="plain"
          aria-label={sayText(stages.removeStage, { number })}
        >
          {stages.remove}
        </button>
      </p>
    </fieldset>
  );
};
