import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { patchSite } from '../sites.ts';
import { answerSitePage, backTo } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';
import { readSettingsForm } from './read-settings-form.ts';

/** `POST /s/<site>/site/settings`: all of them or, where one is wrong, none. */
export async function takeSettings(c: Context<AppEnv>): Promise<Response> {
  const { settings, faults, typed } = readSettingsForm(await formOf(c), c.get('site'));
  if (faults.length) return answerSitePage(c, { faults, settings: typed });
  await patchSite(c.env, c.get('site').id, settings);
  return backTo(c, 'settings');
}
