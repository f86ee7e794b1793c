import type { LocalizedText } from '@hallkit/contract';
import type { HttpProblem, Locale } from '../../../platform/http/problem.ts';
import { texts } from '../../../platform/http/problem-texts.ts';
import { asProblem } from '../../../platform/http/errors.ts';
import { translated } from '../../../platform/http/field-texts.ts';

/** An error as GeoReport v2 tells it; thrown anywhere below a route. */
export class Open311Error extends Error {
  override readonly name = 'Open311Error';
  readonly status: number;
  readonly words: LocalizedText;

  constructor(status: number, words: LocalizedText) {
    super(words.en ?? words.zh);
    this.status = status;
    this.words = words;
  }
}

/** What the specification knows: keys are refused with 403, what is not there with 404, everything else that the caller can mend with 400. */
function statusOf({ code, status }: HttpProblem): number {
  if (code.startsWith('key.')) return 403;
  return status === 422 || status === 415 || status === 413 || status === 409 ? 400 : status;
}

/** Status, headers and words of whatever was thrown. */
export function toldError(error: unknown, locale: Locale): { readonly status: number; readonly description: string; readonly headers: Readonly<Record<string, string>> } {
  if (error instanceof Open311Error) return { status: error.status, description: locale === 'en' ? (error.words.en ?? error.words.zh) : error.words.zh, headers: {} };
  const problem = asProblem(error as Error);
  const [title, detail] = texts[problem.code][locale];
  const fields = translated(problem.errors, locale).map((fault) => `${fault.pointer.slice(1)} ${fault.detail}`);
  return { status: statusOf(problem), description: [title, detail, ...fields].join(locale === 'en' ? '. ' : '；'), headers: problem.headers };
}
