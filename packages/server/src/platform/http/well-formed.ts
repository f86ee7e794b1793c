import type { FieldFault } from './field-texts.ts';

const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/** Parameters whose percent-encoding is broken or is not UTF-8: half a character, a surrogate alone. */
export function malformedInQuery(url: string): FieldFault[] {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at + 1);
  if (!query.includes('%') || decodes(query)) return [];
  return query
    .split('&')
    .filter((pair) => !decodes(pair))
    .slice(0, 20)
    .map((pair) => {
      const name = pair.split('=')[0] ?? '';
      return { in: 'query', pointer: decodes(name) ? `/${decodeURIComponent(name).slice(0, 64).toWellFormed()}` : '', code: 'text.malformed' };
    });
}

/** Texts of a body with half a surrogate pair, which no UTF-8 can hold. */
export function malformedInBody(body: unknown, pointer = '', depth = 0): FieldFault[] {
  if (typeof body === 'string') return body.isWellFormed() ? [] : [{ in: 'body', pointer, code: 'text.malformed' }];
  if (typeof body !== 'object' || body === null || depth > 8) return [];
  return Object.entries(body).flatMap(([name, value]) => malformedInBody(value, `${pointer}/${name.slice(0, 64).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1));
}
