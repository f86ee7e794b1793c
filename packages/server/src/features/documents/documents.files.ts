import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { StoredFile } from '../../platform/files/file-store.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { holdFile } from './documents.store.ts';
import type { DocumentContext, FoundDocument, UseRecord } from './documents.types.ts';
import { asStorageFull } from './documents.upload-files.ts';

/** Longer side of a preview in dots. */
const previewEdge = 1200;
/** Pages whose previews are kept; a person who leafs through a thousand fills no disk. */
const keptPages = 20;
/** A full or read-only disk keeps nobody from seeing a page. */
const cannotKeep = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Key of a file by its digest. */
export const fileKey = (hallId: string, sha256: string): string => `documents/${hallId}/${sha256.slice(0, 2)}/${sha256}`;
/** Under which the previews of a file lie. */
export const previewsKey = (hallId: string, sha256: string): string => `previews/${hallId}/${sha256.slice(0, 2)}/${sha256}`;
const copyKey = (hallId: string, useId: string): string => `copies/${hallId}/${useId}.pdf`;

/** Lets work make a file aside, which is gone when it has ended. */
export async function withScratch<Result>({ folder }: Pick<DocumentContext, 'folder'>, work: (path: string) => Promise<Result>): Promise<Result> {
  const path = join(folder, `scratch-${randomBytes(9).toString('hex')}`);
  try {
    return await work(path);
  } catch (error) {
    throw asStorageFull(error);
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Keeps a finished file under its digest, in the transaction that adds the paper of it: its row is held first, so that it
 * is not cleared away in between.
 *
 * @param source - Where it lies, or its bytes.
 */
export async function keepFile(db: Kysely<Database>, { files, now }: Pick<DocumentContext, 'files' | 'now'>, hallId: string, { size, sha256 }: StoredFile, source: string | Uint8Array): Promise<void> {
  const key = await holdFile(db, hallId, { sha256, size, key: fileKey(hallId, sha256) }, now());
  try {
    if (typeof source === 'string') await files.adopt(key, source);
    else if ((await files.size(key)) !== size) await files.put(key, source);
  } catch (error) {
    throw asStorageFull(error);
  }
}

/** The file of a paper. */
export function openFile({ files }: Pick<DocumentContext, 'files'>, { hallId, sha256, mediaType, size, fileName }: FoundDocument): FileReply {
  return { open: () => files.read(fileKey(hallId, sha256)), mediaType, size, fileName, digest: sha256, download: false, isPrivate: true };
}

/** A page of a paper as a picture, made when it is first asked for. @throws {HttpProblem} document.no-preview. */
export async function openPreview({ files, papers }: Pick<DocumentContext, 'files' | 'papers'>, { hallId, sha256, mediaType, pages }: FoundDocument, page: number): Promise<FileReply> {
  if (mediaType !== 'application/pdf' || page > (pages ?? 0)) throw new HttpProblem('document.no-preview');
  const key = `${previewsKey(hallId, sha256)}/${page}.png`;
  const shown = { mediaType: 'image/png', fileName: `${page}.png`, digest: `${sha256}-${page}`, download: false, isPrivate: true } as const;
  const kept = await files.size(key);
  if (kept !== undefined) return { ...shown, size: kept, open: () => files.read(key) };
  const bytes = await files.local(fileKey(hallId, sha256), (path) => papers.preview(path, page, previewEdge));
  if (page <= keptPages) {
    await files.put(key, bytes).catch((error: NodeJS.ErrnoException) => {
      if (!cannotKeep.has(error.code ?? '')) throw error;
    });
  }
  return { ...shown, size: bytes.byteLength, open: () => Readable.from([Buffer.from(bytes)]) };
}

/** Day of an instant in China, where every hall is. */
export const chinaDay = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * The copy of a paper that the department of a case gets. Of papers that bear weight anywhere (grades A and B) it says on
 * every page for what and when it was given out; the words are in the copy for good. Other files than PDF are given as they are.
 */
export async function openCopy({ files, papers, sheets, folder }: DocumentContext, document: FoundDocument, use: UseRecord): Promise<FileReply> {
  if (document.mediaType !== 'application/pdf' || (document.trustGrade !== 'A' && document.trustGrade !== 'B')) return openFile({ files }, document);
  const key = copyKey(document.hallId, use.id);
  let size = await files.size(key);
  if (size === undefined) {
    const overlay = await sheets.watermark([`仅用于：${use.purpose.zh}`, `${use.department.name.zh} ${use.caseNo} ${chinaDay(use.consentAt)}`]);
    size = await withScratch({ folder }, async (scratch) => {
      const made = await files.local(fileKey(document.hallId, document.sha256), (path) => papers.stamp(path, scratch, overlay));
      await files.adopt(key, scratch);
      return made.size;
    });
  }
  return { open: () => files.read(key), mediaType: document.mediaType, size, fileName: document.fileName, digest: `${document.sha256}-${use.id}`, download: false, isPrivate: true };
}

/** Takes the copy of a use away. */
export const dropCopy = ({ files }: Pick<DocumentContext, 'files'>, hallId: string, useId: string): Promise<void> => files.remove(copyKey(hallId, useId));
