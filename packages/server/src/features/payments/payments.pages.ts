import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { asProblem } from '../../platform/http/errors.ts';
import { localeOf, type Locale } from '../../platform/http/problem.ts';
import { texts } from '../../platform/http/problem-texts.ts';
import { formPage, messagePage } from '../../platform/pages/messages.ts';
import { asHtml, askedLanguage } from '../../platform/pages/pages.ts';
import type { SandboxProvider } from './payments.sandbox.ts';
import type { SandboxPayment } from './payments.sandbox.store.ts';

/** Fen as yuan. */
const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** The page of the sandbox, as a bank has one: pay, or let it fail. No scripts. */
export function registerSandboxPages(app: FastifyInstance, { db, sandbox, now, wake }: { readonly db: Kysely<Database>; readonly sandbox: SandboxProvider; readonly now: () => Date; readonly wake: () => void }): void {
  type Request = FastifyRequest<{ Params: { id: string; outcome: string } }>;
  const languageOf = (request: FastifyRequest): Locale => askedLanguage(request) ?? localeOf(request.headers['accept-language']);
  const html = (reply: FastifyReply, locale: Locale, text: string): FastifyReply => asHtml(reply, locale).headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' }).send(text);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, _body, next) => next(null, undefined));
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error);
    if (problem.status >= 500) request.log.error({ requestId: request.id, err: error, code: problem.code }, 'request failed');
    const of = (locale: Locale, part: 0 | 1): string => texts[problem.code][locale][part];
    return html(reply.code(problem.status), languageOf(request), messagePage(languageOf(request), { 'zh-CN': of('zh-CN', 0), en: of('en', 0) }, { 'zh-CN': of('zh-CN', 1), en: of('en', 1) }));
  });

  const done = (locale: Locale, { state }: SandboxPayment): string => {
    const said = state === 'paid' ? { 'zh-CN': '已付款', en: 'Paid' } : state === 'refunded' ? { 'zh-CN': '已退款', en: 'Given back' } : { 'zh-CN': '付款未成功', en: 'The payment did not work' };
    return messagePage(locale, said, { 'zh-CN': '这是测试付款，没有真实扣款。请回到办理页面。', en: 'This is a test; no money was taken. Go back to the page you came from.' });
  };
  app.get('/pay/:id', async (request: Request, reply) => {
    const [locale, payment] = [languageOf(request), await sandbox.look(db, request.params.id)];
    if (payment.state !== 'pending') return html(reply, locale, done(locale, payment));
    const path = `/pay/${payment.paymentId}`;
    return html(reply, locale, formPage(locale, {
      title: { 'zh-CN': `测试付款：${yuan(payment.amount)} 元`, en: `Test payment: CNY ${yuan(payment.amount)}` }, detail: { 'zh-CN': '这是大厅的测试收银台，不会真实扣款。', en: 'This is the cash desk of a test hall; no money is taken.' },
      button: { 'zh-CN': '付款成功', en: 'Pay' }, action: `${path}/paid?lang=${locale}`, other: { button: { 'zh-CN': '付款失败', en: 'Let it fail' }, action: `${path}/failed?lang=${locale}` }, path,
    }));
  });
  app.post('/pay/:id/:outcome', async (request: Request, reply) => {
    const { id, outcome } = request.params;
    const payment = await sandbox.look(db, id);
    const settled = payment.state === 'pending' ? await db.transaction().execute((transaction) => sandbox.settle(transaction, id, outcome === 'paid' ? 'paid' : 'failed', now())) : payment;
    wake();
    if (settled.returnUrl !== null) return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(settled.returnUrl, 303);
    return html(reply, languageOf(request), done(languageOf(request), settled));
  });
}
