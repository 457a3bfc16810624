import type { Summary } from '@safar/funnel';
import { expect, test } from 'vitest';
import { addDays } from '../days.ts';
import { large } from '../samples.fixture.ts';
import { biggestLeak } from './biggest-leak.ts';
import { FLOW, flowLayout } from './flow-layout.ts';
import { gradeOf } from './grade-of.ts';
import { liftScale } from './lift-scale.ts';
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

const SHOP = { goal: { name: 'order' }, journeys: 100 };

test('a lift is called clear only where its interval leaves no doubt', () => {
  const words = (lift: number | null, interval: [number, number] | null) =>
    liftWords({ kind: 'faq', seen: 50, lift, interval }, SHOP);
  expect(words(2.1, [1.3, 3.4])).toBe('more');
  expect(words(0.45, [0.21, 0.92])).toBe('less');
  expect(words(1.1, [0.7, 1.6])).toBe('same');
  expect(words(1.3, [0.2, 8.9])).toBe('few');
  expect(words(0, [0, 1.2])).toBe('few');
  expect(words(null, null)).toBe('few');
});

test('a lift of a few journeys is none, whichever side they are on', () => {
  const words = (seen: number) =>
    liftWords({ kind: 'faq', seen, lift: 15, interval: [2.8, 31] }, SHOP);
  expect([1, 9, 10, 90, 91, 100].map(words)).toEqual(['few', 'few', 'more', 'more', 'few', 'few']);
});

test('pages that every order passes are not compared', () => {
  const words = (kind: 'cart' | 'contact', goal: string) =>
    liftWords(
      { kind, seen: 50, lift: 9, interval: [5, 12] },
      { goal: { name: goal }, journeys: 100 },
    );
  expect(words('cart', 'order')).toBe('way');
  expect(words('cart', 'lead')).toBe('more');
  expect(words('contact', 'contact')).toBe('way');
});

test('a lift’s scale holds what is drawn on it, the same to both sides, and says what is beyond', () => {
  expect(liftScale([]).end).toBe(4);
  expect(liftScale([[1.3, 3.4]]).end).toBe(4);
  expect(liftScale([[0.06, 0.9]]).end).toBe(32);
  expect(liftScale([[0, 0.9]]).end).toBe(4);
  const scale = liftScale([[2.8, 12]]);
  expect([1 / 16, 1, 16].map(scale.at)).toEqual([8, 50, 92]);
  expect([0.07, 12, 16].map(scale.isBeyond)).toEqual([false, false, false]);
  const far = liftScale([[7.7, 68]]);
  expect([0, 1 / 33, 32, 68].map(far.isBeyond)).toEqual([true, true, false, true]);
  expect([0, 68].map(far.at)).toEqual([8, 92]);
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

const NAME = { en: '', fa: '' };
const moving = (
  stages: string[],
  entries: Summary['entries'],
  moves: Summary['moves'],
): Summary => ({
  ...large,
  stages: stages.map((id) => ({ ...large.stages[0]!, id, name: NAME })),
  entries,
  moves,
});

test('what comes to a stage is as much as what goes on or rests there, drawn as high on both sides', () => {
  const { bars, ribbons } = flowLayout('ltr', large);
  for (const { id } of large.stages) {
    const [from, to] = (['from', 'to'] as const).map((side) =>
      bars.find((bar) => bar.stage === id && bar.side === side)!,
    );
    expect([id, from!.count, from!.height]).toEqual([id, to!.count, to!.height]);
  }
  const [began, rest] = bars.filter(({ stage }) => !stage);
  expect([began!.count, rest!.count]).toEqual([1200, 1200]);
  const sum = (way: string): number =>
    ribbons.reduce((total, each) => total + (each.way === way ? each.count : 0), 0);
  expect(['began', 'forward', 'skip', 'back', 'rests'].map(sum)).toEqual([
    1200, 808, 26, 335, 1200,
  ]);
});

test('bands are as thick as their counts, and go on downwards to where they end', () => {
  const { bars, ribbons } = flowLayout('ltr', large);
  const scale = ribbons[0]!.width / ribbons[0]!.count;
  for (const { count, width } of ribbons)
    if (count * scale > 1) expect(width / count).toBeCloseTo(scale, 2);
  for (const side of ['from', 'to'] as const) {
    const ends = bars.filter((bar) => bar.side === side).map(({ y, height }) => [y, y + height]);
    ends.slice(1).forEach(([top], i) => expect(top! - ends[i]![1]!).toBeGreaterThan(20));
  }
});

test('in right-to-left the same picture is mirrored', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => flowLayout(dir, large));
  ltr!.bars.forEach(({ x, y }, i) =>
    expect([x + rtl!.bars[i]!.x + FLOW.bar, y]).toEqual([FLOW.width, rtl!.bars[i]!.y]),
  );
  ltr!.ribbons.forEach(({ label }, i) => {
    if (label) expect(label.x + rtl!.ribbons[i]!.label!.x).toBeCloseTo(FLOW.width, 1);
  });
});

