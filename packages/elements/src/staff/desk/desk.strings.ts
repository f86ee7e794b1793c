import type { StringTable } from '../../locales/strings.ts';
import type { DueStrings } from './due-line.ts';

/** Texts that the desks of staff share. */
export interface StaffDeskStrings extends DueStrings {
  stale: string;
  since(time: string): string;
  more: string;
  back: string;
  chooseOne: string;
  countOverdue(count: number): string;
  countSoon(count: number): string;
  gone: string;
  goneAdvice: string;
  changed: string;
  changedSeen: string;
  typedKept: string;
  /** Before what was typed for an action that cannot be taken any more. */
  left: string;
  actions: string;
  noActions: string;
  done(action: string): string;
  sure(action: string): string;
  doIt(action: string): string;
  goOn(action: string): string;
  reconsider: string;
  cancel: string;
  choose: string;
  faults(count: number): string;
  fieldMissing: string;
  choiceMissing: string;
  daysWrong(most: number): string;
  daysMost(most: number): string;
  length(length: number, most: number): string;
  optional(name: string): string;
}

/** The strings of {@link StaffDeskStrings}. */
export const staffDeskStrings: StringTable<StaffDeskStrings> = {
  name: 'staff-desk',
  'zh-CN': {
    stale: '与大厅失去联系',
    since: (time) => `以下是 ${time} 时的情况；操作结果以恢复后为准。`,
    more: '显示更多',
    back: '返回列表',
    chooseOne: '请在列表中选择一件。方向键移动，回车打开。',
    countOverdue: (count) => `${count} 件已超期`,
    countSoon: (count) => `${count} 件即将到期`,
    gone: '这一件已不在您这里',
    goneAdvice: '可能已转给其他部门，或已经办结。请返回列表。',
    changed: '您查看期间，这一件有了变化，已为您刷新',
    changedSeen: '知道了',
    typedKept: '您填写的内容还在。',
    left: '这一步现在已不能办理。您写的内容还在这里，可以复制：',
    actions: '可以办理的操作',
    noActions: '现在没有需要您操作的。',
    done: (action) => `已完成：${action}`,
    sure: (action) => `确定要${action}吗？`,
    doIt: (action) => `确认${action}`,
    goOn: (action) => `下一步：确认${action}`,
    reconsider: '返回修改',
    cancel: '取消',
    choose: '请选择',
    faults: (count) => `还有 ${count} 处需要填写或更正`,
    fieldMissing: '请填写这一项',
    choiceMissing: '请选择一项',
    daysWrong: (most) => `请填写 1 到 ${most} 的整数`,
    daysMost: (most) => `工作日，最多 ${most} 天`,
    length: (length, most) => `${length} / ${most} 字`,
    optional: (name) => `${name}（选填）`,
    dueUnknown: (day) => `${day} 起的节假日安排尚未公布`,
    dueUnpublished: '未公布期限',
    dueMet: '按时完成',
    dueMetLate: '超期完成',
    dueOnTime: '期限内',
    dueToday: '今天到期',
    dueLeft: (days) => `剩 ${days} 个工作日`,
    dueSoon: (text) => `即将到期：${text}`,
    dueOver: (days) => `已超期 ${days} 个工作日`,
    dueLongOver: (days) => `严重超期 ${days} 个工作日`,
  },
  en: async () => (await import('./desk.en.ts')).english,
};
