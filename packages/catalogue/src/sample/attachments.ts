import type { Attachment, LocalizedText, Material } from '@hallkit/contract';
import { paperKindOf } from '../forms/paper-kind.ts';
import { text } from './data.ts';

const made = (matterId: string, id: string, kind: Attachment['kind'], name: LocalizedText): Attachment => ({
  id,
  kind,
  name,
  mediaType: 'application/pdf',
  url: `/api/v1/matters/${matterId}/attachments/${id}`,
  size: null,
});

const named = ({ zh, en }: LocalizedText, tail: string, english: string): LocalizedText => text(`${zh}（${tail}）`, en === null ? null : `${en} (${english})`);

/** The blank and the completed sample of a paper that the applicant makes; nothing for what others issue. */
export function materialAttachments(matterId: string, material: Pick<Material, 'id' | 'name' | 'type' | 'source'>): Attachment[] {
  const kind = paperKindOf(material);
  if (!kind) return [];
  const [blank, english]: readonly [string, string] = kind === 'application' || kind === 'commitment' || kind === 'authorisation' ? ['空白表格', 'blank form'] : ['参考模板', 'template'];
  return [
    made(matterId, `${material.id}-blank`, 'blankForm', named(material.name, blank, english)),
    made(matterId, `${material.id}-sample`, 'sampleForm', named(material.name, '填写样表', 'completed sample')),
  ];
}

/** The sample of a result. */
export const resultSample = (matterId: string, id: string, name: LocalizedText): Attachment => made(matterId, id, 'resultSample', named(name, '样本', 'sample'));

/** The guide as one sheet to print and take along. */
export const guideSheet = (matterId: string, name: LocalizedText): Attachment => made(matterId, 'guide', 'guideSheet', named(name, '办事指南', 'service guide'));
