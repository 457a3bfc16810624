import { DEVICES, dayName, dayNumber, TOUCHPOINTS } from '@safar/funnel';
import { MODELS, type Model } from '@safar/journey';
import { show } from './problem.ts';
import { dayNumberIn } from './site-clock.ts';
import type { Site } from './site.ts';

/** Days that are read where no period is named: twice the usual window, so that half of them are settled. */
const DEFAULT_DAYS = 60;

/** Days of one period: a year, and the same day of the year before. */
const MAX_DAYS = 400;

/** What an owner asks for. */
export interface FunnelQuery {
  /** First and last day, `YYYY-MM-DD`, both within. */
  from: string;
  to: string;
  model: Model;
  touchpoint?: string;
  device?: string;
  who?: string;
  /** What the ledgers have and KV may not have yet is asked for too. */
  live: boolean;
}

/** What was read, or the first parameter that is wrong. */
export type ParsedQuery = { query: FunnelQuery } | { fault: { field: string; detail: string } };

/** The models that a site can be read through: the built-in ones and its own. */
export const modelsOf = (site: Site): readonly Model[] =>
  typeof site.model === 'string' ? MODELS : [...MODELS, site.model];

/** The model that a site uses. */
export const modelOf = ({ model }: Site): Model =>
  typeof model === 'string' ? (MODELS.find((each) => each.id === model) ?? MODELS[0]!) : model;

/**
 * Reads the parameters of a summary. One that is there with an empty value, as a form without script
 * sends it, is left out; what is not known here (`lang`) is not looked at.
 *
 * @param params  by name, as they stand in the address
 */
export function parseFunnelQuery(
  params: Record<string, string>,
  site: Site,
  now: number,
): ParsedQuery {
  const today = dayNumberIn(site.timezone, now);
  const fault = (field: string, takes: string): ParsedQuery => ({
    fault: { field, detail: `${field} is ${show(params[field])}; it takes ${takes}` },
  });

  const to = params['to'] ? dayNumber(params['to']) : today;
  if (!isDay(params['to'], to)) return fault('to', 'a day, YYYY-MM-DD');
  const from = params['from'] ? dayNumber(params['from']) : to - DEFAULT_DAYS + 1;
  if (!isDay(params['from'], from)) return fault('from', 'a day, YYYY-MM-DD');
  if (from > to) return fault('from', `a day that is not after to, ${dayName(to)}`);
  if (to - from >= MAX_DAYS) return fault('from', `a day at most ${MAX_DAYS} days before to`);

  const query: FunnelQuery = {
    from: dayName(from),
    to: dayName(to),
    model: modelOf(site),
    live: params['live'] === '1',
  };
  if (params['live'] && !/^[01]$/.test(params['live'])) return fault('live', '1 or 0');
  if (params['model']) {
    const models = modelsOf(site);
    const model = models.find((each) => each.id === params['model']);
    if (!model) return fault('model', models.map((each) => each.id).join(', '));
    query.model = model;
  }
  for (const [field, values] of Object.entries(SEGMENTS)) {
    const value = params[field];
    if (!value) continue;
    if (!values.includes(value)) return fault(field, values.join(', '));
    query[field as keyof typeof SEGMENTS] = value;
  }
  return { query };
}

const SEGMENTS: Record<'touchpoint' | 'device' | 'who', readonly string[]> = {
  touchpoint: TOUCHPOINTS,
  device: DEVICES,
  who: ['new', 'returning', 'customer'],
};

/** `2026-02-30` is parsed as a day of March: a day is what is written the same again. */
const isDay = (text: string | undefined, day: number): boolean =>
  !Number.isNaN(day) && (!text || dayName(day) === text);
