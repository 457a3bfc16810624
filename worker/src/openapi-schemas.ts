import { KINDS, LEVELS } from '@safar/journey';
import { MAX_PATH, MAX_STEPS } from '@safar/protocol';

/** A JSON Schema, as far as it is used here. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Names a schema of the document. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const settings = {
  name: { type: 'string' },
  domains: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 20 },
  timezone: { type: 'string', examples: ['Asia/Tehran'] },
  locale: { enum: ['en', 'fa'] },
  currency: { type: 'string', description: 'ISO 4217, or IRT for toman' },
  model: { description: 'A built-in id, or a model of 2 to 8 stages' },
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
  Ack: {
    type: 'object',
    required: ['place'],
    properties: {
      place: { type: 'string' },
      day: { type: 'string', format: 'date' },
      repeated: { type: 'integer', description: 'Steps that had come before' },
    },
  },
  Beacon: {
    type: 'object',
    required: ['v', 'steps'],
    properties: {
      v: { const: 1 },
      steps: { type: 'array', maxItems: MAX_STEPS, items: ref('Step') },
      vitals: { type: 'array', maxItems: MAX_STEPS, items: { type: 'object' } },
      lost: { type: 'integer' },
    },
  },
  Step: {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      wait: { type: 'integer', description: 'Seconds since it happened' },
      day: { type: 'string', format: 'date', description: 'When the journey began' },
      who: { enum: ['new', 'returning', 'customer'] },
      had: { type: 'integer', maximum: 127 },
      has: { type: 'integer', maximum: 127 },
      from: { enum: ['', ...KINDS] },
      fromLevel: { enum: ['', ...LEVELS] },
      kind: { enum: ['', ...KINDS] },
      level: { enum: ['', ...LEVELS] },
      fresh: { type: 'boolean' },
      path: { type: 'string', maxLength: MAX_PATH },
      first: { type: 'object' },
      landed: { type: 'object' },
      place: { type: 'string' },
      took: { type: 'integer' },
      goal: { type: 'object' },
      last: { type: 'object' },
      event: { type: 'string' },
      handed: { type: 'boolean' },
      unstored: { type: 'boolean', description: 'The browser refused to keep the record' },
      own: { type: 'object' },
    },
  },
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
  Summary: {
    type: 'object',
    description: 'Journeys of a period by stage; fields may be added, none is changed',
    required: ['site', 'model', 'from', 'to', 'timezone', 'journeys', 'open', 'stages', 'goal'],
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
