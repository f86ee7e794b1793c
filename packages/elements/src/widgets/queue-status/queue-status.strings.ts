import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-queue-status>`, and of the list of queues wherever it stands. */
export interface QueueStatusStrings {
  heading: string;
  waiting: string;
  /** @param count - Tickets waiting. */
  people(count: number): string;
  nobody: string;
  /** @param low - Minutes. @param high - Minutes. */
  range(low: number, high: number): string;
  noWait: string;
  unknownWait: string;
  /** @param list - Counters, as `1、2、3`. */
  counters(list: string): string;
  noDesk: string;
  separator: string;
  lastCalled: string;
  paused: string;
  closed: string;
  full: string;
  ended: string;
  /** @param share - Percent. @param days - Days looked at. */
  hitRate(share: number, days: number): string;
  empty: string;
  emptyAdvice: string;
  stale: string;
  since(time: string): string;
  announcement: string;
}

/** The strings of {@link QueueStatusStrings}. */
export const queueStatusStrings: StringTable<QueueStatusStrings> = {
  name: 'queue-status',
  'zh-CN': {
    heading: '现在有多少人在等',
    waiting: '等候',
    people: (count) => `${count} 人在等`,
    nobody: '无人等候',
    range: (low, high) => (low === high ? `约 ${high} 分钟` : `约 ${low}–${high} 分钟`),
    noWait: '基本不用等',
    unknownWait: '等候时间暂无数据',
    counters: (list) => `${list} 号柜台`,
    noDesk: '暂无柜台办理',
    separator: '、',
    lastCalled: '刚叫到',
    paused: '暂停取号',
    closed: '已停止取号',
    full: '本时段号已取完',
    ended: '今天已停止取号',
    hitRate: (share, days) => `近 ${days} 天，实际等候有 ${share}% 落在预计范围内`,
    empty: '这里还没有排队业务',
    emptyAdvice: '请到服务台询问，或拨打人工服务电话。',
    stale: '与大厅失去联系',
    since: (time) => `以下是 ${time} 时的情况，恢复后自动更新。`,
    announcement: '大厅通知',
  },
  en: {
    heading: 'How many are waiting now',
    waiting: 'Waiting',
    people: (count) => `${count} waiting`,
    nobody: 'Nobody waiting',
    range: (low, high) => (low === high ? `about ${high} min` : `about ${low}–${high} min`),
    noWait: 'hardly any wait',
    unknownWait: 'no estimate yet',
    counters: (list) => (list.includes(',') ? `Counters ${list}` : `Counter ${list}`),
    noDesk: 'No counter at the moment',
    separator: ', ',
    lastCalled: 'Called last',
    paused: 'Paused, no tickets for now',
    closed: 'Closed, no tickets',
    full: 'No tickets left for this time',
    ended: 'No more tickets today',
    hitRate: (share, days) => `Over ${days} days, ${share}% of waits fell within the range we told`,
    empty: 'There are no queues here yet',
    emptyAdvice: 'Ask at the information desk, or call the staffed line.',
    stale: 'Contact with the hall is lost',
    since: (time) => `This is how things stood at ${time}; it updates by itself once contact is back.`,
    announcement: 'Notice of the hall',
  },
};
