import type { SearchDocument } from './types.ts';

let made = 0;

/** A matter of an invented hall; what a test does not name is plain. */
export function documentOf(name: string, own: Partial<SearchDocument> = {}): SearchDocument {
  made += 1;
  return {
    id: `hall.m${made}`, familyId: name, name, english: null, everydayNames: [], codes: [], departmentId: 'market', departmentName: '市场监督管理局', regionCode: '371400', regionName: '德州市',
    audiences: ['natural'], topics: ['t1'], type: 'licence', online: null, mail: null, agent: null, crossRegion: null, weekend: null, ...own,
  };
}

/** A small hall with what tests ask for. */
export const hall: readonly SearchDocument[] = [
  documentOf('食品经营许可核发', { familyId: 'food', everydayNames: ['开餐厅', '餐饮证'], english: 'Food business licence', codes: ['000131024000', '000131024000-371400-01'], audiences: ['natural', 'enterprise'], online: true }),
  documentOf('食品经营许可变更', { familyId: 'food', online: false }),
  documentOf('食品经营许可延续', { familyId: 'food' }),
  documentOf('食品经营许可注销', { familyId: 'food' }),
  documentOf('重度残疾人护理补贴', { departmentId: 'civil', departmentName: '民政局', type: 'payment', topics: ['t2'] }),
  documentOf('内地居民结婚登记', { departmentId: 'civil', departmentName: '民政局', everydayNames: ['领证'], english: 'Marriage registration', type: 'confirmation', weekend: true, online: true }),
  documentOf('内地居民离婚登记', { departmentId: 'civil', departmentName: '民政局', type: 'confirmation' }),
  documentOf('《出生医学证明》首次签发', { departmentId: 'health', departmentName: '卫生健康委员会' }),
  documentOf('林木采伐许可证核发', { departmentId: 'forest', departmentName: '林业局', everydayNames: ['砍树'] }),
  documentOf('五级裁判员称号授予', { departmentId: 'sport', departmentName: '体育局' }),
  documentOf('企业社会保险登记', { departmentId: 'labour', departmentName: '人力资源和社会保障局' }),
  documentOf('居住证申领', { familyId: 'residence', departmentId: 'police', departmentName: '公安局' }),
  documentOf('居住证申领', { familyId: 'residence', departmentId: 'police', departmentName: '公安局', regionCode: '371425', regionName: '齐河县' }),
];
