import { MAX_NOTE, MAX_NOTES } from './note.ts';
import {
  body,
  denied,
  json,
  path,
  problem,
  reader,
  site,
  type Operation,
} from './openapi-parts.ts';
import { ref, type Schema } from './openapi-object.ts';

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

const write = [{ ownerKey: [] }];
const newNote = body(ref('NewNote'));
const wrong = { 400: problem('The day or the text is wrong') };
const full = { 409: problem(`There are ${MAX_NOTES} notes already`) };

/** The operations on the notes that an owner writes beside days. */
export const notePaths: Record<string, Record<string, Operation>> = {
  '/v1/sites/{site}/notes': {
    get: {
      summary: 'The notes that the owner wrote beside days, by day',
      security: reader,
      parameters: [site],
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
      security: write,
      parameters: [site],
      requestBody: newNote,
      responses: { 201: json('The note', ref('Note')), ...wrong, ...denied, ...full },
    },
  },
  '/v1/sites/{site}/notes/{note}': {
    put: {
      summary: 'Puts a day and a text in place of what the note had',
      security: write,
      parameters: [site, path('note')],
      requestBody: newNote,
      responses: {
        200: json('The note', ref('Note')),
        ...wrong,
        ...denied,
        404: problem('There is no such note'),
      },
    },
    delete: {
      summary: 'Removes a note',
      security: write,
      parameters: [site, path('note')],
      responses: { 204: { description: 'Removed' }, ...denied },
    },
  },
};
