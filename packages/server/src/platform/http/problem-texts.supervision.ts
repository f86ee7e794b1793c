/** Problems of supervision, by status: title and what to do, in Chinese and English. */
const rows = {
  'card.not-found': [404, '没有这张监察卡', '请检查编号；只能查看本部门的监察卡。', 'There is no such card', 'Check its id; only cards of your own department are shown.'],
  'card.action': [409, '这张监察卡现在不能这样处理', '请按 errors 中列出的可办操作处理，或重新读取。', 'This cannot be done with the card now', 'Do one of what errors lists, or read the card again.'],
  'card.changed': [409, '监察卡已被他人更新', '请重新读取，确认后再操作。', 'Somebody else has changed the card', 'Read it again, then decide.'],
  'settings.changed': [409, '设置已被他人更新', '请重新读取设置，并入您的改动后再保存。', 'Somebody else has changed the settings', 'Read them again, put your changes in, and save.'],
  'urge.too-soon': [409, '刚刚催办过', '部门已收到催办；请在 errors 中给出的日期后再催，急事请拨打 12345。', 'You have urged just now', 'The department has been told; urge again from the day in errors on, or call 12345 if it is urgent.'],
  'urge.not-needed': [409, '现在没有需要部门办理的事', '办件已办结，或正在等您或其他办件；请查看进度中的下一步。', 'The department has nothing to do now', 'The case is decided, or waits for you or another case; see the next step in its progress.'],
  'snapshot.not-found': [404, '这一天没有签名的公示数据', '请在列表中选择日期；当日数据在次日零点后签名。', 'There are no signed figures of that day', 'Choose a day of the list; a day is signed after it has ended.'],
  'oversight.lower': [409, '督办只升不降', '请选择不低于现在的级别，见 errors。', 'Supervision does not fall', 'Choose a level that is not below the present one, which errors names.'],
} as const;

/** Codes of these problems. */
export type SupervisionProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const supervisionTexts: Readonly<Record<SupervisionProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<SupervisionProblemCode, Row>;
