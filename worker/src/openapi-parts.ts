import { ref, type Schema } from './openapi-object.ts';

interface Answer {
  description: string;
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  summary: string;
  security?: Record<string, string[]>[];
  parameters?: {
    name: string;
    in: 'path' | 'query' | 'header';
    required?: boolean;
    schema: Schema;
  }[];
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}

export const json = (description: string, schema: Schema): Answer => ({
  description,
  content: { 'application/json': { schema } },
});
export const text = (description: string, type: string): Answer => ({
  description,
  content: { [type]: { schema: { type: 'string' } } },
});
export const problem = (description: string): Answer => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
export const body = (schema: Schema, type = 'application/json') => ({
  required: true,
  content: { [type]: { schema } },
});

export const path = (name: string) => ({
  name,
  in: 'path' as const,
  required: true,
  schema: { type: 'string' },
});
export const query = (name: string, schema: Schema) => ({ name, in: 'query' as const, schema });

export const site = path('site');
export const owner = [{ ownerKey: [] }, { session: [] }];
export const reader = [...owner, { guest: [] }];
export const denied = { 401: problem('The key is missing or does not fit') };
