import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isZombie, type Connection } from './postmaster.ts';

/**
 * Whoever uses the PostgreSQL of a data folder holds this lock shared, on the database `postgres`; whoever stops it
 * holds it alone. So nobody can come while it is being stopped, and it cannot be stopped while somebody is there.
 * A lock of a session ends with its process, however that ends.
 */
const presenceLock = 4_255_001;

/** Longest wait for a server that is leaving: it stops PostgreSQL, or dies. */
const patience = 20_000;

/** A server's presence at a running PostgreSQL. */
export interface Presence {
  /** False once the connection is gone, with PostgreSQL or alone. */
  readonly isHeld: boolean;
  /**
   * Ends it.
   *
   * @param last - Called when nobody else is there, before anybody can come.
   */
  end(last?: () => Promise<void>): Promise<void>;
}

/**
 * Makes a server known to all others on the same data folder.
 *
 * @param onLost - Told when the presence is lost without having been ended.
 * @throws What `pg` throws; when the last other server stops PostgreSQL at this moment, one of those that `joining` repeats for.
 */
export async function bePresent(connection: Connection, onLost: () => void): Promise<Presence> {
  // The name tells others which process it is, and so whether it is still alive.
  const client = new pg.Client({ ...connection, database: 'postgres', application_name: `hallkit-presence ${process.pid}`, connectionTimeoutMillis: patience, statement_timeout: patience });
  let isHeld = false;
  // A query that follows is told only that the connection is of no use; why, it has said before.
  let broken: Error | undefined;
  client.on('error', (error) => (broken ??= error));
  client.on('end', () => {
    const isLost = isHeld;
    isHeld = false;
    if (isLost) onLost();
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock_shared($1)', [presenceLock]);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw broken ?? error;
  }
  isHeld = true;
  return {
    get isHeld() {
      return isHeld;
    },
    async end(last) {
      isHeld = false;
      try {
        // First out of the way of the others: of two that leave at once, neither could ever be alone.
        await client.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
        if (await isAlone(client)) await last?.();
      } catch {
        // It does not answer any more: there is nothing to leave.
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

/** Whether nobody else is there; then nobody can come until the connection ends. */
async function isAlone(client: pg.Client): Promise<boolean> {
  for (;;) {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [presenceLock]);
    if (rows[0]?.alone) return true;
    const others = await client.query<{ pid: number }>("select split_part(application_name, ' ', 2)::int as pid from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and objid = $1", [presenceLock]);
    if (others.rows.some(({ pid }) => isAlive(pid))) return false;
    // PostgreSQL has not noticed yet that they were killed; it does as soon as it gets to run.
    await sleep(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
