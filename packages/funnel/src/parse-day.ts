import { BUCKETS, KINDS, LEVELS } from '@safar/journey';
import { MAX_HOST, MAX_NAME, MAX_PATH } from '@safar/protocol';
import type { Day, ListName } from './day.ts';
import { DEVICES, TOUCHPOINTS } from './fact.ts';
import { LIST_LIMITS } from './fold.ts';
import {
  MAX_COUNT,
  MAX_CURRENCIES,
  MAX_EVENTS,
  MAX_KEYS,
  MAX_MODELS,
  MAX_PATHS,
  MAX_REASONS,
  MAX_SEGMENTS,
} from './limits.ts';
import { record } from './record.ts';
import { VITAL_BUCKETS, VITALS } from './vital.ts';

/**
 * Reads a day that came from outside: an import, or the restore of an export. What comes back has
 * only the fields that a day has, and can be folded into and merged.
 *
 * @throws Error  that names the first field that is wrong, its value and what it takes
 */
export const parseDay = (value: unknown): Day => readDay(value, 'day');

/** Reads one field, or throws. */
type Read<T> = (value: unknown, field: string) => T;

const fail = (field: string, value: unknown, takes: string): never => {
  const shown = (JSON.stringify(value) ?? 'missing').slice(0, 80);
  throw new Error(`${field} is ${shown}; it takes ${takes}`);
};

const object = (value: unknown, field: string): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(field, value, 'an object');

