import { expect, test } from 'vitest';
import { Gathering } from './gathering.ts';

/** One that has long been busy, and whose last commit only few shared. */
async function busy(now: number): Promise<Gathering> {
  const gathering = new Gathering();
  for (let at = now - 30_000; at < now; at += 25) gathering.arrive(1, at);
  await gathering.ready();
  gathering.arrive(1, now);
  await gathering.ready();
  return gathering;
}

/** Whether the next commit begins without waiting; and what ends when it does. */
async function begin(gathering: Gathering): Promise<{ atOnce: boolean; ready: Promise<void> }> {
  let atOnce = false;
  const ready = gathering.ready().then(() => {
    atOnce = true;
  });
  for (let i = 0; i < 3; i++) await Promise.resolve();
  return { atOnce, ready };
}

/** The wait after half a minute of batches, so many a second. */
function waitAt(rate: number): number {
  const gathering = new Gathering();
  for (let at = 0; at < 30_000; at += 1000 / rate) gathering.arrive(1, at);
  return gathering.wait(30_000);
}

test('a quiet ledger commits at once', () => {
  expect(waitAt(0.1)).toBe(0);
  expect(waitAt(10)).toBe(0);
});

test('a busy one waits for others, a fifth of a second at most', () => {
  expect(waitAt(40)).toBe(200);
  expect(waitAt(400)).toBe(200);
});

test('one under load has as many anyway', () => {
  expect(waitAt(2000)).toBe(0);
});

test('a burst is forgotten', () => {
  const gathering = new Gathering();
  for (let at = 0; at < 5000; at += 10) gathering.arrive(1, at);
  expect(gathering.wait(5000)).toBeGreaterThan(0);
  gathering.arrive(1, 60_000);
  expect(gathering.wait(60_000)).toBe(0);
});

test('a wait ends when enough have come', async () => {
  const now = Date.now();
  const gathering = await busy(now);
  gathering.arrive(1, now);
  const { atOnce, ready } = await begin(gathering);
  expect(atOnce).toBe(false);
  gathering.arrive(3, now);
  await ready;
});

test('after a commit that many shared the next is not held up', async () => {
  const now = Date.now();
  const gathering = await busy(now);
  gathering.arrive(60, now);
  await gathering.ready();
  gathering.arrive(1, now);
  expect((await begin(gathering)).atOnce).toBe(true);
});

test('who waits for each answer before the next call gains nothing by it, and is not made to wait', async () => {
  const now = Date.now();
  const gathering = await busy(now);
  gathering.arrive(1, now);
  await gathering.ready();
  gathering.arrive(1, now);
  await gathering.ready();
  expect(gathering.wait(Date.now())).toBe(0);
  expect(gathering.wait(Date.now() + 10_000)).toBeGreaterThan(0);
});

test('one that calls for many, with all who came during a wait, is made to wait again', async () => {
  const now = Date.now();
  const gathering = await busy(now);
  gathering.arrive(1, now);
  await gathering.ready();
  gathering.arrive(7, now);
  await gathering.ready();
  expect(gathering.wait(Date.now())).toBeGreaterThan(0);
});

test('a clock that goes back does no harm', () => {
  const gathering = new Gathering();
  gathering.arrive(1, 1_000_000);
  gathering.arrive(1, 1000);
  expect(gathering.wait(1000)).toBe(0);
});
