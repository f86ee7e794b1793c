import specification from '@hallkit/contract/openapi.json' with { type: 'json' };
import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { MockProblem } from './problem.ts';
import type { FieldProblem, Locale } from './problem.ts';

/** The part of JSON Schema that the requests of the contract are written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly default?: unknown;
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly schema: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly security?: readonly object[];
}

const known = new Set(['$ref', 'type', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'required', 'properties', 'additionalProperties', 'default', 'description', 'title', 'example', 'examples']);
const document: { paths: Record<string, Record<string, unknown>> } = specification as never;

/** Follows references, and refuses a schema that this check would only half understand. */
function resolved<Found extends { readonly $ref?: string }>(value: Found): Found {
  if (value.$ref === undefined) return value;
  return resolved(value.$ref.slice(2).split('/').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document) as Found);
}
function schemaOf(value: Schema): Schema {
  const schema = resolved(value);
  for (const keyword of Object.keys(schema)) if (!known.has(keyword)) throw new Error(`The mocks cannot check "${keyword}" of a request yet.`);
  return schema;
}

const texts: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  'field.unknown': ['没有这个字段', 'is not a field of this operation'], 'field.missing': ['缺少必填字段', 'is missing'], 'field.type': ['类型不正确', 'is of another type'], 'field.value': ['不在允许的取值之内', 'is none of the allowed values'],
  'field.pattern': ['含有不允许的字符或格式不正确', 'holds something that is not allowed'], 'text.too-long': ['内容过长', 'is too long'], 'text.too-short': ['内容过短', 'is too short'], 'number.maximum': ['数值过大', 'is too large'], 'number.minimum': ['数值过小', 'is too small'],
};

/** What is wrong with a value, as pointer below it and code. */
function faults(value: unknown, given: Schema, at = ''): [pointer: string, code: string][] {
  const schema = schemaOf(given);
  const { type } = schema;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fits = type === undefined || (type === 'object' ? isObject : type === 'integer' ? Number.isInteger(value) : typeof value === type);
  if (!fits) return [[at, 'field.type']];
  if (isObject) return fieldFaults(value as Record<string, unknown>, schema, at);
  const found: [string, string][] = [];
  const say = (wrong: boolean, code: string): void => void (wrong && found.push([at, code]));
  if (schema.enum) say(!schema.enum.includes(value as string), 'field.value');
  if (typeof value === 'string') {
    const { length } = [...value];
    say(length > (schema.maxLength ?? Infinity), 'text.too-long');
    say(length < (schema.minLength ?? 0), 'text.too-short');
    say(schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value), 'field.pattern');
  }
  if (typeof value === 'number') {
    say(value > (schema.maximum ?? Infinity), 'number.maximum');
    say(value < (schema.minimum ?? -Infinity), 'number.minimum');
  }
  return found;
}

function fieldFaults(value: Readonly<Record<string, unknown>>, { properties = {}, required = [], additionalProperties }: Schema, at: string): [string, string][] {
  const place = (name: string): string => `${at}/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name): [string, string] => [place(name), 'field.missing']);
  const rest = Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema ? faults(inner, schema, place(name)) : additionalProperties === false ? [[place(name), 'field.unknown']] : [];
  });
  return [...missing, ...rest];
}

/** Texts of an address are made what the contract says, where they can be. */
function coerced(values: readonly string[], type: Schema['type']): unknown {
  const [value = ''] = values;
  if (values.length > 1) return values;
  if ((type === 'integer' || type === 'number') && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** A request as a handler takes it. */
export interface Checked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const operationOf = (id: OperationId): Operation => document.paths[operations[id].path]?.[operations[id].method] as Operation;

/** Whether an operation asks for a key. */
export const needsKey = (id: OperationId): boolean => operationOf(id).security?.length !== 0;

/**
 * Checks a request against the contract.
 *
 * @throws {MockProblem} request.invalid with every field that is wrong.
 */
export function check(id: OperationId, request: { params: Readonly<Record<string, string>>; query: URLSearchParams; headers: Headers; body: unknown }, locale: Locale): Checked {
  const operation = operationOf(id);
  const parameters = (operation.parameters ?? []).map(resolved);
  const errors: FieldProblem[] = [];
  const examine = (part: FieldProblem['in'], value: unknown, schema: Schema): void => {
    for (const [pointer, code] of faults(value, schema)) errors.push({ in: part, pointer, code, detail: texts[code]?.[locale === 'en' ? 1 : 0] ?? code });
  };
  const partOf = (part: Parameter['in']): Schema => ({
    type: 'object',
    additionalProperties: part === 'header',
    properties: Object.fromEntries(parameters.filter((one) => one.in === part).map(({ name, schema }) => [part === 'header' ? name.toLowerCase() : name, schema])),
  });
  const inQuery = partOf('query');
  const names = [...new Set(request.query.keys())];
  // Entries, not assignments: a field may be called __proto__.
  const query: Record<string, unknown> = Object.fromEntries(names.map((name) => {
    const schema = Object.hasOwn(inQuery.properties ?? {}, name) ? inQuery.properties?.[name] : undefined;
    return [name, coerced(request.query.getAll(name), schema && schemaOf(schema).type)];
  }));
  examine('path', request.params, partOf('path'));
  examine('query', query, inQuery);
  examine('header', Object.fromEntries(request.headers), partOf('header'));
  if (operation.requestBody) examine('body', request.body, operation.requestBody.content['application/json'].schema);
  if (errors.length > 0) throw new MockProblem('request.invalid', errors.slice(0, 20));
  return { params: request.params, query, body: request.body };
}
