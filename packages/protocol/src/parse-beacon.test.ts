import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createBeaconParser,
  MAX_PATH,
  MAX_RAW_PATH,
  MAX_SKEW,
  MAX_STEPS,
  type Beacon,
  type Step,
} from './index.ts';

const parser = createBeaconParser({ kinds: ['home', 'faq', 'order'], levels: ['aware', 'decide'] });

const step: Step = {
  id: '0123456789abcdef',
  wait: 2,
  day: '2026-11-21',
  who: 'new',
  had: 0,
  has: 1,
  from: '',
  fromLevel: '',
  kind: 'home',
  level: 'aware',
  fresh: true,
  path: '/',
  first: { host: 'example.org', source: '', medium: '', campaign: '', paid: false },
  landed: { kind: 'home', path: '/' },
  place: '',
  took: 0,
};
const body = (change: object = {}, rest: object = {}): string =>
  JSON.stringify({ v: 1, steps: [{ ...step, ...change }], ...rest });

test('a beacon comes out as it went in', () => {
  const beacon: Beacon = {
    v: 1,
    steps: [
      step,
      {
        ...step,
        had: 1,
        has: 73,
        kind: 'order',
        goal: {
          name: 'order',
          value: 12.5,
          currency: 'EUR',
          kinds: ['faq'],
          key: 'fedcba9876543210',
        },
        last: step.first,
        own: { model: 'mine', had: 0, has: 257, from: -1, to: 0 },
        event: 'lead',
        handed: true,
        unstored: true,
      },
    ],
    vitals: [{ kind: 'home', level: 'aware', lcp: 1200, cls: 0.01 }],
    gone: [{ id: '0123456789abcdef' }, { id: 'fedcba9876543210', key: '0123456789abcdef' }],
    lost: 3,
  };
  expect(parser.parse(JSON.stringify(beacon))).toEqual({ beacon });
});

test.each([
  ['not JSON', '{', 'body', 'body'],
  ['a list', '[]', 'body', 'body'],
  ['another version', '{"v":9,"steps":[]}', 'version', 'v'],
  ['no steps', '{"v":1}', 'field', 'steps'],
  ['a short id', body({ id: 'ab' }), 'field', 'steps[0].id'],
  ['a day that is none', body({ day: '2026-02-30' }), 'field', 'steps[0].day'],
  ['a set too large', body({ has: 128 }), 'field', 'steps[0].has'],
  ['a set that shrinks', body({ had: 3, has: 1 }), 'field', 'steps[0].has'],
  ['a goal bit without its goal', body({ has: 65 }), 'field', 'steps[0].goal'],
  ['a kind nobody knows', body({ kind: 'shop' }), 'field', 'steps[0].kind'],
  ['a path too long', body({ path: '/'.repeat(MAX_PATH + 1) }), 'field', 'steps[0].path'],
  ['a country in words', body({ place: 'Iran' }), 'field', 'steps[0].place'],
  ['a mark that is a number', body({ unstored: 1 }), 'field', 'steps[0].unstored'],
  ['a touch that is text', body({ first: 'google' }), 'field', 'steps[0].first'],
  [
    'a value without end',
    body({ goal: { name: 'o', value: 1e400, kinds: [] } }),
    'field',
    'steps[0].goal.value',
  ],
  [
    'too many steps',
    JSON.stringify({ v: 1, steps: Array(MAX_STEPS + 1).fill(step) }),
    'field',
    'steps',
  ],
  ['a negative loss', body({}, { lost: -1 }), 'field', 'lost'],
  ['a loss without a name', body({}, { gone: [{}] }), 'field', 'gone[0].id'],
])('%s is refused, and the field named', (_, text, reason, field) => {
  expect(parser.parse(text)).toMatchObject({ rejection: { reason, field } });
});

const seen = {
  id: '0123456789abcdef',
  wait: 1,
  day: 20_778,
  took: 0,
  quiet: false,
  path: '/',
};
const journey = {
  day: 20_778,
  who: 'new',
  set: 1,
  kind: 'home',
  level: 'aware',
  seen: 1,
  first: step.first,
  landed: step.landed,
  place: '',
};
const raw = (change: object = {}, rest: object = {}): string =>
  JSON.stringify({ v: 1, raw: { seen: [{ ...seen, ...change }], ...rest } });
const remembered = (change: object): string =>
  raw({}, { memory: { journey: { ...journey, ...change } } });

test('what was seen comes out as it went in, without steps too', () => {
  const told = {
    skew: -1,
    memory: {
      journey: { ...journey, goalDay: 20_779, lacks: 3, own: { set: 1, at: 0 } },
      touch: step.first,
    },
    seen: [{ ...seen, took: 32, does: 'goal', name: 'lead', key: 'fedcba9876543210', value: '5' }],
  };
  const text = JSON.stringify({ v: 1, raw: told });
  expect(parser.parse(text)).toEqual({ beacon: { v: 1, steps: [], raw: told } });
});

