import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { secretsIn } from './secrets-in.ts';

/** The file of the data folder with the secret, where `HALL_SECRET` does not name one. */
export const secretFile = 'secret.key';

/**
 * The secrets under which numbers of people are kept, the newest first: `HALL_SECRET`, which servers of one database share, else a
 * file that only this account can read, made when first asked for; a line each.
 *
 * @throws {ConfigError} Where the file holds none.
 */
export function readSecret({ secret, dataDir }: Pick<Config, 'secret' | 'dataDir'>): readonly string[] {
  if (secret !== undefined) return secretsIn(secret);
  const file = join(dataDir, secretFile);
  const kept = secretsIn(read(file) ?? make(file));
  if (kept.length === 0 || kept.some((each) => each.length < 40)) throw new ConfigError(`${file} holds no secret. Bring it back from a backup: without it the numbers of people in the database cannot be read.`);
  return kept;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole at once: another server that starts at this moment never reads half of it, and both get the same. */
function make(file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
