import { dayName } from '@safar/funnel';
import { readingOf, type Model } from '@safar/journey';
import type { Bindings } from '../env.ts';
import { modelOf } from '../funnel-query.ts';
import type { Preview } from '../pages/site/site-page-props.ts';
import { readSummary } from '../read-summary.ts';
import { dayNumberIn } from '../site-clock.ts';
import type { Site } from '../site.ts';

/** Days of a preview: a month up to today. */
const DAYS = 30;

/** The last days read through the site's model and through another one, which need not be saved. */
export async function previewModel(
  env: Bindings,
  site: Site,
  model: Model,
  now: number,
): Promise<Preview> {
  const today = dayNumberIn(site.timezone, now);
  const [from, to] = [dayName(today - DAYS + 1), dayName(today)];
  const read = async (through: Model) => {
    const query = { from, to, model: through, live: true };
    const { stages } = await readSummary(env, site, query, now);
    return { name: through.name, stages };
  };
  const old = modelOf(site);
  // What counts by kinds, addresses or events is counted under the model's id, from when it is saved.
  const isCounted = !readingOf(model).own || model.id === old.id;
  const [before, after] = await Promise.all([read(old), isCounted ? read(model) : null]);
  return { from, to, now: before, then: after };
}
