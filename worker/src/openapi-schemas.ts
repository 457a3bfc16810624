import { KINDS, LEVELS, MODELS, type Model } from '@safar/journey';
import { listOf, objectOf, ref, text, told, type Schema } from './openapi-object.ts';

/** Of a model, or of a stage. */
const modelId = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,31}$' };

const settings = {
  name: { type: 'string' },
  domains: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 20 },
  timezone: { type: 'string', examples: ['Asia/Tehran'] },
  locale: { enum: ['en', 'fa'] },
  currency: { type: 'string', description: 'ISO 4217, or IRT for toman' },
  model: { oneOf: [{ enum: MODELS.map(({ id }) => id) }, ref('Model')] },
  window: { type: 'integer', minimum: 1, maximum: 90 },
  aftercare: { type: 'integer', minimum: 1, maximum: 365 },
  goal: { type: 'string', description: 'A page kind, or the name of an event' },
  rules: {
    type: 'array',
    items: { type: 'object', properties: { glob: { type: 'string' }, kind: { enum: KINDS } } },
  },
  shards: { type: 'integer', minimum: 1, maximum: 64 },
  dnt: { type: 'boolean' },
  retention: { type: 'integer', description: 'Days for which counters are kept; 0: for ever' },
};

/** The schemas that the document's operations name. */
export const schemas: Record<string, Schema> = {
  Problem: {
    type: 'object',
    required: ['status', 'title', 'detail', 'field'],
    properties: {
      status: { type: 'integer' },
      title: { type: 'string' },
      detail: { type: 'string' },
      field: { type: 'string' },
    },
  },
  Name: objectOf<Model['name']>({ en: text, fa: text }),
  Model: told(
    objectOf<Model>({
      id: modelId,
      name: ref('Name'),
      stages: {
        ...listOf(
          objectOf<Model['stages'][number]>(
            { id: modelId, name: ref('Name') },
            {
              levels: listOf({ enum: LEVELS }),
              kinds: listOf({ enum: KINDS }),
              urls: listOf(text, 'Globs on the path, such as "/made-to-order/*"'),
              events: listOf(text, 'Names of events'),
            },
          ),
        ),
        minItems: 2,
        maxItems: 8,
      },
    }),
    "A model of the owner's own; each stage has one at least of levels, kinds, urls and events",
  ),
  Settings: { type: 'object', properties: settings, additionalProperties: false },
  NewSite: {
    type: 'object',
    required: ['id', 'name', 'domains', 'timezone'],
    properties: { id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }, ...settings },
    additionalProperties: false,
  },
  Site: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      ...settings,
      created: { type: 'string', format: 'date-time' },
      tag: { type: 'string' },
    },
  },
  Share: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      created: { type: 'string', format: 'date-time' },
      expires: { type: 'string', format: 'date-time' },
      url: { type: 'string', description: 'In the answer that makes it, and nowhere else' },
    },
  },
  Work: {
    type: 'object',
    properties: {
      from: { type: 'string', format: 'date' },
      to: { type: 'string', format: 'date' },
      accepted: { type: 'integer' },
      repeated: { type: 'integer' },
      lost: { type: 'integer' },
      redated: { type: 'integer' },
      refused: { type: 'object', description: 'By reason' },
      bots: { type: 'object', description: 'By the sign they were known by' },
      shards: { type: 'integer' },
      commits: { type: 'integer', description: 'Since the site was made' },
      days: { type: 'integer' },
      unpublished: { type: 'integer', description: 'Days that KV does not have as they are now' },
      overdueSeconds: { type: 'integer', description: 'Since the first of them was due' },
    },
  },
  Check: {
    type: 'object',
    properties: {
      since: { type: 'string', format: 'date-time' },
      until: { type: 'string', format: 'date-time' },
      verdicts: {
        type: 'array',
        description: 'What is known so far, what matters most first',
        items: {
          type: 'object',
          required: ['is'],
          properties: {
            is: {
              enum: [
                'works',
                'origin',
                'otherSite',
                'bot',
                'refused',
                'page',
                'quiet',
                'nothing',
                'waiting',
                'over',
              ],
            },
          },
        },
      },
    },
  },
  Health: {
    type: 'object',
    properties: {
      ok: { type: 'boolean' },
      kv: { type: 'boolean' },
      objects: { type: 'boolean' },
    },
  },
  DaysFile: {
    type: 'object',
    required: ['format', 'version', 'days'],
    properties: {
      format: { const: 'safar-days' },
      version: { const: 1 },
      exported: { type: 'string', format: 'date-time' },
      settings: ref('Site'),
      shares: { type: 'array', items: ref('Share') },
      notes: { type: 'array', items: ref('Note') },
      map: ref('MapLog'),
      days: { type: 'object', description: 'Counters by day, YYYY-MM-DD' },
    },
  },
};
