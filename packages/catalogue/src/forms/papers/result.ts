import type { MatterContent } from '../../records.ts';
import type { Job } from '../job.ts';
import { fieldRows, label, notes, ownFields, seal } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';
import { a4, measureOfSheet } from '../sheet/page.ts';
import { applicantsOf } from '../values/cast.ts';

type Result = MatterContent['results'][number];

/** What the agency issues, as a sample: a certificate in a frame, or a document with the agency's name at its head. */
export function result(job: Job, given: Result): void {
  if (given.type === 'certificate' || /证$|证书|执照/.test(given.name.zh)) certificate(job, given);
  else document(job, given);
}

const number = ({ cast }: Job): string => `样例〔2026〕第 ${String(cast.seed.number('result', 1, 9999)).padStart(4, '0')} 号`;

function holder(job: Job): readonly (readonly [string, string])[] {
  const { person, firm } = job.cast;
  const who = applicantsOf(job.content);
  return who === 'organisation' || (who === 'both' && /许可|执照|登记证|机构|单位|企业/.test(job.attachment.name.zh))
    ? [['名称', firm.name], ['统一社会信用代码', firm.creditCode], ['法定代表人（负责人）', firm.legalPerson.name], ['住所（经营场所）', firm.address]]
    : [['姓名（名称）', person.name], ['证件号码', person.idNumber], ['性别', person.sex], ['住址', person.address]];
}

/** Names of several alternatives (甲证或者乙证) are shown by the first. */
const titleOf = (name: string): string => name.split(/或者?|（/)[0] ?? name;

function certificate(job: Job, given: Result): void {
  const { sheet, content, cast } = job;
  const { doc } = sheet;
  const top = a4.top + 4;
  const bottom = a4.height - a4.bottom - 14;
  doc.markContent('Artifact');
  doc.save().lineWidth(3).strokeColor('#9c7a2f').rect(a4.side - 14, top, measureOfSheet + 28, bottom - top).stroke();
  doc.lineWidth(0.8).rect(a4.side - 8, top + 6, measureOfSheet + 16, bottom - top - 12).stroke();
  for (const [x, y] of [[a4.side - 8, top + 6], [a4.side + measureOfSheet + 8, top + 6], [a4.side - 8, bottom - 6], [a4.side + measureOfSheet + 8, bottom - 6]] as const) doc.circle(x, y, 9).fillAndStroke('#fff8e6', '#9c7a2f');
  doc.restore();
  doc.endMarkedContent();
  const title = titleOf(given.name.zh);
  sheet.y = top + 56;
  sheet.paragraph(title.length <= 8 ? Array.from(title).join(' ') : title, { size: title.length > 14 ? 22 : 32, bold: true, align: 'center', tag: 'H1', below: 6 });
  if (given.name.en !== null) sheet.paragraph(given.name.en, { size: 12, align: 'center', colour: ink.soft, lang: 'en', below: 6 });
  sheet.paragraph('（样本，仅供了解结果的样式，不具有任何效力）', { size: 10.5, align: 'center', colour: ink.mark, below: 18 });
  sheet.paragraph(`编号：${number(job)}`, { size: 11, align: 'right', below: 14 });
  const own = ownFields(job).slice(0, 4).map(({ name, sample, options, chosen = 0 }) => [name, options?.[chosen] ?? sample] as const).filter(([, value]) => value !== cast.firm.name && value !== cast.firm.address);
  const rows = [...holder(job), ...own, ['有效期', validity(given, job)] as const, ['依据', content.legalBasis[0] ? `《${content.legalBasis[0].law.zh}》${content.legalBasis[0].article ?? ''}` : '有关规定'] as const];
  const element = sheet.element('Table');
  for (const [name, value] of rows) {
    const lines = sheet.set(value, measureOfSheet - 190, 12.5);
    const row = doc.struct('TR');
    element.add(row);
    const cell = (tag: 'TH' | 'TD', draw: () => void): void => {
      const one = doc.struct(tag);
      row.add(one);
      one.add(draw);
      one.end();
    };
    const y = sheet.y;
    cell('TH', () => {
      doc.font('bold').fontSize(12.5).fillColor(ink.text);
      doc.text(name, a4.side + 22, y + 14, { lineBreak: false, baseline: 'alphabetic' });
    });
    cell('TD', () => {
      doc.font('regular').fontSize(12.5).fillColor(ink.pen);
      lines.forEach((line, at) => doc.text(line.pieces.map(({ text }) => text).join(''), a4.side + 170, y + 14 + at * 19, { lineBreak: false, baseline: 'alphabetic' }));
    });
    row.end();
    sheet.y += Math.max(1, lines.length) * 19 + 10;
  }
  element.end();
  sheet.y = Math.max(sheet.y + 20, bottom - 150);
  const mark = sheet.y;
  sheet.paragraph(`发证机关：${content.agency.name.zh}（样例）`, { size: 12, align: 'right', below: 6 });
  sheet.paragraph(cast.date.zh, { size: 12, align: 'right', below: 6 });
  seal(job, a4.side + 80, mark + 24, 42);
}

