import type { Job } from './job.ts';
import { boxes, gap, written } from './job.ts';
import { ink, leading } from './sheet/draw.ts';
import { grid } from './sheet/grid.ts';
import type { Cell, Row } from './sheet/grid.ts';
import { a4, measureOfSheet } from './sheet/page.ts';
import { applicantsOf } from './values/cast.ts';
import { told } from './values/specifics.ts';

/** A cell that names a field; what stands in brackets begins a line where the name is long. */
export const label = (text: string, span = 1): Cell => ({ text: text.length > 8 ? text.replace(/(?<=.)（/, '\n（') : text, label: true, span });

/** A row over the whole width that begins a part of a form. */
export const band = (text: string): Row => ({ cells: [{ text: [{ text, bold: true }], label: true, align: 'left', span: 4 }] });

/** Widths of the four columns of most forms. */
export const four = [1.28, 2, 1.28, 2] as const;

/** Title of a paper, its English, and which matter and agency it belongs to. */
export function head({ sheet, content, filled }: Job, title: string, english: string | null, under?: string): void {
  sheet.paragraph(title, { size: title.length > 24 ? 16 : 20, bold: true, align: 'center', tag: 'H1', below: 2 });
  if (english !== null) sheet.paragraph(english, { size: 9.5, align: 'center', colour: ink.soft, lang: 'en', below: 2 });
  if (filled) sheet.paragraph('（填写样表，人物、单位和证号均为虚构）', { size: 9.5, align: 'center', colour: ink.mark, below: 2 });
  sheet.paragraph(under ?? `${content.agency.name.zh} · ${content.name.zh}`, { size: 9.5, align: 'center', colour: ink.soft, below: 8 });
}

/** Who applies: a person, an organisation, or whichever it is. */
export function applicantRows(job: Job): Row[] {
  const { content, cast } = job;
  const { person, agent, firm } = cast;
  const who = applicantsOf(content);
  const asPerson = who !== 'organisation';
  const put = (is: boolean, text: string): Cell['text'] => (is ? written(job, text) : '');
  const people: Row[] = [
    { cells: [label('姓名'), { text: put(asPerson, person.name) }, label('性别'), { text: boxes(job, ['男', '女'], asPerson ? [person.sex === '男' ? 0 : 1] : []) }] },
    { cells: [label('证件类型'), { text: boxes(job, ['居民身份证', '其他'], asPerson ? [0] : []) }, label('证件号码'), { text: put(asPerson, person.idNumber) }] },
    { cells: [label('联系电话'), { text: put(asPerson, person.phone) }, label('电子邮箱'), { text: '' }] },
    { cells: [label('住址'), { text: put(asPerson, person.address), span: 3 }] },
  ];
  const organisations: Row[] = [
    { cells: [label('单位名称'), { text: put(!asPerson, firm.name), span: 3 }] },
    { cells: [label('统一社会信用代码'), { text: put(!asPerson, firm.creditCode) }, label('法定代表人（负责人）'), { text: put(!asPerson, firm.legalPerson.name) }] },
    { cells: [label('法定代表人\n证件号码'), { text: put(!asPerson, firm.legalPerson.idNumber) }, label('联系电话'), { text: put(!asPerson, firm.legalPerson.phone) }] },
    { cells: [label('住所（经营场所）'), { text: put(!asPerson, firm.address), span: 3 }] },
  ];
  const agents: Row[] = content.agent === false && who === 'person' ? [] : [
    { cells: [label('代理人（经办人）'), { text: put(!asPerson, agent.name) }, label('证件号码'), { text: put(!asPerson, agent.idNumber) }] },
    { cells: [label('联系电话'), { text: put(!asPerson, agent.phone) }, label('代理权限'), { text: boxes(job, ['递交材料', '领取结果', '其他'], asPerson ? [] : [0, 1]) }] },
  ];
  if (who === 'person') return [...people, ...agents];
  if (who === 'organisation') return [...organisations, ...agents];
  return [
    { cells: [label('申请人类型'), { text: boxes(job, ['自然人（填写甲栏）', '法人或者其他组织（填写乙栏）'], [0]), span: 3 }] },
    { cells: [{ text: '甲　自然人', label: true, align: 'left', span: 4 }] },
    ...people,
    { cells: [{ text: '乙　法人或者其他组织', label: true, align: 'left', span: 4 }] },
    ...organisations,
    ...agents,
  ];
}

/** Who applies in two rows, for papers that go along with an application. */
export function briefRows(job: Job): Row[] {
  const { person, firm, applicant } = job.cast;
  const organisation = applicantsOf(job.content) === 'organisation';
  return [
    { cells: [label('申请人（单位）'), { text: written(job, applicant) }, label(organisation ? '统一社会信用代码' : '证件号码（信用代码）'), { text: written(job, organisation ? firm.creditCode : person.idNumber) }] },
    { cells: [label('联系人及电话'), { text: written(job, `${person.name} ${person.phone}`) }, label('地址'), { text: written(job, organisation ? firm.address : person.address) }] },
  ];
}

