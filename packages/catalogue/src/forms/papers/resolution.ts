import { boxes, gap, written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { band, form, head, label, notes, signatures } from '../parts.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';

/** A resolution: the meeting, what it decided and how it voted, and those who were there. */
export function resolution(job: PaperJob): void {
  const { content, material, cast, sheet } = job;
  const name = material.name.zh;
  const body = /股东/.test(name) ? '股东会' : /职工/.test(name) ? '职工代表大会' : /会员/.test(name) ? '会员大会' : /理事/.test(name) ? '理事会' : /成立大会/.test(name) ? '成立大会' : '会议';
  const appoints = /任职|任命/.test(name);
  const subject = appoints ? '任命负责人' : /解散/.test(name) ? '解散并成立清算组' : /变更/.test(name) ? '变更登记事项' : `办理${content.name.zh}`;
  const { firm, person, partner, agent, date } = cast;
  head(job, name, material.name.en);
  form(job, [
    band('一、会议情况'),
    { cells: [label('单位名称'), { text: written(job, firm.name), span: 3 }] },
    { cells: [label('会议名称'), { text: written(job, `2026 年第一次${body}`) }, label('会议性质'), { text: boxes(job, ['定期', '临时'], [1]) }] },
    { cells: [label('时间'), { text: written(job, `${date.zh} 9 时`) }, label('地点'), { text: written(job, firm.address) }] },
    { cells: [label('召集人和主持人'), { text: written(job, person.name) }, label('记录人'), { text: written(job, agent.name) }] },
    { cells: [label('应到和实到'), { text: written(job, '应到 3 人，实到 3 人，代表全部表决权') }, label('通知方式和日期'), { text: written(job, '会前十五日书面通知') }] },
  ]);
  sheet.paragraph('二、决议事项', { bold: true, size: 11, above: 10, tag: 'H2' });
  sheet.paragraph([{ text: '会议依照法律和章程的规定召集，就' }, gap(job, subject, 14), { text: '形成如下决议：' }], { size: 11, indent: 2 });
  const decisions = [
    appoints ? `任命${agent.name}为负责人，任期三年。` : /解散/.test(name) ? `同意解散，成立由${person.name}、${partner.name}、${agent.name}组成的清算组，${person.name}任负责人。` : `同意${subject}。`,
    `委托${agent.name}办理“${content.name.zh}”的有关手续。`,
    '本决议自通过之日起生效。',
  ];
  decisions.forEach((decision, at) => sheet.paragraph([{ text: `${at + 1}．` }, gap(job, decision, 34)], { size: 11, indent: 2, below: 5, tag: 'LI' }));
  sheet.paragraph([{ text: '表决结果：同意' }, gap(job, '3', 3), { text: '人，占表决权' }, gap(job, '100', 3), { text: '%；反对' }, gap(job, '0', 3), { text: '人；弃权' }, gap(job, '0', 3), { text: '人。' }], { size: 11, indent: 2, above: 4 });
  sheet.paragraph('三、出席人员签名', { bold: true, size: 11, above: 10, below: 4, tag: 'H2', keep: 100 });
  const present = [person, partner, agent];
  grid(sheet, [0.6, 2, 1.6, 1.4, 2], [
    { head: true, cells: ['序号', '姓名（名称）', '表决权比例', '意见', '签名或者盖章'] },
    ...Array.from({ length: 6 }, (_, at): Row => {
      const one = present[at];
      const put = (text: string): { text: ReturnType<typeof written>; align: 'center' } => ({ text: one ? written(job, text) : '', align: 'center' });
      return { cells: [{ text: String(at + 1), align: 'center' }, put(one?.name ?? ''), put(['60%', '30%', '10%'][at] ?? ''), put('同意'), put(one?.name ?? '')] };
    }),
  ]);
  signatures(job, [{ role: '单位（盖章）', name: firm.name, sealed: true }]);
  notes(job, '说明', [...(material.notes ? [material.notes.zh] : []), '表决比例和程序按法律和章程的规定；股东为单位的，由其盖章。', ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : [])]);
}
