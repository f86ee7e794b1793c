import { DatabaseStartError } from './database/errors.ts';

/** Errors whose message says what to do; a stack would only hide it. */
const plain = new Set(['ListError', 'ImportRefused']);

/** Faults of the system with a folder, in words. */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there', EPERM: 'this account may not write there', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of the path is a file', EEXIST: 'there is a file of that name', ENAMETOOLONG: 'the path is too long', '53100': 'the disk is full',
};

/** Why a server does not start, for the person who started it: what to do where that is known, else the stack. */
export function explain(error: unknown, dataDir?: string): string {
  const { name, message, stack, code, path } = error as NodeJS.ErrnoException;
  if (error instanceof DatabaseStartError || plain.has(name)) return message;
  const fault = faults[code ?? ''];
  if (fault !== undefined) return `The data folder cannot be used: ${fault} (${path ?? dataDir ?? message}). Free some space, or choose another folder: HALL_DATA=<folder> npm start. What was stored before is still there.`;
  return stack ?? String(error);
}
