import { expect, test } from 'vitest';
import { periodsOn } from './periods.ts';

const periods = (today: string, lang: 'en' | 'fa') =>
  Object.fromEntries(periodsOn(today, lang).map(({ id, from, to }) => [id, [from, to]]));

test('quick periods end today and hold both their days', () => {
  expect(periods('2026-03-01', 'en')).toMatchObject({
    week: ['2026-02-23', '2026-03-01'],
    thisMonth: ['2026-03-01', '2026-03-01'],
    lastMonth: ['2026-02-01', '2026-02-28'],
    year: ['2025-03-02', '2026-03-01'],
  });
});

test('months in Persian are those of the Persian calendar', () => {
  expect(periods('2026-11-20', 'fa')).toMatchObject({
    thisMonth: ['2026-10-23', '2026-11-20'],
    lastMonth: ['2026-09-23', '2026-10-22'],
  });
  // Nowruz: the last month has 29 days, or 30 in a leap year.
  expect(periods('2026-03-21', 'fa').lastMonth).toEqual(['2026-02-20', '2026-03-20']);
});
