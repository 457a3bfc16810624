import type { Context } from 'hono';
import { addNotes } from '../days-file.ts';
import type { AppEnv, Bindings } from '../env.ts';
import { fileFaultOf } from '../file-fault.ts';
import { formOf } from '../form-of.ts';
import { jsonIn } from '../json-in.ts';
import { textsOf } from '../map/texts-of.ts';
import { withAtlas } from '../map/with-atlas.ts';
import { parseChanges, type Settings } from '../parse-site.ts';
import { putDays } from '../put-days.ts';
import { readBelongings, readDays, type Belongings } from '../read-export.ts';
import type { Site } from '../site.ts';
import { notesOf, patchSite, removeNote } from '../sites.ts';
import { answerSitePage } from './answer-site-page.ts';

/**
 * `POST /s/<site>/site/restore`: puts the days of an export in place of what was there and, where that is
 * asked for, its settings, notes and journey maps, too. All of the file is read before any of it is taken.
 */
export async function takeRestore(c: Context<AppEnv>): Promise<Response> {
  const form = await formOf(c);
  const file = form.file('file');
  if (!file?.size)
    return answerSitePage(c, { faults: [{ field: 'file', value: '', takes: 'file' }] });
  const site = c.get('site');
  const body = await jsonIn(file);
  const wrong = (fault: { field: string; detail: string }): Promise<Response> =>
    answerSitePage(c, {
      faults: [{ field: 'file', value: file.name, takes: 'file' }],
      fileFault: fileFaultOf(body, fault),
    });
  const read = readDays(body);
  if ('fault' in read) return wrong(read.fault);
  const whole = form.has('whole');
  if (whole) {
    const rest = readBelongings(body);
    if ('fault' in rest) return wrong(rest.fault);
    const { shards, ...others } = rest.belongings.settings;
    // Ledgers that there are hold days, and cannot be taken away.
    const more = typeof shards === 'number' && shards > site.shards ? { shards } : {};
    // What a file does not have is at its default.
    const parsed = parseChanges({ retention: 0, ...others, ...more }, site);
    if ('fault' in parsed) return wrong(parsed.fault);
    await putBack(c.env, site, parsed.settings, rest.belongings);
  }
  await putDays(c.env, site, read.days);
  return answerSitePage(c, { restored: { days: read.days.length, whole } });
}

/** Puts what an export has beside its days in place of what the site has. The maps' history keeps those that it had. */
async function putBack(
  env: Bindings,
  { id }: Site,
  settings: Settings,
  { notes, map }: Belongings,
): Promise<void> {
  await patchSite(env, id, settings);
  for (const note of await notesOf(env, id)) await removeNote(env, id, note.id);
  await addNotes(env, id, notes);
  await withAtlas(env, id, (atlas) => atlas.replace(textsOf(map), 'browser'));
}