/** Lines for signatures at the right, each with its date, and room for a seal. */
export function signatures(job: Job, roles: readonly { readonly role: string; readonly name: string; readonly sealed?: boolean }[]): void {
  const { sheet, cast } = job;
  sheet.ensure(roles.length * 62 + 10);
  for (const { role, name, sealed = false } of roles) {
    sheet.space(12);
    const top = sheet.y;
    const line = [{ text: `${role}：` }, gap(job, name, 10)];
    sheet.paragraph(line, { align: 'right', below: 6 });
    sheet.paragraph(job.filled ? [{ text: cast.date.zh, colour: ink.pen }] : '　　　　年　　　月　　　日', { align: 'right', below: 6 });
    if (sealed && job.filled && applicantsOf(job.content) !== 'person' && name === cast.firm.name) seal(job, a4.width - a4.side - (sheet.set(line, measureOfSheet, 10.5)[0]?.width ?? 0) - 44, top + 20);
  }
}

/** Where a seal goes: a dashed ring that says it is none. */
export function seal({ sheet: { doc } }: Job, x: number, y: number, radius = 32): void {
  doc.markContent('Artifact');
  doc.save().lineWidth(1.2).strokeColor(ink.mark).strokeOpacity(0.75).dash(3, { space: 2.5 }).circle(x, y, radius).stroke().undash();
  doc.font('regular').fontSize(9).fillColor(ink.mark, 0.85);
  for (const [words, down] of [['印章位置', -1], ['（样例）', 12]] as const) doc.text(words, x - doc.widthOfString(words) / 2, y + down, { lineBreak: false, baseline: 'alphabetic' });
  doc.restore();
  doc.fillOpacity(1).strokeOpacity(1);
  doc.endMarkedContent();
}

/** Numbered remarks in small type at the end of a paper. */
export function notes({ sheet }: Job, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  sheet.paragraph(title, { size: 9.5, bold: true, above: 10, below: 2, tag: 'H2', keep: leading(9) * 2 });
  lines.forEach((line, at) => sheet.paragraph(`${at + 1}. ${line}`, { size: 9, colour: ink.soft, below: 1.5, tag: 'LI' }));
}

/** Ruled lines to write on, so many or as many as the page has room for. */
export function writingLines({ sheet }: Job, count: number): void {
  const { doc } = sheet;
  for (let line = 0; line < count; line += 1) {
    sheet.ensure(25);
    sheet.space(25);
    doc.markContent('Artifact');
    doc.save().lineWidth(0.5).strokeColor('#9aa1ab').moveTo(a4.side, sheet.y).lineTo(a4.side + measureOfSheet, sheet.y).stroke().restore();
    doc.endMarkedContent();
  }
  sheet.space(8);
}

/** Something a form asks: with what a sample answers, or with boxes of which a sample ticks one. */
export interface Field {
  readonly name: string;
  readonly sample: string;
  readonly options?: readonly string[];
  /** Position of the box that a sample ticks; 0 when left out. */
  readonly chosen?: number;
}

/** Which of some options the name of a matter speaks of, whole or by its first word; else the first. */
function chosenOf(options: readonly string[], name: string): number {
  const whole = options.findIndex((option) => name.includes(option));
  return Math.max(0, whole >= 0 ? whole : options.findIndex((option) => name.includes(option.slice(0, 2))));
}

/** What a matter of this kind asks beyond the applicant; of several boxes the one that its name speaks of is ticked (继承). */
export const ownFields = ({ specifics, cast, content }: Job): Field[] =>
  specifics.fields.map(([name = '', first = '', ...rest]) => (first === '?' ? { name, sample: rest.join('　□ '), options: rest, chosen: chosenOf(rest, content.name.zh) } : { name, sample: told(first, cast, content.region.name.zh) }));

/** The same without what {@link briefRows} has asked already. */
export const furtherFields = (job: Job): Field[] => ownFields(job).filter(({ sample }) => ![job.cast.firm.name, job.cast.firm.address, job.cast.applicant].includes(sample));

/** Rows of fields, two a row where both answers are short; a blank is laid out as its sample. */
export function fieldRows(job: Job, fields: readonly Field[]): Row[] {
  const rows: Row[] = [];
  const cell = ({ sample, options, chosen = 0 }: Field): Cell => ({ text: options ? boxes(job, options, [chosen]) : written(job, sample) });
  const short = ({ sample }: Field): boolean => sample.length <= 17;
  for (let at = 0; at < fields.length; at += 1) {
    const [one, next] = [fields[at], fields[at + 1]];
    if (one && next && short(one) && short(next)) {
      rows.push({ cells: [label(one.name), cell(one), label(next.name), cell(next)] });
      at += 1;
    } else if (one) rows.push({ cells: [label(one.name), { ...cell(one), span: 3 }] });
  }
  return rows;
}

/** Draws rows of the four columns of most forms. */
export const form = (job: Job, rows: readonly Row[]): void => grid(job.sheet, four, rows);
