import type { LocalizedText } from '@hallkit/contract';
import { four } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { grid, type Cell, type Row } from '../sheet/grid.ts';
import { Sheet } from '../sheet/sheet.ts';
import { ticked } from '../sheet/typefaces.ts';

/** A field and what was filled in; with boxes, which of them. */
export interface FinishedField {
  readonly label: string;
  readonly value: string;
  readonly options?: readonly string[];
  readonly chosen?: number;
}

/**
 * A form as it is handed in, for one matter or several.
 *
 * @property kind - What it is: an application asks, a commitment promises.
 * @property to - Whom it is for.
 * @property subject - The scenario or the matter.
 * @property number - Of the application; null of a draft.
 * @property day - When it was handed in, `YYYY-MM-DD`; null of a draft, which says so on each page.
 * @property replaces - Forms of single matters that it stands for.
 * @property materials - What comes with it, and how.
 */
export interface FinishedPaper {
  readonly kind: 'application' | 'commitment';
  readonly name: LocalizedText;
  readonly to: string;
  readonly subject: string;
  readonly number: string | null;
  readonly day: string | null;
  readonly applicant: { readonly kind: 'person' | 'firm'; readonly name: string; readonly number: string | null; readonly signedBy: string };
  readonly matters: readonly { readonly name: string; readonly department: string }[];
  readonly replaces: readonly string[];
  readonly sections: readonly { readonly title: string; readonly fields: readonly FinishedField[] }[];
  readonly materials: readonly { readonly name: string; readonly how: string }[];
  readonly delivery: string | null;
}

const label = (text: string): Cell => ({ text: text.length > 8 ? text.replace(/(?<=.)（/, '\n（') : text, label: true });
const pen = (text: string): Cell['text'] => (text === '' ? '' : [{ text, colour: ink.pen }]);
const valueOf = ({ value, options, chosen = -1 }: FinishedField): Cell['text'] => (options ? options.map((option, at) => `${at === chosen ? ticked : '□'} ${option}`).join('　') : pen(value));
const isShort = ({ value, options = [] }: FinishedField): boolean => (options.length > 0 ? options.join('　□ ').length : value.length) <= 17;

function rowsOf(fields: readonly FinishedField[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const [one, next] = [fields[at], fields[at + 1]];
    if (one && next && isShort(one) && isShort(next)) {
      rows.push({ cells: [label(one.label), { text: valueOf(one) }, label(next.label), { text: valueOf(next) }] });
      at += 1;
    } else if (one) rows.push({ cells: [label(one.label), { text: valueOf(one), span: 3 }] });
  }
  return rows;
}

const dayInWords = (day: string | null): string => (day === null ? '　　　　年　　　月　　　日' : `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`);

/**
 * Prints a form with what was filled in. The same values always give the same bytes, so that its digest stands for it.
 *
 * @returns A PDF (A4, typeface embedded as a subset, tagged); of a draft with 草稿 across each page.
 */
export async function renderPaper(paper: FinishedPaper): Promise<Uint8Array> {
  const { name, to, subject, number, day } = paper;
  const draft = day === null;
  const sheet = new Sheet({
    title: `${subject} - ${name.zh}`,
    subject: `${to} · ${subject}`,
    footer: `${subject} · ${number ?? '草稿，尚未提交'}`,
    provenance: draft ? '草稿 · 由填写的内容生成，提交前可以修改' : '由申请人填写的内容生成，与提交的数据一致',
    ...(draft ? { watermark: '草稿 DRAFT' } : {}),
  });
  sheet.paragraph(name.zh, { size: name.zh.length > 24 ? 16 : 20, bold: true, align: 'center', tag: 'H1', below: 2 });
  if (name.en !== null) sheet.paragraph(name.en, { size: 9.5, align: 'center', colour: ink.soft, lang: 'en', below: 2 });
  sheet.paragraph(`${to} · ${subject}`, { size: 9.5, align: 'center', colour: ink.soft, below: 8 });
  sheet.paragraph(`申请编号：${number ?? '提交后生成'}　　申请日期：${dayInWords(day)}`, { size: 10, below: 4 });
  (paper.kind === 'commitment' ? commitment : application)(sheet, paper);
  signature(sheet, paper);
  return sheet.finish();
}

const title = (sheet: Sheet, text: string): Sheet => sheet.paragraph(text, { bold: true, size: 11, above: 10, tag: 'H2', keep: 60 });

