#!/usr/bin/env node
// `npm run new -- element queue-ticket`, `-- resource queue`, `-- feature queue`: writes the files of the house's anatomy.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../src/root.mjs';
import { fail, SetupError } from '../src/steps.mjs';
import { element, feature, resource } from '../src/anatomy.mjs';
import { camel, pascal } from '../src/anatomy/names.mjs';

const kinds = { element, resource, feature };
const [kind, name] = process.argv.slice(2);

try {
  if (!(kind in kinds) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
    throw new SetupError('Usage: npm run new -- <element|resource|feature> <name-in-kebab-case>\nFor example: npm run new -- element queue-ticket');
  }
  const files = kinds[kind](name);
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new SetupError(`Nothing was written; these are already there:\n  ${taken.join('\n  ')}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`+ ${path}`);
  }
  if (kind === 'element') console.log(`\nNow: export Hall${pascal(name)} in packages/elements/src/index.ts.`);
  if (kind === 'resource') {
    const made = `${pascal(name)}Resource`;
    console.log(`\nNow, each a line; the tests of packages/client fail until all are there:
  packages/client/src/resources.ts   export { ${made} } from './resources/${name}.ts';
  packages/client/src/hall.ts        readonly ${camel(name)}: ${made} = this.use(${made});
  packages/client/src/resources/resources.test.ts, a call for each operation
An element uses it as this.client.use(${made}), with ${made} from @hallkit/client/resources.`);
  }
  if (kind === 'feature') console.log('\nNow: add its handlers to packages/server/src/features.ts and its table as a migration; its test fails until both are there.');
} catch (error) {
  fail(error);
}
