import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { FormMaker } from './matters.forms.ts';
import { insertFile, selectFiles, selectGuide, type AttachmentFile, type GuideRow } from './matters.store.ts';

/** A form or sample as a file. */
export type OpenedAttachment = Omit<FileReply, 'download'>;

/** Opens attachments; each is made when it is first asked for, and then kept. */
export function createAttachments(files: FileStore, forms: FormMaker): (db: Kysely<Database>, matterId: string, attachmentId: string) => Promise<OpenedAttachment> {
  const making = new Map<string, Promise<AttachmentFile>>();

  const make = async (db: Kysely<Database>, row: GuideRow, attachmentId: string): Promise<AttachmentFile> => {
    const { content, contentHash } = row;
    const fileKey = `attachments/${content.hallId}/${content.id}/${attachmentId}-${contentHash}.pdf`;
    const { size, sha256 } = await files.put(fileKey, await forms.make(content, attachmentId));
    const file = { attachmentId, fileKey, size, sha256 };
    await insertFile(db, content.hallId, content.id, contentHash, file);
    return file;
  };

  return async (db, matterId, attachmentId) => {
    const row = await selectGuide(db, matterId);
    if (!row) throw new HttpProblem('matter.not-found');
    const attachment = row.content.attachments.find(({ id }) => id === attachmentId);
    if (!attachment) throw new HttpProblem('attachment.not-found');
    let file = (await selectFiles(db, matterId, row.contentHash)).find((known) => known.attachmentId === attachmentId);
    // The folder may have been emptied by hand: what is gone is made again.
    if (!file || (await files.size(file.fileKey)) !== file.size) {
      const key = `${matterId} ${attachmentId} ${row.contentHash}`;
      const work = making.get(key) ?? make(db, row, attachmentId).finally(() => making.delete(key));
      making.set(key, work);
      file = await work;
    }
    const { fileKey, size, sha256 } = file;
    return { open: () => files.read(fileKey), size, digest: sha256, mediaType: attachment.mediaType, fileName: `${row.content.name.zh} - ${attachment.name.zh}.pdf` };
  };
}
