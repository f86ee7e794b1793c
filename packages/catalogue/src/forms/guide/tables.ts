import type { Material } from '@hallkit/contract';
import type { Job } from '../job.ts';
import { ink } from '../sheet/draw.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';
import { limitText, unpublished } from './words.ts';

const forms = { original: '原件', copy: '复印件', originalAndCopy: '原件和复印件' } as const;
const sources = { applicant: '申请人准备', government: '政府部门核发', other: '其他单位出具' } as const;
const deliveries = { counter: '窗口领取', mail: '邮寄送达', electronic: '电子送达' } as const;

function needOf({ necessity, condition }: Material): string {
  if (necessity === 'required') return '必要';
  return necessity === 'toFollow' ? '可容缺后补' : condition === null ? '视情况' : `${condition.zh}提交`;
}

/** The tables of a guide: materials, steps, fees, results. */
export function guideTables(job: Job, heading: (zh: string, en: string) => void): void {
  const { sheet, content } = job;
  const head = (...cells: string[]): Row => ({ head: true, cells });
  const nothing = (): void => void sheet.paragraph(unpublished(content), { size: 10, colour: ink.soft });

  heading('申请材料', 'Materials');
  if (content.materials.length === 0) nothing();
  else {
    grid(sheet, [0.65, 3, 1.5, 1.5, 2.9], [
      head('序号', '材料名称', '必要性', '形式和份数', '来源和说明'),
      ...content.materials.map((one, at): Row => {
        const remarks = [sources[one.source] + (one.issuer ? `（${one.issuer.zh}）` : ''), one.waived?.zh, one.commitment?.zh, one.notes?.zh].filter((part) => part !== undefined);
        return {
          cells: [
            { text: String(at + 1), align: 'center' },
            { text: [{ text: one.name.zh }, ...(one.name.en === null ? [] : [{ text: `\n${one.name.en}`, colour: ink.soft }])] },
            needOf(one),
            `${one.original === null ? '形式不限' : forms[one.original]}${one.copies === null ? '' : ` ${one.copies} 份`}`,
            remarks.join('\n'),
          ],
        };
      }),
    ], 9.5);
  }

  heading('办理流程', 'Steps');
  if (content.steps.length === 0) nothing();
  else {
    grid(sheet, [0.65, 1.7, 1.6, 1.6, 3.8], [
      head('序号', '环节', '办理人员', '时限', '要求和结果'),
      ...content.steps.map((step, at): Row => ({
        cells: [{ text: String(at + 1), align: 'center' }, step.name.zh, step.who?.zh ?? '未公布', limitText(step.limit)?.zh ?? '另行告知', [step.standard?.zh, step.outcome ? `结果：${step.outcome.zh}` : undefined].filter((part) => part !== undefined).join('\n') || '未公布'],
      })),
    ], 9.5);
  }
  if (content.specialProcedures.length > 0) sheet.paragraph(`特别程序：${content.specialProcedures.map(({ name, limit, basis }) => `${name.zh}${limit === null ? '' : ` ${limitText(limit)?.zh ?? ''}`}${basis === null ? '' : `（${basis}，不计入时限）`}`).join('；')}。`, { size: 10, above: 4 });

  heading('收费', 'Fees');
  if (content.fees.charged === null) nothing();
  else if (!content.fees.charged) sheet.paragraph('不收费。', { size: 10 });
  else {
    grid(sheet, [2, 4, 2], [head('收费项目', '标准', '依据'), ...content.fees.items.map(({ name, standard, basis }): Row => ({ cells: [name.zh, standard?.zh ?? '未公布', basis ?? '未公布'] }))], 9.5);
    const ways = content.fees.paymentMethods.map((way) => ({ counter: '窗口', online: '网上', bank: '银行' })[way]);
    if (ways.length > 0) sheet.paragraph(`缴费方式：${ways.join('、')}。`, { size: 10, above: 4 });
  }

  heading('办理结果', 'Result');
  if (content.results.length === 0) nothing();
  else grid(sheet, [3, 3, 3], [head('名称', '有效期', '领取方式'), ...content.results.map(({ name, validity, delivery }): Row => ({ cells: [name.zh, validity?.zh ?? '未公布', delivery.map((way) => deliveries[way]).join('、') || '未公布'] }))], 9.5);
}
