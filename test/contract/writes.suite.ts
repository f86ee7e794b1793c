import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchFeedback } from '@hallkit/contract';
import { answerOf, problemOf, request } from './calls.ts';
import type { Target } from './target.ts';

const path = '/search-feedback';
const fresh = (): string => `contract-write-${Date.now()}-${Math.random()}`;

/** Idempotency, bodies that are wrong, and what is kept. */
export function writeTests(target: Target): void {
  const write = async (body: object, headers: Record<string, string> = {}): Promise<{ answer: SearchFeedback; response: Response }> => {
    const response = await target.send(path, request({ body }, headers));
    return { answer: (await answerOf('createSearchFeedback', response)) as SearchFeedback, response };
  };

  test('a repeat with the same key and body gets the stored answer, and says so', async () => {
    const headers = { 'idempotency-key': fresh() };
    const body = { kind: 'wrongResult', query: '同一个问题' };
    const [first, second] = [await write(body, headers), await write(body, headers)];
    assert.deepEqual(second.answer, first.answer);
    assert.deepEqual([first.response.headers.get('idempotency-replayed'), second.response.headers.get('idempotency-replayed')], [null, 'true']);
    const other = await write(body, { 'idempotency-key': fresh() });
    assert.notEqual(other.answer.id, first.answer.id);
    assert.notEqual((await write(body)).answer.id, (await write(body)).answer.id, 'without a key every write is one of its own');
  });

  test('ten at once with one key are one', async () => {
    const headers = { 'idempotency-key': fresh() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => write({ kind: 'notFound', query: '一起来的' }, headers)));
    assert.equal(new Set(answers.map(({ answer }) => answer.id)).size, 1);
  });

  test('a key of the wrong form is refused by name', async () => {
    for (const [key, code] of [['short', 'text.too-short'], ['x'.repeat(129), 'text.too-long'], ['with a blank', 'field.pattern']] as const) {
      const problem = await problemOf('createSearchFeedback', await target.send(path, request({ body: { kind: 'notFound', query: 'x' } }, { 'idempotency-key': key })), 400);
      assert.deepEqual([problem.errors[0]?.in, problem.errors[0]?.pointer.toLowerCase(), problem.errors[0]?.code], ['header', '/idempotency-key', code], key);
    }
  });

  test('a body that is wrong is refused with every field that is', async () => {
    const wrong: readonly (readonly [unknown, readonly string[]])[] = [
      [{}, ['/kind', '/query']],
      [{ kind: 'bad', query: '' }, ['/kind', '/query']],
      [{ kind: 'notFound', query: 7 }, ['/query']],
      [{ kind: 'notFound', query: 'x', phone: '0' }, ['/phone']],
      [{ kind: 'notFound', query: 'x'.repeat(201) }, ['/query']],
      [{ kind: 'notFound', query: 'a\u0000b' }, ['/query']],
      [{ kind: 'notFound', query: 'x', matterId: '../x' }, ['/matterId']],
      [{ kind: 'notFound', query: 'x', 'a/b~c': 1 }, ['/a~1b~0c']],
      [[], ['']],
      ['text', ['']],
      [null, ['']],
    ];
    for (const [body, pointers] of wrong) {
      const response = await target.send(path, { ...request({ body: {} }), body: JSON.stringify(body) });
      const problem = await problemOf('createSearchFeedback', response, 400);
      assert.equal(problem.code, 'request.invalid', JSON.stringify(body));
      assert.deepEqual(problem.errors.map(({ pointer }) => pointer).sort(), pointers, JSON.stringify(body).slice(0, 80));
      assert.ok(problem.errors.every((one) => one.in === 'body' && one.detail.length > 0));
    }
  });

  test('a body that cannot be read is refused', async () => {
    for (const body of ['{', '', '{"kind":"notFound","query":"x"', '<x/>', '\u0000']) {
      assert.equal((await problemOf('createSearchFeedback', await target.send(path, { ...request({ body: {} }), body }), 400)).code, 'request.malformed', JSON.stringify(body));
    }
  });

  test('what could be an identity or telephone number is not kept', async () => {
    const { answer } = await write({ kind: 'notFound', query: '我的号码 139-0000-0000 和 37010219900307123X' });
    assert.doesNotMatch(answer.query, /\d{4}/);
    assert.match(answer.query, /我的号码 \*+/);
  });
}
