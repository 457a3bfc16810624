import type { Summary } from '@safar/funnel';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './src/browser.ts';
import { startSystem, type System } from './src/system.ts';
import { Visitor } from './src/visitor.ts';

/**
 * Five people walk through the demo shop. What the summary must say was counted by hand from what
 * they do below; their sets, with the levels by their first letters and `$` for the goal:
 *
 *     A  buys straight away           a i d $     search, desktop
 *     B  enters at the FAQ, leaves    c           direct, mobile
 *     C  buys at the third visit      a c i d $   messaging, desktop, began six days ago
 *     D  Persian, leaves at the cart  a c i d     direct, mobile
 *     E  orders twice                 i d $ u l   direct, desktop
 */
let system: System;
let browser: Browser;
let period: { from: string; to: string };

const BOWL = '/products/turquoise-fish-bowl';
const BOWL_FA = '/fa/محصولات/کاسه-فیروزه‌ای-ماهی';

/** The bowl 48.00, post 14.00, and a tenth of tax: what each of the four orders comes to. */
const ORDER = 68.2;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), openBrowser()]);
  period = { from: dayInTehran(-6), to: dayInTehran(0) };

  const a = await Visitor.arrive(browser, system);
  await a.visit('/', { referrer: 'https://www.google.com/' });
  await a.follow('/shop');
  await a.follow(BOWL);
  await a.addToCart();
  await a.checkOut();
  await a.placeOrder();
  await a.leave();

  const b = await Visitor.arrive(browser, system, { device: 'mobile' });
  await b.visit('/faq');
  await b.leave();

  const c = await Visitor.arrive(browser, system, { daysAgo: 6 });
  await c.visit('/journal', { referrer: 'https://t.me/' });
  await c.follow('/pricing');
  await c.goBack();
  await c.comeBackAfter({ days: 3 });
  await c.visit('/compare');
  await c.visit(BOWL);
  await c.comeBackAfter({ days: 3 });
  await c.visit(BOWL);
  await c.addToCart();
  await c.checkOut();
  await c.placeOrder();
  await c.leave();

  const d = await Visitor.arrive(browser, system, { language: 'fa-IR', device: 'mobile' });
  await d.visit('/fa/');
  await d.visit('/fa/درباره-ما');
  await d.visit(BOWL_FA);
  await d.addToCart();
  await d.leave();

  const e = await Visitor.arrive(browser, system);
  await e.visit(BOWL);
  await e.addToCart();
  await e.checkOut();
  await e.placeOrder();
  await e.visit('/track-order');
  await e.visit(BOWL);
  await e.addToCart();
  await e.checkOut();
  await e.placeOrder();
  await e.leave();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('the summary shows what five visitors did, field by field', async () => {
  const summary = await system.readFunnel(period);
  const { vitals, trend, ...counted } = summary;

  // Fields may be added to the contract; every one that is here is exact.
  expect(counted).toMatchObject({
    site: 'shop',
    model: 'shop-4',
    ...period,
    timezone: 'Asia/Tehran',
    journeys: 5,
    // B and D have bought nothing, and thirty days to do so.
    open: 2,
    stages: [
      {
        id: 'awareness',
        name: { en: 'Awareness', fa: 'آگاهی' },
        reached: 5,
        visited: 3,
        inOrder: 3,
        skipped: 2,
        ofFirst: 1,
        ofPrevious: null,
        interval: [1, 1],
        lost: 0,
        open: 0,
        leak: null,
        lostAt: [],
        medianMinutes: 0,
      },
      {
        id: 'consideration',
        name: { en: 'Consideration', fa: 'ملاحظه' },
        reached: 5,
        visited: 5,
        inOrder: 3,
        skipped: 0,
        ofFirst: 1,
        ofPrevious: 1,
        interval: [near(0.5655), 1],
        lost: 0,
        open: 0,
        leak: null,
        lostAt: [],
        medianMinutes: 0,
      },
      {
        id: 'purchase',
        name: { en: 'Purchase', fa: 'خرید' },
        reached: 4,
        visited: 4,
        inOrder: 3,
        skipped: 0,
        ofFirst: 0.8,
        ofPrevious: 0.8,
        interval: [near(0.3755), near(0.9638)],
        lost: 0,
        open: 1,
        leak: null,
        lostAt: [],
        medianMinutes: 0,
      },
      {
        id: 'after-sale',
        name: { en: 'After-sale', fa: 'پس از فروش' },
        reached: 1,
        visited: 1,
        inOrder: 0,
        skipped: 0,
        ofFirst: 0.2,
        ofPrevious: 0.25,
        interval: [near(0.0362), near(0.6245)],
        lost: 0,
        open: 3,
        leak: null,
        lostAt: [],
        medianMinutes: 0,
      },
    ],
    goal: {
      name: 'order',
      journeys: 3,
      count: 4,
      value: [
        { currency: 'IRT', sum: 0 },
        { currency: 'EUR', sum: 4 * ORDER },
      ],
      rate: 0.6,
      interval: [near(0.2307), near(0.8824)],
    },
    moves: [
      { from: 'awareness', to: 'consideration', count: 4 },
      { from: 'consideration', to: 'purchase', count: 4 },
      { from: 'consideration', to: 'awareness', count: 1 },
      { from: 'purchase', to: 'after-sale', count: 1 },
    ],
    entries: [
      { stage: 'awareness', count: 3 },
      { stage: 'consideration', count: 2 },
      { stage: 'purchase', count: 0 },
      { stage: 'after-sale', count: 0 },
    ],
    rates: { forward: 0.9, skip: 0, back: 0.1 },
    kinds: [
      kind('checkout', 16, 3, 3, null),
      kind('product', 6, 4, 3, null),
      kind('cart', 5, 4, 3, null),
      kind('order', 4, 3, 0, null),
      kind('article', 2, 1, 1, 2),
      kind('home', 2, 2, 1, 0.75),
      kind('about', 1, 1, 0, 0),
      kind('category', 1, 1, 1, 2),
      kind('compare', 1, 1, 1, 2),
      kind('faq', 1, 1, 0, 0),
      kind('pricing', 1, 1, 1, 2),
      kind('tracking', 1, 1, 0, null),
    ],
    resting: [
      { kind: 'order', count: 3 },
      { kind: 'cart', count: 1 },
      { kind: 'faq', count: 1 },
    ],
    touchpoints: [
      {
        touchpoint: 'direct',
        journeys: 3,
        goals: 1,
        rate: 1 / 3,
        interval: [near(0.0615), near(0.7923)],
      },
      { touchpoint: 'messaging', journeys: 1, goals: 1, rate: 1, interval: [near(0.2065), 1] },
      { touchpoint: 'search', journeys: 1, goals: 1, rate: 1, interval: [near(0.2065), 1] },
    ],
    // What a page had not heard of when it was left comes again, and counts as a repeat: how much is up to the machine.
    quality: { accepted: 41, bots: 0, refused: {}, lost: 0, redated: 0, unstored: 0 },
    devices: [
      { name: 'desktop', journeys: 3, goals: 3 },
      { name: 'mobile', journeys: 2, goals: 0 },
    ],
    who: [{ name: 'new', journeys: 5, goals: 3 }],
    lists: {
      source: [share('(none)', 3, 1), share('google.com', 1, 1), share('t.me', 1, 1)],
      campaign: [share('(none)', 5, 3)],
      // What `wrangler dev` says of everybody.
      country: [share('US', 5, 3)],
      landing: [
        share('home', 2, 1),
        share('article', 1, 1),
        share('faq', 1, 0),
        share('product', 1, 1),
      ],
      entry: [
        share('/', 1, 1),
        share('/fa', 1, 0),
        share('/faq', 1, 0),
        share('/journal', 1, 1),
        share(BOWL, 1, 1),
      ],
    },
    paths: [
      { kind: 'product', path: BOWL, views: 5 },
      { kind: 'cart', path: '/cart', views: 4 },
      { kind: 'checkout', path: '/checkout/address', views: 4 },
      { kind: 'checkout', path: '/checkout/delivery', views: 4 },
      { kind: 'checkout', path: '/checkout/payment', views: 4 },
      { kind: 'checkout', path: '/checkout/review', views: 4 },
      { kind: 'order', path: '/order/:id/thank-you', views: 4 },
      { kind: 'article', path: '/journal', views: 2 },
      { kind: 'home', path: '/', views: 1 },
      { kind: 'compare', path: '/compare', views: 1 },
      { kind: 'home', path: '/fa', views: 1 },
      { kind: 'about', path: '/fa/درباره-ما', views: 1 },
      { kind: 'cart', path: '/fa/سبد-خرید', views: 1 },
      { kind: 'product', path: BOWL_FA, views: 1 },
      { kind: 'faq', path: '/faq', views: 1 },
      { kind: 'pricing', path: '/pricing', views: 1 },
      { kind: 'category', path: '/shop', views: 1 },
      { kind: 'tracking', path: '/track-order', views: 1 },
    ],
  });

  expect(counted.quality.refused).toEqual({});

  // Journeys stand on the day they began; views and orders on the day they reached us.
  const quiet = { journeys: 0, goals: 0, views: 0, orders: 0, open: true };
  expect(trend).toMatchObject([
    { ...quiet, day: dayInTehran(-6), journeys: 1, goals: 1 },
    ...[-5, -4, -3, -2, -1].map((ago) => ({ ...quiet, day: dayInTehran(ago) })),
    { day: dayInTehran(0), journeys: 4, goals: 2, views: 41, orders: 4, open: true },
  ]);
  expect(vitals.map(({ stage }) => stage)).toEqual(counted.stages.map(({ id }) => id));
});

