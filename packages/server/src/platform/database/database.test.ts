import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { createTestDatabase } from './testing.ts';

const hold = fileURLToPath(new URL('fixtures/hold.fixture.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'hallkit-database-'));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));

interface Said {
  marks?: number;
  port?: number;
  error?: string;
}
/** A second server on a data folder. */
async function server(dataDir: string, options: { uid?: number; gid?: number } = {}): Promise<{ child: ChildProcess; said: Said }> {
  const child = spawn(process.execPath, [hold, dataDir], { ...options, stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  for await (const line of createInterface({ input: child.stdout })) return { child, said: JSON.parse(line) as Said };
  throw new Error('The server ended without a word.');
}
const ended = (child: ChildProcess): Promise<unknown> => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)));
async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await ended(child);
}
const postmaster = (dataDir: string): number => Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);

test('a data folder keeps its rows over a restart, and leaves no PostgreSQL behind', async () => {
  const dir = join(root, 'restart');
  const first = await server(dir);
  assert.equal(first.said.marks, 1);
  await stop(first.child, 'SIGTERM');
  assert.equal(existsSync(join(dir, 'postgres/data/postmaster.pid')), false);
  const second = await server(dir);
  assert.equal(second.said.marks, 2);
  await stop(second.child, 'SIGTERM');
});

test('a server killed with -9 leaves its PostgreSQL, and the next one takes it over', async () => {
  const dir = join(root, 'killed');
  const first = await server(dir);
  const pid = postmaster(dir);
  await stop(first.child, 'SIGKILL');
  const second = await server(dir);
  assert.equal(second.said.marks, 2);
  assert.equal(postmaster(dir), pid);
  await stop(second.child, 'SIGTERM');
});

test('everything killed with -9: the stale lock needs nobody', async () => {
  const dir = join(root, 'all-killed');
  const first = await server(dir);
  await stop(first.child, 'SIGKILL');
  process.kill(postmaster(dir), 'SIGKILL');
  const second = await server(dir);
  assert.equal(second.said.marks, 2);
  await stop(second.child, 'SIGTERM');
});

test('a lock file that names a stranger is not believed', async () => {
  const dir = join(root, 'stranger');
  const first = await server(dir);
  await stop(first.child, 'SIGTERM');
  const stranger = spawn('/bin/sleep', ['600'], { stdio: 'ignore' });
  writeFileSync(join(dir, 'postgres/data/postmaster.pid'), `${stranger.pid}\n${dir}/postgres/data\n1700000000\n54999\n\n127.0.0.1\n  1  1\nready   \n`);
  const second = await server(dir);
  assert.equal(second.said.marks, 2);
  stranger.kill();
  await stop(second.child, 'SIGTERM');
});

test('three servers starting at once on a new folder share one database; the last one out stops it', async () => {
  const dir = join(root, 'three');
  const servers = await Promise.all([server(dir), server(dir), server(dir)]);
  assert.deepEqual(servers.map(({ said }) => said.error), [undefined, undefined, undefined]);
  assert.equal(new Set(servers.map(({ said }) => said.port)).size, 1);
  const [one, two, three] = servers;
  await stop(one.child, 'SIGTERM');
  await stop(two.child, 'SIGKILL');
  assert.equal(existsSync(join(dir, 'postgres/data/postmaster.pid')), true);
  await stop(three.child, 'SIGTERM');
  assert.equal(existsSync(join(dir, 'postgres/data/postmaster.pid')), false);
});

test('a copy of a running data folder has a database of its own', async () => {
  const dir = join(root, 'original');
  const first = await server(dir);
  const copy = join(root, 'copy');
  await stop(first.child, 'SIGTERM');
  cpSync(dir, copy, { recursive: true, preserveTimestamps: true });
  if (process.getuid?.() === 0) {
    const { execFileSync } = await import('node:child_process');
    execFileSync('cp', ['-a', `${dir}/.`, copy]);
  }
  const again = await server(dir);
  const other = await server(copy);
  assert.notEqual(again.said.port, other.said.port);
  assert.deepEqual([again.said.marks, other.said.marks], [2, 2]);
  await Promise.all([stop(again.child, 'SIGTERM'), stop(other.child, 'SIGTERM')]);
});

test('PostgreSQL that crashes under a server comes back, and what was committed is there', async () => {
  const dataDir = join(root, 'crash');
  const database = await openDatabase({ dataDir, connections: 2 });
  await database.pool.query('create table marks (id int)');
  await database.pool.query('insert into marks values (1)');
  process.kill(postmaster(dataDir), 'SIGKILL');
  let count: number | undefined;
  for (let attempt = 0; attempt < 600 && count === undefined; attempt += 1) {
    count = await database.pool.query<{ n: number }>('select count(*)::int as n from marks').then(({ rows }) => rows[0]?.n, () => sleep(100, undefined));
  }
  assert.equal(count, 1);
  await database.close();
});

test('below a folder that PostgreSQL’s account cannot enter', { skip: process.getuid?.() !== 0 && 'needs root, who must lend another account' }, async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const dir = join(closed, 'data');
  const first = await server(dir);
  assert.equal(first.said.error, undefined);
  await stop(first.child, 'SIGTERM');
  const second = await server(dir);
  assert.equal(second.said.marks, 2);
  await stop(second.child, 'SIGTERM');
  const copied = join(closed, 'copied');
  cpSync(dir, copied, { recursive: true });
  const third = await server(copied);
  assert.match(third.said.error ?? '', /looks like a copy/);
});

test('servers starting at once below such a folder share one database', { skip: process.getuid?.() !== 0 && 'needs root, who must lend another account' }, async () => {
  const closed = join(root, 'closed-at-once');
  mkdirSync(closed, { mode: 0o700 });
  const servers = await Promise.all([1, 2, 3].map(() => server(join(closed, 'data'))));
  assert.deepEqual(servers.map(({ said }) => said.error), [undefined, undefined, undefined]);
  assert.equal(new Set(servers.map(({ said }) => said.port)).size, 1);
  for (const { child } of servers) await stop(child, 'SIGTERM');
  rmSync(readFileSync(join(closed, 'data/postgres.location'), 'utf8'), { recursive: true, force: true });
});

test('as an ordinary user', { skip: process.getuid?.() !== 0 && 'only root can become somebody else' }, async () => {
  const home = join(root, 'ordinary');
  mkdirSync(home);
  const { execFileSync } = await import('node:child_process');
  execFileSync('chown', ['65534:65534', home]);
  const { child, said } = await server(join(home, 'data'), { uid: 65534, gid: 65534 });
  assert.equal(said.error, undefined);
  assert.equal(said.marks, 1);
  await stop(child, 'SIGTERM');
});

test('a wrong DATABASE_URL says what is wrong with it', async () => {
  await assert.rejects(openDatabase({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none', dataDir: root }), /DATABASE_URL.*nothing answers/);
});

test('migrations: two at once apply each once, and a newer database is refused', async () => {
  const database = await createTestDatabase();
  const dbs = [1, 2].map(() => {
    const pool = new pg.Pool({ connectionString: database.url });
    pool.on('error', () => undefined);
    return new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  });
  const done = await Promise.all(dbs.map((db) => migrate(db)));
  assert.equal(done.flat().length, new Set(done.flat()).size);
  assert.ok(done.flat().includes('0001-catalogue'));
  await sql`insert into schema_migrations (name) values ('9999-future')`.execute(dbs[0] as Kysely<never>);
  await assert.rejects(migrate(dbs[1] as Kysely<never>), /newer Hallkit.*9999-future/);
  await Promise.all(dbs.map((db) => db.destroy()));
  await database.drop();
});
