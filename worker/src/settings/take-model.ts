import { MODELS } from '@safar/journey';
import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { patchSite } from '../sites.ts';
import { answerSitePage, backTo } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';
import { move } from './move.ts';
import { previewModel } from './preview-model.ts';
import { readModelForm } from './read-model-form.ts';

/** `POST /s/<site>/site/stages`: saves the model, or shows the last days through it, or moves a stage. */
export async function takeModel(c: Context<AppEnv>): Promise<Response> {
  const site = c.get('site');
  const form = await formOf(c);
  const { model, faults, typed } = readModelForm(form, site);
  const deed = form.text('do');
  const moved = move(typed.stages, deed, emptyStage);
  if (moved) return answerSitePage(c, { model: { ...typed, choice: 'own', stages: moved } });
  const looks = deed === 'preview';
  if (model === undefined) return answerSitePage(c, { faults, looks, model: typed });
  if (!looks) {
    await patchSite(c.env, site.id, { model });
    return backTo(c, 'stages');
  }
  const wanted = typeof model === 'string' ? MODELS.find(({ id }) => id === model)! : model;
  const preview = await previewModel(c.env, site, wanted, Date.now());
  return answerSitePage(c, { model: typed, preview });
}

const emptyStage = () => ({
  id: '',
  en: '',
  fa: '',
  levels: [],
  kinds: [],
  urls: '',
  events: '',
});
