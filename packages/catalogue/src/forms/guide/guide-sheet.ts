import type { MatterContent } from '../../records.ts';
import type { Job } from '../job.ts';
import { label } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { grid } from '../sheet/grid.ts';
import { guideTables } from './tables.ts';
import { sixAnswers } from './six-answers.ts';
import { audienceNames, typeNames, unpublished, yesNo } from './words.ts';

const scopes = { none: '不通办', city: '全市通办', province: '全省通办', national: '全国通办' } as const;
const powers = { own: '法定本级行使', delegated: '法律法规授权', entrusted: '受委托' } as const;

/** The whole guide as a sheet to print: the six answers first, then everything else in the order of GB/T 39554.2-2020. */
export function guideSheet(job: Job): void {
  const { sheet, content } = job;
  sheet.paragraph(content.name.zh, { size: content.name.zh.length > 22 ? 16 : 20, bold: true, align: 'center', tag: 'H1', below: 2 });
  if (content.name.en !== null) sheet.paragraph(content.name.en, { size: 10.5, align: 'center', colour: ink.soft, lang: 'en', below: 2 });
  sheet.paragraph(`办事指南 · ${content.agency.name.zh} · ${content.region.name.zh}`, { size: 10, align: 'center', colour: ink.soft, below: 8 });
  if (content.state !== 'inForce') sheet.paragraph({ draft: '本事项为草稿，尚未公布。', suspended: '本事项暂停办理。', cancelled: '本事项已取消。' }[content.state], { size: 12, bold: true, colour: ink.mark, align: 'center', below: 8 });
  grid(sheet, [1.1, 5.4], sixAnswers(content), 11);
  heading(job, '基本信息', 'Particulars');
  grid(sheet, [1.28, 2, 1.28, 2], [
    { cells: [label('事项类型'), typeNames[content.type], label('事项编码'), content.implementingCode ?? content.baseCode ?? '未公布'] },
    { cells: [label('服务对象'), content.audiences.map((one) => audienceNames[one]).join('、') || '未公布', label('权力来源'), content.agency.powerSource === null ? '未公布' : powers[content.agency.powerSource]] },
    { cells: [label('办理项'), { text: content.handlingItems.map(({ name }) => name.zh).join('\n') || '未公布', span: 3 }] },
    ...(content.everydayNames.length > 0 ? [{ cells: [label('也叫'), { text: content.everydayNames.join('、'), span: 3 }] }] : []),
    { cells: [label('即办件'), yesNo(content.immediate), label('通办范围'), content.crossRegionScope === null ? '未公布' : scopes[content.crossRegionScope]] },
    { cells: [label('可以代办'), yesNo(content.agent), label('支持预约'), yesNo(content.bookable)] },
    { cells: [label('结果可邮寄'), yesNo(content.mailing), label('告知承诺'), yesNo(content.commitment)] },
    { cells: [label('自助终端'), yesNo(content.kiosk), label('周六办理'), yesNo(content.weekend)] },
    ...(content.quota ? [{ cells: [label('数量限制'), { text: content.quota.zh, span: 3 }] }] : []),
    ...(content.visitReason ? [{ cells: [label('须到场的原因'), { text: content.visitReason.zh, span: 3 }] }] : []),
  ]);
  listed(job, '受理条件', 'Conditions', content.conditions.map(({ zh }) => zh));
  guideTables(job, (zh, en) => heading(job, zh, en));
  listed(job, '设定依据', 'Legal basis', content.legalBasis.map(({ law, article, documentNumber, text }) => `《${law.zh}》${article ?? ''}${documentNumber === null ? '' : `（${documentNumber}）`}${text === null ? '' : `：${text}`}`));
  listed(job, '不予受理的情形', 'Not accepted', content.refusalGrounds.map(({ zh }) => zh));
  const rights = [...content.rights.rightsAndDuties, ...[content.rights.reconsideration, content.rights.litigation].filter((text) => text !== null)];
  listed(job, '权利、义务和救济', 'Rights, duties and remedies', rights.map(({ zh }) => zh));
  listed(job, '监督投诉', 'Supervision', content.supervisionPhones.map(({ number, label: { zh } }) => (zh.includes(number) ? zh : `${number}（${zh.replace(/[（(](.*)[）)]/, '，$1')}）`)));
  const others = [content.intermediary, content.annualReview].filter((text) => text !== null);
  if (others.length > 0) listed(job, '其他', 'More', others.map(({ zh }) => zh));
  questions(job);
  heading(job, '数据来源', 'Where this comes from');
  sheet.paragraph(`${content.provenance.note.zh}${content.provenance.source === null ? '' : `来源：${content.provenance.source}`}`, { size: 9.5, colour: ink.soft, below: 2 });
  if (content.provenance.note.en !== null) sheet.paragraph(content.provenance.note.en, { size: 9, colour: ink.soft, lang: 'en' });
}

function heading({ sheet }: Job, zh: string, en: string): void {
  sheet.paragraph([{ text: zh, bold: true }, { text: `　${en}`, colour: ink.soft }], { size: 11.5, above: 10, below: 4, tag: 'H2', keep: 50 });
}

function listed(job: Job, zh: string, en: string, lines: readonly string[]): void {
  heading(job, zh, en);
  if (lines.length === 0) job.sheet.paragraph(unpublished(job.content), { size: 10, colour: ink.soft });
  lines.forEach((line, at) => job.sheet.paragraph(`${at + 1}. ${line}`, { size: 10, below: 2, tag: 'LI' }));
}

function questions(job: Job): void {
  const all: MatterContent['questions'] = job.content.questions;
  if (all.length === 0) return;
  heading(job, '常见问题', 'Questions');
  for (const { question, answer } of all) {
    job.sheet.paragraph(`问：${question.zh}`, { size: 10, bold: true, below: 1, keep: 16 });
    job.sheet.paragraph(`答：${answer.zh}`, { size: 10, below: 4 });
  }
}
