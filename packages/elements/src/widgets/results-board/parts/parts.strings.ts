import type { StringTable } from '../../../locales/strings.ts';

/** Texts of filters and of one decision; overridden under the name of the element, as those of the list are. */
export interface ResultsPartsStrings {
  filters: string;
  department: string;
  everyDepartment: string;
  result: string;
  everyResult: string;
  from: string;
  to: string;
  backwards: string;
  asData: string;
  asDataAdvice: string;
  taking: string;
  back: string;
  gone: string;
  goneAdvice: string;
  number: string;
  kind: string;
  party: string;
  uscc: string;
  content: string;
  decidedBy: string;
  decidedOn: string;
  valid: string;
  /** @param from - First day. */
  validity(from: string, until: string): string;
  validFrom(from: string): string;
  published: string;
  guide: string;
  people: string;
}

/** The strings of {@link ResultsPartsStrings}. */
export const resultsPartsStrings: StringTable<ResultsPartsStrings> = {
  name: 'results-board',
  'zh-CN': {
    filters: '筛选',
    department: '部门',
    everyDepartment: '全部部门',
    result: '结果',
    everyResult: '全部结果',
    from: '作出日期从',
    to: '到',
    backwards: '结束日期早于开始日期，请改一下',
    asData: '下载数据（CSV）',
    asDataAdvice: '按现在的条件，最多 10,000 条',
    taking: '正在准备',
    back: '返回列表',
    gone: '没有这份决定',
    goneAdvice: '它可能还没有公示，或链接不完整。',
    number: '决定书编号',
    kind: '类别',
    party: '当事人',
    uscc: '统一社会信用代码',
    content: '决定内容',
    decidedBy: '作出部门',
    decidedOn: '作出日期',
    valid: '有效期',
    validity: (from, until) => `${from} 至 ${until}`,
    validFrom: (from) => `${from} 起`,
    published: '公示时间',
    guide: '看这个事项的办事指南',
    people: '个人姓名只显示一部分，不公布身份证件号码。',
  },
  en: {
    filters: 'Filters',
    department: 'Department',
    everyDepartment: 'All departments',
    result: 'Result',
    everyResult: 'All results',
    from: 'Decided from',
    to: 'to',
    backwards: 'The last day is before the first; change one of them',
    asData: 'Download as data (CSV)',
    asDataAdvice: 'what these filters find, 10,000 rows at most',
    taking: 'Preparing',
    back: 'Back to the list',
    gone: 'There is no such decision',
    goneAdvice: 'It may not be published yet, or the link is not whole.',
    number: 'Number',
    kind: 'Kind',
    party: 'Party',
    uscc: 'Unified social credit code',
    content: 'Decision',
    decidedBy: 'Decided by',
    decidedOn: 'Decided on',
    valid: 'Valid',
    validity: (from, until) => `${from} to ${until}`,
    validFrom: (from) => `from ${from}`,
    published: 'Published',
    guide: 'Guide of this matter',
    people: 'Names of people are shown in part only, identity numbers never.',
  },
};
