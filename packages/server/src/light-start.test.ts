import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createProcesses } from './fixtures/process.fixture.ts';

const processes = createProcesses();
after(() => processes.close());

/** What no server does without. Every other library is fetched by the first who needs it (`atFirstUse`), or lives in a thread that ends when nobody asks. */
const atStart = new Set(['@hallkit/contract', '@hallkit/domain', '@hallkit/catalogue', 'fastify', 'fastify-plugin', '@fastify/compress', '@fastify/cors', '@fastify/helmet', '@fastify/rate-limit', '@fastify/static', 'ajv', 'ajv-formats', 'chinese-days', 'json-logic-js', 'kysely', 'pg', 'pino', 'prom-client', 'temporal-polyfill']);
/** Parts of our own that are as heavy: example answers, type for forms, readers of lists. */
const ownHeavy = ['packages/contract/dist/generated/examples.js', 'packages/catalogue/dist/forms/sheet/', 'packages/catalogue/dist/import/', '.worker.'];

const dependenciesOf = (name: string): string[] => Object.keys((JSON.parse(readFileSync(new URL(`../../${name}/package.json`, import.meta.url), 'utf8')) as { dependencies?: object }).dependencies ?? {});

test('an idle server has loaded no library that only some requests need, has started no thread, and keeps little room for young objects', async () => {
  const into = join(processes.folder, 'loaded');
  mkdirSync(into);
  const preload = new URL('./fixtures/loaded.fixture.ts', import.meta.url).href;
  const server = await processes.start('light', { NODE_OPTIONS: `--import ${preload}`, LOADED_INTO: into, NODE_ENV: 'production' });
  const found = await fetch(`${server.base}/api/v1/matters?q=%E7%8A%AC%E5%8F%AA`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  assert.equal(found.status, 200);
  assert.equal(await server.end('SIGTERM'), 0);
  const files = readFileSync(join(into, String(server.child.pid)), 'utf8').split('\n');
  assert.ok(files.some((file) => file.includes('/node_modules/fastify/')), 'what a server loads was not written down');
  const young = Number(files.find((file) => file.startsWith('young:'))?.slice('young:'.length));
  assert.ok(young <= 4 * 2 ** 20, `the space for young objects has grown to ${young} bytes (small-heap.ts)`);
  const libraries = ['server', 'catalogue', 'domain', 'contract'].flatMap(dependenciesOf).filter((name) => !atStart.has(name));
  assert.deepEqual(libraries.filter((name) => files.some((file) => file.includes(`/node_modules/${name}/`))), []);
  assert.deepEqual(files.filter((file) => file === 'thread:' || ownHeavy.some((part) => file.includes(part))), []);
});
