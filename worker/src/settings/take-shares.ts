import { MAX_NAME } from '@safar/protocol';
import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import type { Fault } from '../pages/index.ts';
import { isDays, makeShare } from '../share-links.ts';
import { removeShare } from '../sites.ts';
import { answerSitePage, backTo } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';
import { readNumber } from './read-number.ts';

/** `POST /s/<site>/site/shares`: makes a link, which is shown in this answer and nowhere else. */
export async function takeShareForm(c: Context<AppEnv>): Promise<Response> {
  const form = await formOf(c);
  const share = { name: form.text('name'), days: form.text('days') };
  const days = share.days.trim() ? readNumber(share.days) : undefined;
  const faults: Fault[] = [];
  if (share.name.length > MAX_NAME)
    faults.push({ field: 'share-name', value: share.name, takes: 'shareName' });
  if (days !== undefined && !isDays(days))
    faults.push({ field: 'share-days', value: share.days, takes: 'days' });
  if (faults.length) return answerSitePage(c, { faults, share });
  const made = await makeShare(c, share.name, days);
  if (made) return answerSitePage(c, { shareUrl: made.url });
  return answerSitePage(c, {
    faults: [{ field: 'share-name', value: share.name, takes: 'shares' }],
    share,
  });
}

/** `POST /s/<site>/site/shares/<share>`: revokes a link. */
export async function takeRevoke(c: Context<AppEnv>): Promise<Response> {
  await removeShare(c.env, c.get('site').id, c.req.param('share') ?? '');
  return backTo(c, 'shares');
}
