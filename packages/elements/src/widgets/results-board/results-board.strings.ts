import type { PublishedDecision } from '@hallkit/contract';
import type { StringTable } from '../../locales/strings.ts';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`result_${PublishedDecision['result']}`, string>;

/** Texts of the list of `<hall-results-board>`; those of filters and of one decision come with the parts. */
export interface ResultsBoardStrings extends ValueWords {
  title: string;
  advice: string;
  label: string;
  hint: string;
  clear: string;
  /** @param count - Decisions that are found. */
  found(count: string): string;
  all(count: string): string;
  none: string;
  noneAdvice: string;
  nothingYet: string;
  nothingYetAdvice: string;
  clearAll: string;
  /** @param day - On which it was decided. */
  decided(day: string): string;
  more: string;
  loadingMore: string;
  /** Read aloud: how many are shown now. */
  shown(count: string, total: string): string;
  whole: string;
}

/** The strings of {@link ResultsBoardStrings}. */
export const resultsBoardStrings: StringTable<ResultsBoardStrings> = {
  name: 'results-board',
  'zh-CN': {
    title: '办理结果公示',
    advice: '个人姓名只显示一部分，不公布身份证件号码。',
    label: '查结果',
    hint: '当事人、决定书编号或事项名称',
    clear: '清空',
    found: (count) => `找到 ${count} 条`,
    all: (count) => `共 ${count} 条，最近作出的在前`,
    none: '没有符合的结果',
    noneAdvice: '换个说法，或放宽筛选条件再试。',
    nothingYet: '还没有公示的结果',
    nothingYetAdvice: '决定作出后七个工作日内在这里公示。',
    clearAll: '清除全部条件',
    decided: (day) => `${day} 作出`,
    more: '再看一些',
    loadingMore: '正在加载',
    shown: (count, total) => `已显示 ${count} 条，共 ${total} 条`,
    whole: '都显示完了',
    result_granted: '准予',
    result_grantedToFollow: '准予，有材料待补',
    result_refused: '不予批准',
    result_revoked: '已撤销',
  },
  en: {
    title: 'Published decisions',
    advice: 'Names of people are shown in part only, identity numbers never.',
    label: 'Find a decision',
    hint: 'Party, number of the decision, or matter',
    clear: 'Clear',
    found: (count) => `${count} found`,
    all: (count) => `${count} in all, the latest first`,
    none: 'No decision fits',
    noneAdvice: 'Try other words, or fewer filters.',
    nothingYet: 'Nothing is published yet',
    nothingYetAdvice: 'Decisions are published here within seven working days.',
    clearAll: 'Clear all filters',
    decided: (day) => `decided ${day}`,
    more: 'Show more',
    loadingMore: 'Loading',
    shown: (count, total) => `${count} of ${total} shown`,
    whole: 'That is all of them',
    result_granted: 'Granted',
    result_grantedToFollow: 'Granted, papers to follow',
    result_refused: 'Refused',
    result_revoked: 'Revoked',
  },
};
