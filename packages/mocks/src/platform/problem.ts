import type { Problem } from '@hallkit/contract';

/** Language of the texts that the mocks write. */
export type Locale = 'zh-CN' | 'en';

/** What is wrong with a field. */
export type FieldProblem = Problem['errors'][number];

/** Status, then title and detail in both languages. */
const rows = {
  'request.invalid': [400, '请求有误', '请按 errors 中指出的字段更正后再发送。', 'The request is not valid', 'Correct the fields named in errors and send the request again.'],
  'request.malformed': [400, '请求无法读取', '请检查请求的格式与编码后再发送。', 'The request cannot be read', 'Check its format and encoding and send it again.'],
  'cursor.malformed': [400, '翻页标记无效', '请原样传回上一页的 nextCursor，或从第一页重新开始。', 'The cursor is not valid', 'Send nextCursor of the page before unchanged, or start at the first page.'],
  'cursor.mismatch': [400, '翻页标记属于另一次查询', '请使用与上一页相同的条件，或从第一页重新开始。', 'The cursor belongs to another query', 'Use the same parameters as for the page before, or start at the first page.'],
  'key.missing': [401, '缺少站点密钥', '请在 Hall-Key 请求头中发送站点密钥。', 'The site key is missing', 'Send your site key in the header Hall-Key.'],
  'key.unknown': [401, '站点密钥无效', '请检查密钥是否完整。', 'The site key is not known', 'Check that the key is complete.'],
  'key.origin': [403, '此网站不能使用该密钥', '请让大厅管理员把此网站的来源加入密钥。', 'This site may not use the key', 'Ask the hall to add the origin of this site to the key.'],
  'key.scope': [403, '该密钥没有此项权限', '请让大厅管理员为密钥增加所需的权限。', 'The key may not do this', 'Ask the hall to add the scope to the key.'],
  'route.not-found': [404, '没有这个地址', '请对照接口文档检查地址。', 'There is nothing at this address', 'Compare the address with the API reference.'],
  'hall.not-found': [404, '没有这个大厅', '请检查大厅编号。', 'There is no such hall', 'Check the id.'],
  'matter.not-found': [404, '没有这个事项', '请检查事项编号，或重新查找事项。', 'There is no such matter', 'Check the id, or find the matter again.'],
  'attachment.not-found': [404, '没有这份附件', '请从办事指南中重新打开附件。', 'There is no such attachment', 'Open it again from the guide.'],
  'scenario.not-found': [404, '没有这个场景', '请检查场景编号。', 'There is no such scenario', 'Check the id.'],
  'method.not-allowed': [405, '此地址不支持该方法', '请使用 Allow 响应头列出的方法。', 'The method is not allowed here', 'Use one of the methods in the header Allow.'],
  'idempotency.in-progress': [409, '相同的请求正在处理', '请稍后用相同的 Idempotency-Key 再发送。', 'The same request is under way', 'Send it again with the same Idempotency-Key after the seconds in Retry-After.'],
  'body.too-large': [413, '内容过大', '请缩短内容后再发送。', 'The body is too large', 'Shorten it and send it again.'],
  'body.media-type': [415, '不支持的内容类型', '请以 Content-Type: application/json 发送。', 'The media type is not supported', 'Send Content-Type: application/json.'],
  'idempotency.reused': [422, 'Idempotency-Key 已用于另一请求', '请为新的请求使用新的 Idempotency-Key。', 'The Idempotency-Key was used for another request', 'Use a new Idempotency-Key for a new request.'],
  'rate.limited': [429, '请求过于频繁', '请在 Retry-After 指定的秒数后再试。', 'Too many requests', 'Try again after the seconds in Retry-After.'],
  'server.error': [500, '服务器出错', '请稍后再试；若仍出现，请把 requestId 告知大厅。', 'The server failed', 'Try again later; if it stays, tell the hall the requestId.'],
  'server.unavailable': [503, '服务暂不可用', '请稍后再试；急事请拨打 12345。', 'The service is not available now', 'Try again soon; if it is urgent, call 12345.'],
} as const;

/** Stable codes of the problems that the mocks can answer with. */
export type ProblemCode = keyof typeof rows;

/** Problems after which a caller is told when to come back. */
const later: readonly ProblemCode[] = ['rate.limited', 'server.unavailable', 'idempotency.in-progress'];

/** A problem for the caller. */
export class MockProblem extends Error {
  override readonly name = 'MockProblem';
  readonly code: ProblemCode;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, errors: readonly FieldProblem[] = [], headers: Readonly<Record<string, string>> = later.includes(code) ? { 'retry-after': '1' } : {}) {
    super(code);
    this.code = code;
    this.errors = errors;
    this.headers = headers;
  }
}

let asked = 0;

/** The answer to a failed call, as the contract has it. */
export function problemResponse({ code, errors, headers }: MockProblem, locale: Locale): Response {
  const [status, title, detail, englishTitle, englishDetail] = rows[code];
  const english = locale === 'en';
  const requestId = `mock-${(asked += 1)}`;
  const body: Problem = { type: `/docs/problems#${code.replaceAll('.', '-')}`, title: english ? englishTitle : title, status, code, detail: english ? englishDetail : detail, requestId, errors: [...errors] };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'content-language': locale, 'cache-control': 'no-store', 'request-id': requestId } });
}

/** The better of the two languages for an `Accept-Language` header (RFC 9110 section 12.5.4); Chinese when it names none. */
export function localeOf(header: string | null): Locale {
  const ranked = (header ?? '').split(',').flatMap((part): { locale: Locale; quality: number }[] => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    const quality = Number(/q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    return language === 'en' || language === 'zh' || language === '*' ? [{ locale: language === 'en' ? 'en' : 'zh-CN', quality }] : [];
  });
  return ranked.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)[0]?.locale ?? 'zh-CN';
}
