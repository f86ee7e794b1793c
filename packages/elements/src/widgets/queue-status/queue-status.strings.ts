import type { StringTable } from '../../locales/strings.ts';
import type { QueueStatusStrings } from './queue-status.texts.ts';

/** The strings of {@link QueueStatusStrings}. */
export const queueStatusStrings: StringTable<QueueStatusStrings> = {
  name: 'queue-status',
  'zh-CN': {
    heading: '现在有多少人在等',
    people: (count) => `${count} 人在等`,
    nobody: '无人等候',
    range: (low, high) => (low === high ? `约 ${high} 分钟` : `约 ${low}–${high} 分钟`),
    noWait: '基本不用等',
    unknownWait: '等候时间暂无数据',
    counters: (list) => `${list} 号柜台`,
    noDesk: '暂无柜台办理',
    separator: '、',
    paused: '暂停取号',
    closed: '已停止取号',
    full: '本时段号已取完',
    ended: '今天已停止取号',
    hitRate: (share, days) => `近 ${days} 天，${share}% 的实际等候落在预计范围内`,
    empty: '这里还没有排队业务',
    emptyAdvice: '请到服务台询问，或拨打人工服务电话。',
    stale: '与大厅失去联系',
    since: (time) => `以下是 ${time} 时的情况，恢复后自动更新。`,
    announcement: '大厅通知',
  },
  en: async () => (await import('./queue-status.en.ts')).english,
};
