/** Problems of ratings, by status: title and what to do, in Chinese and English. */
const rows = {
  'rating.not-found': [404, '没有这个评价', '请检查编号；工作人员只能查看本部门的评价。', 'There is no such rating', 'Check its id; staff see those of their department.'],
  'rating.given': [409, '已经评价过了', '一次办理只能评价一次；还有话要说，请提建议或投诉。', 'It was rated before', 'Each visit and each case is rated once; if there is more to say, send a suggestion or a complaint.'],
  'rating.closed': [409, '现在不能评价', '还没办完，或已超过可评价的时间（现场三十天、办件九十天）；有话要说，请提建议或投诉。', 'It cannot be rated now', 'It is not done yet, or too long ago (thirty days for a visit, ninety for a case); send a suggestion or a complaint instead.'],
  'rating.staff': [403, '工作人员不能评价', '请由办事人自己评价；工作人员请先退出登录。', 'Staff do not rate', 'Let the visitor rate; sign out first.'],
  'rating.action': [409, '现在不能这样办理', '请按 errors 中列出的可办操作办理，或重新读取。', 'This cannot be done with the rating now', 'Do one of what errors lists, or read the rating again.'],
  'rating.changed': [409, '这个评价已有新的进展', '请重新读取，确认后再操作。', 'The rating has moved on meanwhile', 'Read it again, then decide.'],
} as const;

/** Codes of these problems. */
export type RatingProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const ratingTexts: Readonly<Record<RatingProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<RatingProblemCode, Row>;
