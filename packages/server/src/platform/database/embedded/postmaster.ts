import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync, readlinkSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseStartError } from '../errors.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';

/** How to reach a running cluster. */
export interface Connection {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly user: 'hallkit';
  readonly password: string;
  readonly database: string;
}

/** How long a start may take: recovery after a crash of a big database, and a dead postmaster that nobody has reaped yet. */
const patience = 120_000;

/** Process id and port of the postmaster that PostgreSQL itself has written down. */
export function readPidFile({ data }: Cluster): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined;
  } catch {
    return undefined;
  }
}

/** Asks a server whether it is this cluster's; a port may have gone to somebody else since it was written down. */
async function answers(cluster: Cluster, port: number): Promise<Connection | undefined> {
  const connection: Connection = { host: '127.0.0.1', port, user: 'hallkit', password: cluster.password, database: 'postgres' };
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000, query_timeout: 5000, application_name: 'hallkit-probe' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster.data ? connection : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * A connection to the cluster's server, which is started unless it runs already: it may have outlived a server
 * that was killed, or belong to another server on the same data folder. PostgreSQL's own lock file decides
 * between two that start it at once; the loser joins.
 *
 * @throws {DatabaseStartError} With what PostgreSQL said, when it does not come up.
 */
export async function ensureRunning(cluster: Cluster, binaries: Binaries, account: Account): Promise<Connection> {
  const deadline = Date.now() + patience;
  let preferred = 0;
  let said = '';
  while (Date.now() < deadline) {
    const noted = readPidFile(cluster);
    if (noted && noted.port > 0) {
      const running = await answers(cluster, noted.port);
      if (running) return running;
      preferred = noted.port >= 1024 ? noted.port : 0;
    }
    if (noted && isSomebodyElse(noted.pid, cluster)) rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
    const port = await freePort(preferred);
    const attempt = launch(cluster, binaries, account, port);
    const outcome = await settle(attempt, cluster, port);
    if (outcome.connection) return outcome.connection;
    said = outcome.said;
    if (/No space left on device/.test(said)) throw new DatabaseStartError('PostgreSQL cannot start: the disk is full. Free some space and start again; nothing is lost.');
    if (/incompatible with server/.test(said)) throw new DatabaseStartError(`The database in ${cluster.data} was made by another version of PostgreSQL: ${said}`);
    preferred = 0;
    await sleep(300);
  }
  throw new DatabaseStartError(`PostgreSQL did not start in ${cluster.data}: ${said || 'no answer'}. Its log: ${cluster.log}`);
}

/** Whether the process id in the lock file now belongs to a program that is not PostgreSQL; then the lock is stale for good. */
function isSomebodyElse(pid: number, { data }: Cluster): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? false : !isPostgres(pid, data);
  }
  return !isPostgres(pid, data);
}

/** Dead, but not yet reaped by its parent: it still has its number, and PostgreSQL takes it for alive. */
export function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function isPostgres(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres' || isZombie(pid)) return false;
    // Another cluster's postmaster may have been given the old number.
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return existsSync(`/proc/${pid}`);
  }
}

/** A free port, the wanted one if it is free: clients that wait for a crashed server then find it again. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => (wanted > 0 && error.code === 'EADDRINUSE' ? resolve(freePort(0)) : reject(error)));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function launch(cluster: Cluster, binaries: Binaries, account: Account, port: number): { child: ChildProcess; from: number } {
  const settings = {
    port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 100, shared_buffers: '96MB', fsync: 'on', jit: 'off',
    log_destination: 'stderr', logging_collector: 'off', log_min_messages: 'warning', timezone: 'UTC', idle_in_transaction_session_timeout: '60s',
  };
  const args = ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // The log is kept to what a person would read; it is started anew when it has grown.
  if (existsSync(cluster.log) && statSync(cluster.log).size > 10_000_000) truncateSync(cluster.log);
  const from = existsSync(cluster.log) ? statSync(cluster.log).size : 0;
  const log = openSync(cluster.log, 'a', 0o600);
  // A group of its own: Ctrl-C in a terminal must not stop the database under a server that is still finishing.
  const child = spawn(binaries.postgres, args, { ...account.spawn, cwd: cluster.data, detached: true, stdio: ['ignore', log, log], env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } });
  closeSync(log);
  child.unref();
  return { child, from };
}

/** Waits until the started server answers, or has ended; then with what it wrote. */
async function settle({ child, from }: { child: ChildProcess; from: number }, cluster: Cluster, port: number): Promise<{ connection?: Connection; said: string }> {
  const state = { ended: false };
  child.once('exit', () => (state.ended = true));
  child.once('error', () => (state.ended = true));
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const connection = await answers(cluster, port);
    if (connection) return { connection, said: '' };
    if (state.ended) break;
    await sleep(60);
  }
  return { said: existsSync(cluster.log) ? readFileSync(cluster.log).subarray(from).toString('utf8').trim().split('\n').slice(-4).join(' ') : '' };
}

/** Stops the cluster's server (fast: running transactions are rolled back, what was committed is on disk). */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const noted = readPidFile(cluster);
  if (!noted || !isPostgres(noted.pid, cluster.data)) return;
  try {
    process.kill(noted.pid, 'SIGINT');
  } catch {
    return;
  }
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && existsSync(join(cluster.data, 'postmaster.pid')) && !isZombie(noted.pid); ) await sleep(50);
}
