// The bench in short: it runs, and every figure is there with its floor and its promise. Whether they are kept is not
// asked here: other tests run on the same machine, and a figure that fails now and then is soon believed no more.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataFolder, repository } from '../support/server.ts';

interface Row {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly promise: string;
  readonly kept: boolean;
}

const data = dataFolder();
after(() => data.remove());

test('the bench measures everything it promises and writes it down', { timeout: 480_000 }, () => {
  const out = join(data.path, 'bench.json');
  const printed = execFileSync(process.execPath, [join(repository, 'packages/tooling/bin/bench.mjs'), '--short', '--out', out], { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HALLKIT_ON_PROJECT_NODE: '1', NODE_ENV: 'bench' } });
  const { rows } = JSON.parse(readFileSync(out, 'utf8')) as { rows: readonly Row[] };
  assert.deepEqual([...new Set(rows.map(({ group }) => group))], ['sizes', 'search', 'elements', 'finding', 'http', 'live', 'tickets', 'cases', 'memory']);
  for (const { name, value, floor, ratio, promise, kept } of rows) {
    assert.ok(Number.isFinite(value) && value >= 0, `${name}: ${value}`);
    assert.equal(ratio === null, floor === null, name);
    assert.ok(promise.length > 0, name);
    assert.equal(typeof kept, 'boolean', name);
    assert.ok(printed.includes(name), `${name} was not printed`);
  }
});
