import { advance, type Memory, type Terms } from '@safar/journey';
import { expect, test } from 'vitest';
import { adopt, disown } from './adopt.ts';
import { writeHandoff } from './handoff-code.ts';
import type { Kept } from './kept.ts';

const DAY = 864e5;
const NOW = Date.UTC(2026, 4, 20, 12);
const terms: Terms = {
  window: 30,
  aftercare: 90,
  goal: { kind: 'order' },
  dayOf: (at) => Math.floor(at / DAY),
};
const keep = (memory: Memory = {}): Kept => ({ n: 0, memory, outbox: [], gone: [], skew: 0 });
const view = (memory: Memory, kind: 'home' | 'product' | 'cart' | 'order', at = NOW) =>
  advance(memory, { at, kind, path: `/${kind}` }, terms);
const makeCode = (memory: Memory, drawn = 'a'.repeat(16), at = NOW) =>
  writeHandoff('demo', memory, at, terms.dayOf(at), drawn)!;

test('the journey goes on: its first step elsewhere begins none', () => {
  const here: Memory = {};
  view(here, 'home');
  view(here, 'product');
  const there = keep();
  expect(adopt(there, makeCode(here), 'demo', NOW + 6e4, terms)).toMatch(/^[0-9a-f]{16}$/);
  expect(view(there.memory, 'cart', NOW + 6e4)).toMatchObject({
    had: 3,
    has: 11,
    from: 'product',
    landed: { kind: 'home' },
  });
});

test('two adoptions of one code are one step to the ledger, and two codes are two', () => {
  const here: Memory = {};
  view(here, 'home');
  const [a, b] = [makeCode(here), makeCode(here, 'b'.repeat(16))];
  const id = (code: string) => adopt(keep(), code, 'demo', NOW, terms);
  expect(id(a)).toBe(id(a));
  expect(id(a)).not.toBe(id(b));
});

test('a browser with a journey of its own keeps it', () => {
  const [here, own] = [{}, {}];
  view(here, 'home');
  view(own, 'cart');
  const kept = keep(structuredClone(own));
  expect(adopt(kept, makeCode(here), 'demo', NOW, terms)).toBeUndefined();
  expect(kept.memory).toEqual(own);
});

test('a journey that is handed back goes on where the other side left it', () => {
  const here: Memory = {};
  view(here, 'home');
  const there = keep();
  adopt(there, makeCode(here), 'demo', NOW, terms);
  view(there.memory, 'cart');
  const back = keep(structuredClone(here));
  expect(adopt(back, makeCode(there.memory), 'demo', NOW, terms)).toBeDefined();
  expect(back.memory.journey).toMatchObject({ set: 9, times: { home: 1 } });
  // An old code takes nothing away.
  expect(adopt(back, makeCode(here), 'demo', NOW, terms)).toBeUndefined();
});

test('a journey that has ended is not adopted, on a voucher found a month later', () => {
  const here: Memory = {};
  view(here, 'home');
  const code = makeCode(here);
  expect(adopt(keep(), code, 'demo', NOW + 29 * DAY, terms)).toBeDefined();
  expect(adopt(keep(), code, 'demo', NOW + 30 * DAY, terms)).toBeUndefined();
});

test('after its order it goes on as a customer’s', () => {
  const here: Memory = {};
  view(here, 'cart');
  view(here, 'order');
  const there = keep();
  adopt(there, makeCode(here), 'demo', NOW + 40 * DAY, terms);
  expect(there.memory.journey).toMatchObject({ goalDay: terms.dayOf(NOW), ordered: true });
  expect(view(there.memory, 'order', NOW + 40 * DAY)).toMatchObject({ had: 72, level: 'decide' });
});

test('what somebody else had adopted before is taken back, with its steps', () => {
  const kept = keep({ past: 'customer' });
  kept.memory.journey = { set: 3 } as NonNullable<Memory['journey']>;
  kept.outbox = [{ step: { id: 'x', had: 3 }, at: NOW }] as Kept['outbox'];
  disown(kept);
  expect(kept).toEqual({ ...keep({ past: 'customer' }), gone: [{ id: 'x' }] });
});
