// The bundled contract, and what an answer is checked with.
import { createRequire } from 'node:module';
import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: object;
}
interface Content {
  readonly schema?: object;
  readonly example?: unknown;
}
/** A documented answer. */
export interface Answer {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, Content>>;
}
/** An operation as the contract describes it, references followed one step. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly security?: readonly object[];
}

type Json = Readonly<Record<string, never>>;
/** The whole document. */
export const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>; readonly components: Readonly<Record<string, Readonly<Record<string, object>>>> } = createRequire(import.meta.url)('@hallkit/contract/openapi.json');

function resolved<Found>(value: unknown): Found {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value as Found;
  return resolved(reference.slice(2).split('/').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document));
}

/** An operation of the document. */
export function operationOf(id: OperationId): Operation {
  const { path, method } = operations[id];
  const found = document.paths[path]?.[method] as unknown as Operation;
  return {
    ...found,
    parameters: (found.parameters ?? []).map((one) => resolved<Parameter>(one)),
    responses: Object.fromEntries(Object.entries(found.responses).map(([status, answer]) => [status, resolved<Answer>(answer)])),
  };
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
// CommonJS: the default export arrives one level down.
(ajvFormats as unknown as { default(ajv: Ajv2020): void }).default(ajv);
ajv.addSchema({ $id: 'hall', components: document.components });
const compiled = new Map<string, ValidateFunction>();

/** What a value lacks by a schema of the document; undefined when nothing. */
export function faultsOf(schema: object, value: unknown): string | undefined {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"hall#/components/');
  const check = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(text, check);
  return check(value) ? undefined : ajv.errorsText(check.errors?.slice(0, 5), { dataVar: '' });
}
