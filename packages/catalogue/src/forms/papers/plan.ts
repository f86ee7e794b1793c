import { written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { band, fieldRows, form, furtherFields, head, label, notes, signatures, writingLines } from '../parts.ts';
import { ink } from '../sheet/draw.ts';

type Chapter = readonly [title: string, asks: string, sample: string];

/** Chapters of rules, schemes and manuals, by words of their names; the first that fit win. */
const outlines: readonly (readonly [RegExp, readonly Chapter[]])[] = [
  [/章程/, [
    ['总则', '名称、住所、宗旨、组织形式', '名称和住所见上表。宗旨：依法开展业务，服务社会。'],
    ['业务（经营）范围', '从事的业务', '从事与宗旨一致、经依法登记的业务。'],
    ['出资与成员', '出资方式、数额、期限；成员的权利和义务', '出资人以货币出资，按期缴足；成员享有表决、知情、分配等权利，履行出资和遵守章程的义务。'],
    ['组织机构', '决策、执行、监督机构及产生办法、议事规则', '设决策机构、执行负责人和监督人员；重大事项须经三分之二以上表决权通过。'],
    ['法定代表人', '产生和变更办法', '由执行负责人担任，变更时依法办理登记。'],
    ['财务与分配', '财务制度、资产管理、盈余分配', '建立财务会计制度，按年度编制报告，依法分配或者用于规定的用途。'],
    ['终止与清算', '解散的情形、清算、剩余财产', '决议解散或者被依法撤销时成立清算组，清算完毕后办理注销。'],
    ['附则', '修改、生效、解释', '本章程经通过之日起生效，修改须经同样程序。'],
  ]],
  [/应急|预案|突发|补救|安全保障|安全工作|燃放|停水|停气/, [
    ['总则', '目的、依据、适用范围', '为及时处置突发情况，保护人员和财产安全，依据有关法律法规制定。'],
    ['组织与职责', '总指挥、各小组、联系电话', '由负责人任总指挥，设现场处置、疏散引导、医疗救护、后勤保障四组。'],
    ['风险分析', '可能发生的情况和影响', '主要风险为火灾、人员拥挤、设备故障和恶劣天气。'],
    ['预防与预警', '检查、监测、报告程序', '每日开展前检查一次，发现隐患立即报告并停用有关设备。'],
    ['应急处置', '报警、疏散、救护、保护现场', '立即拨打 119、120、110，切断电源，按疏散图引导人员撤离，保护现场。'],
    ['保障与演练', '物资、人员、演练周期', '配齐灭火器、急救箱和通信设备，每半年演练一次并记录。'],
  ]],
  [/方案|措施|计划|规划|安排|文本|资料/, [
    ['项目（活动）概况', '名称、地点、时间、规模', '名称、地点和规模见上表。'],
    ['目标与依据', '要达到的结果、法律和技术依据', '依据有关法律法规和技术标准，按期安全完成。'],
    ['组织分工', '负责人、人员、职责', '由项目负责人统一负责，技术、安全、后勤各一人。'],
    ['实施内容与方法', '步骤、工艺、设备、进度', '分准备、实施、收尾三个阶段，逐项验收后转入下一阶段。'],
    ['安全、环保与质量措施', '围挡、防尘、降噪、交通、质量检查', '现场封闭管理，设置警示标志，控制噪声和扬尘，逐日检查。'],
    ['恢复与保障', '期满恢复、资金、应急', '期满后按原标准恢复，费用和应急物资已落实。'],
  ]],
];
const rules: readonly Chapter[] = [
  ['目的和适用范围', '为什么制定、适用于谁', '为落实主体责任、规范管理，依据有关法律法规和标准制定，适用于本单位全体人员。'],
  ['职责', '负责人、管理人员、岗位人员各做什么', '负责人全面负责；管理人员负责检查和培训；岗位人员按规程操作并记录。'],
  ['管理要求', '关键环节、标准、频次', '对采购、验收、储存、使用、销售（服务）各环节逐项查验，不合格的立即停用。'],
  ['人员与培训', '资格、健康、培训、考核', '上岗前培训合格，每年培训不少于 40 学时，考核结果存档。'],
  ['设施设备', '配备、维护、校准', '设备专人管理，定期维护和校准，停用的挂牌标明。'],
  ['记录与追溯', '台账、保存期限', '如实记录，保存期限不少于二年，做到来源可查、去向可追。'],
  ['检查与改进', '自查、整改、责任追究', '每月自查一次，发现问题限期整改，重复发生的追究责任。'],
  ['附则', '批准、生效、修订', '本制度经负责人批准后施行，每年评审一次。'],
];

/** Rules, a scheme, articles or a manual: a cover table, then chapters to write or, in the sample, short written ones. */
export function plan(job: PaperJob): void {
  const { content, material, cast, sheet, filled } = job;
  const name = material.name.zh;
  const articles = /章程|制度|规则|规程/.test(name);
  const chapters = outlines.find(([words]) => words.test(name))?.[1] ?? rules;
  head(job, name, material.name.en);
  form(job, [
    band('文本信息'),
    { cells: [label('单位名称'), { text: written(job, cast.firm.name), span: 3 }] },
    { cells: [label('文本编号及版本'), { text: written(job, 'YL-01，第 1 版') }, label('施行日期'), { text: written(job, cast.date.zh) }] },
    { cells: [label('编制人'), { text: written(job, cast.agent.name) }, label('批准人'), { text: written(job, cast.firm.legalPerson.name) }] },
    ...fieldRows(job, furtherFields(job).slice(0, 4)),
    { cells: [label('用于办理'), { text: content.name.zh, span: 3 }] },
  ]);
  sheet.space(6);
  chapters.forEach(([title, asks, sample], at) => {
    const number = '一二三四五六七八九十'.charAt(at);
    sheet.paragraph([{ text: articles ? `第${number}章　${title}` : `${number}、${title}`, bold: true }, ...(filled ? [] : [{ text: `（写明：${asks}）`, colour: ink.soft }])], { size: 11, above: 5, tag: 'H2', keep: 60 });
    if (filled) sheet.paragraph(written(job, `　　${articles ? `第${number}条　` : ''}${sample}`), { size: 11 });
    else writingLines(job, 3);
  });
  signatures(job, [{ role: '单位（盖章）', name: cast.firm.name, sealed: true }, { role: '法定代表人（负责人）签名', name: cast.firm.legalPerson.name }]);
  notes(job, '说明', [
    ...(material.notes ? [material.notes.zh] : []),
    ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : []),
    '本模板列出一般应当写明的内容，结合实际增减；已有文本的可以直接提交，不必重写。',
    ...(filled ? ['样表内容从略，只示范写法，不得照抄。'] : []),
  ]);
}
