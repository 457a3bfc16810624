import { KINDS, LEVELS } from '@safar/journey';
import fc from 'fast-check';
import { LISTS, type Day } from '../src/day.ts';
import { DEVICES } from '../src/fact.ts';
import { parseDay } from '../src/parse-day.ts';

const count = fc.oneof(fc.nat(5), fc.nat(1e9));
const kind = fc.constantFrom('', ...KINDS);
const level = fc.constantFrom('', ...LEVELS);
/** Few, so that the same one often comes both with levels and with the site's own stages. */
const segment = fc.constantFrom(
  'search/mobile/new',
  'direct/mobile/customer',
  'offline/other/returning',
);

/** A table of any counts under any keys of that form. */
const table = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>, maxKeys = 6) =>
  fc.dictionary(key, value, { maxKeys });

const growth = (sets: number) =>
  fc
    .tuple(fc.nat(sets - 1), fc.nat(sets - 1))
    .filter(([had, more]) => (had | more) > had)
    .map(([had, more]) => `${had}>${had | more}`);

const facts = (sets: number) => ({
  edges: table(growth(sets), count, 20),
  moves: table(
    fc.tuple(level, fc.oneof(level, fc.nat(7).map(String))).map(([from, to]) => `${from}>${to}`),
    count,
  ),
  rest: table(
    fc.tuple(fc.integer({ min: 1, max: sets - 1 }), kind).map(([set, at]) => `${set}/${at}`),
    fc.integer({ min: -1000, max: 1e9 }),
  ),
  took: table(
    fc.tuple(growth(sets), fc.nat(31)).map(([edge, bucket]) => `${edge}/${bucket}`),
    count,
  ),
});
const byKind = table(kind, count);
const sales = {
  orders: count,
  value: table(fc.constantFrom('EUR', 'IRR', 'USD'), fc.nat(Number.MAX_SAFE_INTEGER)),
};
const slices = table(
  fc.constantFrom('a', '(other)', '__proto__', '(none)', ''),
  fc.record({ edges: facts(128).edges, again: count, ...sales }),
);

/** Days that no browsers could have made, and that a restore would take all the same. */
export const anyDay: fc.Arbitrary<Day> = fc
  .record({
    cells: table(
      segment,
      fc.record({
        ...facts(128),
        ...sales,
        seen: byKind,
        helped: byKind,
        later: byKind,
        again: count,
        views: byKind,
      }),
    ),
    own: table(fc.constantFrom('workshop', 'long'), table(segment, fc.record(facts(512)))),
    lists: fc.record(Object.fromEntries(LISTS.map((list) => [list, slices]))),
    paths: table(fc.constantFrom('home /', '(other)', '__proto__', 'x'), count),
    events: table(fc.string({ maxLength: 5 }), count),
    vitals: table(
      fc.tuple(fc.constantFrom(...DEVICES), level, kind).map((parts) => parts.join('/')),
      table(fc.constantFrom('lcp', 'inp', 'cls'), table(fc.nat(124).map(String), count)),
    ),
    last: table(fc.constantFrom('search', 'offline'), fc.record(sales)),
    quality: fc.record({
      accepted: count,
      repeated: count,
      bots: table(fc.string({ maxLength: 5 }), count),
      refused: table(fc.constantFrom('origin', '__proto__'), count),
      lost: count,
      redated: count,
      unstored: count,
    }),
  })
  .map(parseDay);
