import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { MockProblem } from './problem.ts';
import type { FieldProblem, Locale } from './problem.ts';
import { document, faultsOf, resolved, schemaOf } from './schema.ts';
import type { Schema } from './schema.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly security?: readonly object[];
}

const texts: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  'idNumber.form': ['不是 18 位身份证号码', 'is no identity number'], 'idNumber.region': ['地区代码不存在', 'names no region'], 'idNumber.date': ['出生日期不存在', 'holds a date that does not exist'], 'idNumber.checkDigit': ['校验位不对，请核对每一位', 'does not add up; check each digit'],
  'uscc.form': ['不是 18 位统一社会信用代码', 'is no unified social credit code'], 'uscc.checkDigit': ['校验位不对，请核对每一位', 'does not add up; check each character'], 'telephone.invalid': ['不是电话号码', 'is no telephone number'], 'paper.missing': ['还缺这份材料', 'is still missing'], 'answer.open': ['还没有回答', 'is not answered yet'],
  'field.unknown': ['没有这个字段', 'is not a field of this operation'], 'field.missing': ['缺少必填字段', 'is missing'], 'field.type': ['类型不正确', 'is of another type'], 'field.value': ['不在允许的取值之内', 'is none of the allowed values'],
  'field.pattern': ['含有不允许的字符或格式不正确', 'holds something that is not allowed'], 'field.format': ['格式不正确', 'is not in its format'], 'text.too-long': ['内容过长', 'is too long'], 'text.too-short': ['内容过短', 'is too short'],
  'number.maximum': ['数值过大', 'is too large'], 'number.minimum': ['数值过小', 'is too small'], 'list.too-long': ['项数过多', 'has too many items'], 'list.too-short': ['项数过少', 'has too few items'], 'fields.too-few': ['字段过少', 'has too few fields'], 'fields.too-many': ['字段过多', 'has too many fields'],
};

/** What is wrong, in words. */
export const wordsOf = (code: string, locale: Locale): string => texts[code]?.[locale === 'en' ? 1 : 0] ?? code;

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
    for (const [pointer, code] of faultsOf(value, schema)) errors.push({ in: part, pointer, code, detail: wordsOf(code, locale) });
  };
  const partOf = (part: Parameter['in']): Schema => {
    const own = parameters.filter((one) => one.in === part).map((one) => ({ ...one, name: part === 'header' ? one.name.toLowerCase() : one.name }));
    return { type: 'object', additionalProperties: part === 'header', properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])), required: own.flatMap(({ name, required }) => (required ? [name] : [])) };
  };
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
