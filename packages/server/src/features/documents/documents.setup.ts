import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDatabase } from '../../platform/database/database.ts';
import { freeSpace } from '../../platform/data-folder.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { createPapers } from '../../platform/papers/papers.ts';
import { previewsKey } from './documents.files.ts';
import { createSheetMaker } from './documents.sheets.ts';
import { deleteFile, deleteRemoved, takeUnusedFiles } from './documents.store.ts';
import type { DocumentContext, Holders } from './documents.types.ts';
import { removeUploadFile } from './documents.upload-files.ts';
import { deletePeople, deleteUploads, selectLiving, selectSpentUploads } from './documents.uploads.store.ts';

/** How often what is over is cleared away, in milliseconds. */
const every = 600_000;
/** A file without a row may be of a write under way; after so long it is of one that was cut off. In milliseconds. */
const settled = 24 * 3_600_000;
/** Rows at a time. */
const most = 200;

/** What the operations of documents share in a process. @param clock - The time it is, in tests. @default the system's */
export function createDocumentContext({ db }: Pick<OpenDatabase, 'db'>, { files, dataDir, holders, seal, checkUrl, originalSeen, clock, free }: { readonly files: FileStore; readonly dataDir: string; readonly holders: Holders; readonly seal: DocumentContext['seal']; readonly checkUrl: DocumentContext['checkUrl']; readonly originalSeen: DocumentContext['originalSeen']; readonly clock?: (() => Date) | undefined; readonly free?: DocumentContext['free'] | undefined }): DocumentContext {
  const folder = join(dataDir, 'uploads');
  mkdirSync(folder, { recursive: true });
  return { db, files, papers: createPapers(), sheets: createSheetMaker(), holders, seal, checkUrl, originalSeen, folder, free: free ?? (() => freeSpace(folder)), now: clock ?? (() => new Date()) };
}

/** Ends what the context has begun. */
export async function closeDocuments({ papers, sheets }: DocumentContext): Promise<void> {
  await Promise.all([papers.close(), sheets.close()]);
}

/** Clears uploads away that are over, with their bytes, and files that were left by writes that were cut off. @returns Whether more is due. */
export async function sweepUploads({ db, folder, now }: DocumentContext): Promise<boolean> {
  const at = now();
  const spent = await selectSpentUploads(db, at, most);
  for (const id of spent) await removeUploadFile(folder, id);
  await deleteUploads(db, spent);
  await deletePeople(db, new Date(at.getTime() - settled));
  const names = await readdir(folder);
  for (let from = 0; from < names.length; from += most) {
    const part = names.slice(from, from + most);
    const living = await selectLiving(db, part);
    for (const name of part) {
      const path = join(folder, name);
      const touched = living.has(name) ? undefined : await stat(path).then(({ mtimeMs }) => mtimeMs, () => undefined);
      if (touched !== undefined && touched < Date.now() - settled) await rm(path, { force: true, recursive: true });
    }
  }
  return spent.length === most;
}

/** Clears files away that no paper is of any more, with their previews. @returns Whether more is due. */
export async function sweepFiles({ db, files, now }: DocumentContext): Promise<boolean> {
  await deleteRemoved(db);
  return db.transaction().execute(async (transaction) => {
    const unused = await takeUnusedFiles(transaction, new Date(now().getTime() - 3_600_000), most);
    for (const { hallId, sha256, key } of unused) {
      await deleteFile(transaction, hallId, sha256);
      // The row is held until the end: who adds the same file now waits, and finds that it has to bring it again.
      await files.removeAll(previewsKey(hallId, sha256));
      await files.remove(key);
    }
    return unused.length === most;
  });
}

/** Adds the jobs of the feature. */
export function addDocumentJobs(jobs: Jobs, context: DocumentContext): void {
  jobs.add({ name: 'documents.sweep-uploads', every, run: () => sweepUploads(context) });
  jobs.add({ name: 'documents.sweep-files', every, run: () => sweepFiles(context) });
}
