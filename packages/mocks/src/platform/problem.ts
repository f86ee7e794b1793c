import type { Problem } from '@hallkit/contract';
import { problemTexts } from './problem-texts.ts';
import { watchProblemTexts } from './problem-texts.watch.ts';

/** Language of the texts that the mocks write. */
export type Locale = 'zh-CN' | 'en';

/** What is wrong with a field. */
export type FieldProblem = Problem['errors'][number];

/** Stable codes of the problems that the mocks can answer with. */
export type ProblemCode = keyof typeof problemTexts | keyof typeof watchProblemTexts;

const texts = { ...problemTexts, ...watchProblemTexts };

/** Problems after which a caller is told when to come back. */
const later: readonly ProblemCode[] = ['rate.limited', 'server.unavailable', 'idempotency.in-progress', 'session.locked', 'code.limited', 'complaint.limited', 'consultation.limited'];

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
  const [status, title, detail, englishTitle, englishDetail] = texts[code];
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
