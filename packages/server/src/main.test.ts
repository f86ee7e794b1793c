import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProcesses } from './fixtures/process.fixture.ts';

const processes = createProcesses();
after(() => processes.close());

const headers = { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json' };
const status = async (base: string, path = '/api/v1/halls'): Promise<number> => (await fetch(`${base}${path}`, { headers })).status;
const write = async (base: string, query: string, key: string): Promise<{ id: string }> => {
  const response = await fetch(`${base}/api/v1/search-feedback`, { method: 'POST', headers: { ...headers, 'idempotency-key': key }, body: JSON.stringify({ kind: 'notFound', query }) });
  assert.equal(response.status, 201);
  return (await response.json()) as { id: string };
};
/** Process id of the PostgreSQL of a data folder; undefined when none runs. */
const postmaster = (dataDir: string): number | undefined => {
  const file = join(processes.folder, dataDir, 'postgres/data/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
};

test('it prints each page and the keys, serves, and stops on Ctrl-C with its PostgreSQL', async () => {
  const server = await processes.start('first');
  for (const page of ['/', '/examples/department-site/', '/examples/portal/', '/docs/']) {
    assert.ok(server.said().includes(`${server.base}${page} `), page);
    assert.equal(await status(server.base, page), 200, page);
  }
  assert.match(server.said(), /pk_test_dezhou[\s\S]*dk_test_dezhou[\s\S]*1001[\s\S]*hallkit-dezhou/);
  assert.equal(await server.end('SIGINT'), 0);
  assert.equal(postmaster('first'), undefined);
});

test('a request under way is finished before it stops, and none is let in after', async () => {
  const server = await processes.start('first');
  const { port } = new URL(server.base);
  const body = JSON.stringify({ kind: 'notFound', query: 'slow' });
  const socket = connect(Number(port), '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.write(`POST /api/v1/search-feedback HTTP/1.1\r\nHost: hall\r\nHall-Key: pk_test_dezhou\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
  await sleep(300);
  server.child.kill('SIGTERM');
  await sleep(500);
  await assert.rejects(fetch(`${server.base}/healthz`));
  socket.write(body.slice(5));
  assert.equal(await server.end('SIGCONT'), 0);
  assert.match(said, /^HTTP\/1\.1 201 /);
});

test('killed with -9 it starts again by itself on the same folder, and what it acknowledged is there', async () => {
  const server = await processes.start('killed');
  const { id } = await write(server.base, 'before the kill', 'key-before-the-kill');
  const database = postmaster('killed');
  await server.end('SIGKILL');
  assert.equal(postmaster('killed'), database, 'its PostgreSQL outlives it');
  const port = new URL(server.base).port;
  const again = await processes.start('killed', { PORT: port });
  assert.equal(new URL(again.base).port, port);
  assert.equal((await write(again.base, 'before the kill', 'key-before-the-kill')).id, id);

  await again.end('SIGKILL');
  process.kill(postmaster('killed') ?? 0, 'SIGKILL');
  const third = await processes.start('killed');
  assert.equal((await write(third.base, 'before the kill', 'key-before-the-kill')).id, id);
  assert.equal(await third.end('SIGTERM'), 0);
});

test('two servers on one folder share its database; what one writes the other knows; one may go', async () => {
  const [one, two] = await Promise.all([processes.start('shared'), processes.start('shared')]);
  assert.ok(one.base !== '' && two.base !== '', `${one.said()}\n${two.said()}`);
  const { id } = await write(one.base, 'by one', 'key-of-both-servers');
  assert.equal((await write(two.base, 'by one', 'key-of-both-servers')).id, id);
  assert.equal(await one.end('SIGINT'), 0);
  assert.equal(await status(two.base), 200);
  assert.equal(await two.end('SIGINT'), 0);
  assert.equal(postmaster('shared'), undefined);
});

test('a PostgreSQL that crashes under the server comes back without a person', async () => {
  const server = await processes.start('first');
  process.kill(postmaster('first') ?? 0, 'SIGKILL');
  for (const deadline = Date.now() + 60_000; (await fetch(`${server.base}/readyz`)).status !== 200 || (await status(server.base, `/api/v1/matters/nothing-${Date.now()}`)) !== 404; ) {
    assert.ok(Date.now() < deadline, 'it did not come back');
    await sleep(200);
  }
  assert.equal(await server.end('SIGTERM'), 0);
});

test('a taken port is told, with another one to choose', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const server = await processes.start('first', { PORT: String(port) });
  other.close();
  assert.equal(server.child.exitCode, 1);
  assert.match(server.said(), new RegExp(`✗ Port ${port} is taken.*PORT=${port + 1} npm start`));
  assert.doesNotMatch(server.said(), /^\s+at /m);
  assert.equal(postmaster('first'), undefined, 'and its PostgreSQL is not left behind');
});

const file = join(processes.folder, 'a-file');
writeFileSync(file, '');
const refused: readonly (readonly [name: string, env: NodeJS.ProcessEnv, message: RegExp])[] = [
  ['a port that is none', { PORT: '80000' }, /PORT must be a whole number from 0 to 65535; it is "80000"/],
  ['a host that is none', { HOST: '203.0.113.9' }, /This machine has no address 203\.0\.113\.9/],
  ['a database of another kind', { DATABASE_URL: 'mysql://127.0.0.1/x' }, /DATABASE_URL must begin with postgres:\/\//],
  ['a database that is not there', { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /DATABASE_URL cannot be used: nothing answers there/],
  ['a list that is not there', { HALL_CATALOGUE: '/no/such/list.json' }, /HALL_CATALOGUE names \/no\/such\/list\.json, which is not a file/],
  ['a data folder that is a file', { HALL_DATA: file }, /data folder .*a-file cannot be used: there is a file of that name/],
  ['a data folder below a file', { HALL_DATA: join(file, 'below') }, /data folder .*below cannot be used: there is a file of that name/],
  ['a data folder where none can be made', { HALL_DATA: '/proc/hallkit' }, /data folder \/proc\/hallkit cannot be used: no folder can be made there/],
  ['a proxy that is none', { TRUST_PROXY: 'everybody' }, /TRUST_PROXY must name addresses/],
  ['a log level that is none', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
];
for (const [name, env, message] of refused) {
  test(`${name}: told in a sentence, without a stack`, { skip: name.includes('none can be made') && process.platform !== 'linux' && 'there is no /proc' }, async () => {
    const server = await processes.start('first', env);
    assert.equal(server.child.exitCode, 1);
    assert.match(server.said(), message);
    assert.doesNotMatch(server.said(), /^\s+at /m);
  });
}