/** The term in words that fit on the document itself: from its day on. */
const validity = ({ validity: given }: Result, { cast }: Job): string => (given === null || /载明|为准/.test(given.zh) ? `自 ${cast.date.zh}起，期限由发证机关载明` : /年$/.test(given.zh) ? `${given.zh}，自 ${cast.date.zh}起` : given.zh);

const decisions: readonly (readonly [RegExp, (matter: string) => string])[] = [
  [/不予|注销/, (matter) => `你（单位）提交的“${matter}”申请收悉。经审查，申请材料齐全、符合法定形式，现准予办理注销，原证件（文书）自即日起失效。`],
  [/回执|凭证|备案|编号|登记/, (matter) => `你（单位）提交的“${matter}”材料收悉。经核对，材料齐全、符合法定形式，现予以登记（备案）。`],
  [/报告|结论|检验|鉴定|结果|意见/, (matter) => `根据你（单位）关于“${matter}”的申请，经核查和研究，形成如下结果：所报情况属实，符合有关规定和标准的要求。`],
  [/合同|协议/, (matter) => `甲乙双方就“${matter}”经协商一致，约定权利义务如下，自双方签名或者盖章之日起生效。`],
];

function document(job: Job, given: Result): void {
  const { sheet, content, cast } = job;
  const { doc } = sheet;
  const matter = content.name.zh;
  const name = given.name.zh;
  sheet.space(16);
  sheet.paragraph(content.agency.name.zh, { size: content.agency.name.zh.length > 16 ? 20 : 26, bold: true, align: 'center', colour: ink.mark, below: 4 });
  doc.markContent('Artifact');
  doc.save().lineWidth(2).strokeColor(ink.mark).moveTo(a4.side, sheet.y).lineTo(a4.side + measureOfSheet, sheet.y).stroke().lineWidth(0.6).moveTo(a4.side, sheet.y + 4).lineTo(a4.side + measureOfSheet, sheet.y + 4).stroke().restore();
  doc.endMarkedContent();
  sheet.paragraph(number(job), { size: 11, align: 'right', above: 14, below: 14 });
  sheet.paragraph(name, { size: name.length > 18 ? 17 : 22, bold: true, align: 'center', tag: 'H1', below: 4 });
  if (given.name.en !== null) sheet.paragraph(given.name.en, { size: 10.5, align: 'center', colour: ink.soft, lang: 'en', below: 2 });
  sheet.paragraph('（样本，仅供了解结果的样式，不具有任何效力）', { size: 10, align: 'center', colour: ink.mark, below: 14 });
  sheet.paragraph([{ text: `${cast.applicant}：`, colour: ink.pen }], { size: 12, below: 4 });
  const said = decisions.find(([words]) => words.test(name))?.[1] ?? ((one: string): string => `你（单位）提出的“${one}”申请，经审查，符合法定条件和标准，现决定准予办理。`);
  sheet.paragraph(said(matter), { size: 12, indent: 2, below: 8 });
  const basis = content.legalBasis.slice(0, 3).map(({ law, article }) => `《${law.zh}》${article ?? ''}`).join('、');
  if (basis !== '') sheet.paragraph(`依据：${basis}。`, { size: 12, indent: 2, below: 10 });
  const filled: Job = { ...job, filled: true };
  grid(sheet, [1.28, 2, 1.28, 2], [
    ...pairs(holder(job)).map(([one, other]): Row => ({ cells: [label(one[0]), { text: [{ text: one[1], colour: ink.pen }] }, label(other[0]), { text: [{ text: other[1], colour: ink.pen }] }] })),
    ...fieldRows(filled, ownFields(job).slice(0, 4)),
    { cells: [label('有效期'), { text: validity(given, job), span: 3 }] },
  ]);
  const remedy = [content.rights.reconsideration, content.rights.litigation].filter((text) => text !== null).map(({ zh }) => zh);
  if (remedy.length > 0) sheet.paragraph(remedy.join(''), { size: 10.5, indent: 2, above: 10, below: 10 });
  sheet.ensure(120);
  sheet.space(26);
  const mark = sheet.y;
  sheet.paragraph(`${content.agency.name.zh}（样例）`, { size: 12, align: 'right', below: 6 });
  sheet.paragraph(cast.date.zh, { size: 12, align: 'right', below: 24 });
  seal(job, a4.width - a4.side - (sheet.set(`${content.agency.name.zh}（样例）`, measureOfSheet, 12)[0]?.width ?? 0) - 54, mark + 22, 40);
  notes(job, '说明', ['实际结果以办理机关出具的为准；样式由机关规定，可能与本样本不同。', `领取方式：${given.delivery.length > 0 ? given.delivery.map((way) => ({ counter: '窗口领取', mail: '邮寄送达', electronic: '电子送达' })[way]).join('、') : '未公布'}。`]);
}

const pairs = <T>(list: readonly T[]): (readonly [T, T])[] => Array.from({ length: Math.floor(list.length / 2) }, (_, at) => [list[at * 2] as T, list[at * 2 + 1] as T] as const);
