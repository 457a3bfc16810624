import {
  MAX_HOST,
  MAX_LOST,
  MAX_NAME,
  MAX_PATH,
  MAX_RAW_PATH,
  MAX_SAID,
  MAX_SKEW,
  MAX_STEPS,
  MAX_VALUE,
  MAX_VITAL,
  MAX_WAIT,
} from './limits.ts';
import {
  WIRE_VERSION,
  type Beacon,
  type Rejection,
  type Step,
  type Vitals,
  type WireGoal,
  type WireGone,
  type WireRaw,
  type WireSeen,
  type WireTouch,
} from './step.ts';

/** The words that the wire may use; the journey's package has them. */
export interface Vocabulary {
  kinds: readonly string[];
  levels: readonly string[];
}

/** What was read: a beacon, or the first thing that was wrong with it. */
export type Parsed = { beacon: Beacon } | { rejection: Rejection };

/** The one parser. Neither of its two ways in ever throws. */
export interface BeaconParser {
  /** Reads the text of a body, already under `MAX_BODY`. */
  parse(text: string): Parsed;
  /** Reads steps alone: facts that come from the owner's own server. */
  parseSteps(steps: unknown): { steps: Step[] } | { rejection: Rejection };
}

/**
 * Makes the parser for a vocabulary; made once and kept. Fields that the wire does not know are left
 * behind; of two faults the first is told.
 */
export function createBeaconParser(words: Vocabulary): BeaconParser {
  const read = beaconReader(words);
  const check = (body: unknown): Parsed => {
    if (!isRecord(body)) return refuse('body', 'body', body, 'one JSON object');
    if (body['v'] !== WIRE_VERSION) return refuse('version', 'v', body['v'], String(WIRE_VERSION));
    try {
      // Who can say only what was seen has no steps.
      return { beacon: read('raw' in body ? { steps: [], ...body } : body) };
    } catch (fault) {
      if (fault instanceof Fault) return refuse('field', fault.field, fault.value, fault.takes);
      throw fault;
    }
  };
  return {
    parse(text) {
      try {
        return check(JSON.parse(text));
      } catch {
        return refuse('body', 'body', text, 'one JSON object');
      }
    },
    parseSteps(steps) {
      const parsed = check({ v: WIRE_VERSION, steps });
      return 'beacon' in parsed ? { steps: parsed.beacon.steps } : parsed;
    },
  };
}

function beaconReader(words: Vocabulary): Read<Beacon> {
  const kind = oneOf(['', ...words.kinds]);
  const level = oneOf(['', ...words.levels]);
  const page = shape<Step['landed']>({ kind, path: text(MAX_PATH) });

  const step = shape<Step>({
    id: hex16,
    wait: whole(0, MAX_WAIT),
    day: calendarDay,
    who: oneOf(['new', 'returning', 'customer']),
    had: whole(0, 127),
    has: whole(0, 127),
    from: kind,
    fromLevel: level,
    kind,
    level,
    fresh: flag,
    path: text(MAX_PATH),
    first: touch,
    landed: page,
    place: country,
    took: optional(whole(0, 31)),
    goal: optional(
      shape<WireGoal>({
        name: text(MAX_NAME),
        value: optional(amount),
        currency: optional(currency),
        kinds: list(oneOf(words.kinds), words.kinds.length),
        key: optional(hex16),
        same: optional(flag),
      }),
    ),
    last: optional(touch),
    event: optional(text(MAX_NAME)),
    handed: optional(flag),
    unstored: optional(flag),
    own: optional(
      shape<NonNullable<Step['own']>>({
        model: text(32),
        had: whole(0, 511),
        has: whole(0, 511),
        from: whole(-1, 7),
        to: whole(-1, 7),
      }),
    ),
  });

  const vitals = shape<Vitals>({
    kind,
    level,
    lcp: optional(number(0, MAX_VITAL)),
    inp: optional(number(0, MAX_VITAL)),
    cls: optional(number(0, MAX_VITAL)),
  });

  const journey = shape<NonNullable<NonNullable<WireRaw['memory']>['journey']>>({
    day: dayCount,
    who: oneOf(['new', 'returning', 'customer']),
    set: whole(0, 127),
    kind,
    level,
    seen: whole(0, 2 ** words.kinds.length - 1),
    first: touch,
    landed: page,
    place: country,
    goalDay: optional(dayCount),
    ordered: optional(flag),
    buying: optional(flag),
    lacks: optional(whole(0, 3)),
    own: optional(shape<{ set: number; at: number }>({ set: whole(0, 511), at: whole(-1, 7) })),
  });

  const raw = shape<WireRaw>({
    skew: optional(whole(-MAX_SKEW, MAX_SKEW)),
    memory: optional(
      shape<NonNullable<WireRaw['memory']>>({
        journey: optional(journey),
        past: optional(oneOf(['returning', 'customer'])),
        touch: optional(touch),
      }),
    ),
    seen: list(seen, MAX_STEPS),
  });

  return shape<Beacon>({
    v: whole(WIRE_VERSION, WIRE_VERSION),
    steps: list(growing(step), MAX_STEPS),
    vitals: optional(list(vitals, MAX_STEPS)),
    gone: optional(list(shape<WireGone>({ id: hex16, key: optional(hex16) }), MAX_STEPS)),
    lost: optional(whole(0, MAX_LOST)),
    raw: optional(raw),
  });
}

