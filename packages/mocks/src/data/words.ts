import type { Audience, LocalizedText, MatterType } from '@hallkit/contract';

/** Departments of the invented matters. */
export const departments = {
  'market-regulation': { zh: '市场监督管理局', en: 'Administration for Market Regulation' },
  'public-security': { zh: '公安局', en: 'Public Security Bureau' },
  'human-resources': { zh: '人力资源和社会保障局', en: 'Human Resources and Social Security Bureau' },
  'civil-affairs': { zh: '民政局', en: 'Civil Affairs Bureau' },
  'natural-resources': { zh: '自然资源和规划局', en: 'Natural Resources and Planning Bureau' },
  'health': { zh: '卫生健康委员会', en: 'Health Commission' },
  'housing-construction': { zh: '住房和城乡建设局', en: 'Housing and Urban-Rural Development Bureau' },
  'transport': { zh: '交通运输局', en: 'Transport Bureau' },
  'education': { zh: '教育和体育局', en: 'Education and Sports Bureau' },
  'urban-management': { zh: '城市管理局', en: 'Urban Management Bureau' },
  'fire-rescue': { zh: '消防救援局', en: 'Fire and Rescue Bureau' },
} as const;

export type DepartmentId = keyof typeof departments;

/** Topics by their id; names of the national tables. */
export const topics = {
  'natural-005': { zh: '生育收养', en: 'Birth and adoption' },
  'natural-030': { zh: '就业创业', en: 'Work and enterprise' },
  'natural-060': { zh: '婚姻登记', en: 'Marriage' },
  'natural-075': { zh: '住房保障', en: 'Housing' },
  'natural-085': { zh: '社会保障', en: 'Social security' },
  'natural-090': { zh: '证件办理', en: 'Identity papers' },
  'natural-145': { zh: '医疗卫生', en: 'Health' },
  'legal-005': { zh: '设立变更', en: 'Setting up and changing' },
  'legal-010': { zh: '准营准办', en: 'Permits to operate' },
  'legal-085': { zh: '国土和规划建设', en: 'Land, planning and building' },
  'legal-090': { zh: '交通运输', en: 'Transport' },
  'legal-120': { zh: '文体教育', en: 'Culture, sports and education' },
} as const;

export type TopicId = keyof typeof topics;

/** Kinds of power in words. */
export const typeLabels: Readonly<Record<MatterType, LocalizedText>> = {
  licence: { zh: '行政许可', en: 'Administrative licence' },
  payment: { zh: '行政给付', en: 'Administrative payment' },
  confirmation: { zh: '行政确认', en: 'Administrative confirmation' },
  reward: { zh: '行政奖励', en: 'Administrative reward' },
  adjudication: { zh: '行政裁决', en: 'Administrative adjudication' },
  otherPower: { zh: '其他行政权力', en: 'Other administrative power' },
  publicService: { zh: '公共服务', en: 'Public service' },
};

/** Audiences in words. */
export const audienceLabels: Readonly<Record<Audience, LocalizedText>> = {
  natural: { zh: '个人', en: 'Individuals' },
  enterprise: { zh: '企业', en: 'Enterprises' },
  institution: { zh: '事业单位', en: 'Public institutions' },
  socialOrganisation: { zh: '社会组织', en: 'Social organisations' },
  unincorporatedEnterprise: { zh: '个体工商户等非法人企业', en: 'Individual and unincorporated businesses' },
  organ: { zh: '行政机关', en: 'Administrative organs' },
  other: { zh: '其他组织', en: 'Other organisations' },
};

/** What a yes to each flag means. */
export const flagLabels: Readonly<Record<'online' | 'mail' | 'agent' | 'crossRegion' | 'weekend', LocalizedText>> = {
  online: { zh: '可网上办', en: 'Online' },
  mail: { zh: '可邮寄', en: 'By mail' },
  agent: { zh: '可代办', en: 'By an agent' },
  crossRegion: { zh: '跨区通办', en: 'In any district' },
  weekend: { zh: '周末可办', en: 'At weekends' },
};