test.each([
  ['text', '{"v":1,"raw":"all"}', 'raw'],
  ['nothing seen', '{"v":1,"raw":{}}', 'raw.seen'],
  ['too much', raw({}, { seen: Array(MAX_STEPS + 1).fill(seen) }), 'raw.seen'],
  ['a short id', raw({ id: 'ab' }), 'raw.seen[0].id'],
  ['a wait below zero', raw({ wait: -1 }), 'raw.seen[0].wait'],
  ['a day in words', raw({ day: '2026-11-21' }), 'raw.seen[0].day'],
  ['a bucket that is none', raw({ took: 33 }), 'raw.seen[0].took'],
  ['no word on the visit', raw({ quiet: undefined }), 'raw.seen[0].quiet'],
  ['a past in words', raw({ past: 'yes' }), 'raw.seen[0].past'],
  ['an order known by a number', raw({ known: 1 }), 'raw.seen[0].known'],
  ['no path', raw({ path: undefined }), 'raw.seen[0].path'],
  ['a path without end', raw({ path: '/'.repeat(MAX_RAW_PATH + 1) }), 'raw.seen[0].path'],
  ['a call nobody knows', raw({ does: 'consent' }), 'raw.seen[0].does'],
  ['an order by its number', raw({ key: '1042' }), 'raw.seen[0].key'],
  ['a calendar a century off', raw({}, { skew: MAX_SKEW + 1 }), 'raw.skew'],
  ['a memory that is text', raw({}, { memory: 'none' }), 'raw.memory'],
  ['a past nobody has', raw({}, { memory: { past: 'new' } }), 'raw.memory.past'],
  ['a touch that is text', raw({}, { memory: { touch: 'ads' } }), 'raw.memory.touch'],
  ['a journey without a day', remembered({ day: undefined }), 'raw.memory.journey.day'],
  ['a stranger', remembered({ who: 'you' }), 'raw.memory.journey.who'],
  ['a set too large', remembered({ set: 128 }), 'raw.memory.journey.set'],
  ['a kind nobody knows', remembered({ kind: 'shop' }), 'raw.memory.journey.kind'],
  ['a level nobody knows', remembered({ level: 'rich' }), 'raw.memory.journey.level'],
  ['kinds beyond the last', remembered({ seen: 8 }), 'raw.memory.journey.seen'],
  ['a first touch left out', remembered({ first: undefined }), 'raw.memory.journey.first'],
  ['a landing that is text', remembered({ landed: '/' }), 'raw.memory.journey.landed'],
  ['a country in words', remembered({ place: 'Iran' }), 'raw.memory.journey.place'],
  ['a goal on no day', remembered({ goalDay: 0.5 }), 'raw.memory.journey.goalDay'],
  ['an order in words', remembered({ ordered: 'yes' }), 'raw.memory.journey.ordered'],
  ['a lack of more than there is', remembered({ lacks: 4 }), 'raw.memory.journey.lacks'],
  ['a purchase in words', remembered({ buying: 'yes' }), 'raw.memory.journey.buying'],
  ['a stage below none', remembered({ own: { set: 1, at: -2 } }), 'raw.memory.journey.own.at'],
])('%s in what was seen is refused, and the field named', (_, text, field) => {
  expect(parser.parse(text)).toMatchObject({ rejection: { reason: 'field', field } });
});

test('a refusal says field, value and what it takes', () => {
  expect(parser.parse(body({ who: 'you' }))).toEqual({
    rejection: {
      reason: 'field',
      field: 'steps[0].who',
      value: '"you"',
      detail: 'steps[0].who is "you"; it takes one of "new", "returning", "customer"',
    },
  });
});

test('what the wire does not know is left behind', () => {
  const parsed = parser.parse(body({ visitor: 'v-1', toString: 1 }, { session: 's-1' }));
  expect(parsed).toEqual({ beacon: { v: 1, steps: [step] } });
});

test('controls and turned text are taken out of names, and half characters mended', () => {
  const parsed = parser.parse(body({ path: '/a\u202eb\u0000\ud800' }));
  expect(parsed).toMatchObject({ beacon: { steps: [{ path: '/ab\ufffd' }] } });
});

test('nothing that can be sent makes the parser throw', () => {
  const mangled = fc
    .tuple(fc.constantFrom(...Object.keys(step)), fc.jsonValue())
    .map(([field, value]) => body({ [field]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), mangled), (text) => {
      const parsed = parser.parse(text);
      if ('rejection' in parsed) expect(parsed.rejection.detail).toContain(parsed.rejection.field);
      else expect(parsed.beacon.v).toBe(1);
    }),
  );
});

test('facts from a server are read by the same rules', () => {
  expect(parser.parseSteps([step])).toEqual({ steps: [step] });
  expect(parser.parseSteps('x')).toMatchObject({ rejection: { field: 'steps' } });
});
