#!/usr/bin/env node
// Bundles openapi/ and writes packages/contract/src/generated/; gives the mocks the scenario that they plan. `--check` fails when what is committed differs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from '../src/root.mjs';

const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';
const outDir = join(root, 'packages/contract/src/generated');
const check = process.argv.includes('--check');

/** The whole contract as one document, by Redocly. */
function bundle() {
  const dir = mkdtempSync(join(tmpdir(), 'hallkit-contract-'));
  const file = join(dir, 'openapi.json');
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const run = spawnSync(
    process.execPath,
    [cli, 'bundle', 'openapi/hall.yaml', '--config', 'openapi/redocly.yaml', '--output', file],
    { cwd: root, encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  if (run.status !== 0) throw new Error(`The contract does not bundle:\n${run.stdout}${run.stderr}`);
  const spec = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(dir, { recursive: true });
  return spec;
}

/** Whether a person has to be signed in, may stand in for the key's scope, or does not matter (`security` of an operation). */
function personOf(security = []) {
  const withPerson = security.filter((way) => 'bearer' in way).length;
  return withPerson === 0 ? null : withPerson === security.length ? 'required' : 'accepted';
}

/** One row per operation: where it lies, and the example the contract gives of its answer. */
function operationsOf(spec) {
  const rows = [];
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of ['get', 'put', 'post', 'patch', 'delete']) {
      const operation = item[method];
      if (!operation) continue;
      const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'));
      const [mediaType, content] = Object.entries(answer.content ?? {})[0] ?? [null, {}];
      rows.push({ id: operation.operationId, tag: operation.tags[0], method, path, scope: operation['x-scope'] ?? null, person: personOf(operation.security), status: Number(status), mediaType, example: content.example });
    }
  }
  return rows;
}

const spec = bundle();
const operations = operationsOf(spec);
const files = {
  'openapi.json': `${JSON.stringify(spec, null, 1)}\n`,
  'types.ts': banner + astToString(await openapiTS(structuredClone(spec), { alphabetize: false })),
  'models.ts':
    banner + "import type { components } from './types.ts';\n\n" +
    Object.keys(spec.components.schemas).filter((name) => /^[A-Z]/.test(name)).sort()
      .map((name) => `export type ${name} = components['schemas']['${name}'];`).join('\n') + '\n',
  'operations.ts':
    banner + '/** Every operation of the contract: its tag, method, path template, the scope it needs (null for none), whether a signed-in person is required or accepted in place of the scope, success status and media type. */\n' +
    `export const operations = ${JSON.stringify(Object.fromEntries(operations.map(({ id, example: _example, ...row }) => [id, row])), null, 2)} as const;\n\n` +
    'export type OperationId = keyof typeof operations;\n',
  'examples.ts':
    banner + "import type { operations } from './types.ts';\n\n" +
    operations.filter((row) => row.example !== undefined).map((row) =>
      `/** The contract's example answer of \`${row.id}\`. */\nexport const ${row.id}Example: operations['${row.id}']['responses'][${row.status}]['content']['${row.mediaType}'] = ${JSON.stringify(row.example, null, 2)};`,
    ).join('\n\n') + '\n',
};

/** The restaurant of the sample hall, so that mocks and server ask the same questions. */
const restaurant = JSON.parse(readFileSync(join(root, 'packages/catalogue/data/scenarios/restaurant.json'), 'utf8'));
delete restaurant.$schema;
const targets = Object.entries(files).map(([name, text]) => [join(outDir, name), name, text]);
targets.push([
  join(root, 'packages/mocks/src/data/generated/restaurant.ts'), 'restaurant.ts of the mocks',
  "// Generated from packages/catalogue/data/scenarios/restaurant.json by `npm run generate`. Do not edit.\nimport type { ScenarioDefinition } from '@hallkit/domain';\n\n" +
    `/** The scenario that the mocks plan. */\nexport const restaurant: ScenarioDefinition = ${JSON.stringify(restaurant, null, 1)};\n`,
]);

mkdirSync(outDir, { recursive: true });
const stale = [];
for (const [file, name, text] of targets) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`What is generated is not what openapi/ and the sample say (${stale.join(', ')}). Run: npm run generate`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Contract is up to date.' : `Contract written: ${stale.join(', ')}`);
