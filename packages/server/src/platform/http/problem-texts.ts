import { applicationTexts, type ApplicationProblemCode } from './problem-texts.applications.ts';
import { appointmentTexts, type AppointmentProblemCode } from './problem-texts.appointments.ts';
import { caseTexts, type CaseProblemCode } from './problem-texts.cases.ts';
import { complaintTexts, type ComplaintProblemCode } from './problem-texts.complaints.ts';
import { consultationTexts, type ConsultationProblemCode } from './problem-texts.consultations.ts';
import { documentTexts, type DocumentProblemCode } from './problem-texts.documents.ts';
import { identityTexts, type IdentityProblemCode } from './problem-texts.identity.ts';
import { noticeTexts, type NoticeProblemCode } from './problem-texts.notices.ts';
import { queueTexts, type QueueProblemCode } from './problem-texts.queue.ts';
import { ratingTexts, type RatingProblemCode } from './problem-texts.ratings.ts';
import { supervisionTexts, type SupervisionProblemCode } from './problem-texts.supervision.ts';

/** Title (what went wrong) and detail (what to do now). */
type Text = readonly [title: string, detail: string];
interface Row {
  readonly status: number;
  readonly 'zh-CN': Text;
  readonly en: Text;
}

/** Stable machine codes of problems; a part of the contract. */
export type ProblemCode =
  | ApplicationProblemCode
  | QueueProblemCode
  | AppointmentProblemCode
  | DocumentProblemCode
  | CaseProblemCode
  | ConsultationProblemCode
  | RatingProblemCode
  | ComplaintProblemCode
  | IdentityProblemCode
  | SupervisionProblemCode
  | NoticeProblemCode
  | 'request.invalid'
  | 'request.malformed'
  | 'cursor.malformed'
  | 'cursor.mismatch'
  | 'key.missing'
  | 'key.unknown'
  | 'key.origin'
  | 'key.scope'
  | 'event.malformed'
  | 'person.required'
  | 'session.expired'
  | 'session.refused'
  | 'person.role'
  | 'session.locked'
  | 'desk.taken'
  | 'route.not-found'
  | 'hall.not-found'
  | 'matter.not-found'
  | 'attachment.not-found'
  | 'scenario.not-found'
  | 'ticket.not-found'
  | 'message.not-found'
  | 'sandbox.closed'
  | 'method.not-allowed'
  | 'request.timeout'
  | 'idempotency.in-progress'
  | 'body.too-large'
  | 'body.media-type'
  | 'idempotency.reused'
  | 'rate.limited'
  | 'header.too-large'
  | 'server.error'
  | 'server.unavailable'
  | 'server.disk-full';

