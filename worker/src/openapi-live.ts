import { KINDS } from '@safar/journey';
import { ref, type Schema } from './openapi-schemas.ts';

const moment = { type: 'integer', description: 'Milliseconds since the epoch' };

/** What one event of the stream holds. */
export const liveSchemas: Record<string, Schema> = {
  Live: {
    type: 'object',
    properties: {
      at: moment,
      since: { ...moment, description: 'From here on; half an hour ago, or later' },
      stages: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            name: { type: 'object' },
            came: {
              type: 'integer',
              description: 'How often a journey began here, or came from another stage',
            },
          },
        },
      },
      steps: {
        type: 'array',
        description: 'The last steps, the newest first',
        items: {
          type: 'object',
          properties: {
            at: moment,
            kind: { enum: KINDS },
            stage: { type: ['string', 'null'] },
          },
        },
      },
    },
  },
};

/** The operation that tells what happens now. */
export const livePaths = {
  '/v1/sites/{site}/live': {
    get: {
      summary: 'What happens now, as server-sent events; the stream ends after four minutes',
      security: [{ ownerKey: [] }, { session: [] }, { guest: [] }],
      parameters: [
        { name: 'site', in: 'path' as const, required: true, schema: { type: 'string' } },
        { name: 'model', in: 'query' as const, schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: 'Events whose data is JSON',
          content: { 'text/event-stream': { schema: ref('Live') } },
        },
        400: {
          description: 'There is no such model',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
        401: {
          description: 'The key is missing or does not fit',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      },
    },
  },
};
