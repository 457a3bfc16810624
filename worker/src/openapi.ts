import { DEVICES, TOUCHPOINTS } from '@safar/funnel';
import { MODELS } from '@safar/journey';
import { MAX_BODY, MAX_STEPS } from '@safar/protocol';
import { mapPaths, mapSchemas } from './map/openapi-map.ts';
import { livePaths, liveSchemas } from './openapi-live.ts';
import { checkPaths } from './openapi-check.ts';
import { ref } from './openapi-object.ts';
import { notePaths, noteSchemas } from './openapi-notes.ts';
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
  text,
  type Operation,
} from './openapi-parts.ts';
import { schemas } from './openapi-schemas.ts';
import { summarySchemas } from './openapi-summary.ts';
import { wireSchemas } from './openapi-wire.ts';

const hurried = { 429: problem('Too many keys from one network; see retry-after') };
const key = { type: 'string', description: 'Told this once' };

const funnelParameters = [
  site,
  query('from', { type: 'string', format: 'date', description: 'First day; left out: 60 days' }),
  query('to', { type: 'string', format: 'date', description: 'Last day; left out: today there' }),
  query('model', {
    type: 'string',
    description: `${MODELS.map((model) => model.id).join(', ')}, or the site's own`,
  }),
  query('touchpoint', { enum: TOUCHPOINTS }),
  query('device', { enum: DEVICES }),
  query('who', { enum: ['new', 'returning', 'customer'] }),
  query('live', { enum: ['0', '1'], description: '1: with what is not yet published' }),
];

