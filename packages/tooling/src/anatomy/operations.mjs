// What the contract says about one feature: the generators write their methods and handlers from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { SetupError } from '../steps.mjs';
import { pascal, singular } from './names.mjs';

/** Follows one `$ref` inside the document. */
const follow = (spec, value) => (value?.$ref ? value.$ref.slice(2).split('/').reduce((at, key) => at[key], spec) : value);

/** Whether a schema is a page of a list. */
function isList(spec, schema) {
  const found = follow(spec, schema);
  return Boolean(found?.properties?.nextCursor ?? found?.allOf?.some((part) => isList(spec, part)));
}

/** The emptiest value of a schema, as code. */
function emptyOf(spec, schema) {
  const { const: fixed, enum: values, type, allOf, properties = {}, required = [] } = follow(spec, schema);
  if (fixed !== undefined || values) return JSON.stringify(fixed ?? values[0]);
  if (allOf) return emptyOf(spec, allOf[0]);
  const [kind] = [type].flat().sort((a, b) => (b === 'null') - (a === 'null'));
  if (kind === 'object') return `{ ${required.map((key) => `${key}: ${emptyOf(spec, properties[key])}`).join(', ')} }`;
  return { boolean: 'false', integer: '0', number: '0', string: "''", array: '[]' }[kind] ?? 'null';
}

/** What a page of a list says beside its rows: name and emptiest value. */
function extrasOf(spec, schema) {
  const { properties = {}, required = [] } = follow(spec, schema);
  return required.filter((key) => key !== 'data' && key !== 'nextCursor').map((key) => `${key}: ${emptyOf(spec, properties[key])}`);
}

/** The type a schema has in code, and the model to import for it; without a name of its own it is taken from the operation. */
function typeOf(schema, fallback) {
  const name = /^#\/components\/schemas\/([A-Z]\w*)$/.exec(schema?.$ref ?? '')?.[1];
  return name ? { type: name, model: name } : { type: fallback, model: 'OperationTypes' };
}

/** `listMatterVersions` of matters is `listVersions`, `getMatter` is `get`. */
function methodName(id, tag) {
  const several = pascal(tag);
  return id.replace(new RegExp(`${several}|${pascal(singular(tag))}`), '') || id;
}

/**
 * Operations tagged with a feature's name, in the order of the contract.
 *
 * @param {string} tag
 * @throws {SetupError} When the contract knows none: it comes first.
 */
export function operationsOf(tag) {
  const spec = JSON.parse(readFileSync(join(root, 'packages/contract/src/generated/openapi.json'), 'utf8'));
  const found = [];
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
      const operation = item[method];
      if (operation?.tags?.[0] !== tag) continue;
      const id = operation.operationId;
      const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'));
      const [mediaType, content] = Object.entries(follow(spec, answer).content ?? {})[0] ?? [];
      const request = follow(spec, operation.requestBody)?.content?.['application/json'];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => follow(spec, parameter));
      found.push({
        id, method, path, tag, status: Number(status), summary: operation.summary, mediaType,
        name: methodName(id, tag),
        params: [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param),
        query: parameters.some((parameter) => parameter.in === 'query'),
        answer: mediaType === 'application/json' ? typeOf(content.schema, `OperationTypes['${id}']['responses'][${status}]['content']['application/json']`) : undefined,
        isList: mediaType === 'application/json' && isList(spec, content.schema),
        extras: mediaType === 'application/json' ? extrasOf(spec, content.schema) : [],
        body: request && { ...typeOf(request.schema, `OperationTypes['${id}']['requestBody']['content']['application/json']`), example: request.example ?? Object.values(request.examples ?? {})[0]?.value },
      });
    }
  }
  if (found.length > 0) return { operations: found, description: spec.tags?.find(({ name }) => name === tag)?.description ?? tag };
  const known = [...new Set(Object.values(spec.paths).flatMap((item) => Object.values(item).flatMap((operation) => operation.tags ?? [])))];
  throw new SetupError(
    `The contract comes first: no operation in openapi/ is tagged "${tag}" (there are ${known.join(', ')}).\n` +
      `Write openapi/paths/${tag}.yaml with "tags: [${tag}]", name its paths in openapi/hall.yaml, run \`npm run generate\`, then this again: the methods are written from it.`,
  );
}

/** Sorted names of the contract's types that operations need. */
export const modelsOf = (operations, parts) => [...new Set(operations.flatMap((operation) => parts.map((part) => operation[part]?.model)))].filter(Boolean).sort();
