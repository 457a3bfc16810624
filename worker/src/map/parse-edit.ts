import { LEVELS, type Level } from '@safar/journey';
import { show } from '../problem.ts';
import type { Edit } from './map-change.ts';
import { MAX_LINE, MAX_TEXT } from './map-limits.ts';
import { isLine, PERSONA_FIELDS, STAGE_FIELDS, type MapField, type Place } from './map-text.ts';

/** The first field that is wrong, with its value and what it takes. */
export class MapFault extends Error {
  readonly field: string;
  constructor(field: string, value: unknown, takes: string) {
    super(`${field} is ${show(value)}; it takes ${takes}`);
    this.field = field;
  }
}

/** What was read, or what is wrong. */
export type Read<T> = { value: T } | { fault: { field: string; detail: string } };

/** Runs a reader that throws a `MapFault`. */
export function attempt<T>(read: () => T): Read<T> {
  try {
    return { value: read() };
  } catch (fault) {
    if (!(fault instanceof MapFault)) throw fault;
    return { fault: { field: fault.field, detail: fault.message } };
  }
}

/** Reads what an owner writes down for a stage or a persona. */
export const parseEdit = (body: unknown): Read<Edit> =>
  attempt(() => {
    const { map, levels, stage, texts, seen } = objectOf('body', body);
    const edit = { map: readMapId('map', map), ...readPlace('', { levels, stage }) };
    if (!edit.map && !edit.levels.length)
      throw new MapFault('levels', levels, 'levels of a stage: only a persona has a profile');
    const fields = Object.entries(objectOf('texts', texts));
    if (!fields.length) throw new MapFault('texts', texts, 'at least one field');
    return {
      ...edit,
      texts: Object.fromEntries(
        fields.map(([name, text]) => {
          const field = readField('texts', name, edit);
          return [field, readText(`texts.${field}`, text, field)];
        }),
      ),
      seen: readNumber('seen', seen),
    };
  });

/** The number of a change. */
export function readNumber(field: string, value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new MapFault(field, value, 'the number of a change, 0 or more');
  return value as number;
}

/** Which map: `''` for that of all customers. */
export function readMapId(field: string, value: unknown): string {
  if (typeof value !== 'string' || (value && !/^[a-z0-9][a-z0-9-]{0,31}$/.test(value)))
    throw new MapFault(field, value, '"", or the id of a persona: 1 to 32 of a-z, 0-9 and "-"');
  return value;
}

/** @param at  where in the body it stands: `maps[0].texts[2].` */
export function readPlace(
  at: string,
  { levels, stage }: { levels?: unknown; stage?: unknown },
): Place {
  if (
    !Array.isArray(levels) ||
    levels.some((level) => !LEVELS.includes(level as Level)) ||
    new Set(levels).size < levels.length
  )
    throw new MapFault(`${at}levels`, levels, `a list of ${LEVELS.join(', ')}, each once`);
  const place = { levels: LEVELS.filter((level) => levels.includes(level)) };
  if (stage === undefined) return place;
  if (typeof stage !== 'string' || !/^[a-z][a-z0-9-]{0,31}\/[a-z][a-z0-9-]{0,31}$/.test(stage))
    throw new MapFault(`${at}stage`, stage, 'the ids of a model and of its stage: "model/stage"');
  if (!levels.length)
    throw new MapFault(`${at}levels`, levels, 'the levels that come nearest to the stage');
  return { ...place, stage };
}

/** A field of a stage, or of a persona where it stands at no levels. */
export function readField(at: string, value: unknown, place: Place): MapField {
  const fields: readonly MapField[] = place.levels.length ? STAGE_FIELDS : PERSONA_FIELDS;
  if (!fields.includes(value as MapField)) throw new MapFault(at, value, fields.join(', '));
  return value as MapField;
}

/** A text, with one kind of line end, and without what nobody types. */
export function readText(at: string, value: unknown, field: MapField): string {
  const most = isLine(field) ? MAX_LINE : MAX_TEXT;
  const takes = `text of at most ${most} characters`;
  if (typeof value !== 'string') throw new MapFault(at, value, takes);
  const lines = value.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?/g, '\n');
  const text = (isLine(field) ? lines.replace(/\s+/g, ' ') : lines)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
  if (text.length > most) throw new MapFault(at, value, `${takes}; it has ${text.length}`);
  if (field === 'name' && !text) throw new MapFault(at, value, 'a name');
  return text;
}

export function objectOf(field: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MapFault(field, value, 'an object');
  return value as Record<string, unknown>;
}
