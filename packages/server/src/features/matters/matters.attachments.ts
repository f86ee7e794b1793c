import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { FormMaker } from './matters.forms.ts';
import { insertFile, selectFiles, selectGuide, type AttachmentFile, type GuideRow } from './matters.store.ts';

/** A form or sample as a file. */
export type OpenedAttachment = Omit<FileReply, 'download'>;

/** A file that was made: kept, or at hand where it could not be. */
type Made = Pick<AttachmentFile, 'size' | 'sha256'> & { open(): Readable };

/** A full or read-only disk keeps nobody from reading a form. */
const cannotKeep = new Set(['ENOSPC', 'EDQUOT', 'EROFS', '53100', '25006']);

/** Opens attachments; each is made when it is first asked for, and then kept. */
export function createAttachments(files: Pick<FileStore, 'put' | 'size' | 'read'>, forms: FormMaker): (db: Kysely<Database>, matterId: string, attachmentId: string) => Promise<OpenedAttachment> {
  const making = new Map<string, Promise<Made>>();
  const kept = ({ fileKey, size, sha256 }: AttachmentFile): Made => ({ size, sha256, open: () => files.read(fileKey) });

  const make = async (db: Kysely<Database>, { content, contentHash }: GuideRow, attachmentId: string): Promise<Made> => {
    const bytes = await forms.make(content, attachmentId);
    const fileKey = `attachments/${content.hallId}/${content.id}/${attachmentId}-${contentHash}.pdf`;
    try {
      const file = { attachmentId, fileKey, ...(await files.put(fileKey, bytes)) };
      await insertFile(db, content.hallId, content.id, contentHash, file);
      return kept(file);
    } catch (error) {
      if (!cannotKeep.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), open: () => Readable.from([bytes]) };
    }
  };

  return async (db, matterId, attachmentId) => {
    const row = await selectGuide(db, matterId);
    if (!row) throw new HttpProblem('matter.not-found');
    const attachment = row.content.attachments.find(({ id }) => id === attachmentId);
    if (!attachment) throw new HttpProblem('attachment.not-found');
    const known = (await selectFiles(db, matterId, row.contentHash)).find((file) => file.attachmentId === attachmentId);
    // The folder may have been emptied by hand: what is gone is made again.
    const isThere = known !== undefined && (await files.size(known.fileKey)) === known.size;
    const key = `${matterId} ${attachmentId} ${row.contentHash}`;
    let made = isThere ? Promise.resolve(kept(known)) : making.get(key);
    if (!made) {
      made = make(db, row, attachmentId).finally(() => making.delete(key));
      making.set(key, made);
    }
    const { open, size, sha256 } = await made;
    return { open, size, digest: sha256, mediaType: attachment.mediaType, fileName: `${row.content.name.zh} - ${attachment.name.zh}.pdf` };
  };
}
