import type { MatterContent } from '../records.ts';
import { text } from './data.ts';
import type { SampleDepartment } from './departments.ts';
import type { SampleRegion } from './regions.ts';

const common = [
  text('有权要求对受理条件、材料和程序作出说明，有权陈述、申辩。', 'You may ask for an explanation of conditions, materials and procedure, and state your case.'),
  text('依法应当听证的，有权要求听证；对提供的商业秘密和个人信息，有权要求保密。', 'You may ask for a hearing where the law provides one, and for secrecy of business and personal information.'),
  text('应当如实提交材料、反映真实情况，并对申请材料实质内容的真实性负责（行政许可法第三十一条）。', 'You hand in true materials and answer for their truth (Administrative Licensing Law art. 31).'),
  text('应当依法接受监督检查，信息变化时及时办理变更。', 'You accept lawful supervision and report changes in time.'),
];

/** Bodies under vertical leadership are reviewed by the level above them (Administrative Reconsideration Law art. 27). */
const vertical = new Set(['taxation']);

/** Rights and remedies; services of enterprises and mass organisations are no administrative acts and have none. */
export function rightsOf(department: SampleDepartment, region: SampleRegion): MatterContent['rights'] {
  if (department.kind === 'enterprise' || department.kind === 'massOrganisation') return { rightsAndDuties: common.slice(0, 1), reconsideration: null, litigation: null };
  const { zh, en } = region.region.name;
  const newArea = zh.endsWith('新区');
  const reviewer = vertical.has(department.id)
    ? text('上一级税务机关', 'the tax authority of the next level')
    : newArea
      ? text('德州市人民政府', 'the people’s government of Dezhou')
      : text(`${zh}人民政府`, `the people’s government of ${en ?? ''}`);
  return {
    rightsAndDuties: common,
    reconsideration: text(
      `对决定不服的，自知道或者应当知道之日起六十日内，向${reviewer.zh}申请行政复议（行政复议法第二十条）。`,
      `Within 60 days of learning of the decision, to ${reviewer.en ?? ''} (Administrative Reconsideration Law art. 20).`,
    ),
    litigation: text(
      '自知道或者应当知道作出决定之日起六个月内，向有管辖权的人民法院提起行政诉讼（行政诉讼法第四十六条）。',
      'Within six months of learning of the decision, to the people’s court with jurisdiction (Administrative Litigation Law art. 46).',
    ),
  };
}
