/** Problems of complaints and of what is followed by a number, by status: title and what to do, in Chinese and English. */
const rows = {
  'tracking.not-found': [404, '没有查到', '请核对编号和查询码；两者都在提交成功页和短信中。', 'Nothing was found', 'Check number and query code; both stand on the page after sending and in the message.'],
  'complaint.not-found': [404, '没有这条投诉', '请检查编号；工作人员只能查看本部门的，本人可用编号和查询码查找。', 'There is no such complaint', 'Check its number; staff see those of their department, whoever wrote it finds it by number and query code.'],
  'complaint.about': [422, '没有找到所说的办件、窗口、部门或人员', '请核对 errors 中指出的内容，或改为“大厅”后提交；已填写的内容不会丢失。', 'What it is about was not found', 'Check what errors names, or make it about the hall; nothing that you wrote is lost.'],
  'complaint.action': [409, '现在不能这样办理', '请按 errors 中列出的可办操作办理，或重新读取。', 'This cannot be done with the complaint now', 'Do one of what errors lists, or read the complaint again.'],
  'complaint.changed': [409, '这条投诉已有新的进展', '请重新读取，确认后再操作。', 'The complaint has moved on meanwhile', 'Read it again, then decide.'],
  'complaint.conflict': [409, '这条投诉涉及您本人，不能由您办理', '请由班值长交给其他人员办理。', 'The complaint is about you, so you cannot deal with it', 'A supervisor has to give it to somebody else.'],
  'complaint.limited': [429, '今天提交得太多', '同一网络地址每天最多提交二十条；请明天再来，急事请拨打 12345。', 'Too many complaints today', 'One address may send twenty a day; come back tomorrow, or call 12345 if it is urgent.'],
  'photo.not-found': [404, '没有这张照片', '请从投诉页面重新打开。', 'There is no such picture', 'Open it again from the complaint.'],
} as const;

/** Codes of these problems. */
export type ComplaintProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const complaintTexts: Readonly<Record<ComplaintProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<ComplaintProblemCode, Row>;
