#!/usr/bin/env node
// Fails when the contract takes away what a released version gave, unless its major version is raised.
//   contract-check.mjs                      the bundled contract against the newest of openapi/released/
//   contract-check.mjs before.json after.json
//   contract-check.mjs --release            keeps the bundled contract as the release of its version
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { breakingChanges } from '../src/contract-check/breaking-changes.mjs';
import { root } from '../src/root.mjs';

const releases = join(root, 'openapi/released');
const bundle = join(root, 'packages/contract/src/generated/openapi.json');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const numbers = (version) => version.split('.').map(Number);
const compare = (a, b) => numbers(a).map((part, index) => part - (numbers(b)[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** File of the newest released version. */
function newestRelease() {
  const versions = existsSync(releases) ? readdirSync(releases).flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []) : [];
  const newest = versions.sort(compare).at(-1);
  return newest && join(releases, `${newest}.json`);
}

/** Keeps what is released from now on; a release is never written twice. */
function release() {
  const { version } = read(bundle).info;
  const file = join(releases, `${version}.json`);
  if (existsSync(file) && readFileSync(file, 'utf8') !== readFileSync(bundle, 'utf8')) {
    console.error(`Version ${version} was released already and differs. Raise info.version in openapi/hall.yaml, then: npm run generate`);
    return 1;
  }
  mkdirSync(releases, { recursive: true });
  writeFileSync(file, readFileSync(bundle));
  console.log(`Released: ${relative(root, file)}`);
  return 0;
}

function check(beforeFile, afterFile) {
  const [before, after] = [read(beforeFile), read(afterFile)];
  const [old, now] = [before.info.version, after.info.version];
  if (compare(now, old) < 0) {
    console.error(`#/info/version: ${now} is older than the released ${old}`);
    return 1;
  }
  const breaks = breakingChanges(before, after);
  const raised = numbers(now)[0] > numbers(old)[0];
  for (const { pointer, message } of breaks) (raised ? console.log : console.error)(`${pointer}: ${message}`);
  if (breaks.length === 0) console.log(`Nothing of ${old} is broken.`);
  else if (raised) console.log(`${breaks.length} breaking changes; the major version is raised from ${old} to ${now}.`);
  else console.error(`\n${breaks.length} breaking changes since ${old}. Keep what callers rely on, or raise the major version: info.version in openapi/hall.yaml.`);
  return breaks.length > 0 && !raised ? 1 : 0;
}

const args = process.argv.slice(2);
if (args[0] === '--release') process.exitCode = release();
else {
  const [before = newestRelease(), after = bundle] = args;
  if (!before) {
    console.error('openapi/released/ holds no release to compare with. Make the first: node packages/tooling/bin/contract-check.mjs --release');
    process.exitCode = 1;
  } else process.exitCode = check(before, after);
}
