import { randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase, startEmbeddedPostgres } from './embedded/embedded-postgres.ts';

/** Shared by all test processes of a user: the first starts it, the last stops it. */
const sharedDir = join(tmpdir(), `hallkit-tests-${userInfo().uid}`);

/** A database of its own on a real PostgreSQL, for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A fresh, empty database on the shared test PostgreSQL.
 *
 * @example
 * const database = await createTestDatabase();
 * after(() => database.drop());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const postgres = await startEmbeddedPostgres(sharedDir);
  await ensureDatabase(postgres.connection, name);
  const { user, password, host, port } = postgres.connection;
  return {
    url: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${name}`,
    async drop() {
      const client = new pg.Client({ ...postgres.connection, database: 'postgres' });
      client.on('error', () => undefined);
      await client.connect();
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      await client.end();
      await postgres.release();
    },
  };
}
