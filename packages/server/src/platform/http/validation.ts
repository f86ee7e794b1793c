import { createRequire } from 'node:module';
import { operations, type OperationId } from '@hallkit/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { HttpProblem, type FieldError, type Locale } from './problem.ts';

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

type Part = FieldError['in'];

/** The checks of one operation, compiled once. */
export interface OperationChecks {
  readonly needsKey: boolean;
  /** Checks and coerces in place. @throws {HttpProblem} request.invalid with all fields that are wrong. */
  request(parts: { path: unknown; query: unknown; header: unknown; body: unknown }): void;
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
      const errors = checks.flatMap(([part, check]) => (check(parts[part]) ? [] : (check.errors ?? []).map((error) => fieldError(part, error))));
      if (errors.length > 0) throw new HttpProblem('request.invalid', { errors: errors.slice(0, 20) });
    },
    response: (body) => (checkAnswer && !checkAnswer(body) ? exact.errorsText(checkAnswer.errors, { dataVar: id }) : undefined),
  };
}

const escaped = (name: unknown): string => `/${String(name).slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function fieldError(part: Part, { keyword, instancePath, params, message = '' }: ErrorObject): FieldError {
  const extra = keyword === 'additionalProperties' ? escaped((params as { additionalProperty: string }).additionalProperty) : keyword === 'required' ? escaped((params as { missingProperty: string }).missingProperty) : '';
  return { in: part, pointer: instancePath + extra, code: codes[keyword] ?? `schema.${keyword}`, detail: keyword === 'enum' ? `${message}: ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}` : message };
}

const codes: Readonly<Record<string, string>> = {
  additionalProperties: 'field.unknown', required: 'field.missing', type: 'field.type', enum: 'field.value', pattern: 'field.pattern', format: 'field.format',
  maxLength: 'text.too-long', minLength: 'text.too-short', maximum: 'number.maximum', minimum: 'number.minimum', maxItems: 'list.too-long',
};

const chinese: Readonly<Record<string, string>> = {
  'field.unknown': '没有这个字段', 'field.missing': '缺少必填字段', 'field.type': '类型不正确', 'field.value': '不在允许的取值之内', 'field.pattern': '含有不允许的字符或格式不正确', 'field.format': '格式不正确',
  'text.too-long': '内容过长', 'text.too-short': '内容过短', 'number.maximum': '数值过大', 'number.minimum': '数值过小', 'list.too-long': '项目过多',
};

/** The fields' texts in the caller's language; the checker itself speaks English. */
export const translated = (errors: readonly FieldError[], locale: Locale): FieldError[] =>
  errors.map((error) => (locale === 'zh-CN' ? { ...error, detail: chinese[error.code] ?? '不符合要求' } : error.code === 'field.unknown' ? { ...error, detail: 'is not a field of this operation' } : error));

/** A check against a schema of the contract, for data that does not come by HTTP. */
export function schemaCheck(name: string): (value: unknown) => string | undefined {
  const check = exact.compile({ $ref: `hall#/components/schemas/${name}` });
  return (value) => (check(value) ? undefined : exact.errorsText(check.errors?.slice(0, 3), { dataVar: name }));
}
