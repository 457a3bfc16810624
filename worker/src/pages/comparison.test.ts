import { expect, test } from 'vitest';
import { addDays } from './days.ts';
import { comparisonOf, periodBefore } from './comparison.ts';

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
