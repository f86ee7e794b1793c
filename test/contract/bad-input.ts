// Every field of a write spoiled in every way.
import assert from 'node:assert/strict';
import type { Problem } from '@hallkit/contract';
import type { Call } from './calls.ts';

/** A name or a text that a page must not take for more. */
export const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
/** What stands in place of a field, or of one within it. */
const spoils: readonly unknown[] = [null, true, -1, 0, 1e308, 9_007_199_254_740_993, 1.5, '', ' ', 'a\u0000b', '\ud800', 'x'.repeat(10_000), '证'.repeat(10_000), '\u202e\u200b', '__proto__', [], [null], {}, { constructor: 1 }, { zh: 'a\u0000b' }, { 'a\u0000b': '1' }, [['x']]];

/** Places of a body: fields, and fields within. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [[...path]];
  return [...(path.length === 0 ? [] : [[...path]]), ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function spoiled(body: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

/** Ids in a path, with their kind. */
export const idIn = /\b([a-z]{2})_[0-9A-Za-z]{22}\b/g;
/** An answer without the number of its request. */
export const bare = async (response: Response): Promise<string> => `${response.status} ${response.headers.get('content-type')} ${(await response.text()).replace(/"requestId":"[^"]*"/, '')}`;

/**
 * Spoils each field of a write, and each within it: never a 5xx, and what is refused says where.
 *
 * @param made - Makes the call that succeeds, once more whenever what was there may be used up.
 * @param more - Fields that a caller may name and the example leaves out.
 */
export async function spoilAll(send: (call: Call) => Promise<Response>, made: () => Promise<Call>, more: object = {}): Promise<void> {
  let call = await made();
  const whole = { ...call.body, ...more };
  let refused = 0;
  // Were it refused as it is, nothing would be told of any of its fields.
  const answer = await send({ ...call, body: whole });
  assert.doesNotMatch(await answer.text(), /field\.unknown/, 'as it is');
  if (answer.ok) call = await made();
  const odd: readonly unknown[] = [null, [], 'text', 1, { ...call.body, unknown: 1 }, { ...call.body, ['__proto__x']: 1 }];
  for (const body of odd) {
    const response = await send({ ...call, body: body as object });
    assert.ok(response.status < 500, `${JSON.stringify(body)}: ${response.status} ${await response.text()}`);
  }
  for (const path of placesOf(whole)) {
    for (const value of spoils) {
      const response = await send({ ...call, body: spoiled(whole, path, value) });
      const text = await response.text();
      const where = `${path.join('/')} = ${JSON.stringify(value)?.slice(0, 40)}: ${response.status} ${text.slice(0, 1500)}`;
      assert.ok(response.status < 500, where);
      if (response.status < 400) {
        call = await made();
        continue;
      }
      refused += 1;
      const problem = JSON.parse(text) as Problem;
      assert.ok(problem.code && problem.title && problem.detail, where);
      if (problem.code !== 'request.invalid') continue;
      assert.ok(problem.errors.length > 0, where);
      for (const { pointer, code, detail } of problem.errors) assert.ok(pointer.startsWith('/') && code && detail, where);
    }
  }
  assert.ok(refused >= 8 * placesOf(whole).length, `${refused} were refused`);
}
