import { boxes, written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { band, briefRows, fieldRows, form, furtherFields, head, notes, signatures, writingLines } from '../parts.ts';
import type { Field } from '../parts.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';

const forms = ['原件', '复印件', '电子'] as const;

const account: readonly Field[] = [
  { name: '户名', sample: '@applicant' },
  { name: '账户类型', sample: '', options: ['个人结算账户', '单位基本账户', '社会保障卡'] },
  { name: '开户银行（全称）', sample: '样例银行样例支行' },
  { name: '银行账号', sample: '6200 0000 0000 0000' },
  { name: '预留手机号码', sample: '@phone' },
  { name: '用途', sample: '接收本事项的款项' },
];

/** Particulars: a bank account, or facts with the pieces that show them. */
export function details(job: PaperJob): void {
  const { content, material, cast, sheet } = job;
  const bank = /银行|账户|账号|存折/.test(material.name.zh);
  head(job, material.name.zh, material.name.en);
  const fields = bank ? account.map((field) => ({ ...field, sample: field.sample.replace('@applicant', cast.applicant).replace('@phone', cast.person.phone) })) : furtherFields(job);
  form(job, [
    band('一、申请人'),
    ...briefRows(job),
    band(bank ? '二、账户信息' : '二、与本事项有关的信息'),
    ...fieldRows(job, fields),
    { cells: [{ text: '用于办理', label: true }, { text: content.name.zh, span: 3 }] },
  ]);
  if (bank) sheet.paragraph('上述账户为申请人名下的有效账户。因填写有误造成款项不能到账的，由申请人负责更正。', { indent: 2, above: 8 });
  else {
    sheet.paragraph('三、内容说明', { bold: true, size: 11, above: 10, tag: 'H2', keep: 90 });
    if (job.filled) sheet.paragraph(written(job, `　　本材料为“${material.name.zh}”，形成于 ${cast.date.zh}，内容与申请表所填一致，能够证明申请人符合本事项的有关条件。主要内容见下列附件。`), { size: 11 });
    else writingLines(job, 6);
    sheet.paragraph('四、附件', { bold: true, size: 11, above: 8, below: 4, tag: 'H2', keep: 80 });
    grid(sheet, [0.6, 2.9, 2.9, 0.8, 2.2], [
      { head: true, cells: ['序号', '名称', '形式', '页数', '证明的内容'] },
      ...Array.from({ length: 6 }, (_, at): Row => {
        const name = at === 0 ? material.name.zh : at === 1 ? '有关照片、记录' : '';
        return { cells: [{ text: String(at + 1), align: 'center' }, { text: written(job, name) }, { text: boxes(job, forms, name === '' ? [] : [at]) }, { text: written(job, name === '' ? '' : String(at + 2)), align: 'center' }, { text: written(job, name === '' ? '' : at === 0 ? '本事项有关情况' : '实际状况') }] };
      }),
    ], 9.5);
  }
  signatures(job, [{ role: '申请人（签名或者盖章）', name: cast.applicant, sealed: true }]);
  notes(job, '说明', [...(material.notes ? [material.notes.zh] : []), ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : []), bank ? '附银行卡（存折）复印件或者开户证明；信息变更的应当重新填写。' : '复印件注明“与原件一致”并签名或者盖章；能够由电子证照、政务数据核验的不必提交。']);
}
