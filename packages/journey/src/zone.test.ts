import { expect, test } from 'vitest';
import { dayIn } from './zone.ts';

const day = (name: string) => Date.parse(name) / 864e5;

test('A day begins at midnight of the zone, half hours included', () => {
  expect(dayIn([210], Date.parse('2026-11-20T20:29:59.999Z'))).toBe(day('2026-11-20'));
  expect(dayIn([210], Date.parse('2026-11-20T20:30:00Z'))).toBe(day('2026-11-21'));
  expect(dayIn([-570], Date.parse('2026-11-20T09:29:59Z'))).toBe(day('2026-11-19'));
});

test('A change counts from its second on', () => {
  const zone = [
    60,
    Date.parse('2026-03-29T01:00:00Z') / 1e3,
    120,
    Date.parse('2026-10-25T01:00:00Z') / 1e3,
    60,
  ];
  expect(dayIn(zone, Date.parse('2026-03-28T22:30:00Z'))).toBe(day('2026-03-28'));
  expect(dayIn(zone, Date.parse('2026-03-29T22:30:00Z'))).toBe(day('2026-03-30'));
  expect(dayIn(zone, Date.parse('2026-10-25T22:30:00Z'))).toBe(day('2026-10-25'));
});

test('A change at midnight begins the day at its very second', () => {
  const midnight = Date.parse('2026-11-20T23:00:00Z');
  const zone = [0, midnight / 1e3, 60];
  expect(dayIn(zone, midnight - 1)).toBe(day('2026-11-20'));
  expect(dayIn(zone, midnight)).toBe(day('2026-11-21'));
});
