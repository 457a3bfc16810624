import { expect, test } from 'vitest';
import type { Seen } from './index.ts';
import { readSeen } from './read-seen.ts';

const read = (seen: Partial<Seen>, goal = 'order') =>
  readSeen({ path: '/', ...seen }, { domains: [], goal }, 'shop.example', 0);
const call = (does: string, seen: Partial<Seen> = {}, goal?: string) =>
  read({ does, ...seen }, goal);

test('a goal of the site’s own name is the goal, and one of another an event', () => {
  expect(call('goal')).toMatchObject({ goal: {} });
  expect(call('goal', { name: '', key: 'k1' })).toMatchObject({ goal: { key: 'k1' } });
  expect(call('goal', { name: 'order' })).toMatchObject({ goal: {} });
  expect(call('goal', { name: 'lead' }, 'lead')).toMatchObject({ goal: {} });
  expect(call('goal', { name: 'lead', key: 'k1' })).toEqual({
    at: 0,
    kind: '',
    path: '/',
    event: 'lead',
  });
  expect(call('goal', { name: 'x'.repeat(200) })!.event).toHaveLength(100);
});

test('a call that means nothing is none', () => {
  expect(call('stage', { name: 'nonsense' })).toBeUndefined();
  for (const name of [undefined, null, '', {}]) expect(call('event', { name })).toBeUndefined();
});

test('a value goes with its currency, in hundredths at most', () => {
  const priced = (value: unknown, currency?: unknown) => call('goal', { value, currency })!.price;
  expect(priced('49.904', 'EUR')).toEqual({ value: 49.9, currency: 'EUR' });
  expect(priced(0, 'IRT')).toEqual({ value: 0, currency: 'IRT' });
  expect(read({ kind: 'order', value: '5', currency: 'EUR' })!.price).toBeDefined();
  expect(read({ kind: 'product', value: '5', currency: 'EUR' })!.price).toBeUndefined();
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
  ]) {
    const sight = call('goal', told)!;
    expect(sight.goal).toEqual({});
    expect(sight.price).toBeUndefined();
  }
});
