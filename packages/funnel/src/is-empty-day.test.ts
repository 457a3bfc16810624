import { expect, test } from 'vitest';
import { countLost } from './quality.ts';
import { isEmptyDay } from './is-empty-day.ts';
import { newCell, newDay } from './new-day.ts';

test('a day is empty until something is counted on it, wherever that stands', () => {
  const day = newDay();
  expect(isEmptyDay(day)).toBe(true);
  day.cells['direct/desktop/new'] = newCell();
  expect(isEmptyDay(day)).toBe(true);
  day.cells['direct/desktop/new'].views['home'] = 1;
  expect(isEmptyDay(day)).toBe(false);

  const days = new Map([['2026-11-01', newDay()]]);
  countLost(days, '2026-11-01', 1);
  expect(isEmptyDay(days.get('2026-11-01')!)).toBe(false);
});