/** What each model says of the same five: visited, reached, in order; then moves and entries by stage. */
const READINGS: Record<string, Reading> = {
  'buyer-3': {
    reached: [5, 5, 4],
    visited: [4, 3, 4],
    inOrder: [4, 2, 2],
    moves: { 'awareness>decision': 4, 'awareness>consideration': 3, 'consideration>awareness': 3 },
    entries: [4, 1, 0],
    rates: [3, 4, 3],
  },
  'sales-5': {
    reached: [5, 5, 5, 4, 1],
    visited: [3, 4, 3, 4, 1],
    inOrder: [3, 3, 0, 2, 0],
    moves: {
      'interest>decision': 4,
      'awareness>consideration': 3,
      'consideration>interest': 2,
      'awareness>interest': 1,
      'consideration>awareness': 1,
      'decision>retention': 1,
    },
    entries: [3, 1, 1, 0, 0],
    rates: [2, 7, 3],
  },
  'shop-4': {
    reached: [5, 5, 4, 1],
    visited: [3, 5, 4, 1],
    inOrder: [3, 3, 3, 0],
    moves: {
      'awareness>consideration': 4,
      'consideration>purchase': 4,
      'consideration>awareness': 1,
      'purchase>after-sale': 1,
    },
    entries: [3, 2, 0, 0],
    rates: [9, 0, 1],
  },
  'lifecycle-5': {
    reached: [5, 5, 4, 1, 1],
    visited: [4, 3, 4, 1, 1],
    inOrder: [4, 2, 2, 0, 0],
    moves: {
      'awareness>purchase': 4,
      'awareness>consideration': 3,
      'consideration>awareness': 3,
      'purchase>use': 1,
      'use>loyalty': 1,
    },
    entries: [4, 1, 0, 0, 0],
    rates: [5, 4, 3],
  },
};