test('the longest model, all of whose stages lead to each other, stays within the picture', () => {
  const stages = [...'abcdefgh'];
  const moves = stages
    .flatMap((from) => stages.map((to) => ({ from, to, count: 7 })))
    .filter(({ from, to }) => from !== to);
  for (const dir of ['ltr', 'rtl'] as const) {
    const { bars, ribbons, height } = flowLayout(
      dir,
      moving(stages, [{ stage: 'a', count: 9 }], moves),
    );
    expect(ribbons).toHaveLength(1 + 56 + 1);
    for (const { d } of ribbons) expect(d).not.toContain('NaN');
    for (const bar of bars) {
      expect(bar.x >= 0 && bar.x + FLOW.bar <= FLOW.width).toBe(true);
      expect(bar.y >= FLOW.name && bar.y + bar.height <= height + 1.5).toBe(true);
    }
  }
});

test('nothing, one journey, and steps lost on their way are drawn as they are', () => {
  expect(flowLayout('ltr', moving(['a', 'b'], [], []))).toMatchObject({ bars: [], ribbons: [] });
  const one = flowLayout('ltr', moving(['a', 'b'], [{ stage: 'b', count: 1 }], []));
  expect(one.ribbons.map(({ from, to, way }) => [from, to, way])).toEqual([
    ['', 'b', 'began'],
    ['b', '', 'rests'],
  ]);
  const lost = flowLayout('ltr', moving(['a', 'b'], [], [{ from: 'a', to: 'b', count: 3 }]));
  expect(lost.ribbons.map(({ count, way }) => [count, way])).toEqual([
    [3, 'forward'],
    [3, 'rests'],
  ]);
});

const DAY = { journeys: 2, goals: 1, views: 6, orders: 1, open: false, accepted: 7, bots: 1 };
const trendFrom = (first: string, days: number): Summary['trend'] =>
  Array.from({ length: days }, (_, i) => ({
    ...DAY,
    day: addDays(first, i),
    open: i === days - 1,
  }));
const [MONDAY, SATURDAY] = [1, 6];

test('a long trend is told by weeks that add up to the same', () => {
  const trend = trendFrom('2026-08-01', MOST_DAYS + 1);
  const { by, points } = trendPoints(trend, MONDAY);
  expect(by).toBe('week');
  expect(points.reduce((sum, { journeys }) => sum + journeys, 0)).toBe(2 * trend.length);
  expect(points.map(({ open }) => open)).toEqual([...points.slice(1).map(() => false), true]);
  expect(trendPoints(trend.slice(1), MONDAY).by).toBe('day');
  // What is asked for goes before what suits.
  expect(trendPoints(trend, MONDAY, 'day').points).toEqual(trend);
});

test('weeks begin on the site’s weekday, and those that the period cuts tell how many days they have', () => {
  // From a Saturday to a Sunday.
  const trend = trendFrom('2026-10-24', 30);
  const weeks = (weekStart: number) =>
    trendPoints(trend, weekStart, 'week').points.map(({ day, journeys, cutTo }) => [
      day,
      journeys,
      cutTo,
    ]);
  expect(weeks(SATURDAY)).toEqual([
    ['2026-10-24', 14, undefined],
    ['2026-10-31', 14, undefined],
    ['2026-11-07', 14, undefined],
    ['2026-11-14', 14, undefined],
    ['2026-11-21', 4, 2],
  ]);
  expect(weeks(MONDAY)).toEqual([
    ['2026-10-24', 4, 2],
    ['2026-10-26', 14, undefined],
    ['2026-11-02', 14, undefined],
    ['2026-11-09', 14, undefined],
    ['2026-11-16', 14, undefined],
  ]);
});
