import type { Context } from 'hono';
import { openEmbed } from '../embed.ts';
import type { AppEnv } from '../env.ts';
import { setEmbed } from '../sites.ts';
import { answerSitePage, backTo } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';

/** `POST /s/<site>/site/embed`: opens the funnel to other pages, by an address shown in this answer alone, or closes it. */
export async function takeEmbed(c: Context<AppEnv>): Promise<Response> {
  if ((await formOf(c)).text('do') === 'open')
    return answerSitePage(c, { embedUrl: await openEmbed(c) });
  await setEmbed(c.env, c.get('site').id, null);
  return backTo(c, 'embed');
}
