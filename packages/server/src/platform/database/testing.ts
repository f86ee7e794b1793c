import { randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { joining } from './embedded/joining.ts';
import { ensureDatabase, startEmbeddedPostgres } from './embedded/embedded-postgres.ts';

/** Shared by all test processes of a user: the first starts it, the last stops it. */
const sharedDir = join(tmpdir(), `hallkit-test-${userInfo().uid}`);

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
  const { postgres, holder } = await joining(async () => {
    const postgres = await startEmbeddedPostgres(sharedDir);
    await ensureDatabase(postgres.connection, name);
    // Held for as long as the database is used, so that another file's end does not stop the shared server.
    const holder = new pg.Client({ ...postgres.connection, application_name: 'hallkit-server-tests' });
    holder.on('error', () => undefined);
    await holder.connect();
    return { postgres, holder };
  });
  const { user, password, host, port } = postgres.connection;
  return {
    url: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${name}`,
    async drop() {
      await holder.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      await holder.end();
      await postgres.release();
    },
  };
}
