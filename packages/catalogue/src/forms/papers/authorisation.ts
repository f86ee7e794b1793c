import { boxes, gap, written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { band, form, head, label, notes, seal } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { a4, measureOfSheet } from '../sheet/page.ts';
import { applicantsOf } from '../values/cast.ts';
import { itemsOf, phonesOf } from './application.ts';

/** A power of attorney: who gives it to whom, for what, how far and how long; both sign, and show their cards. */
export function authorisation(job: PaperJob): void {
  const { content, material, cast, sheet } = job;
  const { person, agent, firm, date } = cast;
  const organisation = applicantsOf(content) === 'organisation';
  const letter = /介绍信/.test(material.name.zh);
  head(job, material.name.zh, material.name.en);
  const giver = organisation
    ? [
        { cells: [label('单位名称'), { text: written(job, firm.name), span: 3 }] },
        { cells: [label('统一社会信用代码'), { text: written(job, firm.creditCode) }, label('法定代表人（负责人）'), { text: written(job, firm.legalPerson.name) }] },
        { cells: [label('联系电话'), { text: written(job, firm.legalPerson.phone) }, label('住所'), { text: written(job, firm.address) }] },
      ]
    : [
        { cells: [label('姓名（名称）'), { text: written(job, person.name) }, label('证件号码'), { text: written(job, person.idNumber) }] },
        { cells: [label('联系电话'), { text: written(job, person.phone) }, label('住址'), { text: written(job, person.address) }] },
      ];
  const items = itemsOf(job);
  form(job, [
    band(`一、${letter ? '介绍单位' : '委托人'}`),
    ...giver,
    band(`二、${letter ? '被介绍人' : '受托人'}`),
    { cells: [label('姓名'), { text: written(job, agent.name) }, label('证件号码'), { text: written(job, agent.idNumber) }] },
    { cells: [label('联系电话'), { text: written(job, agent.phone) }, label('与委托人关系'), { text: written(job, organisation ? '本单位职工' : '亲属') }] },
    band('三、委托事项'),
    { cells: [label('办理事项'), { text: content.name.zh, span: 3 }] },
    { cells: [label('办理机关'), { text: content.agency.name.zh, span: 3 }] },
    { cells: [label('办理项'), { text: boxes(job, items.map(({ name }) => name.zh), [0], '\n'), span: 3 }] },
    { cells: [label('委托权限'), { text: boxes(job, ['递交、补正申请材料', '核对材料和查询进度', '签收文书、领取结果', '代为签署有关表格', '其他：'], [0, 1, 2]), span: 3 }] },
    { cells: [label('委托期限'), { text: [{ text: '自 ' }, gap(job, date.zh, 8), { text: ' 至 ' }, gap(job, `2026 年 ${date.month + 3} 月 ${date.day} 日`, 8)], span: 3 }] },
  ]);
  sheet.paragraph('受托人在上述权限和期限内办理本事项的行为，由委托人承担法律责任。受托人不得转委托。委托人、受托人的身份信息真实有效。', { indent: 2, above: 8 });
  sheet.space(4);
  const giverSigns = organisation ? '委托单位（盖章）' : '委托人（签名）';
  form(job, [
    { cells: [label(giverSigns), { text: written(job, cast.applicant), lines: 4 }, label('受托人（签名）'), { text: written(job, agent.name), lines: 4 }] },
    { cells: [label('日期'), { text: written(job, date.zh) }, label('日期'), { text: written(job, date.zh) }] },
  ]);
  if (job.filled && organisation) seal(job, a4.side + 168, sheet.y - 48, 25);
  cards(job);
  notes(job, '说明', [...(material.notes ? [material.notes.zh] : []), '权限中没有勾选的视为没有委托；涂改无效。', `窗口核对受托人身份证原件。咨询电话：${phonesOf(job)}。`]);
}

/** Two dashed frames for copies of identity cards, of their size (85.6 by 54 millimetres). */
function cards({ sheet }: PaperJob): void {
  const { doc } = sheet;
  const [width, height] = [228, 144];
  sheet.ensure(height + 24);
  sheet.space(10);
  const top = sheet.y;
  ['委托人（法定代表人）身份证复印件', '受托人身份证复印件'].forEach((words, at) => {
    const left = at === 0 ? a4.side : a4.side + measureOfSheet - width;
    doc.markContent('Artifact');
    doc.save().lineWidth(0.7).strokeColor(ink.soft).dash(4, { space: 3 }).roundedRect(left, top, width, height, 8).stroke().undash().restore();
    doc.endMarkedContent();
    const element = sheet.element('P');
    element.add(() => {
      doc.font('regular').fontSize(9).fillColor(ink.soft);
      doc.text(`（${words}粘贴处）`, left + (width - doc.widthOfString(`（${words}粘贴处）`)) / 2, top + height / 2 + 3, { lineBreak: false, baseline: 'alphabetic' });
    });
    element.end();
  });
  sheet.y = top + height + 6;
}
