import {
  bucketOf,
  GOAL,
  KINDS,
  LEVELS,
  spanOf,
  type Journey,
  type Memory,
  type Touch,
  type Who,
} from '@safar/journey';
import { MAX_HOST, MAX_NAME, MAX_PATH, orderKey } from '@safar/protocol';

/** Characters of a code at most: what a QR still holds. A journey that would need more is not handed over. */
export const MAX_HANDOFF = 2048;

/** First field of a code. A reader refuses what it does not know. */
const VERSION = 1;

const WHO: readonly Who[] = ['new', 'returning', 'customer'];

/** What the fields after the version may be: numbers up to, then texts as long as. */
const NUMBERS = [1e6, 1e6, 2, 127, 26, 6, 2 ** 26 - 1, 18, 15, 400, 511, 8, 26];
const TOUCH = [MAX_HOST, MAX_NAME, MAX_NAME, MAX_NAME];
const MOST = [...NUMBERS, 2, MAX_PATH, ...TOUCH, ...TOUCH, 16];

/** What a code says. */
export interface Handed {
  /** When it was made: the site's day, in days since 1970-01-01. */
  made: number;
  journey: Journey;
  /** Where the visit came from in which it was made. */
  touch: Touch;
}

/**
 * A journey's own facts as text for a URL's fragment, a QR or a voucher. It holds what every step of
 * the journey says, no more, and a number that is drawn anew for every code: by it the ledger knows
 * one that is adopted a second time. Fields stand between commas: version, whole numbers in base 36,
 * texts as in a URL, the drawn number, and a check that
 * it is whole, and of this site.
 *
 * @param today  the site's day
 * @param drawn  16 hex digits at random
 * @returns `undefined` where there is no journey, or it is too long to tell
 */
export function writeHandoff(
  site: string,
  { journey, touch = journey?.first }: Memory,
  now: number,
  today: number,
  drawn: string,
): string | undefined {
  if (!journey || !touch) return undefined;
  const { first, landed, own, goalDay } = journey;
  const text = [
    VERSION,
    today,
    journey.day,
    WHO.indexOf(journey.who),
    journey.set,
    placeOf(KINDS, journey.kind),
    placeOf(LEVELS, journey.level),
    journey.seen,
    bucketOf(now - journey.began),
    +!!journey.ordered | (+!!journey.buying << 1) | (+first.paid << 2) | (+touch.paid << 3),
    goalDay === undefined ? 0 : goalDay - journey.day + 1,
    own?.set ?? 0,
    (own?.at ?? -1) + 1,
    placeOf(KINDS, landed.kind),
    journey.place,
    landed.path,
    ...textsOf(first),
    ...textsOf(touch),
    drawn,
  ]
    .map((field) => (typeof field === 'number' ? field.toString(36) : encodeURIComponent(field)))
    .join();
  const code = `${text},${orderKey(site, text)}`;
  return code.length > MAX_HANDOFF ? undefined : code;
}

/**
 * Reads a code. It is anybody's text: what comes of it is a journey that a visitor could have had, or
 * `undefined`; it never throws.
 */
export function readHandoff(site: string, code: string): Handed | undefined {
  try {
    const fields = code.split(',');
    const check = fields.pop();
    const [version, ...texts] = fields.map(decodeURIComponent) as [string, ...Texts];
    const numbers = NUMBERS.map((_, i) => parseInt(texts[i]!, 36)) as Numbers;
    const [made, day, who, set, kind, level, seen, bucket, flags, goal, own, at, from] = numbers;
    const [place, path, ...touches] = texts.slice(NUMBERS.length) as Texts;
    if (
      code.length > MAX_HANDOFF ||
      version !== `${VERSION}` ||
      texts.length !== MOST.length ||
      check !== orderKey(site, `${fields}`) ||
      !MOST.every((most, i) => (numbers[i] ?? texts[i]!.length) <= most) ||
      Math.min(...numbers) < 0 ||
      !/^([A-Z][A-Z0-9])?$/.test(place) ||
      // A journey has been somewhere, began before its code was made, and its goal has its day.
      !set ||
      day > made ||
      !(set & GOAL) !== !goal
    )
      return undefined;

    const first = touchOf(touches, flags & 4);
    const journey: Journey = {
      // The bucket's own beginning, so that it is the same bucket on the other side.
      began: spanOf(bucket),
      day,
      who: WHO[who]!,
      set,
      kind: KINDS[kind - 1] ?? '',
      level: LEVELS[level - 1] ?? '',
      seen,
      first,
      landed: { kind: KINDS[from - 1] ?? '', path },
      place,
      ordered: !!(flags & 1),
      buying: !!(flags & 2),
    };
    if (goal) journey.goalDay = day + goal - 1;
    if (own || at) journey.own = { set: own, at: at - 1 };
    return { made, journey, touch: touchOf(touches.slice(4), flags & 8) };
  } catch {
    // Not a whole escape sequence.
    return undefined;
  }
}

type Texts = [string, string, ...string[]];
type N = number;
type Numbers = [N, N, N, N, N, N, N, N, N, N, N, N, N, ...N[]];

const placeOf = (list: readonly string[], name: string): number => list.indexOf(name) + 1;

const textsOf = ({ host, source, medium, campaign }: Touch): string[] => [
  host,
  source,
  medium,
  campaign,
];

const touchOf = ([host, source, medium, campaign]: string[], paid: number): Touch => ({
  host: host!,
  source: source!,
  medium: medium!,
  campaign: campaign!,
  paid: !!paid,
});
