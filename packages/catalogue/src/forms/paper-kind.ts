import type { Material } from '@hallkit/contract';

/**
 * How a paper that the applicant makes is laid out; null for what nobody can prepare as a blank (photographs,
 * contracts with others, invoices, certificates).
 */
export type PaperKind = 'application' | 'commitment' | 'authorisation' | 'statement' | 'plan' | 'list' | 'drawing' | 'resolution' | 'details';

const notMade = /照片|影像|录像|视频|样品|样件|样稿|样本|合同|协议|发票|票据|收据|凭证|证书|许可证|执照|身份证|批复|批准|鉴定书|检测报告|检验报告|评价报告|审计报告|验资报告|体检|病历|判决|裁定|学位|成绩|档案|副本|原件|公证/;

/** In order: the first pattern that fits the name wins. */
const patterns: readonly (readonly [PaperKind, RegExp])[] = [
  ['application', /(申请|申报|审批|审查|登记|信息|汇总)表$|申请书$|请求书$/],
  ['authorisation', /授权|委托|介绍信/],
  ['commitment', /承诺|声明|保证书|自查/],
  ['resolution', /决议|决定|纪要|会议记录|任职文件|任命文件/],
  ['drawing', /图(纸|样|则)?$|图[、和及]|示意图|效果图|平面图|布置图|位置图/],
  ['list', /清单|名册|名单|目录|台账|一览|明细|统计|花名/],
  ['plan', /制度|方案|预案|措施|章程|规程|计划|规划|文本|手册|规则|体系文件/],
  ['details', /银行|账户|信息|联系|资料|材料|情况/],
  ['statement', /说明|陈述|理由|报告|申请|请示|函$|意见|总结|简介|书$/],
];

/** Which form a material is printed on. */
export function paperKindOf({ name, type, source }: Pick<Material, 'name' | 'type' | 'source'>): PaperKind | null {
  if (type === 'certificate') return null;
  // Filled papers have their own look even when the list calls them forms (承诺书, 授权委托书).
  const first = patterns.find(([, words]) => words.test(name.zh))?.[0];
  const named = first === 'authorisation' || first === 'commitment' ? first : undefined;
  if (type === 'form') return named ?? 'application';
  if (source !== 'applicant' || (notMade.test(name.zh) && named !== 'authorisation')) return null;
  return patterns.find(([, words]) => words.test(name.zh))?.[0] ?? 'details';
}
