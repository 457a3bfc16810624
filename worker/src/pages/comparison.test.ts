import { expect, test } from 'vitest';
import { addDays } from './days.ts';
import { comparisonOf, dataFrom, daysWithData, isComparable, periodBefore } from './comparison.ts';
import { large } from './samples.fixture.ts';

const weekday = (day: string): number => new Date(day).getUTCDay();

test('a period is compared with one as long, that ends before it, on the same weekdays', () => {
  for (const to of ['2026-11-16', '2026-11-20', '2026-12-31']) {
    const period = { from: '2026-11-16', to };
    const before = periodBefore(period, 'previous');
    expect(Date.parse(before.to) - Date.parse(before.from)).toBe(
      Date.parse(period.to) - Date.parse(period.from),
    );
    expect(before.to < period.from).toBe(true);
    expect(weekday(before.from)).toBe(weekday(period.from));
  }
});

test('a year ago is 52 weeks ago, or the year before where the period is a longer one', () => {
  expect(periodBefore({ from: '2026-11-14', to: '2026-11-20' }, 'year')).toEqual({
    from: '2025-11-15',
    to: '2025-11-21',
  });
  expect(periodBefore({ from: '2025-11-01', to: '2026-11-20' }, 'year').to < '2025-11-01').toBe(
    true,
  );
});

test('every day, of any period, stands against the same weekday, and no day against itself', () => {
  for (let days = 1; days <= 400; days++)
    for (const by of ['previous', 'year'] as const) {
      const period = { from: addDays('2026-11-20', 1 - days), to: '2026-11-20' };
      const before = periodBefore(period, by);
      expect(weekday(before.from)).toBe(weekday(period.from));
      expect(weekday(before.to)).toBe(weekday(period.to));
      expect(before.to < period.from).toBe(true);
      const weeks = (Date.parse(period.to) - Date.parse(before.to)) / (7 * 864e5);
      expect(weeks).toBe(Math.max(by === 'year' ? 52 : 0, Math.ceil(days / 7)));
    }
});

test('what is not known is compared with the time before', () => {
  expect(['year', 'none', 'x', undefined].map(comparisonOf)).toEqual([
    'year',
    'none',
    'previous',
    'previous',
  ]);
});

/** A period of 30 days, on the first of which nothing came. */
const quietFor = (days: number) => {
  const from = '2026-10-01';
  const none = { journeys: 0, goals: 0, views: 0, orders: 0, accepted: 0, bots: 0 };
  const trend = Array.from({ length: 30 }, (_, i) => ({
    ...large.trend[0]!,
    day: addDays(from, i),
    ...(i < days && none),
  }));
  return { ...large, from, to: addDays(from, 29), trend };
};
const made = (day: string) => ({ created: `${day}T10:00:00.000Z` });

test('days before a site had any data are unknown, and a few quiet ones of an old site are not', () => {
  expect(dataFrom(quietFor(5), made('2026-10-04'))).toBe('2026-10-06');
  expect(dataFrom(quietFor(5), made('2026-11-20'))).toBe('2026-10-06');
  expect(dataFrom(quietFor(5), made('2026-03-01'))).toBe('2026-10-01');
  expect(dataFrom(quietFor(6), made('2026-03-01'))).toBe('2026-10-01');
  expect(dataFrom(quietFor(7), made('2026-03-01'))).toBe('2026-10-08');
  expect(dataFrom(quietFor(0), made('2026-11-20'))).toBe('2026-10-01');
  expect(daysWithData(quietFor(5), made('2026-10-04'))).toBe(25);
  expect(dataFrom(quietFor(30), made('2026-10-04'))).toBe('2026-10-01');
});

test('a period is compared as a whole where half of it is known', () => {
  const comparable = (days: number) => isComparable(quietFor(days), made('2026-11-20'));
  expect([0, 15, 16, 29].map(comparable)).toEqual([true, true, false, false]);
  expect(isComparable({ ...quietFor(0), journeys: 0 }, made('2026-03-01'))).toBe(false);
});