interface Reading {
  reached: number[];
  visited: number[];
  inOrder: number[];
  /** Counts by `<from>><to>`. */
  moves: Record<string, number>;
  entries: number[];
  /** Moves forward, over a stage, and back. */
  rates: [number, number, number];
}

test.each(Object.entries(READINGS))(
  '%s reads the same five in its own stages',
  async (model, hand) => {
    const summary = await system.readFunnel({ ...period, model });
    expect(summary.model).toBe(model);
    expect(readingOf(summary)).toEqual({ ...hand, rates: hand.rates.map(near) });
    // What no model changes.
    expect(summary).toMatchObject({ journeys: 5, open: 2, goal: { journeys: 3, count: 4 } });
  },
);

test('segments part the five, and add up again', async () => {
  const journeysOf = async (segment: Record<string, string>): Promise<[number, number]> => {
    const { journeys, goal } = await system.readFunnel({ ...period, ...segment });
    return [journeys, goal.journeys];
  };
  expect(await journeysOf({ touchpoint: 'search' })).toEqual([1, 1]);
  expect(await journeysOf({ device: 'mobile' })).toEqual([2, 0]);
  expect(await journeysOf({ touchpoint: 'direct', device: 'desktop' })).toEqual([1, 1]);
  expect(await journeysOf({ who: 'customer' })).toEqual([0, 0]);
  expect(await journeysOf({ who: 'new' })).toEqual([5, 3]);
});

function readingOf({ stages, moves, entries, rates }: Summary): unknown {
  const all = moves.reduce((sum, { count }) => sum + count, 0);
  return {
    reached: stages.map((stage) => stage.reached),
    visited: stages.map((stage) => stage.visited),
    inOrder: stages.map((stage) => stage.inOrder),
    moves: Object.fromEntries(moves.map(({ from, to, count }) => [`${from}>${to}`, count])),
    entries: entries.map(({ count }) => count),
    rates: [rates.forward! * all, rates.skip! * all, rates.back! * all],
  };
}

/** A row of a list. */
function share(name: string, journeys: number, goals: number): unknown {
  return { name, journeys, goals };
}

/** A row of the kinds; where there is a lift, its interval has one of its own, which the funnel's tests hold. */
function kind(
  name: string,
  views: number,
  journeys: number,
  helped: number,
  lift: number | null,
): unknown {
  const interval = lift === null ? null : [expect.any(Number), expect.any(Number)];
  return { kind: name, views, journeys, helped, lift: lift && near(lift), interval };
}

/** A number to the four places that a hand writes down. */
function near(value: number): unknown {
  return expect.closeTo(value, 4);
}

/** A day of the site's calendar, so many days from today. */
function dayInTehran(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(
    Date.now() + days * 864e5,
  );
}
