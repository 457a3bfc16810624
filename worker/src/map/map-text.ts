import { LEVELS, type Level } from '@safar/journey';

/** What an owner writes down for a stage. The worksheet's thoughts and feelings are `think`, `feel` and `do`. */
export const STAGE_FIELDS = [
  'script',
  'goals',
  'actions',
  'think',
  'feel',
  'do',
  'opportunities',
  'owner',
] as const;

/** What a persona is known by. */
export const PERSONA_FIELDS = ['name', 'ages', 'job', 'education', 'pains', 'channels'] as const;

export type StageField = (typeof STAGE_FIELDS)[number];
export type PersonaField = (typeof PERSONA_FIELDS)[number];
export type MapField = StageField | PersonaField;

/**
 * What a text was written for: a set of levels, in their order, whatever stage of whatever model it
 * was. A stage of an own model that is no such set has its own name, `model/stage`, beside the levels
 * that come nearest to it. A persona's profile stands at no levels.
 */
export interface Place {
  levels: Level[];
  stage?: string;
}

/** One field of a map. */
export interface MapText extends Place {
  /** `''`: the map of all customers; else the id of a persona. */
  map: string;
  field: MapField;
  text: string;
}

/** Whether two places are the same: a stage by its name, and else by its levels. */
export const keyOf = ({ levels, stage }: Place): string => stage ?? levels.join('+');

/** The order in which people read texts: map by map, stage by stage, field by field. */
export const inReadingOrder = (a: MapText, b: MapText): number =>
  compare(a.map, b.map) ||
  LEVELS.indexOf(a.levels[0]!) - LEVELS.indexOf(b.levels[0]!) ||
  compare(keyOf(a), keyOf(b)) ||
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field);

const FIELDS: readonly MapField[] = [...PERSONA_FIELDS, ...STAGE_FIELDS];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a persona's profile stands. */
export const PROFILE: Place = { levels: [] };

/** Whether a field is a line, and no paragraph. */
export const isLine = (field: MapField): boolean =>
  ['owner', 'name', 'ages', 'job', 'education'].includes(field);
