// A feature of the server: handlers (HTTP only), service (rules), store (the only SQL), and a test on a real PostgreSQL.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { camel, pascal, singular, words } from './names.mjs';
import { modelsOf, operationsOf } from './operations.mjs';

/** Rows are kept whole as JSON until the feature has columns of its own. */
const tableOf = (name) => name.replaceAll('-', '_');

/** What an operation's work is given: only what the generated lines use, so that nothing is there unused. */
function inputsOf({ params, query, body, isList }) {
  if (body) return ['body'];
  if (isList) return query ? ['query'] : [];
  return params.length > 0 ? ['params'] : [];
}

function handlers(name, operations, description) {
  const line = (operation) => {
    const taken = ['db', 'principal', ...inputsOf(operation)].join(', ');
    return `    ${operation.id}: async ({ ${taken} }) => ({ body: await ${operation.id}(${taken}) }),`;
  };
  return `import type { Handlers } from '../../platform/http/handler.ts';
import { ${operations.map(({ id }) => id).join(', ')} } from './${name}.service.ts';

/** ${description.replace(/\.$/, '')}. */
export function ${camel(name)}Handlers(): Pick<Handlers, ${operations.map(({ id }) => `'${id}'`).join(' | ')}> {
  return {
${operations.map(line).join('\n')}
  };
}
`;
}

function list({ id, query, answer, extras }, one) {
  const page = `pageOf(await select${one}List<${answer.type}['data'][number]>(db, principal.hallId), { limit, cursor }, { list: '${id}' })`;
  const start = `  const { limit = 20, cursor } = ${query ? 'query' : '{ cursor: undefined }'};\n  return `;
  return extras.length > 0 ? `${start}{ ...${page}, ${extras.join(', ')} };` : `${start}${page};`;
}

function service(name, operations) {
  const one = pascal(singular(name));
  const codes = readFileSync(join(root, 'packages/server/src/platform/http/problem-texts.ts'), 'utf8');
  const missing = codes.includes(`'${singular(name)}.not-found'`) ? `${singular(name)}.not-found` : 'route.not-found';
  const works = operations.map((operation) => {
    const { id, summary, params, body, isList, answer } = operation;
    const signature = ['db: Kysely<Database>', 'principal: Principal', ...inputsOf(operation).map((kind) => `${kind}: HandlerRequest<'${id}'>['${kind}']`)].join(', ');
    const key = params.at(-1);
    const work = isList
      ? list(operation, one)
      : body
        ? `  return insert${one}<${answer.type}>(db, principal.hallId, randomUUID(), body);`
        : key
          ? `  const found = await select${one}<${answer.type}>(db, principal.hallId, params.${key});\n  if (!found) throw new HttpProblem('${missing}');\n  return found;`
          : `  const [found] = await select${one}List<${answer.type}>(db, principal.hallId);\n  if (!found) throw new HttpProblem('${missing}');\n  return found;`;
    return `/** ${summary.replace(/\.$/, '')}. */\nexport async function ${id}(${signature}): Promise<${answer.type}> {\n${work}\n}`;
  });
  const text = works.join('\n\n');
  const used = [`insert${one}`, `select${one}`, `select${one}List`].filter((name) => text.includes(`${name}<`));
  const imports = [
    text.includes('randomUUID') && "import { randomUUID } from 'node:crypto';",
    `import type { ${modelsOf(operations, ['answer']).join(', ')} } from '@hallkit/contract';`,
    "import type { Kysely } from 'kysely';",
    "import type { Database } from '../../platform/database/schema.ts';",
    text.includes('pageOf(') && "import { pageOf } from '../../platform/http/cursor.ts';",
    text.includes('HandlerRequest<') && "import type { HandlerRequest } from '../../platform/http/handler.ts';",
    text.includes('new HttpProblem') && "import { HttpProblem } from '../../platform/http/problem.ts';",
    "import type { Principal } from '../../platform/keys/principal.ts';",
    `import { ${used.join(', ')} } from './${name}.store.ts';`,
  ].filter(Boolean);
  return { text: `${imports.join('\n')}\n\n${text}\n`, used };
}

