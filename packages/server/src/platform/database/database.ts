import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded-postgres.ts';
import { DatabaseStartError } from './errors.ts';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';
import { SteadyPool } from './steady-pool.ts';

// bigint and count(*) as numbers: nothing here comes near 2^53. Days stay text, so that no time zone shifts them.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface DatabaseOptions {
  /** A PostgreSQL to use (or its distributed kin); without it one is started in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly onProgress?: (message: string) => void;
  /** Told when the connection to the database is lost; the next query tries again. */
  readonly onError?: (error: Error) => void;
  /** @default 16 */
  readonly connections?: number;
}

/** An open database, its schema up to date. */
export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  readonly kind: 'embedded' | 'external';
  /** Closes the connections, and stops an embedded PostgreSQL that nobody else uses. */
  close(): Promise<void>;
}

/**
 * Opens the database of a hall and migrates it.
 *
 * @throws {DatabaseStartError} With what a person can do about it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const embedded = options.databaseUrl === undefined ? await startEmbeddedPostgres(options.dataDir, options.onProgress) : undefined;
  const pool = new SteadyPool({
    ...(embedded ? embedded.connection : { connectionString: options.databaseUrl }),
    application_name: 'hallkit-server',
    max: options.connections ?? 16,
    min: 2,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
  });
  // Without listeners a connection that breaks would end the process: the pool hears the idle ones, each in use has to have its own.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => {
    options.onError?.(error);
    if (embedded) revive(embedded, pool, options);
  });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db as unknown as Kysely<never>);
  } catch (error) {
    await pool.end();
    await embedded?.release();
    throw explained(error, options.databaseUrl);
  }
  const watch = embedded && setInterval(() => void pool.query('select 1').catch(() => revive(embedded, pool, options)), 2000).unref();
  return {
    db,
    pool,
    kind: embedded ? 'embedded' : 'external',
    async close() {
      clearInterval(watch);
      await pool.end();
      await embedded?.release();
    },
  };
}

/** Brings a crashed PostgreSQL back; new connections then go where it is now. */
function revive(embedded: EmbeddedPostgres, pool: pg.Pool, { onError }: DatabaseOptions): void {
  if (pool.ending) return;
  embedded.revive().then(
    (connection) => Object.assign(pool.options, connection),
    (error: Error) => onError?.(error),
  );
}

function explained(error: unknown, url: string | undefined): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (error instanceof DatabaseStartError || url === undefined) return error;
  const advice: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing answers there. Is it running?',
    ENOTFOUND: 'there is no such host.',
    '28P01': 'user or password is wrong.',
    '28000': 'the user may not connect.',
    '3D000': 'there is no such database; create it first.',
  };
  return new DatabaseStartError(`The database of DATABASE_URL cannot be used: ${advice[code ?? ''] ?? message ?? String(error)}`);
}
