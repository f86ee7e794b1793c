import type { LocalizedText } from '@hallkit/contract';
import type { NoticeAction, NoticeState } from './notice-actions.ts';

/** Kinds of notices, in the order of the hall's page. */
export const noticeKinds = ['policy', 'notice', 'credit', 'convenience', 'news'] as const;
/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number];

const words = (zh: string, en: string): LocalizedText => ({ zh, en });

/** Names of the kinds. */
export const noticeKindTexts: Readonly<Record<NoticeKind, LocalizedText>> = {
  policy: words('政策', 'Policy'),
  notice: words('公告', 'Notice'),
  credit: words('信用信息', 'Credit record'),
  convenience: words('便民信息', 'Convenience'),
  news: words('大厅动态', 'Hall news'),
};

/** States as they stand on a badge. */
export const noticeStateTexts: Readonly<Record<NoticeState, LocalizedText>> = {
  draft: words('草稿', 'Draft'),
  submitted: words('待审核', 'Waits for approval'),
  returned: words('已退回', 'Returned'),
  approved: words('已发布', 'Approved'),
  withdrawn: words('已撤回', 'Withdrawn'),
  expired: words('已过期', 'Expired'),
};

/** Actions as verbs on a button. */
export const noticeActionTexts: Readonly<Record<NoticeAction, LocalizedText>> = {
  save: words('保存', 'Save'),
  submit: words('提交审核', 'Submit for approval'),
  approve: words('审核通过', 'Approve'),
  return: words('退回修改', 'Return'),
  withdraw: words('撤回', 'Withdraw'),
};
