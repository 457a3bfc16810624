import { MODELS, type Model } from '@safar/journey';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { FaultNote } from './fault-note.tsx';
import { ModelPreview } from './model-preview.tsx';
import type { TypedModel } from './site-page-props.ts';
import { StageFields } from './stage-fields.tsx';

/** Stages that are offered to begin a model with. */
const FIRST_STAGES = 3;

/** Stages that a model may have. */
const MOST_STAGES = 8;

/** The model of the site, and the making of another. */
export const StagesPart = ({ l, page }: PartProps) => {
  const { m } = l;
  const { stages } = m.site;
  const { faults, model = typedOf(page.site.model), preview } = page.outcome;
  const isOpen = model.choice === 'own';
  return (
    <Section id="stages" title={m.site.parts.stages} about={stages.about}>
      <form method="post" action={actionOf(page, 'stages', 'stages')}>
        <fieldset class="models">
          <legend>{stages.choice}</legend>
          {MODELS.map((each) => (
            <label>
              <input
                type="radio"
                name="choice"
                value={each.id}
                checked={model.choice === each.id}
              />
              <b>{each.name[l.lang]}</b>
              <small>{each.stages.map(({ name }) => name[l.lang]).join(' · ')}</small>
            </label>
          ))}
          <label>
            <input type="radio" name="choice" value="own" checked={isOpen} />
            <b>{stages.own}</b>
            <small>{stages.ownAbout}</small>
          </label>
          <FaultNote l={l} fault={faults?.find(({ field }) => field === 'choice')} />
        </fieldset>
        <details id="own-model" open={isOpen}>
          <summary>{stages.edit}</summary>
          <FaultNote l={l} fault={faults?.find(({ field }) => field === 'own-model')} />
          <div class="fields">
            {(['en', 'fa'] as const).map((lang) => (
              <label class="field">
                <span>{stages.modelName[lang]}</span>
                <input name={`model-${lang}`} lang={lang} dir="auto" value={model[lang]} />
                {lang === 'en' && (
                  <FaultNote l={l} fault={faults?.find(({ field }) => field === 'model-en')} />
                )}
              </label>
            ))}
          </div>
          {model.stages.map((stage, i) => (
            <StageFields l={l} stage={stage} i={i} faults={faults} />
          ))}
          {model.stages.length < MOST_STAGES && (
            <button type="submit" name="do" value="more" class="quiet">
              {stages.more}
            </button>
          )}
          <p class="about">{stages.fresh}</p>
        </details>
        <p class="do">
          <button type="submit" name="do" value="save">
            {m.site.save}
          </button>
          <button
            type="submit"
            name="do"
            value="preview"
            class="quiet"
            formaction={actionOf(page, 'stages', 'preview')}
          >
            {stages.preview}
          </button>
        </p>
      </form>
      {preview && <ModelPreview l={l} preview={preview} />}
    </Section>
  );
};

/** A site's model as it stands in the form; a built-in one with rows to begin another. */
function typedOf(model: string | Model): TypedModel {
  const empty = { id: '', en: '', fa: '', levels: [], kinds: [], urls: '', events: '' };
  if (typeof model === 'string')
    return {
      choice: model,
      en: '',
      fa: '',
      stages: Array.from({ length: FIRST_STAGES }, () => empty),
    };
  return {
    choice: 'own',
    ...model.name,
    stages: model.stages.map(({ id, name, levels = [], kinds = [], urls = [], events = [] }) => ({
      id,
      ...name,
      levels: [...levels],
      kinds: [...kinds],
      urls: urls.join('\n'),
      events: events.join('\n'),
    })),
  };
}
