import { expect, test } from 'vitest';
import { dayAt, weekStartOf } from './days.ts';

test.each([
  ['Asia/Tehran', '2026-11-21T20:29:59Z', '2026-11-21'],
  ['Asia/Tehran', '2026-11-21T20:30:00Z', '2026-11-22'],
  ['America/New_York', '2026-11-22T04:59:59Z', '2026-11-21'],
])('in %s it is, at %s, %s', (zone, time, day) => {
  expect(dayAt(zone, time)).toBe(day);
});

test.each([
  ['fa', 'Europe/Berlin', 6],
  ['en', 'Asia/Tehran', 6],
  ['en', 'Asia/Kabul', 6],
  ['en', 'Europe/Berlin', 1],
] as const)(
  'the weeks of a site in %s with the days of %s begin on weekday %i',
  (locale, timezone, start) => {
    expect(weekStartOf({ locale, timezone })).toBe(start);
  },
);
