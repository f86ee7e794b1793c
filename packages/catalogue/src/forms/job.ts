import { createHash } from 'node:crypto';
import type { Attachment, Material } from '@hallkit/contract';
import type { MatterContent } from '../records.ts';
import { ink } from './sheet/draw.ts';
import type { Inline } from './sheet/lines.ts';
import { Sheet } from './sheet/sheet.ts';
import { ticked } from './sheet/typefaces.ts';
import { castOf, type Cast } from './values/cast.ts';
import { specificsOf, type Specifics } from './values/specifics.ts';

/** One file to be made. */
export interface Job {
  readonly content: MatterContent;
  readonly attachment: Attachment;
  readonly cast: Cast;
  readonly specifics: Specifics;
  /** A completed sample rather than a blank. */
  readonly filled: boolean;
  readonly sheet: Sheet;
}

/** A job on the paper of a material. */
export interface PaperJob extends Job {
  readonly material: Material;
}

const origins: Readonly<Record<MatterContent['provenance']['kind'], string>> = {
  real: '依据公开发布的办事指南生成',
  mixed: '样例 · 部分摘自公开的办事指南，其余据起草资料生成，请勿据此办事',
  drafted: '样例 · 据起草资料生成，请勿据此办事',
  generated: '样例 · 由程序生成，请勿据此办事',
  imported: '据大厅导入的事项清单生成',
};

/** The first digits of the hash of a matter: tells whether a printed form is still the one of the guide. */
export function versionOf(content: MatterContent): string {
  const ordered = JSON.stringify(content, (_, value: unknown) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value));
  return createHash('sha256').update(ordered).digest('hex').slice(0, 8);
}

/** Everything a layout needs, with an empty sheet. */
export function createJob(content: MatterContent, attachment: Attachment): Job {
  const specifics = specificsOf(content);
  const sample = attachment.kind === 'sampleForm' || attachment.kind === 'resultSample';
  const code = content.implementingCode ?? content.baseCode;
  const sheet = new Sheet({
    title: `${content.name.zh} - ${attachment.name.zh}`,
    subject: `${content.agency.name.zh} · ${content.name.zh}`,
    footer: `${content.name.zh} · ${code === null ? '' : `${code} · `}内容版本 ${versionOf(content)}`,
    provenance: `${origins[content.provenance.kind]} · 咨询 ${content.staffedLine.number}`,
    ...(sample ? { watermark: '样本 SAMPLE' } : {}),
  });
  return { content, attachment, cast: castOf(content, specifics.trade), specifics, filled: attachment.kind === 'sampleForm', sheet };
}

/** What the applicant writes: a pen's blue in a sample, nothing in a blank. */
export const written = ({ filled }: Job, text: string): Inline => (filled ? [{ text, colour: ink.pen }] : '');

/** Boxes in a row; in a sample those at `chosen` are ticked. */
export const boxes = ({ filled }: Job, options: readonly string[], chosen: readonly number[], between = '　'): string =>
  options.map((option, at) => `${filled && chosen.includes(at) ? ticked : '□'} ${option}`).join(between);

/** A line to write on within a sentence, so many characters long; in a sample with what has been written. */
export const gap = ({ filled }: Job, text: string, length: number): { text: string; underline: true; colour?: string } =>
  filled ? { text: ` ${text} `, underline: true, colour: ink.pen } : { text: '　'.repeat(length), underline: true };