function store(name, used) {
  const one = pascal(singular(name));
  const table = tableOf(name);
  const parts = {
    [`select${one}List`]: `/** Every ${words(singular(name))} of a hall, in their order. */
export async function select${one}List<Row>(db: Kysely<Database>, hallId: string): Promise<Row[]> {
  const { rows } = await sql<{ content: Row }>\`select content from ${table} where hall_id = \${hallId} order by id\`.execute(db);
  return rows.map(({ content }) => content);
}`,
    [`select${one}`]: `/** One ${words(singular(name))} of a hall. */
export async function select${one}<Row>(db: Kysely<Database>, hallId: string, id: string): Promise<Row | undefined> {
  const { rows } = await sql<{ content: Row }>\`select content from ${table} where hall_id = \${hallId} and id = \${id}\`.execute(db);
  return rows[0]?.content;
}`,
    [`insert${one}`]: `/** Keeps a new ${words(singular(name))}. */
export async function insert${one}<Row>(db: Kysely<Database>, hallId: string, id: string, content: object): Promise<Row> {
  const { rows } = await sql<{ content: Row }>\`insert into ${table} (hall_id, id, content) values (\${hallId}, \${id}, \${JSON.stringify({ ...content, id })}) returning content\`.execute(db);
  return (rows[0] as { content: Row }).content;
}`,
  };
  return `import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

// Needs the table ${table} (hall_id, id, content jsonb) of a new migration in platform/database/migrations/;
// once it stands in platform/database/schema.ts too, these become typed Kysely queries.

${used.map((name) => parts[name]).join('\n\n')}
`;
}

function test(name, operations) {
  const calls = operations.map(({ id, method, path, status, body }) => {
    const url = `/api/v1${path.replace(/\{\w+\}/g, '1')}`;
    const payload = body ? `, payload: ${JSON.stringify(body.example ?? {})}` : '';
    const headers = body ? "{ ...key, 'idempotency-key': 'first-time-1' }" : 'key';
    return `test('${id} answers ${status} and what the contract says', async () => {
  const answer = await app.inject({ method: '${method.toUpperCase()}', url: '${url}', headers: ${headers}${payload} });
  assert.equal(answer.statusCode, ${status}, answer.body);
});

test('${id} lets nobody in without a key', async () => {
  const answer = await app.inject({ method: '${method.toUpperCase()}', url: '${url}'${payload} });
  assert.equal(answer.statusCode, 401, answer.body);
});`;
  });
  return `import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase, type OpenDatabase } from '../../platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing.ts';
import { seedIfEmpty } from '../matters/matters.seed.ts';

const key = { 'hall-key': 'pk_test_dezhou' };
const folder = mkdtempSync(join(tmpdir(), 'hallkit-test-'));
let empty: TestDatabase;
let database: OpenDatabase;
let app: FastifyInstance;

// Outside of production every answer is checked against the contract: a wrong one is a 500.
before(async () => {
  empty = await createTestDatabase();
  database = await openDatabase({ databaseUrl: empty.url, dataDir: folder });
  await seedIfEmpty(database.db, { catalogueFile: undefined });
  app = await createApp({ database, config: readConfig({ HALL_DATA: folder }) });
});

after(async () => {
  await app.close();
  await database.close();
  await empty.drop();
  rmSync(folder, { recursive: true });
});

${calls.join('\n\n')}
`;
}

/**
 * Files of a feature of the server, by path.
 *
 * @param {string} name - The feature, as its operations are tagged.
 * @returns {Record<string, string>}
 */
export function feature(name) {
  const { operations: all, description } = operationsOf(name);
  // A file as an answer needs a store of files; it is written by hand.
  const operations = all.filter(({ answer }) => answer);
  const path = (ending) => `packages/server/src/features/${name}/${name}.${ending}.ts`;
  const { text, used } = service(name, operations);
  return {
    [path('handlers')]: handlers(name, operations, description),
    [path('service')]: text,
    [path('store')]: store(name, used),
    [path('test')]: test(name, operations),
  };
}
