import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './config.ts';

/** What a first start with the sample takes on disk, and some room to work in; in bytes. */
const firstStart = 400 * 2 ** 20;

/** Faults of the system with a folder, in words. */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there', EPERM: 'this account may not write there', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the quota is used up', ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of the path is a file', EEXIST: 'there is a file of that name', ENAMETOOLONG: 'the path is too long',
};
const advice = 'Choose another one: HALL_DATA=<folder> npm start';

/** What is wrong with a data folder, in a sentence; undefined for an error that is not of a folder. */
export function folderFault(error: unknown, dataDir: string): string | undefined {
  const fault = faults[(error as NodeJS.ErrnoException).code ?? ''];
  return fault === undefined ? undefined : `The data folder ${dataDir} cannot be used: ${fault}. ${advice}`;
}

/** Bytes free where a folder lies; undefined where the system does not say. */
export function freeSpace(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** One folder after the other: made in one go, some systems report another fault than the real one, or none for ever. */
function make(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'EEXIST' });
    return;
  }
  make(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another server makes the same at this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Makes the data folder, and checks that it can be written and has room.
 *
 * @param withDatabase - Whether the database lies in it too.
 * @throws {ConfigError} With what to do.
 */
export function ensureDataFolder(dataDir: string, withDatabase: boolean): void {
  try {
    make(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new ConfigError(folderFault(error, dataDir) ?? (error as Error).message);
  }
  const isNew = withDatabase && !existsSync(join(dataDir, 'postgres')) && !existsSync(join(dataDir, 'postgres.location'));
  const free = freeSpace(dataDir);
  if (isNew && free !== undefined && free < firstStart) throw new ConfigError(`The disk of ${dataDir} has ${Math.floor(free / 2 ** 20)} MB free; a first start takes ${firstStart / 2 ** 20} MB. Free some space. ${advice}`);
}
