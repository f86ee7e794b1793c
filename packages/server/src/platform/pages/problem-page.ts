import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from '../http/errors.ts';
import { texts } from '../http/problem-texts.ts';
import { localeOf, type Locale } from '../http/problem.ts';
import { messagePage } from './messages.ts';
import { asHtml, askedLanguage } from './pages.ts';

/** Headers of a page for one person: not kept, not found, and telling nobody where it was. */
export const privatePage = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' } as const;

/** Answers an error as a page, where a person has opened a link. */
export function problemPage(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error);
  if (problem.status >= 500) request.log.error({ requestId: request.id, err: error, code: problem.code }, 'request failed');
  const both = (part: 0 | 1): Readonly<Record<Locale, string>> => ({ 'zh-CN': texts[problem.code]['zh-CN'][part], en: texts[problem.code].en[part] });
  const language = askedLanguage(request) ?? localeOf(request.headers['accept-language']);
  return asHtml(reply.code(problem.status).headers(problem.headers), language).headers(privatePage).send(messagePage(language, both(0), both(1)));
}
