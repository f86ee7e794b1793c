/** Problems of notices and of being told of them, by status: title and what to do, in Chinese and English. */
const rows = {
  'notice.not-found': [404, '没有这条公告', '可能已过期或撤回；请在公告列表中重新查找。', 'There is no such notice', 'It may be over or withdrawn; look for it in the list.'],
  'notice.own': [403, '不能审核自己起草的公告', '请由本部门的审核人或值班长审核。', 'Nobody approves their own notice', 'Another approver of the department, or a supervisor, has to do it.'],
  'notice.action': [409, '这条公告现在不能这样处理', '请按 errors 中列出的可办操作处理，或重新读取公告。', 'This cannot be done with the notice now', 'Do one of what errors lists, or read the notice again.'],
  'notice.changed': [409, '公告已被他人更新', '请重新读取公告，确认后再操作。', 'Somebody else has changed the notice', 'Read it again, then decide.'],
  'notice.over': [409, '公告的有效期已过', '请退回作者，改好有效期后再提交。', 'The last day of the notice is over', 'Return it to its author for another last day.'],
  'subscription.not-found': [404, '没有这个订阅', '请检查链接是否完整，或重新订阅。', 'There is no such subscription', 'Check that the link is complete, or subscribe again.'],
  'subscription.expired': [409, '验证码已失效', '验证码十分钟内有效，最多试五次；请重新订阅获取新的验证码。', 'The code is over', 'It works for ten minutes and five tries; subscribe again for another.'],
  'code.wrong': [400, '验证码不正确', '请对照收到的消息重新输入。', 'The code is not right', 'Compare it with the message and try again.'],
} as const;

/** Codes of these problems. */
export type NoticeProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const noticeTexts: Readonly<Record<NoticeProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<NoticeProblemCode, Row>;
