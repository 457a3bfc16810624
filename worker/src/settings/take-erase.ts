import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { langOf } from '../lang-of.ts';
import { sayMessage } from '../say-message.ts';
import { signOut } from '../session.ts';
import { removeSite } from '../sites.ts';
import { answerSitePage } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';

/** `POST /s/<site>/site/erase`: erases the site, once its id was typed. */
export async function takeErase(c: Context<AppEnv>): Promise<Response | Promise<Response>> {
  const site = c.get('site');
  const erase = (await formOf(c)).text('id');
  if (erase.trim() !== site.id)
    return answerSitePage(c, {
      faults: [{ field: 'erase-id', value: erase, takes: 'erase' }],
      erase,
    });
  await removeSite(c.env, site);
  signOut(c, site.id);
  return sayMessage(c, { lang: langOf(c, site.locale), about: 'erased' }, 200);
}
