import type { Context } from 'hono';
import type { AppEnv } from '../env.ts';
import { putDays, readFile } from '../days-file.ts';
import { jsonIn } from '../json-in.ts';
import { answerSitePage } from './answer-site-page.ts';
import { formOf } from '../form-of.ts';

/** `POST /s/<site>/site/restore`: puts the days of an export in place of what was there. */
export async function takeRestore(c: Context<AppEnv>): Promise<Response> {
  const file = (await formOf(c)).file('file');
  if (!file?.size)
    return answerSitePage(c, { faults: [{ field: 'file', value: '', takes: 'file' }] });
  const read = readFile(await jsonIn(file));
  if ('fault' in read)
    return answerSitePage(c, {
      faults: [{ field: 'file', value: file.name, takes: 'file' }],
      fileFault: read.fault.detail,
    });
  await putDays(c.env, c.get('site'), read.days);
  return answerSitePage(c, { restored: read.days.length });
}