/** Refuses what no browser of ours can send: a set that shrinks, or a goal bit without its goal. */
const growing =
  (read: Read<Step>): Read<Step> =>
  (value) => {
    const step = read(value);
    const { had, has, goal, own } = step;
    if (had & ~has) throw new Fault(has, `all that had (${had}) holds`).within('.has');
    if (has & ~had & 64 && !goal)
      throw new Fault(goal, 'an object, where has holds the goal and had does not').within('.goal');
    if (own && own.had & ~own.has)
      throw new Fault(own.has, `all that own.had (${own.had}) holds`).within('.own.has');
    return step;
  };

/** Reads one value, or throws the fault that it has. */
type Read<T> = (value: unknown) => T;

/** What is wrong, and where: each reader that holds the value puts its own name in front. */
class Fault extends Error {
  readonly value: unknown;
  readonly takes: string;
  #path = '';

  constructor(value: unknown, takes: string) {
    super(takes);
    this.value = value;
    this.takes = takes;
  }

  /** @param part  `.name` or `[index]` */
  within(part: string): this {
    this.#path = part + this.#path;
    return this;
  }

  get field(): string {
    return this.#path.slice(1);
  }
}

const placed = (fault: unknown, part: string): unknown =>
  fault instanceof Fault ? fault.within(part) : fault;

/** Every field of `T` has its reader, says the compiler. */
function shape<T extends object>(readers: { [K in keyof Required<T>]: Read<T[K]> }): Read<T> {
  const fields = Object.entries(readers) as [string, Read<unknown>][];
  return (value) => {
    if (!isRecord(value)) throw new Fault(value, 'an object');
    const out: Record<string, unknown> = {};
    let at = '';
    try {
      for (const [name, read] of fields) {
        at = name;
        const kept = read(value[name]);
        if (kept !== undefined) out[name] = kept;
      }
    } catch (fault) {
      throw placed(fault, `.${at}`);
    }
    return out as T;
  };
}

const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

const list =
  <T>(read: Read<T>, most: number): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most)
      throw new Fault(
        Array.isArray(value) ? `${value.length} entries` : value,
        `a list of at most ${most}`,
      );
    return value.map((entry, i) => {
      try {
        return read(entry);
      } catch (fault) {
        throw placed(fault, `[${i}]`);
      }
    });
  };

const whole =
  (least: number, most: number): Read<number> =>
  (value) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      throw new Fault(
        value,
        least === most ? `${least}` : `a whole number from ${least} to ${most}`,
      );
    return value as number;
  };

const number =
  (least: number, most: number): Read<number> =>
  (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw new Fault(value, `a number from ${least} to ${most}`);
    return value;
  };

const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (value) => {
    if (!words.includes(value as T))
      throw new Fault(value, `one of ${words.map((word) => `"${word}"`).join(', ')}`);
    return value as T;
  };

const matching =
  (pattern: RegExp, takes: string): Read<string> =>
  (value) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Fault(value, takes);
    return value;
  };

/** Controls, among them those that turn the direction of text, have no business in a name. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const text =
  (most: number): Read<string> =>
  (value) => {
    if (typeof value !== 'string' || value.length > most)
      throw new Fault(value, `text of at most ${most} characters`);
    return value.toWellFormed().replace(CONTROLS, '');
  };

const flag: Read<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Fault(value, 'true or false');
  return value;
};

const hex16 = matching(/^[0-9a-f]{16}$/, '16 of 0-9 and a-f');
const country = matching(/^([A-Z][A-Z0-9])?$/, 'a country of two letters, or ""');
const currency = matching(/^[A-Z]{3}$/, 'a currency of three capital letters');
const amount = number(0, MAX_VALUE);

const calendarDay: Read<string> = (value) => {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value)
    throw new Fault(value, 'a day as YYYY-MM-DD');
  return value as string;
};

const touch = shape<WireTouch>({
  host: text(MAX_HOST),
  source: text(MAX_NAME),
  medium: text(MAX_NAME),
  campaign: text(MAX_NAME),
  paid: flag,
});

/**
 * What a page wrote down in haste: text that its owner or platform chose, of any length and sometimes
 * a number. It is cut and not refused, as the tracker cuts it, and nothing but text comes through.
 */
const said: Read<string | undefined> = (value) =>
  typeof value === 'string' || typeof value === 'number'
    ? text(Infinity)(String(value)).slice(0, MAX_SAID)
    : undefined;

const saidList: Read<string[] | undefined> = (value) =>
  Array.isArray(value)
    ? value.map((each) => (typeof each === 'string' ? (said(each) ?? '') : ''))
    : undefined;

const dayCount = whole(0, 100_000);

const seen = shape<WireSeen>({
  id: hex16,
  wait: whole(0, MAX_WAIT),
  day: dayCount,
  took: whole(0, 32),
  quiet: flag,
  past: optional(flag),
  known: optional(flag),
  path: text(MAX_RAW_PATH),
  query: said,
  ref: said,
  kind: said,
  says: said,
  og: said,
  types: saidList,
  shop: said,
  marks: saidList,
  does: optional(oneOf(['event', 'goal', 'stage'])),
  name: said,
  // A page without an order says so by nothing, in one way or another.
  key: (value) => (value ? hex16(value) : undefined),
  value: said,
  currency: said,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(
  reason: Rejection['reason'],
  field: string,
  found: unknown,
  takes: string,
): { rejection: Rejection } {
  const json = found === undefined ? 'missing' : JSON.stringify(found);
  const value = json.length > 80 ? `${json.slice(0, 80).toWellFormed()}…` : json;
  return { rejection: { reason, field, value, detail: `${field} is ${value}; it takes ${takes}` } };
}
