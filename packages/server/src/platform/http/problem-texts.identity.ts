/** Problems of people, firms and mandates, by status: title and what to do, in Chinese and English. */
const rows = {
  'code.limited': [429, '验证码获取过于频繁', '请在 Retry-After 指定的秒数后再获取；急办请到窗口。', 'Too many codes were asked for', 'Ask again after the seconds in Retry-After; if it is urgent, come to a counter.'],
  'identity.level': [403, '需要更高的身份核验级别', 'errors 中写明需要的级别和核验办法；已填的内容都保留。', 'A higher level of identity is needed', 'errors name the level and how to reach it; nothing that was filled in is lost.'],
  'identity.mismatch': [409, '姓名与身份证号码不一致', '请对照身份证更正后再核验；若确认无误，请到窗口办理。', 'Name and identity number do not belong together', 'Compare them with the card and try again; if they are right, come to a counter.'],
  'identity.taken': [409, '该身份已由另一账号核验', '请用原来的方式登录，或持身份证到窗口、自助机处理。', 'Another account has this identity', 'Sign in as you did before, or bring the card to a counter or a kiosk.'],
  'register.unavailable': [503, '暂不能在线核验身份', '请稍后再试，或持身份证到窗口、自助机办理。', 'Identities cannot be checked online now', 'Try again later, or bring the card to a counter or a kiosk.'],
  'oidc.unavailable': [409, '本大厅未接入统一身份认证', '请改用短信验证码登录。', 'The hall has no such login', 'Sign in with a code by text message.'],
  'firm.mismatch': [409, '企业信息与登记信息不一致', '请核对统一社会信用代码与名称；只有法定代表人本人可以添加，其他人请由其授权。', 'Number, name and representative do not belong together', 'Check number and name; only the legal representative can add the firm and may let others act for it.'],
  'firm.not-found': [404, '没有这个企业', '请检查企业编号，或先添加企业。', 'There is no such firm', 'Check the id, or add the firm first.'],
  'mandate.not-found': [404, '没有这份授权', '请检查授权编号，或用 GET /mandates 查看全部授权。', 'There is no such mandate', 'Check the id, or list the mandates with GET /mandates.'],
  'mandate.state': [409, '该授权已失效，或不包括所办事项', '请重新读取它的状态；需要时请授权人重新授权。', 'The mandate is over, or does not cover this', 'Read its state again; ask for another one if need be.'],
  'session.not-found': [404, '没有这次登录', '请用 GET /persons/current/sessions 查看全部登录。', 'There is no such session', 'List them with GET /persons/current/sessions.'],
} as const;

/** Codes of these problems. */
export type IdentityProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const identityTexts: Readonly<Record<IdentityProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<IdentityProblemCode, Row>;
