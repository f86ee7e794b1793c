import { folderFault, freeSpace } from './data-folder.ts';
import { DatabaseStartError } from './database/errors.ts';

/** Below this many bytes a disk counts as full: what is tried next fails too. */
const full = 8 * 2 ** 20;

/**
 * Why a server does not start, for the person who started it: what to do where that is known, else the stack.
 *
 * @param dataDir - The data folder; a full disk shows in errors that do not name it.
 */
export function explain(error: unknown, dataDir?: string): string {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  if (error instanceof DatabaseStartError) return message;
  const free = dataDir === undefined ? undefined : freeSpace(dataDir);
  if (dataDir !== undefined && (code === '53100' || (free !== undefined && free < full))) return `The disk of ${dataDir} is full. Free some space and start again; what was stored before is still there.`;
  return folderFault(error, dataDir ?? '') ?? stack ?? String(error);
}
