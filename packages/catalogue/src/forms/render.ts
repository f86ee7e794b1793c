import type { MatterContent } from '../records.ts';
import { guideSheet } from './guide/guide-sheet.ts';
import { createJob } from './job.ts';
import type { PaperJob } from './job.ts';
import { paperKindOf } from './paper-kind.ts';
import type { PaperKind } from './paper-kind.ts';
import { application } from './papers/application.ts';
import { authorisation } from './papers/authorisation.ts';
import { commitment } from './papers/commitment.ts';
import { details } from './papers/details.ts';
import { drawing } from './papers/drawing.ts';
import { list } from './papers/list.ts';
import { plan } from './papers/plan.ts';
import { resolution } from './papers/resolution.ts';
import { result } from './papers/result.ts';
import { statement } from './papers/statement.ts';
import { UnknownAttachmentError } from './unknown-attachment.ts';

const layouts: Readonly<Record<PaperKind, (job: PaperJob) => void>> = { application, commitment, authorisation, statement, plan, list, drawing, resolution, details };

/**
 * Makes a blank form, a completed sample, a sample of a result or the printable guide from the fields of a matter.
 * The same content always gives the same bytes, so that a file can be kept under the hash of its content.
 *
 * @param content - The matter.
 * @param attachmentId - An id of `content.attachments`.
 * @returns A PDF (A4, typeface embedded as a subset, tagged, text extractable).
 * @throws {UnknownAttachmentError} When the matter has no such attachment, or one that is not made from its fields.
 * @example
 * const file = await renderAttachment(content, 'm1-blank');
 * await writeFile('form.pdf', file);
 */
export async function renderAttachment(content: MatterContent, attachmentId: string): Promise<Uint8Array> {
  const attachment = content.attachments.find(({ id }) => id === attachmentId);
  if (!attachment) throw new UnknownAttachmentError(content.id, attachmentId);
  const job = createJob(content, attachment);
  if (attachment.kind === 'guideSheet') guideSheet(job);
  else if (attachment.kind === 'resultSample') {
    const given = content.results.find(({ sample }) => sample?.id === attachmentId);
    if (!given) throw new UnknownAttachmentError(content.id, attachmentId);
    result(job, given);
  } else {
    const material = content.materials.find(({ attachments }) => attachments.some(({ id }) => id === attachmentId));
    if (!material || attachment.kind === 'other') throw new UnknownAttachmentError(content.id, attachmentId);
    layouts[paperKindOf(material) ?? 'details']({ ...job, material });
  }
  return job.sheet.finish();
}
