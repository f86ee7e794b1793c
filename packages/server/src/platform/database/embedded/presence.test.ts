// Servers that come while others leave: PostgreSQL is never stopped under somebody, and never left behind by all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDatabase } from '../database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { bePresent } from './presence.ts';

const comeAndGo = fileURLToPath(new URL('../fixtures/come-and-go.fixture.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'hallkit-presence-'));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));

const lockFile = (dataDir: string): string => join(dataDir, 'postgres/data/postmaster.pid');
const postmaster = (dataDir: string): number => Number(readFileSync(lockFile(dataDir), 'utf8').split('\n')[0]);

/** Another server that comes and goes; what it says at its end. */
async function visitor(dataDir: string, rounds: number): Promise<{ done: number; error?: string }> {
  const { stdout } = spawn(process.execPath, [comeAndGo, dataDir, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  return JSON.parse(await text(stdout)) as { done: number; error?: string };
}

/** Looks until it is so; the test's own time limit is the end. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

test('a server that comes while the last one stops PostgreSQL waits, and starts it anew', { timeout: 120_000 }, async () => {
  const dataDir = join(root, 'held-up');
  const postgres = await startEmbeddedPostgres(dataDir);
  const before = postmaster(dataDir);
  const { connection } = postgres;
  const watcher = new pg.Client(connection);
  watcher.on('error', () => undefined);
  await watcher.connect();
  const last = await bePresent(connection, () => undefined);
  let coming: ReturnType<typeof visitor> | undefined;
  await postgres.release();
  // Between knowing that it is alone and stopping, the last one is held up until the other stands at the door.
  await last.end(async () => {
    coming = visitor(dataDir, 1);
    await until(async () => ((await watcher.query("select 1 from pg_locks where locktype = 'advisory' and not granted")).rowCount ?? 0) > 0);
    process.kill(before, 'SIGINT');
    await until(async () => !existsSync(lockFile(dataDir)) || postmaster(dataDir) !== before);
  });
  assert.deepEqual(await coming, { done: 1 });
  assert.equal(existsSync(lockFile(dataDir)), false, 'the one that came was the last again');
});

test('servers that come and go at once never lose PostgreSQL, and the last of them stops it', { timeout: 300_000 }, async () => {
  const dataDir = join(root, 'many');
  const visitors = await Promise.all([1, 2, 3, 4].map(() => visitor(dataDir, 6)));
  assert.deepEqual(visitors, [1, 2, 3, 4].map(() => ({ done: 6 })));
  assert.equal(existsSync(lockFile(dataDir)), false);
  const database = await openDatabase({ dataDir, connections: 1 });
  assert.deepEqual((await database.pool.query<{ marks: number }>('select count(*)::int as marks from marks')).rows, [{ marks: 24 }]);
  await database.close();
});

test('a presence that is cut off comes back, so that nobody stops PostgreSQL under the server', { timeout: 120_000 }, async () => {
  const dataDir = join(root, 'cut-off');
  const database = await openDatabase({ dataDir, connections: 1 });
  const present = async (): Promise<number[]> => (await database.pool.query<{ pid: number }>("select pid from pg_locks where locktype = 'advisory' and granted")).rows.map(({ pid }) => pid);
  const [first = 0] = await present();
  await database.pool.query('select pg_terminate_backend($1)', [first]);
  await until(async () => (await present()).some((pid) => pid !== first));
  const before = postmaster(dataDir);
  assert.deepEqual(await visitor(dataDir, 1), { done: 1 });
  assert.equal(postmaster(dataDir), before);
  await database.pool.query('select 1');
  await database.close();
  assert.equal(existsSync(lockFile(dataDir)), false);
});
