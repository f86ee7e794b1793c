import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseStartError } from '../errors.ts';
import { canEnter, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** A database cluster on disk. */
export interface Cluster {
  /** Folder of PostgreSQL's own files. */
  readonly data: string;
  readonly log: string;
  readonly password: string;
}

/** Where clusters lie whose data folder the account cannot enter. */
const outside = '/var/lib/hallkit';

/**
 * The folder that holds the cluster of a data folder: inside it, or, where PostgreSQL's account cannot enter it
 * (below a closed home), in a folder of its own outside that the data folder points to.
 */
function locate(dataDir: string, account: Account): string {
  mkdirSync(dataDir, { recursive: true });
  const real = realpathSync(dataDir);
  const inside = join(real, 'postgres');
  if (existsSync(inside)) return inside;
  const pointer = join(real, 'postgres.location');
  if (existsSync(pointer)) {
    const place = readFileSync(pointer, 'utf8').trim();
    const owner = existsSync(join(place, 'owner')) ? readFileSync(join(place, 'owner'), 'utf8') : undefined;
    if (owner === real) return place;
    // A copy of a data folder must never open the original's database.
    if (owner !== undefined && existsSync(join(owner, 'postgres.location'))) {
      throw new DatabaseStartError(`${real} looks like a copy of ${owner}: its database lies at ${place} and belongs to that folder. Use another HALL_DATA, and pg_dump to copy the data.`);
    }
    if (owner !== undefined) {
      writeFileSync(join(place, 'owner'), real);
      return place;
    }
    rmSync(pointer);
  }
  if (canEnter(account, real)) return inside;
  // A cluster whose data folder is gone is left alone: the folder may lie on a disk that is not mounted now.
  const place = join(outside, randomBytes(8).toString('hex'));
  mkdirSync(place, { recursive: true, mode: 0o755 });
  writeFileSync(join(place, 'owner'), real);
  if (pointTo(pointer, place)) return place;
  // Another server that started at the same moment was first: its place is the one.
  rmSync(place, { recursive: true, force: true });
  return locate(dataDir, account);
}

/** Writes the pointer whole, unless there is one already: of two that write it at once one loses. */
function pointTo(pointer: string, place: string): boolean {
  const aside = `${pointer}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, place);
  try {
    linkSync(aside, pointer);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * The cluster of a data folder, made when there is none. It is made aside and moved into place at once, so that
 * two servers starting together, or one killed half-way, leave exactly one whole cluster.
 *
 * @throws {DatabaseStartError} When initdb fails (disk full, no right to write).
 */
export function ensureCluster(dataDir: string, binaries: Binaries, account: Account): Cluster {
  const place = locate(dataDir, account);
  const home = basename(place) === 'postgres' ? place : join(place, 'postgres');
  if (!existsSync(join(home, 'data/PG_VERSION'))) {
    const unfinished = `${home}.unfinished-${process.pid}-${randomBytes(4).toString('hex')}`;
    try {
      initialise(unfinished, binaries, account);
      renameSync(unfinished, home);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(join(home, 'data/PG_VERSION'))) throw error;
    }
    for (const name of readdirSync(dirname(home))) {
      const left = join(dirname(home), name);
      if (name.startsWith('postgres.unfinished-') && Date.now() - statSync(left).mtimeMs > 600_000) rmSync(left, { recursive: true, force: true });
    }
  }
  return { data: join(home, 'data'), log: join(home, 'log'), password: readFileSync(join(home, 'password'), 'utf8') };
}

function initialise(home: string, binaries: Binaries, account: Account): void {
  try {
    mkdirSync(home, { mode: 0o700 });
    writeFileSync(join(home, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
    writeFileSync(join(home, 'log'), '', { mode: 0o600 });
    mkdirSync(join(home, 'data'), { mode: 0o700 });
    if (account.spawn.uid !== undefined) for (const path of [home, join(home, 'password'), join(home, 'log'), join(home, 'data')]) chownSync(path, account.spawn.uid, account.spawn.gid ?? account.spawn.uid);
  } catch (error) {
    throw new DatabaseStartError(`The folder for the database cannot be made: ${(error as Error).message}`);
  }
  const args = ['-D', join(home, 'data'), '-U', 'hallkit', '--pwfile', join(home, 'password'), '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums', '--no-instructions'];
  const { status, stderr, stdout } = spawnSync(binaries.initdb, args, { ...account.spawn, cwd: home, encoding: 'utf8', env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } });
  if (status !== 0) {
    const why = /No space left/.test(stderr + stdout) ? 'the disk is full' : (stderr || stdout).trim().split('\n').slice(-3).join(' ');
    throw new DatabaseStartError(`The database could not be made in ${home}: ${why}`);
  }
}
