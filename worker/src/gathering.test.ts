import { expect, test } from 'vitest';
import { Gathering } from './gathering.ts';

/** The wait after half a minute of calls, so many a second. */
function waitAt(rate: number): number {
  const gathering = new Gathering();
  for (let at = 0; at < 30_000; at += 1000 / rate) gathering.arrive(at);
  return gathering.wait(30_000);
}

test('a quiet ledger commits at once', () => {
  expect(waitAt(0.1)).toBe(0);
  expect(waitAt(1)).toBe(0);
});

test('a busy one waits for others, a second at most', () => {
  expect(waitAt(4)).toBe(1000);
  expect(waitAt(40)).toBe(1000);
});

test('one under load has as many anyway', () => {
  expect(waitAt(1000)).toBe(0);
});

test('a burst is forgotten', () => {
  const gathering = new Gathering();
  for (let at = 0; at < 5000; at += 50) gathering.arrive(at);
  expect(gathering.wait(5000)).toBeGreaterThan(0);
  gathering.arrive(60_000);
  expect(gathering.wait(60_000)).toBe(0);
});

test('who waits for each answer before the next call gains nothing by it, and is not made to wait', () => {
  const gathering = new Gathering();
  for (let at = 0; at < 30_000; at += 250) gathering.arrive(at);
  gathering.gathered(1, 30_000);
  expect(gathering.wait(31_000)).toBe(0);
  gathering.gathered(4, 31_000);
  expect(gathering.wait(41_000)).toBeGreaterThan(0);
});

test('a clock that goes back does no harm', () => {
  const gathering = new Gathering();
  gathering.arrive(1_000_000);
  gathering.arrive(1000);
  expect(gathering.wait(1000)).toBe(0);
});
