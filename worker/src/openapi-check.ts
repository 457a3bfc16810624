import { denied, json, owner, site, type Operation } from './openapi-parts.ts';
import { ref } from './openapi-object.ts';

/** The operations by which an owner checks the tag. */
export const checkPaths: Record<string, Record<string, Operation>> = {
  '/v1/sites/{site}/check': {
    post: {
      summary: 'Waits from now on, for a quarter of an hour, for what the tag brings',
      security: [{ ownerKey: [] }],
      parameters: [site],
      responses: { 201: json('The check', ref('Check')), ...denied },
    },
    get: {
      summary: 'What has come since, and what is wrong if nothing has',
      security: owner,
      parameters: [site],
      responses: { 200: json('The check', ref('Check')), ...denied },
    },
  },
};
