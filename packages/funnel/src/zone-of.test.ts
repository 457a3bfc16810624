import { dayIn } from '@safar/journey';
import { describe, expect, test } from 'vitest';
import { intlDay } from '../test/recount.ts';
import { dayName, dayNumber } from './calendar.ts';
import { zoneOf } from './zone-of.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 36e5;

test('A zone without changes is its offset alone', () => {
  expect(zoneOf('UTC', START)).toEqual([0]);
  expect(zoneOf('Asia/Tehran', START)).toEqual([210]);
  expect(zoneOf('Asia/Kathmandu', START)).toEqual([345]);
  expect(zoneOf('Pacific/Marquesas', START)).toEqual([-570]);
});

test('The clock changes in Berlin to the second', () => {
  expect(zoneOf('Europe/Berlin', START).slice(0, 5)).toEqual([
    60,
    Date.UTC(2026, 2, 29, 1) / 1e3,
    120,
    Date.UTC(2026, 9, 25, 1) / 1e3,
    60,
  ]);
});

describe.each([
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
])('Days in %s', (timezone) => {
  test('are those of the calendar, every hour of two years and around every change', () => {
    const zone = zoneOf(timezone, START);
    const day = intlDay(timezone);
    const times = Array.from({ length: 366 * 48 }, (_, i) => START + i * HOUR);
    for (let i = 1; i < zone.length; i += 2)
      for (const by of [-1, 0, 1, 24 * HOUR - 1]) times.push(zone[i]! * 1e3 + by);
    expect(times.filter((at) => dayName(dayIn(zone, at)) !== day(at))).toEqual([]);
  });
});

test('Days have names, and names have days', () => {
  expect(dayName(dayNumber('2026-11-21'))).toBe('2026-11-21');
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('yesterday')).toBeNaN();
});

test('A zone that does not exist is an error', () => {
  expect(() => zoneOf('Asia/Shiraz', START)).toThrow(RangeError);
});
