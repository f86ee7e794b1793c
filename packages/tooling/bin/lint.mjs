#!/usr/bin/env node
// `npm run lint`: the contract, the import arrows, the code, the templates. `--fix` mends what can be mended.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/root.mjs';
import { fail, runNode, SetupError } from '../src/steps.mjs';

const fix = process.argv.includes('--fix') ? ['--fix'] : [];
const sources = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'src'))).map((name) => `packages/${name}/src`);
const bin = (path) => `node_modules/${path}`;
const checks = [
  ['contract: lint', [bin('@redocly/cli/bin/cli.js'), 'lint', 'openapi/hall.yaml', '--config', 'openapi/redocly.yaml', '--format', 'stylish']],
  ['contract: generated files', ['packages/tooling/bin/generate.mjs', '--check']],
  ['contract: no breaking change', ['packages/tooling/bin/contract-check.mjs']],
  ['imports: arrows and cycles', [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), ...sources, '--config', 'packages/tooling/dependency-cruiser.cjs']],
  ['code', [bin('eslint/bin/eslint.js'), '-c', 'packages/tooling/eslint.config.mjs', '--max-warnings', '0', ...fix, 'packages', 'examples', 'stories', 'test']],
  ['templates', [bin('lit-analyzer/cli.js'), 'packages/elements/src', 'packages/kiosk/src', '--strict', '--quiet', '--rules.no-unknown-tag-name', 'off', '--rules.no-missing-import', 'off', '--rules.no-incompatible-type-binding', 'off']],
  ['house: names, hosts, anatomy', ['packages/tooling/bin/house-check.mjs']],
];

const failed = [];
for (const [name, args] of checks) {
  try {
    await runNode(args, { quiet: true });
    console.log(`✓ ${name}`);
  } catch (error) {
    if (!(error instanceof SetupError)) fail(error);
    failed.push(name);
    console.error(`✗ ${name}${error.message}\n`);
  }
}
if (failed.length > 0) fail(new SetupError(`Lint failed: ${failed.join(', ')}`));
