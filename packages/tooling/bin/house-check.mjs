#!/usr/bin/env node
// Rules of the house that no linter knows: the anatomy of elements and features, no host of a registry, no path of one machine.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/root.mjs';

const complaints = [];
const say = (message) => complaints.push(message);
const folders = (path) => (existsSync(join(root, path)) ? readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : []);

/** Every folder holds the files of its anatomy, named after it. */
function anatomy(path, endings, without = []) {
  for (const name of folders(path)) {
    for (const ending of endings) if (!without.includes(name + ending) && !existsSync(join(root, path, name, name + ending))) say(`${path}/${name} lacks ${name}${ending}`);
  }
}
anatomy('packages/elements/src/widgets', ['.ts', '.styles.ts', '.define.ts', '.test.ts']);
anatomy('packages/kiosk/src/widgets', ['.ts', '.styles.ts', '.strings.ts', '.define.ts', '.test.ts']);
// The log of events is the platform's: every feature writes to it.
anatomy('packages/server/src/features', ['.handlers.ts', '.service.ts', '.store.ts', '.test.ts'], ['events.store.ts']);
for (const name of folders('packages/elements/src/widgets')) {
  // A provider shows nothing: it has no texts and no states to tell stories about.
  if (name === 'provider') continue;
  if (!existsSync(join(root, 'packages/elements/src/widgets', name, `${name}.strings.ts`))) say(`packages/elements/src/widgets/${name} lacks ${name}.strings.ts`);
  if (!existsSync(join(root, 'stories/widgets', `${name}.stories.ts`))) say(`stories/widgets/${name}.stories.ts is missing`);
}

for (const name of folders('packages/kiosk/src/widgets')) {
  if (!existsSync(join(root, 'stories/kiosk', `${name}.stories.ts`))) say(`stories/kiosk/${name}.stories.ts is missing`);
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const forbidden = [/registry\.npm/, /npmmirror/, /deb\.debian/, /(^|[^a-zA-Z0-9_.-])\/(work|farm)\//m];
for (const file of tracked) {
  if (!existsSync(join(root, file)) || /\.(svg|png|ttf|pdf|woff2?)$/.test(file) || file.endsWith('house-check.mjs')) continue;
  const text = readFileSync(join(root, file), 'utf8');
  for (const pattern of forbidden) if (pattern.test(text)) say(`${file} holds ${pattern}`);
}

if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}
