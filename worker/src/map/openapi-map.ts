import { LEVELS } from '@safar/journey';
import {
  body,
  denied,
  json,
  owner,
  path,
  problem,
  query,
  reader,
  site,
  type Operation,
} from '../openapi-parts.ts';
import { ref, type Schema } from '../openapi-object.ts';
import { CHANGE_KINDS, SOURCES } from './map-change.ts';
import { MAX_CHANGES, MAX_LINE, MAX_PERSONAS, MAX_TEXT, MAX_TEXTS } from './map-limits.ts';
import { isLine, PERSONA_FIELDS, STAGE_FIELDS, type MapField } from './map-text.ts';

const write = [{ ownerKey: [] }];
const number = { type: 'integer', minimum: 0, description: 'Number of a change' };
const mapId = { type: 'string', description: 'Empty for all customers, else a persona’s id' };
const place = {
  levels: { type: 'array', items: { enum: LEVELS }, description: 'Empty for a persona’s profile' },
  stage: { type: 'string', description: 'model/stage, where a stage is no set of levels' },
};
const textsOf = (fields: readonly MapField[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map((field) => [
      field,
      { type: 'string', maxLength: isLine(field) ? MAX_LINE : MAX_TEXT },
    ]),
  ),
});
const changed = json('Number of the newest change', {
  type: 'object',
  properties: { change: number },
});
const conflict = problem(
  'Somebody else has changed it since `seen`; or too many texts or personas',
);
const wrong = problem('A field is wrong');
const large = problem('The body is too large');

/** The routes of the journey map. */
export const mapPaths: Record<string, Record<string, Operation>> = {
  '/v1/sites/{site}/map': {
    get: {
      summary: 'The journey maps, as PUT takes them',
      security: reader,
      parameters: [site],
      responses: { 200: json('Maps', ref('MapFile')), ...denied },
    },
    put: {
      summary: 'Puts the maps of a file in place of all that there are; the history keeps those',
      security: write,
      parameters: [site],
      requestBody: body(ref('MapFile')),
      responses: { 200: changed, 400: wrong, ...denied, 409: conflict, 413: large },
    },
    patch: {
      summary: 'Writes fields of one stage, or a persona’s profile; a new one makes the persona',
      security: write,
      parameters: [site],
      requestBody: body({
        type: 'object',
        required: ['map', 'levels', 'texts', 'seen'],
        properties: {
          map: mapId,
          ...place,
          texts: textsOf([...STAGE_FIELDS, ...PERSONA_FIELDS]),
          seen: { ...number, description: 'The newest change that its writer has seen' },
        },
      }),
      responses: { 200: changed, 400: wrong, ...denied, 409: conflict, 413: large },
    },
  },
  '/v1/sites/{site}/map/{persona}': {
    delete: {
      summary: 'Takes a persona away, with its map; the history keeps them',
      security: write,
      parameters: [site, path('persona')],
      responses: { 200: changed, ...denied },
    },
  },
  '/v1/sites/{site}/map/history': {
    get: {
      summary: `What was changed, the newest first: 20 changes at a time, of at most ${MAX_CHANGES}`,
      security: owner,
      parameters: [site, query('before', { ...number, description: 'Only what was before it' })],
      responses: {
        200: json('Changes', {
          type: 'object',
          properties: { changes: { type: 'array', items: ref('MapChange') } },
        }),
        400: wrong,
        ...denied,
      },
    },
  },
  '/v1/sites/{site}/map/restore': {
    post: {
      summary: 'Puts the maps back to what they were after a change, or takes one change back',
      security: write,
      parameters: [site],
      requestBody: body({
        type: 'object',
        required: ['seen'],
        properties: { to: number, undo: number, seen: number },
      }),
      responses: { 200: changed, 400: wrong, ...denied, 409: conflict },
    },
  },
};

const text = { field: { enum: [...STAGE_FIELDS, ...PERSONA_FIELDS] }, text: { type: 'string' } };
const entry = { n: number, what: { enum: CHANGE_KINDS }, by: { enum: SOURCES } };

/** The schemas that these routes, and the export of a site, name. */
export const mapSchemas: Record<string, Schema> = {
  MapFile: {
    type: 'object',
    required: ['format', 'version', 'maps'],
    properties: {
      format: { const: 'safar-map' },
      version: { const: 1 },
      site: { type: 'string' },
      change: number,
      changed: { type: 'string', format: 'date-time' },
      maps: {
        type: 'array',
        maxItems: MAX_PERSONAS + 1,
        description: `At most ${MAX_TEXTS} texts in all`,
        items: {
          type: 'object',
          required: ['id', 'texts'],
          properties: {
            id: mapId,
            persona: { ...textsOf(PERSONA_FIELDS), required: ['name'] },
            texts: { type: 'array', items: { type: 'object', properties: { ...place, ...text } } },
          },
        },
      },
    },
  },
  MapChange: {
    type: 'object',
    properties: {
      ...entry,
      at: { type: 'string', format: 'date-time' },
      count: { type: 'integer', description: 'Fields that it changed' },
      texts: {
        type: 'array',
        description: 'The first of them',
        items: {
          type: 'object',
          properties: { map: mapId, ...place, ...text, before: { type: 'string' } },
        },
      },
    },
  },
  MapLog: {
    type: 'object',
    description: 'The journey maps with their history',
    properties: {
      changes: {
        type: 'array',
        items: { type: 'object', properties: { ...entry, at: { type: 'integer' } } },
      },
      texts: {
        type: 'array',
        items: { type: 'object', properties: { n: number, map: mapId, ...place, ...text } },
      },
    },
  },
};
