import type { HandlingItem } from '@hallkit/contract';
import type { StringTable } from '../../locales/strings.ts';
import type { FilterName } from './finder-state.ts';

/** Texts around the results of the matter finder; those of filters and handling items stand under the names of the contract. Counts come formatted. */
export interface FinderPartStrings extends Record<FilterName | HandlingItem['kind'], string> {
  suggestions: string;
  /** Above suggestions that do not really fit. */
  perhaps: string;
  similar: string;
  viewAll(count: string): string;
  suggested(count: number): string;
  everydayName: string;
  code: string;
  waysPersonal: string;
  waysBusiness: string;
  waysTopics: string;
  moreTopics(count: number): string;
  all(count: string, total: number): string;
  found(count: string, total: number): string;
  noneTitle: string;
  noneAdvice(query: string): string;
  noneFiltered: string;
  noneFilteredAdvice: string;
  /** The hall has no matter at all under this key or binding. */
  nothing: string;
  nothingYet: string;
  browse: string;
  tooMany: string;
  filters(chosen: number): string;
  chosen: string;
  removeFilter(name: string): string;
  clearFilters: string;
  any: string;
  features: string;
  option(label: string, count: string): string;
  elsewhere(count: number): string;
  handlingItems: string;
  limit(limit: string): string;
  whollyOnline: string;
  visits(count: string): string;
  free: string;
  charged: string;
  range(from: string, to: string, total: string): string;
  pages: string;
  previous: string;
  next: string;
  back: string;
  offlineTitle: string;
  offlineBody: string;
  missing: string;
  tell: string;
  told: string;
  toldAdvice: string;
}

const kinds = { new: '新办', change: '变更', renew: '延续', cancel: '注销', reissue: '补换证', file: '备案', pay: '缴费', query: '查询', annualReview: '年审', other: '办理' };
const kindsEnglish = { new: 'New', change: 'Change', renew: 'Renew', cancel: 'Cancel', reissue: 'Reissue', file: 'File', pay: 'Pay', query: 'Look up', annualReview: 'Annual review', other: 'Apply' };

/** The strings of {@link FinderPartStrings}. */
export const finderPartStrings: StringTable<FinderPartStrings> = {
  name: 'matter-finder',
  'zh-CN': {
    suggestions: '可能要办的事项',
    perhaps: '没有完全符合的事项，或许您要找：',
    similar: '或许您要找',
    viewAll: (count) => `查看全部 ${count} 个结果`,
    suggested: (count) => `有 ${count} 个建议，用上下箭头选择`,
    everydayName: '也叫',
    code: '编码',
    waysPersonal: '个人办事',
    waysBusiness: '企业和组织办事',
    waysTopics: '按主题查找',
    moreTopics: (count) => `其余 ${count} 个主题`,
    all: (count) => `全部 ${count} 个事项`,
    found: (count) => `找到 ${count} 个事项`,
    noneTitle: '没有找到完全符合的事项',
    noneAdvice: (query) => `“${query}”可以换一种说法再找，也可以请工作人员帮您找。`,
    noneFiltered: '这些条件下没有事项',
    noneFilteredAdvice: '请去掉一些筛选条件，或请工作人员帮您找。',
    nothing: '这里还没有公布事项',
    nothingYet: '需要办事请联系人工服务，我们告诉您到哪里办。',
    browse: '按部门查找',
    tooMany: '结果较多：可以再加一两个词，或用筛选缩小范围。',
    filters: (chosen) => (chosen > 0 ? `筛选（${chosen}）` : '筛选'),
    chosen: '已选条件',
    removeFilter: (name) => `取消条件：${name}`,
    clearFilters: '清除全部条件',
    any: '全部',
    audience: '服务对象', department: '部门', region: '区划', topic: '主题', type: '事项类型', online: '可网上办', mail: '可邮寄', agent: '可代办', crossRegion: '跨区通办', weekend: '周末可办',
    features: '办理方式',
    option: (label, count) => `${label}（${count}）`,
    elsewhere: (count) => `另有 ${count} 个县市区办理`,
    ...kinds,
    handlingItems: '办理项',
    limit: (limit) => `承诺 ${limit}`,
    whollyOnline: '全程网办',
    visits: (count) => `最多跑 ${count} 次`,
    free: '不收费',
    charged: '收费',
    range: (from, to, total) => `第 ${from}–${to} 项，共 ${total} 项`,
    pages: '分页',
    previous: '上一页',
    next: '下一页',
    back: '返回结果',
    offlineTitle: '离线',
    offlineBody: '结果来自本页已保存的目录，时限等信息可能不全。网络恢复后会自动更新。',
    missing: '没有您要办的事？',
    tell: '告诉我们',
    told: '谢谢，已经告诉服务大厅',
    toldAdvice: '我们会补充大家常用的说法。急需办理请联系人工服务。',
  },
  en: {
    suggestions: 'Matters you may need',
    perhaps: 'Nothing fits exactly. Perhaps one of these:',
    similar: 'Perhaps one of these',
    viewAll: (count) => `View all ${count} results`,
    suggested: (count) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, use the arrow keys to choose`,
    everydayName: 'Also called',
    code: 'Code',
    waysPersonal: 'For people',
    waysBusiness: 'For businesses and organisations',
    waysTopics: 'By topic',
    moreTopics: (count) => `${count} more ${count === 1 ? 'topic' : 'topics'}`,
    all: (count, total) => (total === 1 ? '1 matter' : `All ${count} matters`),
    found: (count, total) => (total === 1 ? '1 matter found' : `${count} matters found`),
    noneTitle: 'Nothing fits exactly',
    noneAdvice: (query) => `Try other words for “${query}”, or ask a person to find it for you.`,
    noneFiltered: 'No matter meets these conditions',
    noneFilteredAdvice: 'Remove one or more filters, or ask a person to find it for you.',
    nothing: 'No matters are published here yet',
    nothingYet: 'Talk to a person: we tell you where to go.',
    browse: 'Browse by department',
    tooMany: 'Many results: add a word or two, or narrow them with the filters.',
    filters: (chosen) => (chosen > 0 ? `Filters (${chosen})` : 'Filters'),
    chosen: 'Chosen filters',
    removeFilter: (name) => `Remove filter: ${name}`,
    clearFilters: 'Clear all filters',
    any: 'All',
    audience: 'Who applies', department: 'Department', region: 'Region', topic: 'Topic', type: 'Kind', online: 'Online', mail: 'By mail', agent: 'By an agent', crossRegion: 'In any district', weekend: 'At weekends',
    features: 'How it can be done',
    option: (label, count) => `${label} (${count})`,
    elsewhere: (count) => `Also in ${count} other ${count === 1 ? 'region' : 'regions'}`,
    ...kindsEnglish,
    handlingItems: 'Handling items',
    limit: (limit) => `Promised: ${limit}`,
    whollyOnline: 'Wholly online',
    visits: (count) => `At most ${count} ${count === '1' ? 'visit' : 'visits'}`,
    free: 'Free of charge',
    charged: 'Fee',
    range: (from, to, total) => `${from} to ${to} of ${total}`,
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    back: 'Back to results',
    offlineTitle: 'Offline',
    offlineBody: 'These results come from the catalogue kept in this page; limits and other details may lack. They are renewed once you are online.',
    missing: 'Not what you need?',
    tell: 'Tell us',
    told: 'Thank you, the hall has been told',
    toldAdvice: 'We add the names people use. If it is urgent, talk to a person.',
  },
};
