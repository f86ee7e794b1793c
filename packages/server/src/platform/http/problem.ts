import type { Problem } from '@hallkit/contract';
import type { FieldError, Locale } from './field-error.ts';
import { translated, type FieldFault } from './field-texts.ts';
import { texts, type ProblemCode } from './problem-texts.ts';

export type { FieldError, Locale, ProblemCode };

export interface ProblemOptions {
  readonly errors?: readonly FieldFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A problem for the caller (RFC 9457). Thrown anywhere below a handler, told in the caller's language.
 *
 * @example throw new HttpProblem('matter.not-found')
 */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly FieldFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, { errors = [], headers = {} }: ProblemOptions = {}) {
    super(code);
    this.code = code;
    this.status = texts[code].status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The body of a problem, as the contract has it. */
export function problemBody({ code, errors }: Pick<HttpProblem, 'code' | 'errors'>, locale: Locale, requestId: string): Problem {
  const { status, [locale]: [title, detail] } = texts[code];
  return { type: `/docs/problems#${code.replaceAll('.', '-')}`, title, status, code, detail, requestId, errors: translated(errors, locale) };
}

const order: readonly Locale[] = ['zh-CN', 'en'];

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 section 12.5.4); Chinese when it names none.
 *
 * @example localeOf('en-GB, zh;q=0.5') // 'en'
 */
export function localeOf(header: string | undefined): Locale {
  let best: { locale: Locale; quality: number } | undefined;
  for (const part of (header ?? '').slice(0, 256).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const locale = tag === '*' ? order[0] : order.find((known) => tag.split('-')[0] === known.split('-')[0]);
    const quality = Number(/q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    if (locale && quality > (best?.quality ?? 0)) best = { locale, quality };
  }
  return best?.locale ?? 'zh-CN';
}
