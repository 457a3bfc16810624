import { expect, test } from 'vitest';
import { addDays } from './days.ts';
import { readDay, writeDay } from './read-day.ts';

test.each([
  ['۱۴۰۵/۰۸/۲۹', '2026-11-20'],
  ['1405/8/29', '2026-11-20'],
  [' ۱۴۰۵-۸-۲۹ ', '2026-11-20'],
  ['١٤٠٥.٠٨.٢٩', '2026-11-20'],
  ['۲۹ آبان ۱۴۰۵', '2026-11-20'],
  ['۲۹ آبان ماه ۱۴۰۵', '2026-11-20'],
  ['۱۲ دي ۱۴۰۴', '2026-01-02'],
  ['2026-11-20', '2026-11-20'],
  ['۲۰۲۶/۱۱/۲۰', '2026-11-20'],
  // 1403 was a leap year, 1404 is none.
  ['1403/12/30', '2025-03-20'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  '',
  'yesterday',
  '1404/12/30',
  '1405/13/1',
  '1405/7/31',
  '2026-02-30',
  '29/8/1405',
  '۵ مارس ۱۴۰۵',
])('%s is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('every day of six years is read as it is written', () => {
  for (let n = 0; n < 6 * 366; n++) {
    const day = addDays('2023-01-01', n);
    expect(readDay(writeDay(day))).toBe(day);
  }
});
