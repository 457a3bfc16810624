import { KINDS } from '@safar/journey';
import { denied, problem, query, reader, site, type Operation } from './openapi-parts.ts';
import { ref, type Schema } from './openapi-object.ts';

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
export const livePaths: Record<string, Record<string, Operation>> = {
  '/v1/sites/{site}/live': {
    get: {
      summary: 'What happens now, as server-sent events; the stream ends after four minutes',
      security: reader,
      parameters: [site, query('model', { type: 'string' })],
      responses: {
        200: {
          description: 'Events whose data is JSON',
          content: { 'text/event-stream': { schema: ref('Live') } },
        },
        400: problem('There is no such model'),
        ...denied,
      },
    },
  },
};
