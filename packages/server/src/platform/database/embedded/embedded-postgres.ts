import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { accountForPostgres } from './account.ts';
import { binariesFor } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { joining } from './joining.ts';
import { ensureRunning, stopPostmaster, type Connection } from './postmaster.ts';
import { bePresent, type Presence } from './presence.ts';

/** A PostgreSQL of our own in a data folder. It is not stopped by another server while this one is here. */
export interface EmbeddedPostgres {
  /** Where it is now. */
  readonly connection: Connection;
  /** Starts it again when it has gone; does nothing while it answers. */
  revive(): Promise<Connection>;
  /** Leaves it, and stops it unless another server still uses it. Own connections must be closed before. */
  release(): Promise<void>;
}

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
  let presence: Presence | undefined;
  let reviving: Promise<Connection> | undefined;
  let isLeaving = false;

  const enter = (): Promise<Connection> =>
    joining(async () => {
      const found = await ensureRunning(cluster, binaries, account);
      if (!presence?.isHeld) presence = await bePresent(found, () => void revive().catch(() => undefined));
      return { ...found, database: 'hallkit' };
    });
  const revive = async (): Promise<Connection> => {
    if (isLeaving) return connection;
    reviving ??= enter().then((found) => (connection = found)).finally(() => (reviving = undefined));
    return reviving;
  };
  const release = async (): Promise<void> => {
    isLeaving = true;
    // One that comes back just now would stay behind for ever.
    await reviving?.catch(() => undefined);
    await presence?.end(() => stopPostmaster(cluster));
  };

  let connection = await enter();
  try {
    await ensureDatabase(connection, 'hallkit');
  } catch (error) {
    await release();
    throw error;
  }
  return {
    get connection() {
      return connection;
    },
    revive,
    release,
  };
}

/** Two made at one moment collide: it is there (42P04), nearly there (23505), or the template is busy (55006). */
const collisions = new Set(['42P04', '23505', '55006']);

/** Makes a database of a running PostgreSQL unless it is there, as a copy of a template if one is named; several may try at once. */
export async function ensureDatabase(connection: Connection, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let attempt = 0; ; attempt += 1) {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (rowCount !== 0) return;
      try {
        await client.query(`create database ${pg.escapeIdentifier(name)}${template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`}`);
      } catch (error) {
        if (attempt === 40 || !collisions.has((error as { code?: string }).code ?? '')) throw error;
        await sleep(100);
      }
    }
  } finally {
    await client.end();
  }
}
