import { MODELS } from '@safar/journey';
import { expect, test, vi } from 'vitest';
import { findings } from '../src/findings.ts';
import type { Day } from '../src/day.ts';
import type { Finding } from '../src/findings/finding.ts';
import { ratio } from '../src/interval.ts';
import { summarise } from '../src/summarise.ts';
import type { Summary } from '../src/summary.ts';
import { DAYS, FIRST, plainShop, SITE, type Faults } from './plain-shop.ts';

// Shops of thousands of journeys, on a machine that is busy.
vi.setConfig({ testTimeout: 180_000 });

const dayAt = (n: number): string =>
  new Date(Date.parse(FIRST) + n * 864e5).toISOString().slice(0, 10);

/** What is said today of the second half of a shop's days, against the first half of another's. */
function said(days: Map<string, Day>, before: Map<string, Day>, id: string): Finding[] {
  const model = MODELS.find((each) => each.id === id)!;
  const today = dayAt(DAYS);
  const read = (from: Map<string, Day>, first: number, last: number) =>
    summarise({ site: SITE, model, days: from, from: dayAt(first), to: dayAt(last), today });
  return findings({
    summary: read(days, DAYS / 2, DAYS - 1),
    before: read(before, 0, DAYS / 2 - 1),
    today,
  });
}

function findIn(seed: number, faults: Faults, before: Faults = faults, id = 'shop-4'): Finding[] {
  const days = plainShop(seed, faults);
  return said(days, before === faults ? days : plainShop(seed, before), id);
}

test('a healthy shop has no finding, whatever model it is read through', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const days = plainShop(seed);
    for (const { id } of MODELS) expect([id, seed, said(days, days, id)]).toEqual([id, seed, []]);
  }
});

test('a site without data, and one with a handful of journeys, have none', () => {
  const summary = summarise({
    site: SITE,
    model: MODELS[2]!,
    days: new Map(),
    from: FIRST,
    to: dayAt(59),
    today: dayAt(59),
  });
  expect(findings({ summary, today: dayAt(59) })).toEqual([]);
  expect(findings({ summary, before: summary, today: dayAt(59) })).toEqual([]);
});

test('a page that most leave from is named as where the biggest leak happens', () => {
  const [found, ...rest] = findIn(1, { next: { pricing: { leave: 600 } } });
  expect([found!.id, ...rest]).toEqual(['leak']);
  expect(found).toMatchObject({
    id: 'leak',
    previous: 'consideration',
    stage: 'purchase',
    page: { kind: 'pricing' },
    anchor: 'funnel',
  });
  if (found?.id !== 'leak') throw new Error('It is the leak');
  expect(found.page!.rate).toBeGreaterThan(found.page!.others * 1.5);
  expect(found.interval[0]).toBeLessThan(found.leak);
  expect(found.journeys).toBeLessThan(found.page!.lost);
});

test('a leak that has grown everywhere is told with what it was', () => {
  const wider = { leave: 90 };
  const found = findIn(
    2,
    {
      next: {
        product: wider,
        category: wider,
        faq: wider,
        pricing: wider,
        reviews: wider,
        policy: wider,
      },
    },
    {},
  );
  expect(found).toMatchObject([{ id: 'leak', stage: 'purchase' }]);
  expect(found[0]).toHaveProperty('before');
  expect(found[0]).not.toHaveProperty('page');
});

test('a stage that most buyers leap over is told', () => {
  const end = { cart: 1, product: 4, leave: 95 };
  const found = findIn(
    3,
    { next: { product: { cart: 11 }, faq: end, pricing: end, reviews: end, policy: end } },
    undefined,
    'sales-5',
  );
  expect(found).toMatchObject([{ id: 'leap', stage: 'consideration' }]);
  const [leap] = found;
  if (leap?.id !== 'leap') throw new Error('It is the leap');
  expect(leap.skipped / leap.further).toBeGreaterThan(0.5);
});

test('a stage smaller than the one after it lacks the tag', () => {
  const found = findIn(4, { untagged: ['cart', 'checkout', 'order'] }, undefined, 'lifecycle-5');
  // Without an order nobody is in use: the tracking page tells of them all the same.
  expect(found).toMatchObject([{ id: 'untagged', stage: 'purchase', next: 'use' }]);
});

test('a slow page at which journeys are lost is told, with how slow it is', () => {
  const found = findIn(5, { lcp: { checkout: 6000 } });
  expect(found).toMatchObject([{ id: 'slow', kind: 'checkout', vital: 'lcp', anchor: 'speed' }]);
});

test('a slow page that is where the biggest leak happens is told once', () => {
  const found = findIn(5, { lcp: { pricing: 6000 }, next: { pricing: { leave: 600 } } });
  expect(found.map(({ id }) => id)).toEqual(['slow']);
});

test('a page that buyers see and others do not is told with its lift', () => {
  const found = findIn(6, { helps: { kind: 'reviews', times: 5 } });
  expect(found).toMatchObject([{ id: 'helps', kind: 'reviews', anchor: 'pages' }]);
  const [helps] = found;
  if (helps?.id !== 'helps') throw new Error('It is the page that helps');
  expect(helps.interval[0]).toBeGreaterThan(1);
});

test('a touchpoint that brings many who never order is told', () => {
  const found = findIn(7, { fruitless: 'social' });
  expect(found).toMatchObject([{ id: 'fruitless', touchpoint: 'social' }]);
  const [fruitless] = found;
  if (fruitless?.id !== 'fruitless') throw new Error('It is the touchpoint');
  expect(fruitless.interval[1]).toBeLessThan(fruitless.average);
});

test('a burst of bots is told with its day', () => {
  expect(findIn(8, { bots: { day: 45, count: 900 } })).toMatchObject([
    { id: 'bots', from: dayAt(45), to: dayAt(45), usual: 5 },
  ]);
  expect(findIn(8, { bots: { day: 45, count: 20 } })).toEqual([]);
});

test('silence is told with its last day, and only once it is no chance', () => {
  const found = findIn(9, { silentFrom: DAYS - 3 });
  expect(found[0]).toMatchObject({ id: 'silent', since: dayAt(DAYS - 4), days: 3 });
});

test('three at most, first what makes the others doubtful, then by journeys at stake', () => {
  const found = findIn(10, {
    silentFrom: DAYS - 2,
    next: { pricing: { leave: 600 } },
    lcp: { checkout: 6000 },
    fruitless: 'social',
    bots: { day: 45, count: 900 },
  });
  expect(found).toHaveLength(3);
  expect(found[0]!.id).toBe('silent');
  expect(found[1]!.journeys).toBeGreaterThanOrEqual(found[2]!.journeys);
});

test('no page is praised that all but a few have seen', () => {
  const model = MODELS.find(({ id }) => id === 'shop-4')!;
  const period = { from: FIRST, to: dayAt(59), today: dayAt(59) };
  const none = summarise({ site: SITE, model, days: new Map(), ...period });
  // All that saw it reached the goal, and of the others one.
  const helps = (others: number) => {
    const row = { kind: 'faq', views: 91, journeys: 91, seen: 91, helped: 91 } as const;
    const lift = ratio(91, 91, 1, others)!;
    const summary: Summary = {
      ...none,
      journeys: 91 + others,
      goal: { ...none.goal, journeys: 92 },
      kinds: [{ ...row, lift: lift.ratio, interval: lift.interval }],
    };
    return findings({ summary, today: dayAt(59) }).map(({ id }) => id);
  };
  expect([9, 10].map(helps)).toEqual([[], ['helps']]);
});
