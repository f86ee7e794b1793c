import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { SteadyPool } from './steady-pool.ts';

/** A message of PostgreSQL's protocol. */
function message(kind: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
const ready = message('Z', 'I');
const refusal = message('E', 'SFATAL\0VFATAL\0C53100\0Mcould not write init file: No space left on device\0\0');

/** Speaks as much as a PostgreSQL on a full disk does: it goes on with connections it has, and takes no other. */
async function fullPostgres(has: number): Promise<{ readonly port: number; readonly asked: () => number; close(): void }> {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const isTaken = (asked += 1) <= has;
    sockets.add(socket);
    socket.on('error', () => undefined).once('data', () => {
      if (!isTaken) return void socket.end(refusal);
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (data) => {
        if (data.toString('latin1').startsWith('Q')) setTimeout(() => socket.write(Buffer.concat([message('C', 'SELECT 0\0'), ready])), 5);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked: () => asked, close: () => (sockets.forEach((socket) => socket.destroy()), server.close()) };
}

async function pool(port: number): Promise<SteadyPool> {
  const made = new SteadyPool({ host: '127.0.0.1', port, user: 'hallkit', database: 'hallkit', max: 8, connectionTimeoutMillis: 10_000 });
  made.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  after(() => made.end().catch(() => undefined));
  return made;
}

test('a full disk that refuses new connections leaves readers to those that are open', { timeout: 60_000 }, async () => {
  const postgres = await fullPostgres(1);
  after(() => postgres.close());
  const reads = await pool(postgres.port);
  await reads.query('select 1');
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? reads.query('select 1') : reads.connect().then((client) => client.query('select 1').finally(() => client.release())))));
  assert.equal(answers.length, 20);
  assert.equal(reads.totalCount, 1);
  const asked = postgres.asked();
  await Promise.all(Array.from({ length: 20 }, () => reads.query('select 1')));
  assert.equal(postgres.asked(), asked, 'for a while it makes do with what it has');
});

test('where no connection is open the refusal is told', { timeout: 60_000 }, async () => {
  const postgres = await fullPostgres(0);
  after(() => postgres.close());
  await assert.rejects((await pool(postgres.port)).query('select 1'), { code: '53100' });
});
