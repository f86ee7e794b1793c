import { createHash, randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type OpenDatabase } from './database.ts';
import { ensureDatabase, startEmbeddedPostgres } from './embedded/embedded-postgres.ts';
import type { Connection } from './embedded/postmaster.ts';

/** Shared by all test processes of a user: the first starts it, the last stops it. */
const sharedDir = join(tmpdir(), `hallkit-tests-${userInfo().uid}`);
/** Whoever fills a template holds this lock on the database `postgres`. */
const fillingLock = 4_255_002;

/** A database of its own on a real PostgreSQL, for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** What a database starts with. */
export interface TestContent {
  /** The same name, the same content. */
  readonly name: string;
  fill(database: OpenDatabase): Promise<void>;
}

/**
 * A fresh database on the shared test PostgreSQL: empty, or with a content. In a run of `npm test` each content is made
 * once, and every other database is PostgreSQL's own copy of it; a file that runs alone makes its own.
 *
 * What these databases acknowledge need not survive a crash, so a commit does not wait for the disk. Tests of what must
 * survive (kill -9, crashes, full disks, restarts) start servers on data folders of their own, which wait as always.
 *
 * @example
 * const database = await createTestDatabase();
 * after(() => database.drop());
 */
export async function createTestDatabase(content?: TestContent): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const postgres = await startEmbeddedPostgres(sharedDir);
  const { connection } = postgres;
  const run = process.env['HALLKIT_TEST_RUN'];
  if (content && run) await ensureDatabase(connection, name, await templateOf(connection, run, content));
  else await ensureDatabase(connection, name);
  await asAdmin(connection, (admin) => admin.query(`alter database ${pg.escapeIdentifier(name)} set synchronous_commit = off`));
  const url = urlOf(connection, name);
  if (content && !run) await filled(url, content);
  return {
    url,
    async drop() {
      await asAdmin(connection, (admin) => admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`));
      await postgres.release();
    },
  };
}

const urlOf = ({ user, password, host, port }: Connection, name: string): string => `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${name}`;

async function asAdmin<Result>(connection: Connection, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ ...connection, database: 'postgres' });
  admin.on('error', () => undefined);
  await admin.connect();
  return work(admin).finally(() => admin.end());
}

async function filled(url: string, { fill }: TestContent): Promise<void> {
  const database = await openDatabase({ databaseUrl: url, dataDir: sharedDir, connections: 2 });
  await fill(database).finally(() => database.close());
}

/** Whether a run goes on: its name ends with the process id of `npm test`. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Name of the database that holds a content for this run; made by whoever needs it first, who also takes away those of earlier runs. */
function templateOf(connection: Connection, run: string, content: TestContent): Promise<string> {
  const template = `template_${run}_${createHash('sha256').update(content.name).digest('hex').slice(0, 12)}`;
  const made = `${template}_unfinished`;
  return asAdmin(connection, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [fillingLock]);
    const { rows } = await admin.query<{ name: string }>("select datname as name from pg_database where datname like 'template\\_%'");
    if (rows.some(({ name }) => name === template)) return template;
    for (const { name } of rows) {
      if (name === made || (!name.startsWith(`template_${run}_`) && !isAlive(Number(name.split('_')[2])))) await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
    await ensureDatabase(connection, made);
    await filled(urlOf(connection, made), content);
    // Whole under its name, or not at all: one that is killed half-way leaves nothing that others take for filled.
    await admin.query(`alter database ${pg.escapeIdentifier(made)} rename to ${pg.escapeIdentifier(template)}`);
    return template;
  });
}
