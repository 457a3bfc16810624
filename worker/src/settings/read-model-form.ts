import {
  faultOfModel,
  LEVELS,
  MODELS,
  type Level,
  type Model,
  type PageKind,
  type Stage,
} from '@safar/journey';
import { MAX_NAME } from '@safar/protocol';
import type { Fault, TypedModel, TypedStage } from '../pages/site/site-page-props.ts';
import type { Site } from '../site.ts';
import type { Form } from '../form-of.ts';
import { linesOf } from './lines-of.ts';

/** What a form says of a site's model. */
export interface ReadModel {
  /** Left out where there are faults. */
  model?: string | Model;
  faults: Fault[];
  typed: TypedModel;
}

const MAX_STAGES = 8;

/** Reads `choice`, `model-en`, `model-fa`, and for each stage `stage-0-id`, `stage-0-en` … */
export function readModelForm(form: Form, site: Site): ReadModel {
  const typed: TypedModel = {
    choice: form.text('choice'),
    en: form.text('model-en'),
    fa: form.text('model-fa'),
    stages: [],
  };
  for (let i = 0; form.has(`stage-${i}-en`) && i <= MAX_STAGES; i++) {
    const text = (name: string): string => form.text(`stage-${i}-${name}`);
    typed.stages.push({
      id: text('id'),
      en: text('en'),
      fa: text('fa'),
      levels: form.all(`stage-${i}-levels`),
      kinds: form.all(`stage-${i}-kinds`),
      urls: text('urls'),
      events: text('events'),
    });
  }
  if (MODELS.some(({ id }) => id === typed.choice))
    return { model: typed.choice, faults: [], typed };
  if (typed.choice !== 'own')
    return { faults: [{ field: 'choice', value: typed.choice, takes: 'choice' }], typed };
  return { ...readOwn(typed, site), typed };
}

function readOwn(typed: TypedModel, site: Site): Omit<ReadModel, 'typed'> {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const known = new Set(typed.stages.map(({ id }) => id));
  const stages: Stage[] = [];
  typed.stages.forEach((row, i) => {
    const name = bothNames(row.en, row.fa);
    const stage = { id: idOf(row.id, ids, known), name, ...partsOf(row) };
    if (Object.keys(stage).length === 2 && !name.en) return;
    ids.add(stage.id);
    stages.push(stage);
    if (!name.en || name.en.length > MAX_NAME || name.fa.length > MAX_NAME)
      faults.push({ field: `stage-${i}-en`, value: row.en, takes: 'stageName' });
    const wrong = /stages\[\d+\](?:\.(\w+))?/.exec(
      faultOfModel({
        id: 'own',
        name,
        stages: [stage, { ...EXAMPLE, id: `${stage.id}-next`.slice(-32) }],
      }) ?? '',
    );
    if (!wrong || wrong[1] === 'name') return;
    const field = wrong[1] === 'urls' || wrong[1] === 'events' ? wrong[1] : 'levels';
    faults.push({
      field: `stage-${i}-${field}`,
      value: field === 'levels' ? '' : row[field],
      takes: field === 'levels' ? 'stage' : field,
    });
  });
  if (stages.length < 2) faults.push({ field: 'own-model', value: '', takes: 'stages' });
  if (stages.length > MAX_STAGES)
    faults.push({ field: 'own-model', value: String(stages.length), takes: 'stages' });
  const model = {
    id: 'own',
    name: bothNames(typed.en || 'Own model', typed.fa || (typed.en ? '' : 'مدل خودم')),
    stages,
  };
  if (model.name.en.length > MAX_NAME || model.name.fa.length > MAX_NAME)
    faults.push({ field: 'model-en', value: typed.en || typed.fa, takes: 'stageName' });
  return faults.length ? { faults } : { model: { ...model, id: idOfOwn(model, site) }, faults };
}

const EXAMPLE: Stage = { id: 'next', name: { en: 'Next', fa: 'بعدی' }, levels: [LEVELS[0]] };

/** What a stage counts by; a list that is empty is left out. */
function partsOf(row: TypedStage): Omit<Stage, 'id' | 'name'> {
  const lists = {
    levels: row.levels as Level[],
    kinds: row.kinds as PageKind[],
    urls: linesOf(row.urls),
    events: linesOf(row.events),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));
}

/** A name typed in one language is good for the other until it has its own. */
const bothNames = (en: string, fa: string): { en: string; fa: string } => ({
  en: en.trim() || fa.trim(),
  fa: fa.trim() || en.trim(),
});

/** A stage keeps its id, by which notes on it are kept, whatever it is called. */
function idOf(id: string, taken: ReadonlySet<string>, known: ReadonlySet<string>): string {
  if (/^[a-z][a-z0-9-]{0,31}$/.test(id) && !taken.has(id)) return id;
  for (let n = 1; ; n++) {
    const made = `stage-${n}`;
    if (!taken.has(made) && !known.has(made)) return made;
  }
}

/**
 * Journeys are counted in a model's own bits under its id. So what counts by other things gets another
 * id, and the two are never added up; a model that is only called otherwise keeps its own.
 */
function idOfOwn(model: Model, { model: old }: Site): string {
  if (typeof old === 'string') return model.id;
  const meaning = ({ stages }: Model): string =>
    JSON.stringify(stages.map(({ levels, kinds, urls, events }) => [levels, kinds, urls, events]));
  if (meaning(old) === meaning(model)) return old.id;
  return `own-${Number(/^own-(\d+)$/.exec(old.id)?.[1] ?? 1) + 1}`;
}
