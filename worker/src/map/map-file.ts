import { CHANGE_KINDS, SOURCES, type MapLog, type MapState } from './map-change.ts';
import { MAX_CHANGES, MAX_PERSONAS, MAX_TEXTS } from './map-limits.ts';
import {
  attempt,
  MapFault,
  objectOf,
  readField,
  readMapId,
  readNumber,
  readPlace,
  readText,
  type Read,
} from './parse-edit.ts';
import { keyOf, PERSONA_FIELDS, PROFILE, type MapText, type PersonaField } from './map-text.ts';

/** What a file of maps is. */
const FORMAT = 'safar-map';
const VERSION = 1;

/** A site's maps as a file: people may read it, and another site may take it. */
export interface MapFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  site: string;
  /** Number of the newest change; an edit says it as `seen`. */
  change: number;
  /** When that was, ISO 8601; left out before the first. */
  changed?: string;
  maps: {
    /** `''`: all customers. */
    id: string;
    persona?: Partial<Record<PersonaField, string>>;
    texts: Omit<MapText, 'map'>[];
  }[];
}

/** The file of these maps; that of all customers comes first, and is there also when it is empty. */
export function toMapFile(site: string, { n, at, texts }: MapState): MapFile {
  const ids = [...new Set(['', ...texts.map(({ map }) => map)])];
  return {
    format: FORMAT,
    version: VERSION,
    site,
    change: n,
    ...(at !== null && { changed: new Date(at).toISOString() }),
    maps: ids.map((id) => {
      const own = texts.filter(({ map }) => map === id);
      return {
        id,
        ...(id && {
          persona: Object.fromEntries(
            PERSONA_FIELDS.flatMap((field) => {
              const text = own.find((each) => each.field === field)?.text;
              return text ? [[field, text]] : [];
            }),
          ),
        }),
        texts: own.filter(({ levels }) => levels.length).map(withoutMap),
      };
    }),
  };
}

function withoutMap(text: MapText): Omit<MapText, 'map'> {
  const { map: _, ...rest } = text;
  return rest;
}

/** Reads such a file. What is in it beside the maps (its site, its time) is not looked at. */
export const parseMapFile = (body: unknown): Read<MapText[]> =>
  attempt(() => {
    const { format, version, maps } = objectOf('file', body);
    if (format !== FORMAT) throw new MapFault('format', format, `"${FORMAT}"`);
    if (version !== VERSION) throw new MapFault('version', version, String(VERSION));
    if (!Array.isArray(maps) || maps.length > MAX_PERSONAS + 1)
      throw new MapFault('maps', maps, `a list of at most ${MAX_PERSONAS + 1} maps`);
    const texts: MapText[] = [];
    const ids = new Set<string>();
    for (const [i, each] of maps.entries()) {
      const at = `maps[${i}]`;
      const { id, persona, texts: own } = objectOf(at, each);
      const map = readMapId(`${at}.id`, id);
      if (ids.has(map)) throw new MapFault(`${at}.id`, id, 'each id once');
      ids.add(map);
      if (map) texts.push(...readProfile(`${at}.persona`, persona, map));
      else if (persona !== undefined)
        throw new MapFault(`${at}.persona`, persona, 'nothing: this is the map of all customers');
      if (!Array.isArray(own)) throw new MapFault(`${at}.texts`, own, 'a list of texts');
      own.forEach((text, j) => texts.push({ ...readTextAt(`${at}.texts[${j}]`, text), map }));
    }
    return checked(
      'maps',
      texts.filter(({ text }) => text),
    );
  });

/** Reads what `Atlas.dump` gave, as an export of the site has it. */
export const parseMapLog = (body: unknown): Read<MapLog> =>
  attempt(() => {
    const { changes, texts } = objectOf('map', body);
    if (!Array.isArray(changes) || changes.length > MAX_CHANGES)
      throw new MapFault('map.changes', changes, `a list of at most ${MAX_CHANGES} changes`);
    if (!Array.isArray(texts)) throw new MapFault('map.texts', texts, 'a list of texts');
    let last = 0;
    const log: MapLog = {
      changes: changes.map((change, i) => {
        const at = `map.changes[${i}]`;
        const { n, at: time, what, by } = objectOf(at, change);
        if (readNumber(`${at}.n`, n) <= last)
          throw new MapFault(`${at}.n`, n, `a number over ${last}: the oldest stands first`);
        last = n as number;
        return {
          n: last,
          at: readNumber(`${at}.at`, time),
          what: oneOf(`${at}.what`, what, CHANGE_KINDS),
          by: oneOf(`${at}.by`, by, SOURCES),
        };
      }),
      texts: [],
    };
    const rows = new Set<string>();
    const now = new Map<string, MapText>();
    for (const [i, each] of texts.entries()) {
      const at = `map.texts[${i}]`;
      const { map, n } = objectOf(at, each);
      const text = { ...readTextAt(at, each, true), map: readMapId(`${at}.map`, map) };
      if (readNumber(`${at}.n`, n) > last || n === 0)
        throw new MapFault(`${at}.n`, n, `the number of a change, from 1 to ${last}`);
      const id = `${text.map}\n${keyOf(text)}\n${text.field}`;
      if (rows.has(`${id}\n${n as number}`)) throw new MapFault(at, each, 'each text once');
      rows.add(`${id}\n${n as number}`);
      now.set(id, text);
      log.texts.push({ ...text, n: n as number });
    }
    checked(
      'map.texts',
      [...now.values()].filter(({ text }) => text),
    );
    return log;
  });

function readProfile(at: string, value: unknown, map: string): MapText[] {
  const persona = objectOf(at, value);
  if (persona['name'] === undefined) throw new MapFault(`${at}.name`, undefined, 'a name');
  return Object.entries(persona).map(([name, text]) => {
    const field = readField(at, name, PROFILE);
    return { map, ...PROFILE, field, text: readText(`${at}.${field}`, text, field) };
  });
}

/** @param profiles  whether it may be one of a persona's profile, and so emptied with it */
function readTextAt(at: string, value: unknown, profiles = false): Omit<MapText, 'map'> {
  const { levels, stage, field: name, text: written } = objectOf(at, value);
  const place = readPlace(`${at}.`, { levels, stage });
  if (!profiles && !place.levels.length)
    throw new MapFault(`${at}.levels`, levels, 'the levels of a stage');
  const field = readField(`${at}.field`, name, place);
  const text = profiles && written === '' ? '' : readText(`${at}.text`, written, field);
  return { ...place, field, text };
}

/** What all the texts together must be. */
function checked(at: string, texts: MapText[]): MapText[] {
  if (texts.length > MAX_TEXTS)
    throw new MapFault(at, texts.length, `at most ${MAX_TEXTS} texts in all`);
  const ids = texts.map((text) => `${text.map}\n${keyOf(text)}\n${text.field}`);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (twice >= 0) throw new MapFault(at, texts[twice], 'each field of a stage once');
  const personas = new Set(texts.filter(({ field }) => field === 'name').map(({ map }) => map));
  if (personas.size > MAX_PERSONAS)
    throw new MapFault(at, personas.size, `at most ${MAX_PERSONAS} personas`);
  const lost = texts.find(({ map }) => map && !personas.has(map));
  if (lost) throw new MapFault(at, lost.map, 'no map of a persona that has no name');
  return texts;
}

function oneOf<T extends string>(at: string, value: unknown, words: readonly T[]): T {
  if (!words.includes(value as T)) throw new MapFault(at, value, words.join(', '));
  return value as T;
}
