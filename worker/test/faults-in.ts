import { openapi } from '../src/openapi.ts';
import type { Schema } from '../src/openapi-object.ts';

const schemas: Record<string, Schema> = openapi.components.schemas;

/** A schema of the document, by name. */
export const schemaOf = (name: string): Schema => schemas[name]!;

/**
 * Where a value is not what a schema of the document says. A field that the schema does not name is a
 * fault, too: what is answered is to be described.
 */
export function faultsIn(schema: Schema, value: unknown, at = '$'): string[] {
  if ('$ref' in schema)
    return faultsIn(schemaOf(String(schema['$ref']).split('/').at(-1)!), value, at);
  const { oneOf, anyOf, ...rest } = schema as Schema & { oneOf?: Schema[]; anyOf?: Schema[] };
  const any = oneOf ?? anyOf;
  if (any) {
    const faults = any.map((each) =>
      faultsIn('$ref' in each ? each : { ...rest, ...each }, value, at),
    );
    return faults.find((each) => !each.length) ?? faults.flat();
  }
  const fault = [`${at} is ${JSON.stringify(value)}`];
  if ('const' in schema) return value === schema['const'] ? [] : fault;
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(value) ? [] : fault;
  if (![schema['type']].flat().some((type) => isOf(type as string, value))) return fault;
  const { minimum = -Infinity, maximum = Infinity, pattern = '' } = schema;
  if (typeof value === 'number' && !(value >= Number(minimum) && value <= Number(maximum)))
    return fault;
  if (typeof value === 'string' && !RegExp(pattern as string).test(value)) return fault;
  if (Array.isArray(value))
    return value.flatMap((each, i) => faultsIn(schema['items'] as Schema, each, `${at}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const {
    properties = {},
    required = [],
    additionalProperties,
  } = schema as {
    properties?: Record<string, Schema>;
    required?: string[];
    additionalProperties?: Schema;
  };
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const its = properties[name] ?? additionalProperties;
      return its ? faultsIn(its, each, `${at}.${name}`) : [`${at}.${name} is unknown`];
    }),
  ];
}

const isOf = (type: string, value: unknown): boolean => {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
};