const whole =
  (least: number, most: number): Read<number> =>
  (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : fail(field, value, `a whole number from ${least} to ${most}`);

const count = whole(0, MAX_COUNT);
const money = whole(0, Number.MAX_SAFE_INTEGER);

/** Every field must be there, but for what days of earlier versions did not count. */
const shape =
  <T extends object>(fields: { [K in keyof T]: Read<T[K]> }): Read<T> =>
  (value, field) => {
    const from = object(value, field);
    const out: Record<string, unknown> = {};
    for (const [name, read] of Object.entries<Read<unknown>>(fields))
      out[name] = read(Object.hasOwn(from, name) ? from[name] : undefined, `${field}.${name}`);
    return out as T;
  };

/** A table with at most so many keys, each of which `key` says is one. */
const table =
  <T>(most: number, key: Key, read: Read<T>): Read<Record<string, T>> =>
  (value, field) => {
    const from = object(value, field);
    const names = Object.keys(from);
    if (names.length > most) fail(field, `${names.length} keys`, `at most ${most}`);
    const out = record<T>();
    for (const name of names) {
      if (!key.test(name)) fail(`${field}: a key`, name, key.takes);
      out[name] = read(from[name], `${field}[${JSON.stringify(name)}]`);
    }
    return out;
  };

interface Key {
  test(name: string): boolean;
  takes: string;
}

const named = (most: number): Key => ({
  test: (name) => name.length <= most,
  takes: `at most ${most} characters`,
});

const like = (pattern: RegExp, takes: string): Key => ({
  test: (name) => pattern.test(name),
  takes,
});

const levels = ['', ...LEVELS].join('|');
const kinds = ['', ...KINDS].join('|');
const kind = like(RegExp(`^(${kinds})$`), 'a page kind');
const touchpoints = TOUCHPOINTS.join('|');
const segment = like(
  RegExp(`^(${touchpoints})/(${DEVICES.join('|')})/(new|returning|customer)$`),
  `<touchpoint>/<device>/<who>, with a touchpoint of ${TOUCHPOINTS.join(', ')}`,
);
const move = like(RegExp(`^(${levels}|[0-7])>(${levels}|[0-7])$`), '<level>><level>');
const vitalPage = like(
  RegExp(`^(${DEVICES.join('|')})/(${levels})/(${kinds})$`),
  '<device>/<level>/<kind>',
);

/** Sets that grow, in so many bits, and what may follow them. */
const growth = (sets: number, rest: RegExp, takes: string): Key => ({
  test(name) {
    const [, had, has, more = ''] = /^(\d{1,3})>(\d{1,3})(.*)$/s.exec(name) ?? [];
    const [from, to] = [Number(had), Number(has)];
    return to > from && to < sets && !(from & ~to) && rest.test(more);
  },
  takes,
});

const edges = (sets: number) =>
  table(MAX_KEYS, growth(sets, /^$/, '<had>><has>, where has holds had and more'), count);

const factsIn = (sets: number) => ({
  edges: edges(sets),
  moves: table(MAX_KEYS, move, count),
  rest: table(
    MAX_KEYS,
    {
      test(name) {
        const [, set, at] = /^(\d{1,3})\/(.*)$/s.exec(name) ?? [];
        return Number(set) > 0 && Number(set) < sets && kind.test(at!);
      },
      takes: '<set>/<kind>',
    },
    whole(-MAX_COUNT, MAX_COUNT),
  ),
  took: table(
    MAX_KEYS,
    growth(sets, /^\/(\d|[12]\d|3[01])$/, `<had>><has>/<bucket>, of ${BUCKETS} buckets`),
    count,
  ),
});

/** The most ledgers that share a site: each may have met other currencies and models of a day. */
const SHARDS = 64;

/** Six levels and the goal; eight stages and the goal. */
const SETS = 2 ** 7;
const OWN_SETS = 2 ** 9;

const byKind = table(MAX_KEYS, kind, count);
const sales = {
  orders: count,
  value: table(
    MAX_CURRENCIES * SHARDS,
    like(/^[A-Z]{3}$/, 'a currency of three capital letters'),
    money,
  ),
};
const cell = shape<Day['cells'][string]>({
  ...factsIn(SETS),
  seen: byKind,
  helped: byKind,
  later: byKind,
  again: count,
  views: byKind,
  ...sales,
});
const slice = shape<Day['lists']['source'][string]>({
  edges: edges(SETS),
  again: count,
  ...sales,
});
const bucket: Key = {
  test: (name) => /^\d{1,3}$/.test(name) && Number(name) < VITAL_BUCKETS,
  takes: `a bucket from 0 to ${VITAL_BUCKETS - 1}`,
};
/** Longest keys: a path in the list of first pages, a host or name in the others; the kind and a path in views. */
const listOf = (list: ListName) =>
  table(LIST_LIMITS[list] + 1, named(list === 'entry' ? MAX_PATH : MAX_HOST), slice);
const reasons = table(MAX_REASONS + 1, named(MAX_NAME), count);

const readDay = shape<Day>({
  cells: table(MAX_SEGMENTS, segment, cell),
  own: table(
    MAX_MODELS * SHARDS,
    like(/^[a-z][a-z0-9-]{0,31}$/, "a model's id"),
    table(MAX_SEGMENTS, segment, shape(factsIn(OWN_SETS))),
  ),
  lists: shape<Day['lists']>({
    source: listOf('source'),
    campaign: listOf('campaign'),
    country: listOf('country'),
    landing: listOf('landing'),
    entry: listOf('entry'),
  }),
  paths: table(MAX_PATHS + 1, named(MAX_PATH + 20), count),
  events: table(MAX_EVENTS + 1, named(MAX_NAME), count),
  vitals: table(
    MAX_SEGMENTS * 2,
    vitalPage,
    table(
      VITALS.length,
      like(RegExp(`^(${VITALS.join('|')})$`), VITALS.join(', ')),
      table(VITAL_BUCKETS, bucket, count),
    ),
  ),
  last: table(
    MAX_SEGMENTS,
    like(RegExp(`^(${touchpoints})$`), TOUCHPOINTS.join(', ')),
    shape(sales),
  ),
  quality: shape<Day['quality']>({
    accepted: count,
    repeated: count,
    bots: reasons,
    refused: reasons,
    lost: count,
    redated: count,
    unstored: (value, field) => (value === undefined ? 0 : count(value, field)),
  }),
});
