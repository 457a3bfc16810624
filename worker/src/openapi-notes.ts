import { MAX_NOTE, MAX_NOTES } from './note.ts';
import { ref, type Schema } from './openapi-schemas.ts';

const day = { type: 'string', format: 'date', description: "The site's day" };
const line = { type: 'string', minLength: 1, maxLength: MAX_NOTE, description: 'One line' };

/** The schemas of notes. */
export const noteSchemas: Record<string, Schema> = {
  NewNote: { type: 'object', required: ['day', 'text'], properties: { day, text: line } },
  Note: {
    type: 'object',
    required: ['id', 'day', 'text'],
    properties: { id: { type: 'string' }, day, text: line },
  },
};

const parameter = (name: string) => ({
  name,
  in: 'path' as const,
  required: true,
  schema: { type: 'string' },
});
const json = (description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
const body = { required: true, content: { 'application/json': { schema: ref('NewNote') } } };
const owner = [{ ownerKey: [] }];
const denied = { 401: problem('The key is missing or does not fit') };
const wrong = { 400: problem('The day or the text is wrong') };
const full = { 409: problem(`There are ${MAX_NOTES} notes already`) };

/** The operations on the notes that an owner writes beside days. */
export const notePaths = {
  '/v1/sites/{site}/notes': {
    get: {
      summary: 'The notes that the owner wrote beside days, by day',
      security: [...owner, { session: [] }, { guest: [] }],
      parameters: [parameter('site')],
      responses: {
        200: json('Notes', {
          type: 'object',
          properties: { notes: { type: 'array', items: ref('Note') } },
        }),
        ...denied,
      },
    },
    post: {
      summary: 'Writes a note',
      security: owner,
      parameters: [parameter('site')],
      requestBody: body,
      responses: { 201: json('The note', ref('Note')), ...wrong, ...denied, ...full },
    },
  },
  '/v1/sites/{site}/notes/{note}': {
    put: {
      summary: 'Puts a day and a text in place of what the note had',
      security: owner,
      parameters: [parameter('site'), parameter('note')],
      requestBody: body,
      responses: {
        200: json('The note', ref('Note')),
        ...wrong,
        ...denied,
        404: problem('There is no such note'),
      },
    },
    delete: {
      summary: 'Removes a note',
      security: owner,
      parameters: [parameter('site'), parameter('note')],
      responses: { 204: { description: 'Removed' }, ...denied },
    },
  },
};
