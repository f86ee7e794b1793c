import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpProblem } from '../../platform/http/problem.ts';

/** What a disk says that has no room. */
const noRoom = new Set(['ENOSPC', 'EDQUOT']);

/** The error of a disk without room as a problem; every other as it is. */
export const asStorageFull = (error: unknown): unknown => (noRoom.has((error as NodeJS.ErrnoException).code ?? '') ? new HttpProblem('storage.full', { headers: { 'retry-after': '60' } }) : error);

/** Where the bytes of an upload lie. */
export const uploadPath = (folder: string, id: string): string => join(folder, id);

/** Bytes of an upload that have arrived. */
export const receivedOf = (folder: string, id: string): Promise<number> => stat(uploadPath(folder, id)).then(({ size }) => size, () => 0);

/** Makes the file of an upload, if it is not there. */
export async function ensureUploadFile(folder: string, id: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await (await open(uploadPath(folder, id), 'a')).close();
}

export const removeUploadFile = (folder: string, id: string): Promise<void> => rm(uploadPath(folder, id), { force: true });
