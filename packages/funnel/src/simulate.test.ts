import { MODELS } from '@safar/journey';
import { createBeaconParser } from '@safar/protocol';
import { KINDS, LEVELS } from '@safar/journey';
import { expect, test } from 'vitest';
import { simulate, simulateDays } from './simulate.ts';
import { summarise } from './summarise.ts';

const site = {
  id: 'demo',
  timezone: 'Asia/Tehran',
  window: 30,
  aftercare: 90,
  goal: 'order',
  currency: 'IRR',
};
const options = { seed: 1, site, from: '2026-09-01', days: 60, visitors: 40 };
const days = simulateDays(options);
const summary = summarise({
  site,
  model: MODELS[2]!,
  days,
  from: '2026-09-01',
  to: '2026-10-30',
  today: '2026-10-30',
});

test('The same seed gives the same days, another one others', () => {
  expect(JSON.stringify([...simulateDays(options)])).toBe(JSON.stringify([...days]));
  expect(JSON.stringify([...simulateDays({ ...options, seed: 2 })])).not.toBe(
    JSON.stringify([...days]),
  );
});

test('The shop is one that one would believe', () => {
  expect(summary.journeys / 60).toBeGreaterThan(30);
  expect(summary.journeys / 60).toBeLessThan(50);
  expect(summary.goal.rate).toBeGreaterThan(0.015);
  expect(summary.goal.rate).toBeLessThan(0.08);
  expect(summary.goal.count).toBeGreaterThan(summary.goal.journeys);
  const mobile = summary.devices.find(({ name }) => name === 'mobile')!;
  expect(mobile.journeys / summary.journeys).toBeCloseTo(0.75, 1);
  expect(summary.touchpoints.map(({ touchpoint }) => touchpoint)).toEqual(
    expect.arrayContaining([
      'search',
      'social',
      'direct',
      'marketplace',
      'messaging',
      'email',
      'ads',
    ]),
  );
  expect(summary.rates.back).toBeGreaterThan(0.05);
  expect(summary.who.some(({ name }) => name !== 'new')).toBe(true);
  expect(summary.vitals[2]!.lcp!).toBeGreaterThan(summary.vitals[0]!.lcp! * 1.2);
  expect(summary.quality.bots).toBeGreaterThan(0);
});

test('It leaks before the purchase, at shipping and prices among other places', () => {
  const leaks = summary.stages.map(({ leak }) => leak ?? 0);
  expect(leaks[2]).toBe(Math.max(...leaks.slice(1, 3)));
  expect(summary.stages[2]!.lostAt.slice(0, 5).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['policy', 'pricing']),
  );
});

test('Its steps are such as the wire takes', () => {
  const { parseSteps } = createBeaconParser({ kinds: KINDS, levels: LEVELS });
  const steps = [...simulate({ ...options, days: 5 })].map(({ fact }) => fact.step);
  for (let i = 0; i < steps.length; i += 50)
    expect(parseSteps(steps.slice(i, i + 50))).toEqual({ steps: steps.slice(i, i + 50) });
});

test('Nothing happens from the moment on that was named', () => {
  const until = Date.parse('2026-09-10T12:00:00Z');
  const all = [...simulate({ ...options, until })];
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ at }) => at >= until)).toEqual([]);
});
