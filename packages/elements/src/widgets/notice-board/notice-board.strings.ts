import type { NoticeKind } from '@hallkit/contract';
import type { StringTable } from '../../locales/strings.ts';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`kind_${NoticeKind}` | 'credit_licence' | 'credit_penalty', string>;

/** Texts of the list of `<hall-notice-board>`; those of one notice, of the subscription and of the LED board come with them. */
export interface NoticeBoardStrings extends ValueWords {
  title: string;
  label: string;
  hint: string;
  clear: string;
  kinds: string;
  every: string;
  important: string;
  isNew: string;
  /** Read aloud: notices that have just been published. @param title - Of the first. */
  news(count: number, title: string): string;
  /** Read aloud: how many are shown now. */
  shown(count: string): string;
  none: string;
  noneAdvice: string;
  nothingYet: string;
  nothingYetAdvice: string;
  clearAll: string;
  more: string;
  loadingMore: string;
  whole: string;
  feed: string;
  feedAdvice: string;
  tellMe: string;
  back: string;
  gone: string;
  goneAdvice: string;
  stale: string;
  /** @param time - Since when, as people read it. */
  since(time: string): string;
}

/** The strings of {@link NoticeBoardStrings}. */
export const noticeBoardStrings: StringTable<NoticeBoardStrings> = {
  name: 'notice-board',
  'zh-CN': {
    title: '政策与公告',
    label: '查公告',
    hint: '标题或内容里的词',
    clear: '清空',
    kinds: '看哪一类',
    every: '全部',
    important: '重要',
    isNew: '刚发布',
    news: (count, title) => (count === 1 ? `新公告：${title}` : `${count} 条新公告，最新一条：${title}`),
    shown: (count) => `已显示 ${count} 条`,
    none: '没有符合的公告',
    noneAdvice: '换个说法，或看看其他类别。',
    nothingYet: '目前没有公告',
    nothingYetAdvice: '有新的政策和公告时会在这里发布。',
    clearAll: '清除条件',
    more: '再看一些',
    loadingMore: '正在加载',
    whole: '都显示完了',
    feed: '订阅源（Atom）',
    feedAdvice: '供阅读器使用，不需要登录。',
    tellMe: '有新公告时通知我',
    back: '返回列表',
    gone: '这条公告已经撤下',
    goneAdvice: '可能已过有效期。可以看看其他公告，或拨打人工服务电话。',
    stale: '与大厅失去联系',
    since: (time) => `列表停留在 ${time}，恢复后会自动更新。`,
    kind_policy: '政策',
    kind_notice: '公告',
    kind_credit: '信用公示',
    kind_convenience: '便民信息',
    kind_news: '大厅动态',
    credit_licence: '行政许可',
    credit_penalty: '行政处罚',
  },
  en: {
    title: 'Policies and notices',
    label: 'Find a notice',
    hint: 'Words of its title or text',
    clear: 'Clear',
    kinds: 'Which ones',
    every: 'All',
    important: 'Important',
    isNew: 'Just published',
    news: (count, title) => (count === 1 ? `New notice: ${title}` : `${count} new notices, the latest: ${title}`),
    shown: (count) => `${count} shown`,
    none: 'No notice fits',
    noneAdvice: 'Try other words, or look among the other kinds.',
    nothingYet: 'There are no notices at present',
    nothingYetAdvice: 'New policies and notices are published here.',
    clearAll: 'Clear',
    more: 'Show more',
    loadingMore: 'Loading',
    whole: 'That is all of them',
    feed: 'Feed (Atom)',
    feedAdvice: 'For feed readers; no login needed.',
    tellMe: 'Tell me of new notices',
    back: 'Back to the list',
    gone: 'This notice is no longer in force',
    goneAdvice: 'It may have expired. Look at the other notices, or call the staffed line.',
    stale: 'Contact with the hall is lost',
    since: (time) => `The list is as of ${time}; it goes on by itself.`,
    kind_policy: 'Policy',
    kind_notice: 'Notice',
    kind_credit: 'Credit publicity',
    kind_convenience: 'Good to know',
    kind_news: 'News of the hall',
    credit_licence: 'Licence',
    credit_penalty: 'Penalty',
  },
};