const paths: Record<string, Record<string, Operation>> = {
  '/j/{site}': {
    post: {
      summary: 'Takes a beacon from a page of the site',
      parameters: [site],
      requestBody: body(ref('Beacon'), 'text/plain'),
      responses: {
        202: json('All of it is durable', ref('Ack')),
        400: problem('The body is malformed'),
        403: problem('The page is not of this site'),
        404: problem('There is no such site'),
        413: problem(`The body is over ${MAX_BODY} bytes`),
        429: problem('Too many from one network; see retry-after'),
        503: problem('The ledger cannot take steps now; see retry-after'),
      },
    },
  },
  '/j/{site}.js': {
    get: {
      summary: 'The snippet, compiled for the site',
      parameters: [site],
      responses: {
        200: text('The snippet', 'text/javascript'),
        304: { description: 'The browser has this version' },
        404: text('An empty script: there is no such site', 'text/javascript'),
      },
    },
  },
  '/j/{site}/{file}': {
    get: {
      summary: 'The journey file, which the snippet loads by a name that changes with its content',
      parameters: [
        site,
        {
          name: 'file',
          in: 'path',
          required: true,
          schema: { type: 'string', description: 'Hash of the content, and `.js`' },
        },
      ],
      responses: {
        200: text('A script', 'text/javascript'),
        304: { description: 'Unchanged' },
        404: text('An empty script: there is no such site', 'text/javascript'),
      },
    },
  },
  '/j/v.js': {
    get: {
      summary: 'The part of the snippet that measures vitals',
      responses: { 200: text('A script', 'text/javascript'), 304: { description: 'Unchanged' } },
    },
  },
  '/v1/openapi.json': {
    get: { summary: 'This document', responses: { 200: json('OpenAPI 3.1', { type: 'object' }) } },
  },
  '/v1/sites': {
    get: {
      summary: 'Which sites there are',
      security: [{ adminKey: [] }],
      responses: {
        200: json('Id, name and time of making of each', {
          type: 'object',
          properties: { sites: { type: 'array', items: { type: 'object' } } },
        }),
        ...denied,
        ...hurried,
        503: problem('ADMIN_KEY is not set'),
      },
    },
    post: {
      summary: 'Makes a site',
      security: [{ adminKey: [] }],
      requestBody: body(ref('NewSite')),
      responses: {
        201: json('The site, and its key, which is told this once', {
          type: 'object',
          properties: {
            id: { type: 'string' },
            key: { type: 'string' },
            tag: { type: 'string', description: 'The script tag to paste' },
          },
        }),
        400: problem('A setting is wrong'),
        ...denied,
        409: problem('The id is taken'),
        ...hurried,
        503: problem('ADMIN_KEY is not set'),
      },
    },
  },
  '/v1/sites/{site}': {
    get: {
      summary: "A site's settings",
      security: owner,
      parameters: [site],
      responses: { 200: json('Settings', ref('Site')), ...denied },
    },
    put: {
      summary:
        'Makes a site as an export has it, with its days, notes and maps; its share links are gone',
      security: [{ adminKey: [] }],
      parameters: [site],
      requestBody: body(ref('DaysFile')),
      responses: {
        201: json('The site, with a new key', {
          type: 'object',
          properties: {
            id: { type: 'string' },
            key,
            tag: { type: 'string' },
            days: { type: 'integer' },
          },
        }),
        400: problem('The file, or a setting in it, is wrong'),
        ...denied,
        409: problem('The id is taken'),
        413: problem('The file is too large'),
        ...hurried,
        503: problem('ADMIN_KEY is not set'),
      },
    },
    patch: {
      summary: 'Changes the settings that are named',
      security: [{ ownerKey: [] }],
      parameters: [site],
      requestBody: body(ref('Settings')),
      responses: {
        200: json('Settings', ref('Site')),
        400: problem('A setting is wrong'),
        ...denied,
      },
    },
    delete: {
      summary: 'Erases a site and all that was counted for it',
      security: [{ ownerKey: [] }],
      parameters: [site],
      responses: { 204: { description: 'Erased' }, ...denied },
    },
  },
  '/v1/sites/{site}/key': {
    post: {
      summary: 'Gives the site a new key; the old one, and every browser signed in by it, is out',
      security: [{ ownerKey: [] }, { adminKey: [] }],
      parameters: [site],
      responses: {
        200: json('The new key', {
          type: 'object',
          properties: { id: { type: 'string' }, key },
        }),
        ...denied,
        404: problem('There is no such site, which is told to the admin key alone'),
        ...hurried,
      },
    },
  },
  '/v1/sites/{site}/shares': {
    get: {
      summary: 'The share links that are valid, without their secrets',
      security: owner,
      parameters: [site],
      responses: {
        200: json('Links', {
          type: 'object',
          properties: { shares: { type: 'array', items: ref('Share') } },
        }),
        ...denied,
      },
    },
    post: {
      summary: 'Makes a link by which somebody may look at the summary',
      security: [{ ownerKey: [] }],
      parameters: [site],
      requestBody: body({
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 100 },
          days: { type: 'integer', minimum: 1, description: 'Left out: it does not expire' },
        },
        additionalProperties: false,
      }),
      responses: {
        201: json('The link; its url is told this once', ref('Share')),
        400: problem('A setting of the link is wrong'),
        ...denied,
        409: problem('There are too many links'),
      },
    },
  },
  '/v1/sites/{site}/shares/{share}': {
    delete: {
      summary: 'Ends a link, and the looking of everybody who came by it',
      security: [{ ownerKey: [] }],
      parameters: [site, path('share')],
      responses: { 204: { description: 'Ended' }, ...denied },
    },
  },
  '/v1/sites/{site}/embed': {
    post: {
      summary: 'Opens the funnel to other pages, by a new address; the one before is dead',
      security: [{ ownerKey: [] }],
      parameters: [site],
      responses: {
        201: json('The address of the frame, and its tag; told this once', {
          type: 'object',
          properties: { url: { type: 'string' }, html: { type: 'string' } },
        }),
        ...denied,
      },
    },
    delete: {
      summary: 'Closes the funnel to other pages',
      security: [{ ownerKey: [] }],
      parameters: [site],
      responses: { 204: { description: 'Closed' }, ...denied },
    },
  },
  ...livePaths,
  ...checkPaths,
  ...notePaths,
  ...mapPaths,
  '/v1/sites/{site}/work': {
    get: {
      summary: "The worker's own work for the site, of the last week",
      security: owner,
      parameters: [site],
      responses: { 200: json('Counts, and how far behind it is', ref('Work')), ...denied },
    },
  },
  '/v1/sites/{site}/funnel': {
    get: {
      summary: 'The summary, as JSON, or as CSV by accept',
      security: reader,
      parameters: funnelParameters,
      responses: {
        200: {
          description: 'The summary',
          content: {
            'application/json': { schema: ref('Summary') },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        304: { description: 'Unchanged' },
        400: problem('A parameter is wrong'),
        ...denied,
      },
    },
  },
  '/v1/sites/{site}/funnel.csv': {
    get: {
      summary: 'The summary as CSV: section, name, measure, value',
      security: reader,
      parameters: funnelParameters,
      responses: {
        200: text('The table', 'text/csv'),
        304: { description: 'Unchanged' },
        400: problem('A parameter is wrong'),
        ...denied,
      },
    },
  },
  '/v1/sites/{site}/export': {
    get: {
      summary:
        'All that a site has: days, settings, notes, maps, and share links without their secrets',
      security: owner,
      parameters: [site],
      responses: { 200: json('What import takes', ref('DaysFile')), ...denied },
    },
  },
  '/v1/sites/{site}/import': {
    post: {
      summary: 'Puts days in place of what was there, exactly',
      security: [{ ownerKey: [] }],
      parameters: [site],
      requestBody: body(ref('DaysFile')),
      responses: {
        200: json('How many days', { type: 'object', properties: { days: { type: 'integer' } } }),
        400: problem('The file is wrong'),
        ...denied,
        413: problem('The file is too large'),
      },
    },
  },
  '/v1/sites/{site}/steps': {
    post: {
      summary: 'Takes facts that no browser sent',
      security: [{ ownerKey: [] }],
      parameters: [
        site,
        {
          name: 'idempotency-key',
          in: 'header',
          required: true,
          schema: { type: 'string', maxLength: 100 },
        },
      ],
      requestBody: body({
        type: 'object',
        required: ['steps'],
        properties: {
          steps: {
            type: 'array',
            maxItems: MAX_STEPS,
            items: ref('Fact'),
          },
        },
      }),
      responses: {
        202: json('What became of them', {
          type: 'object',
          properties: { accepted: { type: 'integer' }, repeated: { type: 'integer' } },
        }),
        400: problem('The steps are malformed, or idempotency-key is missing'),
        ...denied,
      },
    },
  },
  '/health': {
    get: {
      summary: 'Whether what the worker stands on answers: KV, and a Durable Object',
      responses: {
        200: json('All of it does', ref('Health')),
        503: json('A part does not', ref('Health')),
      },
    },
  },
};

/** What the worker's API takes and answers, served at `/v1/openapi.json`. A test holds it to the routes. */
export const openapi = {
  openapi: '3.1.0',
  info: { title: 'Safar', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  paths,
  components: {
    schemas: {
      ...schemas,
      ...wireSchemas,
      ...summarySchemas,
      ...liveSchemas,
      ...noteSchemas,
      ...mapSchemas,
    },
    securitySchemes: {
      adminKey: { type: 'http', scheme: 'bearer', description: "The deployer's ADMIN_KEY" },
      ownerKey: { type: 'http', scheme: 'bearer', description: "The site's key" },
      session: { type: 'apiKey', in: 'cookie', name: 'safar-<site>' },
      guest: { type: 'apiKey', in: 'cookie', name: 'safar-<site>.guest' },
    },
  },
};
