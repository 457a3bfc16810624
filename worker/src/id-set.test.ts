import { expect, test } from 'vitest';
import { IdSet } from './id-set.ts';
import { Recent } from './recent.ts';

const idOf = (i: number): string =>
  ((BigInt(i) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16).padStart(16, '0');

test('a set has what was put in and nothing else, however much it grew', () => {
  const ids = new IdSet();
  for (let i = 0; i < 20_000; i++) ids.add(idOf(i));
  const all = Array.from({ length: 40_000 }, (_, i) => idOf(i));
  expect(all.filter((id) => ids.has(id))).toEqual(all.slice(0, 20_000));
});

test('ids that fall on one place, halves of zero, and zero itself are told apart', () => {
  const ids = new IdSet();
  const some = ['0000000000000000', '0000000100000000', '0000000000000001', 'ffffffff00000001'];
  const others = ['0000000200000000', '0000000000000002', 'fffffffe00000001'];
  for (const id of some) expect(ids.has(id)).toBe(false);
  for (const id of some) ids.add(id);
  for (const id of some) expect(ids.has(id)).toBe(true);
  for (const id of others) expect(ids.has(id)).toBe(false);
});

test('what came is kept as long as it was promised, and forgotten after', () => {
  const recent = new Recent(10, 50);
  recent.add('00000000000000aa', 1_000);
  recent.forget(1_050);
  expect(recent.has('00000000000000aa')).toBe(true);
  recent.forget(1_061);
  expect(recent.has('00000000000000aa')).toBe(false);
});
