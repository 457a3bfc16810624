/** A JSON Schema, as far as it is used here. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Names a schema of the document. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Fields that may be left out. */
type Optional<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** The schema of an object: the compiler holds its fields, and which may be left out, to the type. */
export const objectOf = <T extends object>(
  required: Record<Exclude<keyof T, Optional<T>>, Schema>,
  ...[optional]: [Optional<T>] extends [never] ? [] : [optional: Record<Optional<T>, Schema>]
): Schema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...(required as Record<string, Schema>), ...optional },
});

export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
});

/** An object whose names are data. */
export const tableOf = (values: Schema, description: string): Schema => ({
  type: 'object',
  additionalProperties: values,
  description,
});

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const day: Schema = { type: 'string', format: 'date' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const number: Schema = { type: 'number' };

/** What is `null` where there is no data. */
export const orNull = ({ type, ...rest }: Schema): Schema => ({ type: [type, 'null'], ...rest });

/** The same, and what it means. */
export const told = (schema: Schema, description: string): Schema => ({ ...schema, description });
