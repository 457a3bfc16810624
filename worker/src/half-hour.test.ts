import { newLately, stagesLately } from '@safar/funnel';
import { MODELS } from '@safar/journey';
import { expect, test } from 'vitest';
import { step } from '../test/api.ts';
import { HalfHour, joinRemembered } from './half-hour.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 20, 12);
const SHOP = MODELS.find(({ id }) => id === 'shop-4')!;

const cameTo = (memory: HalfHour, now: number): number[] =>
  stagesLately(SHOP, memory.read(now)).stages.map(({ came }) => came);

test('a step is remembered for half an hour, and then no longer', () => {
  const memory = new HalfHour(NOON);
  memory.add(step(), NOON);
  memory.add(step({ kind: 'product', level: 'interest' }), NOON + 10 * MINUTE);
  expect(cameTo(memory, NOON + 29 * MINUTE)).toEqual([1, 1, 0, 0]);
  expect(cameTo(memory, NOON + 30 * MINUTE)).toEqual([0, 1, 0, 0]);
  expect(cameTo(memory, NOON + 41 * MINUTE)).toEqual([0, 0, 0, 0]);
});

test('it says since when it remembers, and ledgers together as far back as the most forgetful', () => {
  const old = new HalfHour(NOON - 90 * MINUTE).read(NOON);
  const woken = new HalfHour(NOON - 5 * MINUTE).read(NOON);
  expect(old.since).toBe(NOON - 30 * MINUTE);
  expect(joinRemembered([old, woken]).since).toBe(NOON - 5 * MINUTE);
});

test('a journey counts where it comes to a stage, not where it stays or looks at another page of it', () => {
  const memory = new HalfHour(NOON);
  const at = { had: 3, has: 3, from: 'product', fromLevel: 'interest', level: 'interest' } as const;
  memory.add(step({ ...at, kind: 'product' }), NOON);
  memory.add(step({ ...at, kind: 'pricing', level: 'consider', has: 7 }), NOON);
  memory.add(step({ ...at, kind: 'home', level: 'aware' }), NOON);
  // Consideration is one stage here: from interest to consider nobody came to it.
  expect(cameTo(memory, NOON)).toEqual([1, 0, 0, 0]);
});

test('only the last steps are told one by one, the newest first, those of no journey without a stage', () => {
  const memory = new HalfHour(NOON);
  for (let i = 0; i < 40; i++)
    memory.add(step({ kind: 'faq', level: 'consider' }), NOON + i * 1000);
  memory.add(step({ kind: 'account', level: '', has: 0 }), NOON + 41_000);
  const { steps } = stagesLately(SHOP, memory.read(NOON + MINUTE));
  expect(steps).toHaveLength(12);
  expect(steps[0]).toEqual({ at: NOON + 41_000, kind: 'account', stage: null });
  expect(steps[1]).toEqual({ at: NOON + 39_000, kind: 'faq', stage: 'consideration' });
});

test('names that no page kind has, and models without end, take no room', () => {
  const memory = new HalfHour(NOON);
  for (let i = 0; i < 50; i++)
    memory.add(
      step({ kind: `<b>${i}`, own: { model: `m${i}`, had: 0, has: 1, from: -1, to: 0 } }),
      NOON,
    );
  const { own, steps } = memory.read(NOON);
  expect(Object.keys(own).length).toBeLessThan(10);
  expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['other']));
  expect(stagesLately(SHOP, newLately()).steps).toEqual([]);
});
