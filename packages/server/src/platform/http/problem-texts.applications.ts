/** Problems of applications and progress, by status: title and what to do, in Chinese and English. */
const rows = {
  'application.not-found': [404, '没有这个申请', '请从“我的申请”重新打开；草稿三十天未修改会自动删除。', 'There is no such application', 'Open it again from your applications; a draft is deleted thirty days after its last change.'],
  'paper.not-found': [404, '这个申请没有这份表', '请从申请的材料清单重新打开。', 'The application has no such form', 'Open it again from the papers of the application.'],
  'progress.not-found': [404, '没有查到进度', '请核对申请编号和查询码，两者都在提交成功的页面和短信中。', 'There is no such progress', 'Check number and query code; both are on the page and in the message that came when it was handed in.'],
  'application.changed': [409, '申请已在别处修改', '请重新读取，把两处的修改合并后再保存；没有内容丢失。', 'The application was changed elsewhere', 'Read it again, merge both changes and save again; nothing is lost.'],
  'application.incomplete': [409, '申请还不完整', '请按 errors 中列出的各项一次补齐后再提交。', 'The application is not complete', 'Complete everything that errors lists, then hand it in.'],
  'application.stale': [409, '场景或事项的要求已更新', '请重新读取并保存一次，核对新的要求后再提交。', 'What the scenario or a matter asks for has changed', 'Read it again, save it once, look at what is new, then hand it in.'],
  'application.state': [409, '申请现在不能这样操作', '已提交的申请不能再修改；请从办件中补正或撤回。', 'This cannot be done with the application now', 'What was handed in is not changed any more; supply or withdraw its cases.'],
} as const;

/** Codes of these problems. */
export type ApplicationProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const applicationTexts: Readonly<Record<ApplicationProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<ApplicationProblemCode, Row>;
