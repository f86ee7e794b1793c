import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { accountForPostgres } from './account.ts';
import { binariesFor } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { joining } from './joining.ts';
import { ensureRunning, stopPostmaster, type Connection } from './postmaster.ts';

/** A PostgreSQL of our own in a data folder. */
export interface EmbeddedPostgres {
  /** Where it is now. */
  readonly connection: Connection;
  /** Application name for all connections of this server; no other server has it. */
  readonly applicationName: string;
  /** Starts it again when it has gone; does nothing while it answers. */
  revive(): Promise<Connection>;
  /** Stops it, unless another server still uses it. Own connections must be closed before. */
  release(): Promise<void>;
}

/** Application names of servers' connections begin with it: by them the last one knows that it is the last. */
const serverName = 'hallkit-server';

/**
 * Starts or joins the PostgreSQL of a data folder.
 *
 * @param dataDir - Folder of the hall's data; made when missing.
 * @param onProgress - Told in words while something takes long.
 * @throws {DatabaseStartError} With what to do about it.
 */
export async function startEmbeddedPostgres(dataDir: string, onProgress: (message: string) => void = () => undefined): Promise<EmbeddedPostgres> {
  const account = accountForPostgres();
  const binaries = binariesFor(account);
  onProgress('Preparing the database');
  const cluster = ensureCluster(dataDir, binaries, account);
  let connection = await joining(async () => {
    const found = await ensureRunning(cluster, binaries, account);
    await ensureDatabase(found, 'hallkit');
    return found;
  });
  connection = { ...connection, database: 'hallkit' };
  let reviving: Promise<Connection> | undefined;
  const applicationName = `${serverName}-${randomBytes(6).toString('hex')}`;

  return {
    applicationName,
    get connection() {
      return connection;
    },
    revive() {
      reviving ??= ensureRunning(cluster, binaries, account)
        .then((found) => (connection = { ...found, database: 'hallkit' }))
        .finally(() => (reviving = undefined));
      return reviving;
    },
    async release() {
      if ((await otherServers(connection, applicationName)) === 0) await stopPostmaster(cluster);
    },
  };
}

/** Two made at one moment collide: it is there (42P04), nearly there (23505), or the template is busy (55006). */
const collisions = new Set(['42P04', '23505', '55006']);

/** Makes a database unless it is there; several may try at once. */
export async function ensureDatabase(connection: Connection, name: string): Promise<void> {
  // Named as a server: whoever leaves now sees that somebody is coming.
  const client = new pg.Client({ ...connection, database: 'postgres', application_name: `${serverName}-joining` });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let attempt = 0; ; attempt += 1) {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (rowCount !== 0) return;
      try {
        await client.query(`create database ${pg.escapeIdentifier(name)}`);
      } catch (error) {
        if (attempt === 40 || !collisions.has((error as { code?: string }).code ?? '')) throw error;
        await sleep(100);
      }
    }
  } finally {
    await client.end();
  }
}

/** Connections of other servers. Own ones do not count: one that was closed a moment ago may still be listed. */
async function otherServers(connection: Connection, own: string): Promise<number> {
  const client = new pg.Client({ ...connection, application_name: 'hallkit-probe' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>('select count(*)::int as others from pg_stat_activity where application_name like $1 and application_name <> $2', [`${serverName}-%`, own]);
    return rows[0]?.others ?? 0;
  } catch {
    // It does not answer: nothing to stop, or somebody is already stopping it.
    return 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}
