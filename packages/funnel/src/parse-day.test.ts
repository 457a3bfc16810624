import { expect, test } from 'vitest';
import { parseDay } from './parse-day.ts';
import { newCell, newDay, newSlice } from './new-day.ts';
import { simulateDays } from './simulate.ts';

const site = { timezone: 'Asia/Tehran', window: 30, aftercare: 90, goal: 'order', currency: 'IRR' };

test('Every day that is counted here can be read again', () => {
  const days = simulateDays({ seed: 3, site, from: '2026-10-01', days: 10, visitors: 40 });
  for (const day of days.values()) expect(parseDay(JSON.parse(JSON.stringify(day)))).toEqual(day);
});

const day = (change: (day: ReturnType<typeof newDay>) => void) => {
  const made = newDay();
  change(made);
  return made;
};
const inCell = (change: object) =>
  day((made) => (made.cells['search/mobile/new'] = { ...newCell(), ...change }));

test.each([
  [undefined, 'day is missing; it takes an object'],
  [[], 'day is []; it takes an object'],
  [{}, 'day.cells is missing; it takes an object'],
  [inCell({ edges: { '0>1': -1 } }), 'day.cells["search/mobile/new"].edges["0>1"] is -1'],
  [inCell({ edges: { '0>1': 1.5 } }), 'edges["0>1"] is 1.5'],
  [inCell({ edges: { '0>1': '1' } }), 'edges["0>1"] is "1"'],
  [inCell({ edges: { '3>1': 1 } }), 'edges: a key is "3>1"; it takes <had>><has>'],
  [inCell({ edges: { '0>128': 1 } }), 'a key is "0>128"'],
  [inCell({ rest: { '0/home': 1 } }), 'a key is "0/home"; it takes <set>/<kind>'],
  [inCell({ took: { '0>1/99': 1 } }), 'a key is "0>1/99"'],
  [inCell({ seen: { hologram: 1 } }), 'a key is "hologram"; it takes a page kind'],
  [inCell({ value: { IRR: Number.MAX_SAFE_INTEGER + 1 } }), 'value["IRR"] is 9007199254740992'],
  [inCell({ value: { toman: 1 } }), 'a key is "toman"'],
  [inCell({ orders: Number.NaN }), 'orders is null'],
  [
    day((made) => (made.cells['search'] = newCell())),
    'a key is "search"; it takes <touchpoint>/<device>/<who>',
  ],
  [
    day((made) => (made.cells['fax/desktop/new'] = newCell())),
    'day.cells: a key is "fax/desktop/new"; it takes <touchpoint>/<device>/<who>, with a touchpoint of search',
  ],
  [
    day((made) => (made.last['fax'] = { orders: 1, value: {} })),
    'day.last: a key is "fax"; it takes search',
  ],
  [
    day((made) => (made.lists.source['x'.repeat(254)] = newSlice())),
    'it takes at most 253 characters',
  ],
  [
    day((made) => {
      for (let i = 0; i < 202; i++) made.paths[`home /${i}`] = 1;
    }),
    'day.paths is "202 keys"; it takes at most 201',
  ],
  [day((made) => (made.quality.lost = -1)), 'day.quality.lost is -1'],
  [day((made) => (made.quality.unstored = -1)), 'day.quality.unstored is -1'],
])('It refuses what is none: %#', (value, message) => {
  const given = value as unknown;
  expect(() => parseDay(given)).toThrow(message);
});

test('Resting places alone may be below 0, for a shard that saw only who left', () => {
  const parsed = parseDay(inCell({ rest: { '1/home': -2 } }));
  expect(parsed.cells['search/mobile/new']!.rest['1/home']).toBe(-2);
});

test('A day of before steps said that a browser keeps nothing has none of them', () => {
  const { unstored: _, ...quality } = newDay().quality;
  expect(parseDay({ ...newDay(), quality })).toEqual(newDay());
});

test('What a day does not have is left behind', () => {
  expect(parseDay({ ...newDay(), note: 'hello' })).toEqual(newDay());
});
