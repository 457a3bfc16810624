import { expect, test } from 'vitest';
import { large } from '../samples.fixture.ts';
import { biggestLeak } from './biggest-leak.ts';
import { FLOW, flowLayout } from './flow-layout.ts';
import { gradeOf } from './grade-of.ts';
import { liftWords } from './lift-words.ts';
import { MOST_DAYS, trendPoints } from './trend-points.ts';

test('the biggest leak is the one that lost most journeys, not the largest share', () => {
  const leak = biggestLeak(large.stages);
  expect(leak).toMatchObject({ previous: { id: 'consideration' }, stage: { id: 'purchase' } });
  // After-sale lost the larger share, of few.
  expect(large.stages[3]!.leak).toBeGreaterThan(large.stages[2]!.leak!);
});

test('no leak is told apart from too early to say', () => {
  expect(biggestLeak([])).toBe('early');
  expect(biggestLeak(large.stages.map((stage) => ({ ...stage, leak: null })))).toBe('early');
  expect(biggestLeak(large.stages.map((stage) => ({ ...stage, lost: 0, leak: 0 })))).toBe('none');
});

test('a lift is called clear only where its interval leaves no doubt', () => {
  const words = (lift: number | null, interval: [number, number] | null) =>
    liftWords({ kind: 'faq', lift, interval }, 'order');
  expect(words(2.1, [1.3, 3.4])).toBe('more');
  expect(words(0.45, [0.21, 0.92])).toBe('less');
  expect(words(1.1, [0.7, 1.6])).toBe('same');
  expect(words(1.3, [0.2, 8.9])).toBe('few');
  expect(words(0, [0, 1.2])).toBe('few');
  expect(words(null, null)).toBe('few');
});

test('pages that every order passes are not compared', () => {
  expect(liftWords({ kind: 'cart', lift: 9, interval: [5, 12] }, 'order')).toBe('way');
  expect(liftWords({ kind: 'cart', lift: 9, interval: [5, 12] }, 'lead')).toBe('more');
  expect(liftWords({ kind: 'contact', lift: 9, interval: [5, 12] }, 'contact')).toBe('way');
});

test('vitals are graded by the thresholds, each end within', () => {
  expect([2500, 2501, 4000, 4001].map((ms) => gradeOf('lcp', ms))).toEqual([
    'good',
    'middling',
    'middling',
    'poor',
  ]);
  expect([200, 500, 501].map((ms) => gradeOf('inp', ms))).toEqual(['good', 'middling', 'poor']);
  expect([0.1, 0.25, 0.26].map((n) => gradeOf('cls', n))).toEqual(['good', 'middling', 'poor']);
});

test('the moves are drawn with their way, the same picture mirrored in right-to-left', () => {
  const stages = ['a', 'b', 'c'];
  const moves = [
    { from: 'a', to: 'b', count: 10 },
    { from: 'a', to: 'c', count: 2 },
    { from: 'b', to: 'a', count: 5 },
    { from: 'b', to: 'gone', count: 1 },
  ];
  const ltr = flowLayout('ltr', stages, moves);
  const rtl = flowLayout('rtl', stages, moves);
  expect(ltr.arcs.map(({ way }) => way)).toEqual(['forward', 'back', 'skip']);
  expect(ltr.arcs.map(({ label }) => label!.x > FLOW.width / 2)).toEqual([true, false, true]);
  ltr.arcs.forEach(({ label }, i) =>
    expect(label!.x + rtl.arcs[i]!.label!.x).toBeCloseTo(FLOW.width, 1),
  );
});

test('all arcs of the longest model stay within the picture', () => {
  const stages = [...'abcdefgh'];
  const moves = stages.flatMap((from) => stages.map((to) => ({ from, to, count: 7 })));
  for (const dir of ['ltr', 'rtl'] as const) {
    const { arcs, height } = flowLayout(dir, stages, moves);
    expect(arcs).toHaveLength(56);
    for (const { label, d } of arcs) {
      if (label) expect(label.x > 10 && label.x < FLOW.width - 10 && label.y < height).toBe(true);
      expect(d).not.toContain('NaN');
    }
  }
});

test('a long trend is told by weeks that add up to the same', () => {
  const day = { journeys: 2, goals: 1, views: 6, orders: 1, open: false, accepted: 7, bots: 1 };
  const trend = Array.from({ length: MOST_DAYS + 1 }, (_, i) => ({
    ...day,
    day: `d${i}`,
    open: i === MOST_DAYS,
  }));
  const { by, points } = trendPoints(trend);
  expect(by).toBe('week');
  expect(points.reduce((sum, { journeys }) => sum + journeys, 0)).toBe(2 * trend.length);
  expect(points.map(({ open }) => open)).toEqual([...points.slice(1).map(() => false), true]);
  expect(points.at(-1)!.day).toBe(`d${MOST_DAYS - 6}`);
  expect(trendPoints(trend.slice(1)).by).toBe('day');
  // What is asked for goes before what suits.
  expect(trendPoints(trend, 'day').points).toEqual(trend);
  expect(trendPoints(trend.slice(-14), 'week').points.map(({ journeys }) => journeys)).toEqual([
    14, 14,
  ]);
});
