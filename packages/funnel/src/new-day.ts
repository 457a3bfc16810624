import type { Cell, Day, Facts, Slice } from './day.ts';
import { record } from './record.ts';

/**
 * A day on which nothing has been counted. Its tables have no prototype; a day that was read from
 * JSON gets such tables from `parseDay`, or from `merge` into a new day, before anything is folded in.
 */
export const newDay = (): Day => ({
  cells: record(),
  own: record(),
  lists: {
    source: record(),
    campaign: record(),
    country: record(),
    landing: record(),
    entry: record(),
  },
  paths: record(),
  events: record(),
  vitals: record(),
  last: record(),
  quality: {
    accepted: 0,
    repeated: 0,
    bots: record(),
    refused: record(),
    lost: 0,
    redated: 0,
    unstored: 0,
  },
});

export const newFacts = (): Facts => ({
  edges: record(),
  moves: record(),
  rest: record(),
  took: record(),
});

export const newCell = (): Cell => ({
  ...newFacts(),
  seen: record(),
  helped: record(),
  later: record(),
  again: 0,
  views: record(),
  orders: 0,
  value: record(),
});

export const newSlice = (): Slice => ({ edges: record(), again: 0, orders: 0, value: record() });

/** The day of that name, made where there is none. */
export function dayAt(days: Map<string, Day>, name: string): Day {
  const day = days.get(name) ?? newDay();
  days.set(name, day);
  return day;
}
