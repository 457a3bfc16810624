import { expect, test } from 'vitest';
import { dayAt } from './days.ts';

test.each([
  ['Asia/Tehran', '2026-11-21T20:29:59Z', '2026-11-21'],
  ['Asia/Tehran', '2026-11-21T20:30:00Z', '2026-11-22'],
  ['America/New_York', '2026-11-22T04:59:59Z', '2026-11-21'],
])('in %s it is, at %s, %s', (zone, time, day) => {
  expect(dayAt(zone, time)).toBe(day);
});
