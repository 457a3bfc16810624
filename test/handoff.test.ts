import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { startSystem, type System } from './src/system.ts';
import { Visitor } from './src/visitor.ts';

let system: System;
/** The same shop at its other domain. */
let other: System;
let browser: Browser;
let code: string;

const readNumbers = async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10);
  const funnel = await system.readFunnel({ from: day(-1), to: day(1) });
  return {
    journeys: funnel.journeys,
    reached: funnel.stages.map((stage) => stage.reached),
  };
};
/** A step whose answer came late is sent again, so there may be more of them than codes used twice. */
const readRepeated = async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10);
  return (await system.readFunnel({ from: day(-1), to: day(1) })).quality.repeated;
};

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  other = { ...system, shop: system.shop.replace('localhost', 'pay.localhost') };
  const visitor = await Visitor.arrive(browser, system);
  await visitor.visit('/');
  code = await visitor.page.evaluate(() => {
    const { safar } = window as { safar?: { handoff?: () => string | undefined } };
    return safar?.handoff?.() ?? '';
  });
  await visitor.close();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('a journey that goes on at the other domain is one journey', async () => {
  const visitor = await Visitor.arrive(browser, other);
  await visitor.visit(`/faq#safar=${code}`);
  await visitor.visit('/cart');
  expect(visitor.page.url()).not.toContain('#');
  expect(await readNumbers()).toEqual({ journeys: 1, reached: [1, 1, 1, 0] });
  await visitor.close();
});

test('adopted again by somebody else, the code counts once, and they begin a journey of their own', async () => {
  const friend = await Visitor.arrive(browser, other);
  await friend.visit(`/faq#safar=${code}`);
  await expect
    .poll(readNumbers, { timeout: 60_000 })
    .toEqual({ journeys: 2, reached: [2, 2, 1, 0] });
  await friend.close();
});

test('a voucher with it, used by a third a week later, is known too', async () => {
  const before = await readRepeated();
  const late = await Visitor.arrive(browser, other, { daysAgo: -7 });
  await late.visit(`/faq#safar=${code}`);
  await expect.poll(readRepeated, { timeout: 60_000 }).toBeGreaterThan(before);
  await late.close();
});
