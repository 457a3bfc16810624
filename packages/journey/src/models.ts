import { KINDS, type PageKind } from './kinds.ts';
import { bitOf, GOAL, LEVELS, OWN_GOAL, type Level } from './levels.ts';

/** One stage of a journey model. A built-in model's stages are sets of levels; an owner's own may also name kinds, URLs or events. */
export interface Stage {
  id: string;
  /** What people read, by language; `en` and `fa` at least in the built-in models. */
  name: { en: string; fa: string };
  levels?: readonly Level[];
  kinds?: readonly PageKind[];
  /** Globs on the path, as in `Rule`. */
  urls?: readonly string[];
  events?: readonly string[];
}

/** A way to divide the buyer's journey into stages, in order. */
export interface Model {
  id: string;
  name: { en: string; fa: string };
  stages: readonly Stage[];
}

const stage = (id: string, en: string, fa: string, ...levels: Level[]): Stage => ({
  id,
  name: { en, fa },
  levels,
});

/** The four models that every site has, from `buyer-3` to `lifecycle-5`. */
export const MODELS: readonly Model[] = [
  {
    id: 'buyer-3',
    name: { en: "Buyer's journey, 3 stages", fa: 'سفر خریدار، ۳ مرحله' },
    stages: [
      stage('awareness', 'Awareness', 'آگاهی', 'aware', 'interest'),
      stage('consideration', 'Consideration', 'توجه', 'consider'),
      stage('decision', 'Decision', 'انتخاب', 'decide', 'use', 'loyal'),
    ],
  },
  {
    id: 'sales-5',
    name: { en: 'Sales funnel, 5 stages', fa: 'قیف فروش، ۵ مرحله' },
    stages: [
      stage('awareness', 'Awareness', 'آگاهی', 'aware'),
      stage('interest', 'Interest', 'علاقه', 'interest'),
      stage('consideration', 'Consideration', 'توجه', 'consider'),
      stage('decision', 'Decision', 'تصمیم', 'decide'),
      stage('retention', 'Retention', 'حفظ', 'use', 'loyal'),
    ],
  },
  {
    id: 'shop-4',
    name: { en: 'Shop, 4 stages', fa: 'فروشگاه، ۴ مرحله' },
    stages: [
      stage('awareness', 'Awareness', 'آگاهی', 'aware'),
      stage('consideration', 'Consideration', 'ملاحظه', 'interest', 'consider'),
      stage('purchase', 'Purchase', 'خرید', 'decide'),
      stage('after-sale', 'After-sale', 'پس از فروش', 'use', 'loyal'),
    ],
  },
  {
    id: 'lifecycle-5',
    name: { en: 'Customer lifecycle, 5 stages', fa: 'چرخهٔ عمر مشتری، ۵ مرحله' },
    stages: [
      stage('awareness', 'Awareness', 'آگاهی', 'aware', 'interest'),
      stage('consideration', 'Consideration', 'ملاحظه', 'consider'),
      stage('purchase', 'Purchase', 'خرید', 'decide'),
      stage('use', 'Use', 'استفاده', 'use'),
      stage('loyalty', 'Loyalty', 'وفاداری', 'loyal'),
    ],
  },
];

/** The model of a site whose owner named none. */
export const DEFAULT_MODEL = 'shop-4';

/** How a model reads a journey's bits. */
export interface Reading {
  /** Per stage, the bits that belong to it. */
  masks: number[];
  /** The bit that says that the goal was reached. */
  goal: number;
  /** The bits are counted under the model's own id, and not under the six levels. */
  own: boolean;
}

/**
 * How to read a model from counted sets: by the six levels where each of its stages is a set of
 * them, and by the model's own bits otherwise.
 */
export function readingOf(model: Model): Reading {
  const own = model.stages.some((s) => s.kinds || s.urls || s.events);
  return {
    masks: model.stages.map((s, i) =>
      own ? 1 << i : (s.levels ?? []).reduce((mask, level) => mask | bitOf(level), 0),
    ),
    goal: own ? OWN_GOAL : GOAL,
    own,
  };
}

/**
 * What is wrong with an owner's own model, in one sentence that names the field and its value;
 * `undefined` where nothing is.
 */
export function faultOfModel(model: unknown): string | undefined {
  const { id, name, stages } = (model ?? {}) as Partial<Model>;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,31}$/.test(id))
    return `model.id is ${show(id)}; it takes 1 to 32 of a-z, 0-9 and "-", a letter first`;
  if (MODELS.some((m) => m.id === id))
    return `model.id is ${show(id)}, which is a built-in model's`;
  if (!isName(name)) return `model.name is ${show(name)}; it takes { en, fa }`;
  if (!Array.isArray(stages) || stages.length < 2 || stages.length > 8)
    return `model.stages is ${show(stages)}; it takes 2 to 8 stages`;
  const ids = new Set<string>();
  for (const [i, s] of (stages as Partial<Stage>[]).entries()) {
    const at = `model.stages[${i}]`;
    if (typeof s?.id !== 'string' || !/^[a-z][a-z0-9-]{0,31}$/.test(s.id) || ids.has(s.id))
      return `${at}.id is ${show(s?.id)}; it takes 1 to 32 of a-z, 0-9 and "-", and differs from the other stages'`;
    ids.add(s.id);
    if (!isName(s.name)) return `${at}.name is ${show(s.name)}; it takes { en, fa }`;
    const fault =
      faultOfList(`${at}.levels`, s.levels, LEVELS) ??
      faultOfList(`${at}.kinds`, s.kinds, KINDS) ??
      faultOfList(`${at}.urls`, s.urls) ??
      faultOfList(`${at}.events`, s.events);
    if (fault) return fault;
    if (!s.levels?.length && !s.kinds?.length && !s.urls?.length && !s.events?.length)
      return `${at} has no levels, kinds, urls or events, so no journey could come to it`;
  }
  return undefined;
}

/** How long a list of an own model may be, and each glob or event name in it: the snippet carries them. */
const MOST_ENTRIES = 26;
const MOST_CHARACTERS = 100;

function faultOfList(field: string, list: unknown, words?: readonly string[]): string | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || list.length > MOST_ENTRIES)
    return `${field} is ${show(list)}; it takes a list of at most ${MOST_ENTRIES}`;
  const wrong = list.find((entry) =>
    words
      ? !words.includes(entry)
      : typeof entry !== 'string' || !entry || entry.length > MOST_CHARACTERS,
  );
  if (wrong === undefined) return undefined;
  return `${field} has ${show(wrong)}; it takes ${words ? words.join(', ') : `text of 1 to ${MOST_CHARACTERS} characters`}`;
}

const isName = (name: unknown): boolean =>
  typeof (name as Stage['name'])?.en === 'string' &&
  typeof (name as Stage['name'])?.fa === 'string';

const show = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 80);
