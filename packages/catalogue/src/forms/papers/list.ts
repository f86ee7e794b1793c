import { written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { briefRows, form, head, notes, signatures } from '../parts.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';
import { createSeed } from '../values/seed.ts';

interface Columns {
  readonly heads: readonly string[];
  readonly shares: readonly number[];
  /** The values of a row of the sample, after its number; null where there are no more. */
  readonly row: (job: PaperJob, at: number) => readonly string[] | null;
}

const people: Columns = {
  heads: ['序号', '姓名', '性别', '证件号码', '岗位（职务）', '资格（证书）', '联系电话'],
  shares: [0.55, 1, 0.6, 2.2, 1.2, 1.4, 1.5],
  row: ({ cast }, at) => {
    const one = [cast.person, cast.agent, cast.partner][at];
    return one ? [one.name, one.sex, one.idNumber, ['负责人', '管理人员', '技术人员'][at] ?? '', ['—', '样例 0001', '样例 0002'][at] ?? '', one.phone] : null;
  },
};
const documents: Columns = {
  heads: ['序号', '名称', '编号', '版本', '页数', '备注'],
  shares: [0.55, 3.4, 1.4, 0.8, 0.8, 1.4],
  row: (_, at) => {
    const name = ['人员管理和培训制度', '采购和进货查验制度', '储存和出入库管理制度', '设施设备维护制度', '自查和整改制度', '投诉和不良情况处理制度', '应急处置方案', '记录和档案管理制度'][at];
    return name === undefined ? null : [name, `YL-${String(at + 1).padStart(2, '0')}`, '1', String(3 + (at % 4)), ''];
  },
};
const goods: Columns = {
  heads: ['序号', '名称', '规格型号', '单位', '数量', '用途（去向）', '备注'],
  shares: [0.55, 2, 1.4, 0.7, 0.9, 1.8, 1],
  row: (_, at) => (at < 4 ? [`样例物品 ${'甲乙丙丁'.charAt(at)}`, `YL-0${at + 1}`, '件', String(10 * (at + 1)), '按批准的用途使用', ''] : null),
};
const equipment: Columns = {
  heads: ['序号', '名称', '型号规格', '数量', '生产单位', '购置日期', '状态'],
  shares: [0.55, 2, 1.4, 0.7, 1.9, 1.3, 0.8],
  row: ({ specifics, content }, at) => {
    const name = specifics.things[at];
    const seed = createSeed(`${content.id} ${at}`);
    return name === undefined ? null : [name, `YL-${seed.number('model', 100, 999)}`, String(seed.number('count', 1, 6)), '样例设备厂', `2025 年 ${seed.number('month', 1, 12)} 月`, '正常'];
  },
};

const columnsOf = (name: string): Columns =>
  /人员|名单|名册|考官|医师|花名/.test(name) ? people : /目录|台账|手册/.test(name) ? documents : /货物|处理|用品|物资/.test(name) ? goods : equipment;

/** A list in a table of its own columns: people, documents, goods or equipment. */
export function list(job: PaperJob): void {
  const { material, cast, sheet } = job;
  const { heads, shares, row } = columnsOf(material.name.zh);
  head(job, material.name.zh, material.name.en);
  form(job, briefRows(job));
  sheet.space(8);
  const rows = Array.from({ length: 15 }, (_, at): Row => {
    const values = row(job, at);
    return { cells: [{ text: String(at + 1), align: 'center' }, ...heads.slice(1).map((_, column) => ({ text: written(job, values?.[column] ?? '') }))] };
  });
  grid(sheet, shares, [{ head: true, cells: [...heads] }, ...rows], 9.5);
  const count = rows.findIndex((_, at) => row(job, at) === null);
  sheet.paragraph(job.filled ? [{ text: '合计：' }, ...[written(job, `${count < 0 ? 15 : count} 项`)].flat().filter((run) => typeof run !== 'string')] : '合计：　　　　项', { size: 10, above: 6 });
  signatures(job, [{ role: '填表人（签名）', name: cast.agent.name }, { role: '申请人（签名或者盖章）', name: cast.applicant, sealed: true }]);
  notes(job, '说明', [...(material.notes ? [material.notes.zh] : []), ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : []), '行数不够的可以另附页，每页签名或者盖章；空行划线注销。']);
}
