import type { Audience, FacetName, LocalizedText, MatterType } from './matters.types.ts';

/** Kinds of power in words (national table). */
export const typeLabels: Readonly<Record<MatterType, LocalizedText>> = {
  licence: { zh: '行政许可', en: 'Administrative licence' }, payment: { zh: '行政给付', en: 'Administrative payment' }, confirmation: { zh: '行政确认', en: 'Administrative confirmation' },
  reward: { zh: '行政奖励', en: 'Administrative reward' }, adjudication: { zh: '行政裁决', en: 'Administrative adjudication' }, otherPower: { zh: '其他行政权力', en: 'Other administrative power' },
  publicService: { zh: '公共服务', en: 'Public service' },
};

/** Audiences in words (national table). */
export const audienceLabels: Readonly<Record<Audience, LocalizedText>> = {
  natural: { zh: '个人', en: 'Individuals' }, enterprise: { zh: '企业', en: 'Enterprises' }, institution: { zh: '事业单位', en: 'Public institutions' }, socialOrganisation: { zh: '社会组织', en: 'Social organisations' },
  unincorporatedEnterprise: { zh: '个体工商户等非法人企业', en: 'Individual and unincorporated businesses' }, organ: { zh: '行政机关', en: 'Administrative organs' }, other: { zh: '其他组织', en: 'Other organisations' },
};

/** What a yes to each flag means. */
export const flagLabels: Readonly<Partial<Record<FacetName, LocalizedText>>> = {
  online: { zh: '可网上办', en: 'Online' }, mail: { zh: '可邮寄', en: 'By mail' }, agent: { zh: '可代办', en: 'By an agent' }, crossRegion: { zh: '跨区通办', en: 'In any district' }, weekend: { zh: '周末可办', en: 'At weekends' },
};
