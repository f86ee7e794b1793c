// One class of the SDK: one method per operation of the contract, each a signature, a sentence, one request.
import { pascal } from './names.mjs';
import { modelsOf, operationsOf } from './operations.mjs';

const pathOf = ({ path }) => `[${path.split('/').filter(Boolean).map((part) => (part.startsWith('{') ? part.slice(1, -1) : `'${part}'`)).join(', ')}]`;

/** Text of one method. */
function method(operation) {
  const { id, name, summary, params, query, body, isList, answer, mediaType } = operation;
  const options = body ? 'WriteOptions' : 'CallOptions';
  const signature = [...params.map((param) => `${param}: string`), ...(body ? [`body: ${body.type}`] : []), ...(query ? [`query?: QueryOf<'${id}'>`] : []), `options?: ${options}`].join(', ');
  const result = isList ? `Page<${answer.type}>` : (answer?.type ?? (mediaType ? 'Blob' : 'void'));
  const call = [...(query ? ['query'] : []), ...(body ? ['body'] : []), 'options', ...(mediaType && !answer ? ['file: true'] : [])].join(', ');
  const work = isList ? `this.page(${pathOf(operation)}, ${query ? 'query' : 'undefined'}, options)` : `this.transport.send(${pathOf(operation)}, { ${call} })`;
  return `  /** ${summary.replace(/\.$/, '')}. */
  ${name}(${signature}): Promise<${result}> {
    return ${work};
  }`;
}

/**
 * Files of a resource, by path.
 *
 * @param {string} name - The feature, as its operations are tagged.
 * @returns {Record<string, string>}
 */
export function resource(name) {
  const { operations, description } = operationsOf(name);
  const models = modelsOf(operations, ['answer', 'body']);
  const options = [operations.some(({ body }) => !body) && 'CallOptions', operations.some(({ body }) => body) && 'WriteOptions'].filter(Boolean);
  const text = [
    models.length > 0 && `import type { ${models.join(', ')} } from '@hallkit/contract';`,
    `import type { ${options.join(', ')} } from '../options.ts';`,
    operations.some(({ isList }) => isList) && "import type { Page } from '../page.ts';",
    "import { Resource } from './resource.ts';",
    operations.some(({ query }) => query) && "import type { QueryOf } from './resource.ts';",
  ].filter(Boolean).join('\n');
  return {
    [`packages/client/src/resources/${name}.ts`]: `${text}\n\n/** ${description.replace(/\.$/, '')}. */\nexport class ${pascal(name)}Resource extends Resource {\n${operations.map(method).join('\n\n')}\n}\n`,
  };
}
