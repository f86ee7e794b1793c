import { createRequire } from 'node:module';
import type { OperationId } from '@hallkit/contract';
import { operations } from '@hallkit/contract/operations';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { atFirstUse } from '../at-first-use.ts';
import { fieldCodes, type FieldFault } from './field-texts.ts';
import { HttpProblem } from './problem.ts';
import { malformedInBody, malformedInQuery } from './well-formed.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}
interface OperationObject {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
  readonly security?: readonly object[];
}
interface Specification {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** The bundled contract. */
export const specification = createRequire(import.meta.url)('@hallkit/contract/openapi.json') as Specification;

type Part = FieldFault['in'];

/** What a request brings. */
export interface RequestParts {
  /** Path and query as they were sent. */
  readonly url: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The checks of one operation. */
export interface OperationChecks {
  readonly needsKey: boolean;
  /** Compiles what is not compiled yet. @throws {Error} Where a schema of the contract is none. */
  compile(): void;
  /** Checks and coerces in place. @throws {HttpProblem} request.invalid with all fields that are wrong. */
  request(parts: RequestParts): void;
  /** What an answer lacks by the contract; undefined when nothing. */
  response(body: unknown): string | undefined;
}

const root = { $id: 'hall', components: specification.components };
// Texts of the URL arrive as strings and are made what the contract says; bodies are taken as they are.
const coercing = prepared(new Ajv2020({ allErrors: true, coerceTypes: true, useDefaults: true, strict: false }));
const exact = prepared(new Ajv2020({ allErrors: true, strict: false }));

function prepared(ajv: Ajv2020): Ajv2020 {
  // ajv-formats is CommonJS: its default export arrives one level down.
  (ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  return ajv.addSchema(root);
}

/** References of the bundle are local to it; as a schema of its own a part names the bundle. */
const localised = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"hall#/components/')) as object;

const resolved = (parameter: Parameter | { readonly $ref: string }): Parameter =>
  '$ref' in parameter ? (specification.components['parameters']?.[parameter.$ref.split('/').at(-1) ?? ''] as Parameter) : parameter;

const nameOf = (parameter: Parameter): string => (parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name);

function objectOf(parameters: readonly Parameter[], part: Part): ValidateFunction {
  const own = parameters.filter((parameter) => parameter.in === part);
  return coercing.compile(
    localised({
      type: 'object',
      properties: Object.fromEntries(own.map((parameter) => [nameOf(parameter), parameter.schema])),
      required: own.filter(({ required }) => required).map(nameOf),
      additionalProperties: false,
    }),
  );
}

/** Compiled when first called. */
type Check = () => ValidateFunction;

const exactly = (schema: object): Check => atFirstUse(() => exact.compile(localised(schema)));

/** Where a value may have several forms, each with a name of its own: what is wrong with the form that was named, else which names there are. */
function asMeant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(({ keyword }) => keyword === 'oneOf').reduce((rest, form) => {
    const inside = rest.filter(({ schemaPath }) => schemaPath.startsWith(`${form.schemaPath}/`));
    const names = inside.filter(({ keyword }) => keyword === 'const');
    if (!names[0]) return rest;
    const forms = Map.groupBy(inside, ({ schemaPath }) => schemaPath.slice(form.schemaPath.length + 1).split('/')[0]);
    const [named] = [...forms.values()].filter((form) => !form.some(({ keyword }) => keyword === 'const')).sort((one, other) => one.length - other.length);
    const allowedValues = [...new Set(names.map(({ params }) => (params as { allowedValue: unknown }).allowedValue))];
    return [...rest.filter((error) => error !== form && !inside.includes(error)), ...(named ?? [{ ...names[0], keyword: 'enum', params: { allowedValues } }])];
  }, errors);
}

function faultsIn(part: Part, check: Check, value: unknown): FieldFault[] {
  const validate = check();
  return validate(value) ? [] : asMeant(validate.errors ?? []).map((error) => fieldFault(part, error));
}

const made = new Map<OperationId, OperationChecks>();

/** The checks of an operation, each compiled from the contract when it is first needed, once a process: a second server in it finds them made. */
export function checksOf(id: OperationId): OperationChecks {
  const known = made.get(id) ?? makeChecks(id);
  made.set(id, known);
  return known;
}

function makeChecks(id: OperationId): OperationChecks {
  const { path: template, method, status } = operations[id];
  const operation = specification.paths[template]?.[method] as OperationObject;
  const parameters = (operation.parameters ?? []).map(resolved);
  const [path, query, header] = (['path', 'query', 'header'] as const).map((part) => atFirstUse(() => objectOf(parameters, part))) as [Check, Check, Check];
  const body = operation.requestBody && exactly(operation.requestBody.content['application/json']?.schema ?? {});
  const mustHave = (part: Part): boolean => parameters.some((parameter) => parameter.in === part && parameter.required);
  const [mustHaveQuery, mustHaveHeader] = [mustHave('query'), mustHave('header')];
  const headers = parameters.filter((parameter) => parameter.in === 'header').map(nameOf);
  const answer = operation.responses[String(status)]?.content?.['application/json'];
  const checkAnswer = answer && exactly(answer.schema);
  return {
    needsKey: operation.security === undefined || operation.security.length > 0,
    compile: () => [path, query, header, body, checkAnswer].forEach((check) => check?.()),
    request(parts) {
      const unreadable = [...malformedInQuery(parts.url), ...(body ? malformedInBody(parts.body) : [])];
      if (unreadable.length > 0) throw new HttpProblem('request.malformed', { errors: unreadable });
      const faults = faultsIn('path', path, parts.path);
      // Most requests bring no query and no header of the contract, and need none.
      if (mustHaveQuery || parts.url.includes('?')) faults.push(...faultsIn('query', query, parts.query));
      const sent = headers.filter((name) => parts.header[name] !== undefined);
      if (mustHaveHeader || sent.length > 0) faults.push(...faultsIn('header', header, Object.fromEntries(sent.map((name) => [name, parts.header[name]]))));
      if (body) faults.push(...faultsIn('body', body, parts.body));
      if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults.slice(0, 20) });
    },
    response: (answered) => (checkAnswer && !checkAnswer()(answered) ? exact.errorsText(checkAnswer().errors, { dataVar: id }) : undefined),
  };
}

/** A name as a step of a JSON Pointer; cut where a caller made one up. */
const escaped = (name: string): string => `/${name.slice(0, 64).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;

function fieldFault(part: Part, { keyword, instancePath, params }: ErrorObject): FieldFault {
  const { additionalProperty, missingProperty, allowedValues, limit, type } = params as { additionalProperty?: string; missingProperty?: string; allowedValues?: readonly unknown[]; limit?: number; type?: string | readonly string[] };
  const inside = additionalProperty ?? missingProperty;
  const expected = allowedValues?.join(', ') ?? limit ?? type;
  return { in: part, pointer: instancePath + (inside === undefined ? '' : escaped(inside)), code: fieldCodes[keyword] ?? `schema.${keyword}`, ...(expected === undefined ? {} : { expected: String(expected) }) };
}

/** A check against a schema of the contract, for data that does not come by HTTP. */
export function schemaCheck(name: string): (value: unknown) => string | undefined {
  const check = atFirstUse(() => exact.compile({ $ref: `hall#/components/schemas/${name}` }));
  return (value) => (check()(value) ? undefined : exact.errorsText(check().errors?.slice(0, 3), { dataVar: name }));
}
