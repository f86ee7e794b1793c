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
  en: async () => (await import('./notice-board.en.ts')).english,
};
