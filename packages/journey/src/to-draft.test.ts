import { expect, test } from 'vitest';
import type { Change } from './journey.ts';
import type { Told } from './seen.ts';
import { toDraft } from './to-draft.ts';
import { DIRECT } from './touch.ts';

const config = { goal: 'order', own: { model: 'mine', stages: [] } };
const change: Change = {
  day: Date.UTC(2026, 4, 1) / 864e5,
  who: 'new',
  had: 8,
  has: 72,
  from: 'cart',
  fromLevel: 'decide',
  kind: 'order',
  level: 'decide',
  fresh: true,
  path: '/thanks',
  first: DIRECT,
  landed: { kind: 'home', path: '/' },
  place: '',
  goal: { kinds: ['faq'], key: '0000000000000001' },
};
const goal = (told: Told) => toDraft('0', change, told, config).goal;
const plain = { name: 'order', kinds: ['faq'], key: '0000000000000001' };

test('a change becomes a step with its day written out and its model named', () => {
  const own = { had: 0, has: 1, from: -1, to: 0 };
  const { goal: _, ...rest } = change;
  expect(toDraft('0', { ...rest, own }, {}, config)).toEqual({
    ...rest,
    id: '0',
    day: '2026-05-01',
    own: { model: 'mine', ...own },
  });
});

test('a goal has the name it is called by, or the site’s', () => {
  expect(goal({})).toEqual(plain);
  expect(goal({ name: 'lead' })).toEqual({ ...plain, name: 'lead' });
  expect(goal({ name: 'x'.repeat(200) })!.name).toHaveLength(100);
});

test('a value goes with its currency, in hundredths at most', () => {
  expect(goal({ value: '49.904', currency: 'EUR' })).toEqual({
    ...plain,
    value: 49.9,
    currency: 'EUR',
  });
  expect(goal({ value: 0, currency: 'IRT' })).toEqual({ ...plain, value: 0, currency: 'IRT' });
});

test('a value that the wire would refuse stays behind, and the goal counts', () => {
  for (const told of [
    { value: 5 },
    { currency: 'EUR' },
    { value: -1, currency: 'EUR' },
    { value: 'a lot', currency: 'EUR' },
    { value: Infinity, currency: 'EUR' },
    { value: 1e15, currency: 'EUR' },
    { value: 5, currency: 'euro' },
    { value: 5, currency: '€' },
  ])
    expect(goal(told)).toEqual(plain);
});
