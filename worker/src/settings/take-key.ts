import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { hashOf, newKey } from '../keys.ts';
import { signIn } from '../session.ts';
import { rekeySite } from '../sites.ts';
import { answerSitePage } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';

/**
 * `POST /s/<site>/site/key`: a new key, shown in this answer and nowhere else. Every browser that the old
 * one had signed in is out, but this one.
 */
export async function takeKey(c: Context<AppEnv>): Promise<Response> {
  if (!(await formOf(c)).has('sure'))
    return answerSitePage(c, { faults: [{ field: 'sure', value: '', takes: 'sure' }] });
  const key = newKey();
  const record = await rekeySite(c.env, c.get('site').id, await hashOf(key));
  if (record) await signIn(c, record, c.env.SESSION_KEY ?? '');
  return answerSitePage(c, { key });
}