function matterList(sheet: Sheet, { matters }: FinishedPaper): void {
  grid(sheet, [0.5, 4.6, 3.1], [{ head: true, cells: ['序号', '事项', '办理部门'] }, ...matters.map(({ name, department }, at): Row => ({ cells: [{ text: String(at + 1), align: 'center' }, name, department] }))], 9.5);
}

const selfOf = ({ applicant }: FinishedPaper): string => (applicant.kind === 'firm' ? '本单位' : '本人');

function application(sheet: Sheet, paper: FinishedPaper): void {
  title(sheet, '一、申请办理的事项');
  matterList(sheet, paper);
  if (paper.replaces.length > 0) sheet.paragraph(`本表代替：${paper.replaces.join('、')}。`, { size: 9.5, colour: ink.soft, above: 4 });
  title(sheet, '二、填写内容');
  for (const section of paper.sections) grid(sheet, four, [{ cells: [{ text: [{ text: section.title, bold: true }], label: true, align: 'left', span: 4 }] }, ...rowsOf(section.fields)]);
  if (paper.delivery !== null) grid(sheet, [1.28, 5.28], [{ cells: [label('结果领取方式'), { text: pen(paper.delivery) }] }]);
  title(sheet, '三、随附材料');
  grid(sheet, [0.5, 4.6, 3.1], [{ head: true, cells: ['序号', '材料名称', '提交情况'] }, ...paper.materials.map(({ name, how }, at): Row => ({ cells: [{ text: String(at + 1), align: 'center' }, name, how] }))], 9.5);
  title(sheet, '四、申请人声明');
  sheet.paragraph(`${selfOf(paper)}已知晓上述事项的条件、所需材料和办理程序，所填写的内容和提交的材料真实、合法、有效，并同意办理部门为办理上述事项共同使用本申请的信息和材料，调取、核验有关电子证照和政务数据。隐瞒有关情况或者提供虚假材料的，愿意承担相应的法律责任。`, { indent: 2 });
}

function commitment(sheet: Sheet, paper: FinishedPaper): void {
  const { applicant, to, subject } = paper;
  const self = selfOf(paper);
  sheet.paragraph(`${to}：`, { size: 11.5, bold: true });
  sheet.paragraph([{ text: `　　${self}` }, { text: ` ${applicant.name} `, underline: true, colour: ink.pen }, ...(applicant.number === null ? [] : [{ text: '（' }, { text: applicant.number, underline: true, colour: ink.pen }, { text: '）' }]), { text: `，现办理“${subject}”所列下列事项，郑重承诺如下：` }], { size: 11.5, below: 6 });
  matterList(sheet, paper);
  const promises = [
    '已认真阅读办事指南和告知内容，知晓上述事项的条件、所需材料和法律责任。',
    '所填写的信息和提交的材料真实、合法、有效、完整，复印件与原件一致。',
    '以告知承诺方式办理的，已经达到告知的条件；约定后补的材料在约定期限内补交。',
    '落实安全、卫生和质量主体责任，接受监督检查，信息发生变化的及时报告并办理变更。',
    '违反上述承诺或者作出不实承诺的，愿意承担撤销决定、行政处罚、失信惩戒等法律责任以及由此造成的损失。',
  ];
  promises.forEach((promise, at) => sheet.paragraph(`${'一二三四五'.charAt(at)}、${promise}`, { size: 11.5, indent: 2, above: at === 0 ? 8 : 0, below: 3, tag: 'LI' }));
  if (paper.replaces.length > 0) sheet.paragraph(`本书代替：${paper.replaces.join('、')}。`, { size: 9.5, colour: ink.soft, above: 4 });
  sheet.paragraph(`本承诺是${self}真实的意思表示。`, { size: 11.5, indent: 2, above: 4 });
}

/** Handed in online by somebody whose identity is known: the name stands for the signature. */
function signature(sheet: Sheet, { applicant, day }: FinishedPaper): void {
  sheet.ensure(90);
  sheet.space(12);
  sheet.paragraph([{ text: '申请人：' }, { text: ` ${applicant.name} `, underline: true, colour: ink.pen }], { align: 'right', below: 6 });
  if (applicant.signedBy !== applicant.name) sheet.paragraph([{ text: '经办人：' }, { text: ` ${applicant.signedBy} `, underline: true, colour: ink.pen }], { align: 'right', below: 6 });
  sheet.paragraph(day === null ? '尚未提交' : `经实名核验，于 ${dayInWords(day)}网上提交`, { align: 'right', size: 10, below: 6, ...(day === null ? { colour: ink.mark } : {}) });
}
