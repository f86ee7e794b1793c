/** Problems of cases, fees and published decisions, by status: title and what to do, in Chinese and English. */
const rows = {
  'case.not-found': [404, '没有这个办件', '请检查办件编号；只能查看本部门的办件。', 'There is no such case', 'Check its number; only cases of your own department are shown.'],
  'case.action': [409, '这个办件现在不能这样办理', '请按 errors 中列出的可办操作办理，或重新读取办件。', 'This cannot be done with the case now', 'Do one of what errors lists, or read the case again.'],
  'case.changed': [409, '办件已被他人更新', '请重新读取办件，确认后再操作。', 'Somebody else has changed the case', 'Read it again, then decide.'],
  'fee.not-found': [404, '没有这笔费用', '请从办件或进度页面重新打开。', 'There is no such fee', 'Open it again from the case or the progress page.'],
  'fee.paid': [409, '这笔费用已经缴清', '不用再缴；请重新读取费用。', 'The fee is paid', 'There is nothing left to pay; read it again.'],
  'fee.waived': [409, '这笔费用不用缴', '已免缴或已退还；请重新读取费用。', 'The fee need not be paid', 'It was waived or given back; read it again.'],
  'payment.not-found': [404, '没有这笔缴费', '请从办件或进度页面重新缴费。', 'There is no such payment', 'Pay again from the case or the progress page.'],
  'payment.state': [409, '这笔缴费现在不能这样处理', '请重新读取它的状态；金额、编号须与缴费单一致。', 'The payment is not in a state for this', 'Read its state again; amount and number must be those of the payment.'],
  'payment.unavailable': [409, '这里不能网上缴费', '请到窗口缴费。', 'Fees cannot be paid online here', 'Pay at the counter.'],
  'callback.signature': [401, '回调签名无效', '请用约定的密钥对“时间戳.原始内容”重新签名，时间相差不超过五分钟。', 'The signature of the call-back is not valid', 'Sign time and unchanged body with the agreed key; the time may be five minutes off at most.'],
  'decision.not-found': [404, '没有这条公示', '请检查编号，或在结果公示中重新查找。', 'There is no such decision', 'Check its id, or look for it among the published decisions.'],
} as const;

/** Codes of these problems. */
export type CaseProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const caseTexts: Readonly<Record<CaseProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<CaseProblemCode, Row>;
