import specification from '@hallkit/contract/openapi.json' with { type: 'json' };

type Kind = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** The part of JSON Schema that the requests of the contract are written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: Kind | readonly Kind[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly propertyNames?: Schema;
  readonly minItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
}

/** What is wrong: where, and the code of it. */
export type Fault = readonly [pointer: string, code: string];

const known = new Set(['$ref', 'type', 'enum', 'const', 'oneOf', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'items', 'minItems', 'maxItems', 'propertyNames', 'required', 'properties', 'additionalProperties', 'minProperties', 'maxProperties', 'default', 'description', 'title', 'example', 'examples']);

/** The bundled contract. */
export const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = specification as never;

/** Follows references. */
export function resolved<Found extends { readonly $ref?: string }>(value: Found): Found {
  if (value.$ref === undefined) return value;
  return resolved(value.$ref.slice(2).split('/').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document) as Found);
}

/** The schema itself; one that would be only half understood is refused. */
export function schemaOf(value: Schema): Schema {
  const schema = resolved(value);
  for (const keyword of Object.keys(schema)) if (!known.has(keyword)) throw new Error(`The mocks cannot check "${keyword}" of a request yet.`);
  return schema;
}

const kindOf = (value: unknown): Kind => (value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as Kind));
const isOf = (value: unknown, kind: Kind): boolean => (kind === 'integer' ? Number.isInteger(value) : kindOf(value) === kind);

/** RFC 3339 as far as the contract uses it: a day that exists, a moment with its offset. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
};

function textCodes(text: string, { minLength = 0, maxLength = Infinity, pattern, format }: Schema): string[] {
  const { length } = [...text];
  const fits = format === undefined ? undefined : formats[format];
  if (format !== undefined && !fits) throw new Error(`The mocks cannot check the format "${format}" of a request yet.`);
  const wrong = { 'text.too-long': length > maxLength, 'text.too-short': length < minLength, 'field.pattern': pattern !== undefined && !new RegExp(pattern, 'u').test(text), 'field.format': fits?.(text) === false };
  return Object.entries(wrong).flatMap(([code, is]) => (is ? [code] : []));
}

const numberCodes = (value: number, { minimum = -Infinity, maximum = Infinity }: Schema): string[] => (value > maximum ? ['number.maximum'] : value < minimum ? ['number.minimum'] : []);

/** A name as a step of a JSON Pointer; cut where a caller made one up. */
const step = (name: string): string => `/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function fieldFaults(value: Readonly<Record<string, unknown>>, { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0, maxProperties = Infinity }: Schema, at: string): Fault[] {
  const { length } = Object.keys(value);
  const count: Fault[] = length < minProperties ? [[at, 'fields.too-few']] : length > maxProperties ? [[at, 'fields.too-many']] : [];
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name): Fault => [at + step(name), 'field.missing']);
  const rest = Object.entries(value).flatMap(([name, inner]): Fault[] => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const named = propertyNames && faultsOf(name, propertyNames).length > 0 ? [[at + step(name), 'field.unknown'] as const] : [];
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    return schema ?? other ? [...named, ...faultsOf(inner, (schema ?? other) as Schema, at + step(name))] : additionalProperties === false ? [[at + step(name), 'field.unknown']] : named;
  });
  return [...count, ...missing, ...rest];
}

/** What is wrong with a value by a schema; empty when nothing. */
export function faultsOf(value: unknown, given: Schema, at = ''): Fault[] {
  const schema = schemaOf(given);
  const { type, items, minItems = 0, maxItems = Infinity } = schema;
  if (type !== undefined && ![type].flat().some((kind) => isOf(value, kind as Kind))) return [[at, 'field.type']];
  if (schema.oneOf && schema.oneOf.filter((one) => faultsOf(value, one, at).length === 0).length !== 1) return nearest(value, schema.oneOf, at);
  const codes: string[] = (schema.enum && !schema.enum.includes(value)) || ('const' in schema && schema.const !== value) ? ['field.value'] : [];
  if (typeof value === 'string') codes.push(...textCodes(value, schema));
  if (typeof value === 'number') codes.push(...numberCodes(value, schema));
  if (Array.isArray(value) && value.length > maxItems) codes.push('list.too-long');
  if (Array.isArray(value) && value.length < minItems) codes.push('list.too-short');
  const inside = Array.isArray(value) ? (items ? value.flatMap((one, index) => faultsOf(one, items, `${at}/${index}`)) : []) : kindOf(value) === 'object' ? fieldFaults(value as Record<string, unknown>, schema, at) : [];
  return [...codes.map((code): Fault => [at, code]), ...inside];
}

/** What is wrong by the one of several shapes that was meant: that whose fixed values fit, if there is one. */
function nearest(value: unknown, shapes: readonly Schema[], at: string): Fault[] {
  const meant = shapes.filter((shape) => Object.entries(schemaOf(shape).properties ?? {}).some(([name, part]) => 'const' in schemaOf(part) && schemaOf(part).const === (value as Record<string, unknown> | null)?.[name]));
  return meant.length === 1 ? faultsOf(value, meant[0] as Schema, at) : [[at, 'field.type']];
}
