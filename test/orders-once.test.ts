import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { startSystem, type System } from './src/system.ts';
import { Visitor } from './src/visitor.ts';

/** The bowl 48.00, post 14.00, and a tenth of tax. */
const ORDER = 68.2;

let system: System;
let browser: Browser;
let buyer: Visitor;
/** Path of the invoice, which opens on any device. */
let invoice: string;

const readGoal = async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10);
  const { goal, journeys } = await system.readFunnel({ from: day(-1), to: day(1) });
  return { journeys, reached: goal.journeys, orders: goal.count, value: goal.value };
};
const ONCE = {
  reached: 1,
  orders: 1,
  // The site's own currency stands first, though nobody paid in it.
  value: [
    { currency: 'IRT', sum: 0 },
    { currency: 'EUR', sum: ORDER },
  ],
};

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  buyer = await Visitor.arrive(browser, system);
  await buyer.visit('/products/turquoise-fish-bowl');
  await buyer.addToCart();
  await buyer.checkOut();
  await buyer.placeOrder();
  invoice = buyer.page.url().slice(system.shop.length);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('an order counts, with its value', async () => {
  expect(await readGoal()).toEqual({ journeys: 1, ...ONCE });
});

test('its receipt loaded again is the same order', async () => {
  await buyer.visit(invoice);
  await buyer.visit(invoice);
  expect(await readGoal()).toEqual({ journeys: 1, ...ONCE });
});

test('the back button that leads to the receipt again orders nothing', async () => {
  await buyer.visit('/track-order');
  await buyer.goBack();
  expect(new URL(buyer.page.url()).pathname).toBe(new URL(invoice, system.shop).pathname);
  expect(await readGoal()).toEqual({ journeys: 1, ...ONCE });
});

test('a receipt in a second tab is the same order', async () => {
  const [first] = [buyer.page];
  buyer.page = await buyer.context.newPage();
  await buyer.visit(invoice);
  await buyer.leave();
  buyer.page = first;
  expect(await readGoal()).toEqual({ journeys: 1, ...ONCE });
});

test('a receipt looked up the next day is the same order', async () => {
  await buyer.comeBackAfter({ days: 1 });
  await buyer.visit(invoice);
  expect(await readGoal()).toEqual({ journeys: 1, ...ONCE });
});

test('a receipt opened on another device is the same order, in a journey of its own', async () => {
  const telephone = await Visitor.arrive(browser, system, { device: 'mobile' });
  await telephone.visit(invoice);
  await telephone.close();
  expect(await readGoal()).toEqual({ journeys: 2, ...ONCE });
});

test('a second order is one more', async () => {
  await buyer.visit('/products/turquoise-fish-bowl');
  await buyer.addToCart();
  await buyer.checkOut();
  await buyer.placeOrder();
  expect(await readGoal()).toMatchObject({ journeys: 2, reached: 1, orders: 2 });
});
