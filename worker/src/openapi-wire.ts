import { KINDS, LEVELS } from '@safar/journey';
import {
  MAX_LOST,
  MAX_NAME,
  MAX_PATH,
  MAX_SKEW,
  MAX_STEPS,
  MAX_VITAL,
  MAX_WAIT,
  type Ack,
  type Beacon,
  type Step,
  type Vitals,
  type WireGoal,
  type WireGone,
  type WireRaw,
  type WireSeen,
  type WireTouch,
} from '@safar/protocol';
import {
  count,
  day,
  flag,
  listOf,
  objectOf,
  ref,
  text,
  told,
  type Schema,
} from './openapi-object.ts';

type Memory = NonNullable<WireRaw['memory']>;
type Journey = NonNullable<Memory['journey']>;

const whole = (minimum: number, maximum: number): Schema => ({ type: 'integer', minimum, maximum });
const hex16 = { type: 'string', pattern: '^[0-9a-f]{16}$' };
const name = { type: 'string', maxLength: MAX_NAME };
const path = { type: 'string', maxLength: MAX_PATH };
const kind = { enum: ['', ...KINDS] };
const level = { enum: ['', ...LEVELS] };
const who = { enum: ['new', 'returning', 'customer'] };
const place = { type: 'string', pattern: '^([A-Z][A-Z0-9])?$' };
const touch = ref('Touch');
const landed = objectOf<Step['landed']>({ kind, path });
const wait = told(whole(0, MAX_WAIT), 'Seconds since it happened');
const dayCount = told(count, 'Days since 1970-01-01');
const vital = { type: 'number', minimum: 0, maximum: MAX_VITAL };

const amount = {
  value: {
    type: 'number',
    minimum: 0,
    description: "In the currency's own unit, kept in hundredths",
  },
  currency: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217, or IRT for toman' },
};

const needed = {
  wait,
  day: told(day, 'When the journey began'),
  who,
  had: told(whole(0, 127), 'Levels and goal visited before, as bits 0 to 6'),
  has: told(whole(0, 127), 'The same afterwards: all of had, and more'),
  from: told(kind, 'Page kind at which the journey rested before'),
  fromLevel: level,
  kind: told(kind, 'Of the page viewed; "" for what is no view'),
  level: told(level, 'At which the journey rests now'),
  fresh: told(flag, 'The journey sees this kind for the first time'),
  path,
  first: touch,
  landed,
  place,
};

const optional = {
  took: told(whole(0, 31), 'Where the set grew: the bucket of the time since the journey began'),
  last: touch,
  event: name,
  handed: told(flag, "The first of a journey that another of the site's domains handed over"),
  unstored: told(flag, 'The browser refused to keep the record'),
  own: objectOf<NonNullable<Step['own']>>({
    model: told(text, "Id of the site's own model"),
    had: whole(0, 511),
    has: whole(0, 511),
    from: whole(-1, 7),
    to: whole(-1, 7),
  }),
};

const goalWith = (key: Schema): Schema =>
  objectOf<WireGoal>(
    { name, kinds: listOf({ enum: KINDS }, 'Seen before the first goal; empty for a later one') },
    { ...amount, key, same: told(flag, 'The order counted last, with what that one came without') },
  );

/** What crosses the wire, held to the types of the protocol. */
export const wireSchemas: Record<string, Schema> = {
  Ack: objectOf<Ack>(
    { place: told(text, 'Country, ISO 3166, or ""; always "" for what is taken for a bot') },
    {
      day: told(day, "Today there, where the browser's clock is wrong"),
      repeated: told(count, 'Steps that had come before'),
    },
  ),
  Beacon: {
    ...objectOf<Partial<Beacon> & Pick<Beacon, 'v'>>(
      { v: { const: 1 } },
      {
        steps: { ...listOf(ref('Step')), maxItems: MAX_STEPS },
        vitals: { ...listOf(ref('Vitals')), maxItems: MAX_STEPS },
        gone: { ...listOf(ref('Gone'), 'Steps that were given up'), maxItems: MAX_STEPS },
        lost: told(whole(0, MAX_LOST), 'How many they were, as earlier snippets told'),
        raw: ref('Raw'),
      },
    ),
    anyOf: [{ required: ['steps'] }, { required: ['raw'] }],
  },
  Step: objectOf<Step>({ id: hex16, ...needed }, { ...optional, goal: goalWith(hex16) }),
  Fact: told(
    objectOf<Omit<Step, 'id'>>(needed, {
      ...optional,
      goal: goalWith({ type: ['string', 'integer'], description: "The order's number" }),
    }),
    'A step that no browser sent: its id is made of idempotency-key, and of the order number its key',
  ),
  Touch: objectOf<WireTouch>({
    host: text,
    source: name,
    medium: name,
    campaign: name,
    paid: flag,
  }),
  Vitals: objectOf<Vitals>(
    { kind, level },
    {
      lcp: told(vital, 'Milliseconds'),
      inp: told(vital, 'Milliseconds'),
      cls: told(vital, 'A score'),
    },
  ),
  Gone: objectOf<WireGone>({ id: hex16 }, { key: told(hex16, 'That of its goal') }),
  Raw: objectOf<WireRaw>(
    { seen: { ...listOf(ref('Seen')), maxItems: MAX_STEPS } },
    {
      skew: whole(-MAX_SKEW, MAX_SKEW),
      memory: objectOf<Memory>(
        {},
        {
          journey: objectOf<Journey>(
            {
              day: dayCount,
              who,
              set: whole(0, 127),
              kind,
              level,
              seen: told(count, 'Kinds seen, as bits'),
              first: touch,
              landed,
              place,
            },
            {
              goalDay: dayCount,
              ordered: flag,
              buying: flag,
              lacks: whole(0, 3),
              own: objectOf<NonNullable<Journey['own']>>({ set: whole(0, 511), at: whole(-1, 7) }),
            },
          ),
          past: { enum: ['returning', 'customer'] },
          touch,
        },
      ),
    },
  ),
  Seen: objectOf<WireSeen>(
    { id: hex16, wait, day: dayCount, took: whole(0, 32), quiet: flag, path: text },
    {
      past: flag,
      known: flag,
      query: text,
      ref: text,
      kind: text,
      says: text,
      og: text,
      types: listOf(text),
      shop: text,
      marks: listOf(text),
      does: { enum: ['event', 'goal', 'stage'] },
      name: text,
      key: hex16,
      value: text,
      currency: text,
    },
  ),
};
