import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { patchSite } from '../sites.ts';
import { answerSitePage, backTo } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';
import { move } from './move.ts';
import { readRulesForm } from './read-rules-form.ts';
import { tryRules } from './try-rules.ts';

/** `POST /s/<site>/site/rules`: saves them, or tries them as they are typed, or moves one. */
export async function takeRules(c: Context<AppEnv>): Promise<Response> {
  const form = await formOf(c);
  const { rules, faults, typed } = readRulesForm(form);
  const deed = form.text('do');
  const url = form.text('url');
  const moved = move(typed, deed, () => ({ glob: '', kind: '' }), 3);
  if (moved) return answerSitePage(c, { rules: moved, url });
  const looks = deed === 'try';
  if (faults.length) return answerSitePage(c, { faults, looks, rules: typed, url });
  if (!looks) {
    await patchSite(c.env, c.get('site').id, { rules });
    return backTo(c, 'rules');
  }
  if (!url.trim())
    return answerSitePage(c, {
      faults: [{ field: 'url', value: url, takes: 'url' }],
      looks,
      rules: typed,
      url,
    });
  const tried = await tryRules(url, rules, c.get('site'), c.req.url);
  return answerSitePage(c, { rules: typed, tried, url });
}
