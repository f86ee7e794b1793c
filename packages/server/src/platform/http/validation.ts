import { createRequire } from 'node:module';
import { operations, type OperationId } from '@hallkit/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
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
  readonly header: unknown;
  readonly body: unknown;
}

/** The checks of one operation, compiled once. */
export interface OperationChecks {
  readonly needsKey: boolean;
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

function objectOf(parameters: readonly Parameter[], part: Part): ValidateFunction {
  const own = parameters.filter((parameter) => parameter.in === part);
  const name = (parameter: Parameter): string => (part === 'header' ? parameter.name.toLowerCase() : parameter.name);
  return coercing.compile(
    localised({
      type: 'object',
      properties: Object.fromEntries(own.map((parameter) => [name(parameter), parameter.schema])),
      required: own.filter(({ required }) => required).map(name),
      additionalProperties: part === 'header',
    }),
  );
}

/** Compiles the checks of an operation from the contract. */
export function checksOf(id: OperationId): OperationChecks {
  const { path, method, status } = operations[id];
  const operation = specification.paths[path]?.[method] as OperationObject;
  const parameters = (operation.parameters ?? []).map(resolved);
  const checks: readonly (readonly [Part, ValidateFunction])[] = [
    ...(['path', 'query', 'header'] as const).map((part) => [part, objectOf(parameters, part)] as const),
    ...(operation.requestBody ? [['body', exact.compile(localised(operation.requestBody.content['application/json']?.schema ?? {}))] as const] : []),
  ];
  const answer = operation.responses[String(status)]?.content?.['application/json'];
  const checkAnswer = answer && exact.compile(localised(answer.schema));
  return {
    needsKey: operation.security === undefined || operation.security.length > 0,
    request(parts) {
      const unreadable = [...malformedInQuery(parts.url), ...(operation.requestBody ? malformedInBody(parts.body) : [])];
      if (unreadable.length > 0) throw new HttpProblem('request.malformed', { errors: unreadable });
      const errors = checks.flatMap(([part, check]) => (check(parts[part]) ? [] : (check.errors ?? []).map((error) => fieldFault(part, error))));
      if (errors.length > 0) throw new HttpProblem('request.invalid', { errors: errors.slice(0, 20) });
    },
    response: (body) => (checkAnswer && !checkAnswer(body) ? exact.errorsText(checkAnswer.errors, { dataVar: id }) : undefined),
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
  const check = exact.compile({ $ref: `hall#/components/schemas/${name}` });
  return (value) => (check(value) ? undefined : exact.errorsText(check.errors?.slice(0, 3), { dataVar: name }));
}
