import { simulateDays } from '@safar/funnel/simulate';
import { callApi, type NewSite } from './safar-api.ts';

/** The demo shop, as a site of the worker. Its prices are in toman, and its days are Tehran's. */
export const DEMO = {
  id: 'demo',
  name: 'Naqsh & Dast',
  timezone: 'Asia/Tehran',
  currency: 'IRT',
  window: 30,
  goal: 'order',
} as const satisfies Omit<NewSite, 'domains'>;

/** Days of simulated journeys, today included: two windows, so that half of them are settled. */
const DAYS = 60;

/** New visitors a day: a small shop's, and enough for its numbers to mean something. */
const VISITORS = 45;

/** Fills the demo site with simulated journeys up to now, through the endpoint that restores an export. */
export async function fillSite(worker: string, key: string): Promise<void> {
  const now = Date.now();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: DEMO.timezone }).format(now);
  const from = new Date(Date.parse(today) - (DAYS - 1) * 864e5).toISOString().slice(0, 10);
  const days = simulateDays({
    seed: 1404,
    site: { ...DEMO, aftercare: 90 },
    from,
    days: DAYS,
    visitors: VISITORS,
    until: now,
  });
  await callApi(`${worker}/v1/sites/${DEMO.id}/import`, key, {
    format: 'safar-days',
    version: 1,
    days: Object.fromEntries(days),
  });
}
