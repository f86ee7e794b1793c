import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DatabaseStartError } from '../errors.ts';

/** The operating system account PostgreSQL runs as. */
export interface Account {
  /** Options for `spawn`; empty when PostgreSQL runs as the same user as this process. */
  readonly spawn: { readonly uid?: number; readonly gid?: number };
}

/**
 * PostgreSQL refuses to run as root, so root lends it an account that the machine already has. No account is made.
 *
 * @throws {DatabaseStartError} When there is none.
 */
export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return { spawn: {} };
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const row = rows.find(([account]) => account === name);
    if (row) return { spawn: { uid: Number(row[2]), gid: Number(row[3]) } };
  }
  throw new DatabaseStartError('PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody". Start Hallkit as an ordinary user, or name a database in DATABASE_URL.');
}

/** Whether the account can enter a folder (each parent must let it through). */
export function canEnter({ spawn }: Account, folder: string): boolean {
  if (spawn.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...spawn, cwd: '/', stdio: 'ignore' }).status === 0;
}
