import type { MatterContent } from '../records.ts';
import { grid } from './sheet/grid.ts';
import { Sheet } from './sheet/sheet.ts';
import { UnknownAttachmentError } from './unknown-attachment.ts';

/**
 * Makes a blank form, a completed sample, a sample of a result or the printable guide from the fields of a matter.
 * The same content always gives the same bytes, so that a file can be kept under the hash of its content.
 *
 * @param content - The matter.
 * @param attachmentId - An id of `content.attachments`.
 * @returns A PDF (A4, typeface embedded as a subset, tagged, text extractable).
 * @throws {UnknownAttachmentError} When the matter has no such attachment.
 * @example
 * const file = await renderAttachment(content, 'm1-blank');
 * await writeFile('form.pdf', file);
 */
export async function renderAttachment(content: MatterContent, attachmentId: string): Promise<Uint8Array> {
  const attachment = content.attachments.find(({ id }) => id === attachmentId);
  if (!attachment) throw new UnknownAttachmentError(content.id, attachmentId);
  const sample = attachment.kind !== 'blankForm' && attachment.kind !== 'guideSheet';
  const sheet = new Sheet({ title: `${content.name.zh} - ${attachment.name.zh}`, subject: content.name.zh, footer: content.name.zh, provenance: content.provenance.note.zh, ...(sample ? { watermark: '样本 SAMPLE' } : {}) });
  sheet.paragraph(attachment.name.zh, { size: 18, bold: true, align: 'center', tag: 'H1' });
  grid(sheet, [1, 2, 1, 2], [
    { cells: [{ text: '事项名称', label: true }, content.name.zh] },
    { cells: [{ text: '姓名（名称）', label: true }, '', { text: '证件号码', label: true }, ''] },
    { cells: [{ text: '联系电话', label: true }, '', { text: '地址', label: true }, ''] },
    { cells: [{ text: '所附材料', label: true }, content.materials.map(({ name }) => `☑ ${name.zh}`).join('\n')] },
  ]);
  return sheet.finish();
}