/** Every problem the server can answer with; the codes are part of the contract. */
export const texts: Readonly<Record<ProblemCode, Row>> = {
  ...applicationTexts,
  ...queueTexts,
  ...appointmentTexts,
  ...documentTexts,
  ...caseTexts,
  ...consultationTexts,
  ...ratingTexts,
  ...complaintTexts,
  ...identityTexts,
  ...supervisionTexts,
  ...noticeTexts,
  'request.invalid': { status: 400, 'zh-CN': ['请求有误', '请按 errors 中指出的字段更正后再发送。'], en: ['The request is not valid', 'Correct the fields named in errors and send the request again.'] },
  'request.malformed': { status: 400, 'zh-CN': ['请求无法读取', '请检查请求的格式与编码后再发送。'], en: ['The request cannot be read', 'Check its format and encoding and send it again.'] },
  'cursor.malformed': { status: 400, 'zh-CN': ['翻页标记无效', '请原样传回上一页的 nextCursor，或从第一页重新开始。'], en: ['The cursor is not valid', 'Send nextCursor of the page before unchanged, or start at the first page.'] },
  'cursor.mismatch': { status: 400, 'zh-CN': ['翻页标记属于另一次查询', '请使用与上一页相同的条件，或从第一页重新开始。'], en: ['The cursor belongs to another query', 'Use the same parameters as for the page before, or start at the first page.'] },
  'key.missing': { status: 401, 'zh-CN': ['缺少站点密钥', '请在 Hall-Key 请求头中发送站点密钥。'], en: ['The site key is missing', 'Send your site key in the header Hall-Key.'] },
  'key.unknown': { status: 401, 'zh-CN': ['站点密钥无效', '请检查密钥是否完整；若已停用，请向大厅管理员申请新的密钥。'], en: ['The site key is not known', 'Check that the key is complete; if it was revoked, ask the hall for a new one.'] },
  'key.origin': { status: 403, 'zh-CN': ['此网站不能使用该密钥', '请让大厅管理员把此网站的来源加入密钥。'], en: ['This site may not use the key', 'Ask the hall to add the origin of this site to the key.'] },
  'key.scope': { status: 403, 'zh-CN': ['该密钥没有此项权限', '请让大厅管理员为密钥增加所需的权限。'], en: ['The key may not do this', 'Ask the hall to add the scope to the key.'] },
  'event.malformed': { status: 400, 'zh-CN': ['Last-Event-ID 无效', '请原样传回收到的最后一个事件编号，或不带它重新连接并重新读取状态。'], en: ['The Last-Event-ID is not valid', 'Send the id of the last event unchanged, or connect without it and read the state again.'] },
  'person.required': { status: 401, 'zh-CN': ['需要登录', '请先登录（办事人 POST /person-sessions，工作人员 POST /sessions），并在 Authorization 请求头中发送令牌。'], en: ['A person has to be signed in', 'Sign in first (citizens POST /person-sessions, staff POST /sessions) and send the token in the header Authorization.'] },
  'session.expired': { status: 401, 'zh-CN': ['登录已失效', '请重新登录。'], en: ['The session is over', 'Sign in again.'] },
  'session.refused': { status: 401, 'zh-CN': ['登录信息不正确或已失效', '请检查后重新输入；验证码可重新获取，忘记密码请联系大厅管理员。'], en: ['What was given to sign in is not right, or no longer', 'Check it and try again; ask for a new code, or, if a password is forgotten, the administrator of the hall.'] },
  'person.role': { status: 403, 'zh-CN': ['当前登录者没有此项权限', '请由有权限的人员在其所属大厅办理，或以本人身份重新登录。'], en: ['The person who is signed in may not do this', 'Somebody with the role for it, in their own hall, has to do it; or sign in as yourself.'] },
  'session.locked': { status: 429, 'zh-CN': ['错误次数过多', '请在 Retry-After 指定的秒数后再试。'], en: ['Too many wrong tries', 'Try again after the seconds in Retry-After.'] },
  'desk.taken': { status: 409, 'zh-CN': ['此柜台已有其他人员在岗', '请先由其签退，或由值班长代为签到。'], en: ['Somebody else sits at this desk', 'Let them sign off first, or ask a supervisor to take it over.'] },
  'route.not-found': { status: 404, 'zh-CN': ['没有这个地址', '请对照 /docs/ 的接口文档检查地址。'], en: ['There is nothing at this address', 'Compare the address with the API reference at /docs/.'] },
  'hall.not-found': { status: 404, 'zh-CN': ['没有这个大厅', '请检查大厅编号，或用 GET /halls 查看全部大厅。'], en: ['There is no such hall', 'Check the id, or list the halls with GET /halls.'] },
  'matter.not-found': { status: 404, 'zh-CN': ['没有这个事项', '请检查事项编号，或重新查找事项。'], en: ['There is no such matter', 'Check the id, or find the matter again.'] },
  'attachment.not-found': { status: 404, 'zh-CN': ['没有这份附件', '请从办事指南中重新打开附件。'], en: ['There is no such attachment', 'Open it again from the guide.'] },
  'scenario.not-found': { status: 404, 'zh-CN': ['没有这个场景', '请检查场景编号，或用 GET /scenarios 查看全部场景。'], en: ['There is no such scenario', 'Check the id, or list the scenarios with GET /scenarios.'] },
  'ticket.not-found': { status: 404, 'zh-CN': ['没有这个号', '请检查链接是否完整；当天的号只在当天有效，可重新取号。'], en: ['There is no such ticket', 'Check that the link is complete; a ticket is good for its day, another one can be taken.'] },
  'message.not-found': { status: 404, 'zh-CN': ['没有这条消息', '请检查链接是否完整；链接在九十天后失效。'], en: ['There is no such message', 'Check that the link is complete; it works for ninety days.'] },
  'sandbox.closed': { status: 403, 'zh-CN': ['这里没有测试功能', '测试消息和测试付款只对测试大厅的测试密钥开放；大厅有了正式密钥后即关闭。'], en: ['There is no sandbox here', 'Test messages and test payments are for test keys of a test hall, which ends when the hall has its first live key.'] },
  'method.not-allowed': { status: 405, 'zh-CN': ['此地址不支持该方法', '请使用 Allow 响应头列出的方法。'], en: ['The method is not allowed here', 'Use one of the methods in the header Allow.'] },
  'request.timeout': { status: 408, 'zh-CN': ['请求超时未送达完整', '请检查网络后重新发送。'], en: ['The request did not arrive in time', 'Check the connection and send it again.'] },
  'idempotency.in-progress': { status: 409, 'zh-CN': ['相同的请求正在处理', '请在 Retry-After 指定的秒数后用相同的 Idempotency-Key 再发送。'], en: ['The same request is under way', 'Send it again with the same Idempotency-Key after the seconds in Retry-After.'] },
  'body.too-large': { status: 413, 'zh-CN': ['内容过大', '请缩短内容后再发送。'], en: ['The body is too large', 'Shorten it and send it again.'] },
  'body.media-type': { status: 415, 'zh-CN': ['不支持的内容类型', '请以 Content-Type: application/json 发送。'], en: ['The media type is not supported', 'Send Content-Type: application/json.'] },
  'idempotency.reused': { status: 422, 'zh-CN': ['Idempotency-Key 已用于另一请求', '请为新的请求使用新的 Idempotency-Key。'], en: ['The Idempotency-Key was used for another request', 'Use a new Idempotency-Key for a new request.'] },
  'rate.limited': { status: 429, 'zh-CN': ['请求过于频繁', '请在 Retry-After 指定的秒数后再试。'], en: ['Too many requests', 'Try again after the seconds in Retry-After.'] },
  'header.too-large': { status: 431, 'zh-CN': ['请求头过大', '请缩短地址或请求头后再发送。'], en: ['The header is too large', 'Shorten the address or the headers and send it again.'] },
  'server.error': { status: 500, 'zh-CN': ['服务器出错', '请稍后再试；若仍出现，请把 requestId 告知大厅。'], en: ['The server failed', 'Try again later; if it stays, tell the hall the requestId.'] },
  'server.unavailable': { status: 503, 'zh-CN': ['服务暂不可用', '请稍后再试；急事请拨打 12345。'], en: ['The service is not available now', 'Try again soon; if it is urgent, call 12345.'] },
  'server.disk-full': { status: 503, 'zh-CN': ['存储空间已满', '查询仍可使用；请稍后再提交。'], en: ['The storage is full', 'Reading still works; try to submit again later.'] },
};
