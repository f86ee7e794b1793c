#!/usr/bin/env node
// `npm test`: sets up what is missing, browser included, and runs everything. `npm test -- units elements` runs only those parts.
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanes } from '../src/lanes.mjs';
import { root } from '../src/root.mjs';
import { setup } from '../src/setup.mjs';
import { fail, projectEnv, run, projectNode, SetupError } from '../src/steps.mjs';

if (!process.env.HALLKIT_TEST_ON_PROJECT_NODE) {
  // The newcomer's Node only installs; the tests themselves run on the project's.
  await setup().catch(fail);
  const args = [join(root, 'packages/tooling/bin/test.mjs'), ...process.argv.slice(2)];
  await run(projectNode(), args, { env: projectEnv({ HALLKIT_TEST_ON_PROJECT_NODE: '1' }) }).catch(() => process.exit(1));
  process.exit(0);
}

// Not in the Node that a newcomer may have.
const { globSync } = await import('node:fs');
const { ensureBrowser } = await import('../src/browser.mjs');
const browser = await ensureBrowser().catch(fail);
const testRun = `${Date.now().toString(36)}_${process.pid}`;
const env = projectEnv({
  CHROME_PATH: browser,
  NODE_ENV: 'test',
  HALL_SHARED: process.env.HALL_SHARED ?? join(root, '../shared/data'),
  // What is filled once a run and copied then (databases of the tests, data folders) goes by its name.
  HALLKIT_TEST_RUN: testRun,
  // Nearly every test file and every server it starts is a process that reads the same modules.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.hallkit/compile-cache'),
});
/** What patterns match: first what the first one does. A file that takes long should not begin when all others are done. */
const files = (patterns) => [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' }).sort()))];
const nodeTest = (patterns, concurrency = 2) => {
  const found = files(patterns);
  if (found.length === 0) throw new SetupError(`No test matches ${patterns.join(' ')}.`);
  return [['--test', `--test-concurrency=${concurrency}`, '--test-reporter=dot', '--test-reporter-destination=stdout', '--test-reporter=./packages/tooling/src/summary-reporter.mjs', '--test-reporter-destination=stdout', ...found]];
};

/** The parts: first what tells most for the least time, then the longest first, so that at the end no lane waits long for the other. */
const parts = {
  lint: () => [['packages/tooling/bin/lint.mjs']],
  units: () => nodeTest(['packages/{contract,domain,client,catalogue,mocks,tooling}/src/**/*.test.{ts,mjs}']),
  sizes: () => [['packages/tooling/bin/sizes.mjs']],
  stories: () => [['packages/tooling/bin/stories.mjs', '--if-changed'], ...nodeTest(['test/stories/**/*.test.ts'], 1)],
  server: () => nodeTest(['packages/server/src/**/*.test.ts']),
  elements: () => [['node_modules/@web/test-runner/dist/bin.js', '--config', 'packages/tooling/web-test-runner.config.mjs']],
  contract: () => nodeTest(['test/contract/server.test.ts', 'test/contract/**/*.test.ts']),
  journeys: () => nodeTest(['test/journeys/**/*.test.ts'], 1),
  faults: () => nodeTest(['test/faults/**/*.test.ts', 'test/load/**/*.test.ts'], 1),
};

/** Those that wait more than they work: for pages, for servers that come back, for time that passes. They run beside the others, the longer first. */
const waiting = ['faults', 'journeys'];

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
for (const name of wanted) if (!(name in parts)) fail(new SetupError(`There is no part "${name}". Parts: ${Object.keys(parts).join(', ')}.`));
const chosen = Object.keys(parts).filter((name) => wanted.length === 0 || wanted.includes(name));

/** Runs a part. @param tell - Is told what it prints; a part alone prints itself, and so knows its terminal. */
async function perform(name, tell) {
  const started = Date.now();
  const say = chosen.length > 1 ? tell : undefined;
  const print = (text) => tell(`${text}\n`);
  print(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  let passed = true;
  try {
    for (const args of parts[name]()) await run(projectNode(), args, { env, say });
  } catch (error) {
    passed = false;
    print(error instanceof SetupError ? error.message.trim() : error.stack);
  }
  return { name, passed, seconds: Math.round((Date.now() - started) / 1000) };
}

const ended = await inLanes({ busy: chosen.filter((name) => !waiting.includes(name)), waiting: waiting.filter((name) => chosen.includes(name)) }, perform, (text) => process.stdout.write(text));
const results = chosen.map((name) => ended.find((result) => result.name === name));

rmSync(join(tmpdir(), `hallkit-run-${testRun}`), { recursive: true, force: true });
console.log('\n── result ───────────────────────────────────────────────────────');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓' : '✗'} ${name.padEnd(12)}${seconds} s`);
const failed = results.filter((result) => !result.passed).length;
console.log(`\nparts: ${results.length - failed} passed, ${failed} failed`);
if (!existsSync(join(root, '../shared/data/matters-guangan.json')) && !process.env.HALL_SHARED) console.log('(The tests on the real list were skipped: it is not beside this checkout.)');
process.exit(failed === 0 ? 0 : 1);
