/** Problems of questions, by status: title and what to do, in Chinese and English. */
const rows = {
  'consultation.not-found': [404, '没有这个问题', '请检查编号；工作人员只能查看本部门的，本人可用编号和查询码查找。', 'There is no such question', 'Check its number; staff see those of their department, whoever asked finds it by number and query code.'],
  'consultation.action': [409, '现在不能这样办理', '请按 errors 中列出的可办操作办理，或重新读取。', 'This cannot be done with the question now', 'Do one of what errors lists, or read the question again.'],
  'consultation.changed': [409, '这个问题已有新的进展', '请重新读取，确认后再操作。', 'The question has moved on meanwhile', 'Read it again, then decide.'],
  'consultation.personal-data': [422, '公开的内容里有个人信息', '请去掉 errors 中指出的号码后再公开；姓名也请去掉。', 'What is to be public holds personal data', 'Take out what errors names, and names of people too, then publish.'],
  'answer.not-found': [404, '没有这条公开的答复', '它可能已经撤下，请重新查找。', 'There is no such public answer', 'It may have been taken down; search again.'],
  'answer.limited': [429, '今天说“有用”的次数太多', '同一网络地址每天最多六十次，请明天再来。', 'Said too often today that something helped', 'One address may say so sixty times a day; come back tomorrow.'],
  'consultation.limited': [429, '今天提问得太多', '同一网络地址每天最多提问三十次；请先查找已有的答复，或明天再来，急事请拨打 12345。', 'Too many questions today', 'One address may ask thirty a day; search what was answered first, come back tomorrow, or call 12345 if it is urgent.'],
} as const;

/** Codes of these problems. */
export type ConsultationProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const consultationTexts: Readonly<Record<ConsultationProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<ConsultationProblemCode, Row>;
