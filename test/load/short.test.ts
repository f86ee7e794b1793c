// A crowd in short: hundreds of reads and repeated writes at once. Nobody gets a 5xx, nobody a second effect.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { get, post } from '../support/calls.ts';
import { dataFolder, fillFolder, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const data = dataFolder();
let server: RunningServer;

before(async () => {
  await fillFolder(data.path);
  server = await startServer({ HALL_DATA: data.path, RATE_LIMIT_READS: '1000000', RATE_LIMIT_WRITES: '1000000' });
});

after(async () => {
  await server.stop();
  data.remove();
});

const queries = ['食品', '户口', '身份证', '公积金', '营业执照', '社保', '不动产', 'yyzz', '结婚', 'passport', '没有这样的事项', '%00', '"; drop table matters; --'];

test('600 reads at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 600 }, (_, turn) => {
    const q = encodeURIComponent(queries[turn % queries.length] ?? '');
    return get(server.base, [`/api/v1/matters?q=${q}&limit=5`, '/api/v1/halls/dezhou', '/api/v1/site', `/api/v1/scenarios?q=${q}`][turn % 4] ?? '');
  }));
  const statuses = answers.map(({ status }) => status);
  assert.deepEqual([...new Set(statuses)].filter((status) => status >= 500), []);
  assert.ok(statuses.filter((status) => status === 200).length >= 550, `${statuses.filter((status) => status === 200).length} of 600 were answered with 200`);
});

test('60 writes, each sent five times at once, have one effect each', async () => {
  const sent = Array.from({ length: 300 }, (_, turn) => ({ key: `crowd-write-${turn % 60}`, body: { kind: 'notFound', query: `第 ${turn % 60} 件事` } }));
  const answers = await Promise.all(sent.map(async ({ key, body }) => ({ key, ...(await post(server.base, '/api/v1/search-feedback', body, key)) })));
  for (const { status, key, body } of answers) assert.ok(status === 201 || status === 409, `${key}: ${status} ${JSON.stringify(body)}`);
  for (let turn = 0; turn < 60; turn += 1) {
    const own = answers.filter(({ key, status }) => key === `crowd-write-${turn}` && status === 201);
    assert.ok(own.length > 0, `crowd-write-${turn} was never answered`);
    assert.equal(new Set(own.map(({ body }) => (body as { id: string }).id)).size, 1);
    assert.ok(own.filter(({ headers }) => headers.get('idempotency-replayed') !== 'true').length <= 1, 'done more than once');
  }
});
