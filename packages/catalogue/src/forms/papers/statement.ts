import { written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { band, briefRows, fieldRows, form, furtherFields, head, notes, signatures, writingLines } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { applicantsOf } from '../values/cast.ts';

interface Part {
  readonly title: string;
  /** What is to be written here. */
  readonly asks: string;
  readonly sample: string;
}

/** Parts of an explanation or report, by words of its name; the first that fit win. */
const outlines: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/遗失|损毁/, [
    { title: '遗失（损毁）经过', asks: '时间、地点、证件名称和编号', sample: '2026 年 2 月搬迁时不慎遗失原证件，编号样例 2021-0001，多方寻找未果。' },
    { title: '说明事项', asks: '是否出借、抵押；找到后如何处理', sample: '原证件没有出借、抵押或者转让；如日后找到，立即交回发证机关。' },
  ]],
  [/清算|注销|终止|闭坑|清缴/, [
    { title: '清算（终止）组织与过程', asks: '清算组成员、起止日期、通知和公告情况', sample: '已成立清算组，自 2026 年 1 月 5 日至 3 月 10 日开展清算，依法通知债权人并公告。' },
    { title: '债权债务与财产处理', asks: '债权、债务、职工工资、税款、剩余财产', sample: '债权已收回，债务、职工工资和税款已结清，剩余财产已分配完毕。' },
    { title: '结论', asks: '有无未了事项', sample: '清算工作已经结束，没有未了事项，所述情况真实。' },
  ]],
  [/可行性|规模|论证|评估|技术报告|结构计算|检测/, [
    { title: '项目概况', asks: '名称、地点、规模、投资', sample: '项目位于样例路与示范街路口，规模和投资见本书所附基本情况。' },
    { title: '必要性与依据', asks: '需要、规划和技术标准', sample: '项目符合当地规划和有关技术标准，能够满足周边群众需要。' },
    { title: '方案与条件', asks: '场地、设备、人员、工艺或者计算方法', sample: '场地、设备和人员均已落实，工艺成熟，主要指标经计算符合标准要求。' },
    { title: '风险与措施', asks: '安全、环境、资金等', sample: '已识别主要风险，制定了相应措施和应急安排。' },
    { title: '结论', asks: '是否可行、合格', sample: '综上，项目条件具备，方案可行。' },
  ]],
  [/整改|处置|处理/, [
    { title: '问题与原因', asks: '被指出的问题、发生的原因', sample: '检查发现台账记录不完整，原因是人员变动后交接不到位。' },
    { title: '措施与结果', asks: '已采取的措施、完成日期', sample: '已补齐台账、培训人员并指定专人负责，于 2026 年 3 月 5 日全部完成。' },
    { title: '今后安排', asks: '防止再次发生的办法', sample: '每月自查一次，自查记录留存备查。' },
  ]],
  [/设施|场所|储存|仓储|专柜|专库|场地|设备|岗位|人员|能力|系统|追溯|防范/, [
    { title: '基本情况', asks: '位置、面积、数量、布局', sample: '场所位于样例路，面积和布局符合要求，各功能区分开设置，互不影响。' },
    { title: '设施设备与人员', asks: '名称、数量、资格、运行情况', sample: '已配备必要的设施设备并运行正常；专人管理，人员经培训合格后上岗。' },
    { title: '管理与安全措施', asks: '制度、检查、记录、应急', sample: '建立了出入、检查和记录制度，配备消防和监控设施，每日巡查。' },
  ]],
  [/用途|用量|品种|货物|原料|工艺|处方|流程/, [
    { title: '名称、规格与来源', asks: '品名、规格、数量、来源', sample: '样例品种，规格 YL-01，来自合法的供货单位。' },
    { title: '用途和计算依据', asks: '做什么用、每次和全年用量、如何算出', sample: '用于日常生产，每批 2 千克，全年 25 批，共需 50 千克。' },
    { title: '流程与管理', asks: '主要步骤、保管、去向', sample: '按登记、领用、使用、回收四步管理，双人复核，去向可查。' },
  ]],
  [/事实|经过|请求|诉求|陈述|困难|原因|理由/, [
    { title: '事实经过', asks: '时间、地点、人物、经过', sample: '2026 年 2 月 10 日在样例路发生本事项所述情况，经过如实记录如下，有关证据附后。' },
    { title: '理由与依据', asks: '为什么提出、有何依据', sample: '因实际情况发生变化，符合该事项办事指南列明的条件。' },
    { title: '请求事项', asks: '希望如何办理', sample: '请予依法办理。' },
  ]],
  [/同意|意见|推荐|函$/, [
    { title: '同意（推荐）的事项', asks: '对谁、什么事项', sample: '同意申请人办理本事项，对所述内容没有异议。' },
    { title: '条件与期限', asks: '有无条件、期限', sample: '无附加条件，自出具之日起至事项办结之日有效。' },
  ]],
];
const general: readonly Part[] = [
  { title: '基本情况', asks: '人员、单位、地点、时间等', sample: '申请人的基本情况见上表，所述情况截至本说明出具之日。' },
  { title: '需要说明的情况', asks: '与本事项有关的事实', sample: '本事项所涉情况真实、完整，符合办事指南列明的条件，有关材料附后。' },
  { title: '其他', asks: '需要补充的', sample: '无。' },
];

/** An explanation or report in the applicant's own words, with an outline to follow. */
export function statement(job: PaperJob): void {
  const { content, material, cast, sheet, filled } = job;
  const parts = outlines.find(([words]) => words.test(material.name.zh))?.[1] ?? general;
  const organisation = applicantsOf(content) === 'organisation';
  head(job, material.name.zh, material.name.en);
  sheet.paragraph(`${content.agency.name.zh}：`, { size: 11.5, bold: true });
  form(job, [band('申请人'), ...briefRows(job), band('与本事项有关的情况'), ...fieldRows(job, furtherFields(job).slice(0, 4))]);
  sheet.paragraph(`为办理“${content.name.zh}”，现就有关情况${/报告/.test(material.name.zh) ? '报告' : '说明'}如下：`, { size: 11.5, indent: 2, above: 10, below: 6 });
  parts.forEach(({ title, asks, sample }, at) => {
    sheet.paragraph([{ text: `${'一二三四五六'.charAt(at)}、${title}`, bold: true }, { text: `（${asks}）`, colour: ink.soft }], { size: 11, above: 4, tag: 'H2', keep: 60 });
    if (filled) sheet.paragraph(written(job, `　　${sample}`), { size: 11 });
    else writingLines(job, parts.length > 3 ? 3 : 4);
  });
  sheet.paragraph('以上内容属实，如有不实，愿意承担相应的法律责任。', { size: 11, indent: 2, above: 6 });
  signatures(job, [{ role: organisation ? '单位（盖章）' : '签名或者盖章', name: cast.applicant, sealed: organisation }]);
  notes(job, '说明', [...(material.notes ? [material.notes.zh] : []), ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : []), '可以使用自己的文本，内容包含上列各项即可；有附件的，列明名称和份数。']);
}
