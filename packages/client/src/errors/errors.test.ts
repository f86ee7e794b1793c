import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { createHall } from '../hall.ts';
import type { HallOptions } from '../options.ts';
import { isHallError } from '../is-hall-error.ts';
import { json, localServer, problem } from '../testing/local-server.ts';
import type { Answer } from '../testing/local-server.ts';
import { HallApiError } from './api-error.ts';
import { HallError } from './hall-error.ts';
import { HallNotFoundError } from './not-found-error.ts';

const key = 'pk_test_dezhou';

/** What `site.get` throws when the server answers so. */
async function thrown(t: Parameters<typeof localServer>[0], answer: Answer, options: Partial<HallOptions> = {}): Promise<unknown> {
  const { baseUrl } = await localServer(t, answer);
  return createHall({ key, baseUrl, retry: 0, ...options }).matters.list({ q: '张三 370102' }).then(() => assert.fail('should have thrown'), (error: unknown) => error);
}

const names = { 400: 'HallValidationError', 401: 'HallAccessError', 403: 'HallAccessError', 404: 'HallNotFoundError', 409: 'HallConflictError', 413: 'HallValidationError', 415: 'HallValidationError', 422: 'HallValidationError', 429: 'HallRateLimitError', 500: 'HallApiError', 503: 'HallApiError' } as const;

for (const [status, name] of Object.entries(names)) {
  test(`a problem with ${status} is a ${name} with everything the server said`, async (t) => {
    const errors = [{ in: 'query', pointer: '/limit', code: 'number.maximum', detail: 'must be at most 100' }] as const;
    const error = await thrown(t, (response) => problem(response, Number(status), 'some.code', { 'retry-after': '7' }, [...errors]));
    assert.ok(isHallError(error, name));
    assert.ok(isHallError(error, 'HallApiError'));
    assert.ok(error instanceof HallApiError && error instanceof HallError && error instanceof Error);
    assert.equal(error.name, name);
    assert.partialDeepStrictEqual({ ...error }, { status: Number(status), code: 'some.code', title: 'Title of some.code', detail: 'Advice on some.code.', requestId: 'req-1', errors, retryAfter: 7 });
    assert.match(error.message, /^GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/matters: Title of some\.code\. Advice on some\.code\. query \/limit must be at most 100; \(some\.code, request req-1\)$/);
  });
}

/** Answers of something that is no hall. */
const strangers: Record<string, [Answer, number, string | null]> = {
  'a login page': [(response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<form>Wi-Fi login</form>'), 200, 'text/html'],
  'a page that says 404': [(response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'), 404, 'text/html'],
  'a proxy without its server': [(response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'), 502, 'text/html'],
  'an error that is JSON but no problem': [(response) => json(response, { message: 'forbidden' }, {}, 403), 403, 'application/json; charset=utf-8'],
  'JSON that is broken': [(response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": ['), 200, 'application/json'],
  'an empty answer': [(response) => response.writeHead(200).end(), 200, null],
};
for (const [who, [answer, status, mediaType]] of Object.entries(strangers)) {
  test(`${who} is an unexpected answer`, async (t) => {
    const error = await thrown(t, answer);
    assert.ok(isHallError(error, 'HallUnexpectedAnswerError'));
    assert.deepEqual([error.status, error.mediaType], [status, mediaType]);
    assert.match(error.message, /Check baseUrl/);
    assert.ok(!isHallError(error, 'HallApiError') && !isHallError(error, 'HallNotFoundError'));
  });
}

test('a server that is not there is a connection error that says what to check', async () => {
  const error = await createHall({ key, baseUrl: 'http://127.0.0.1:1', retry: 0 }).site.get().catch((reason: unknown) => reason);
  assert.ok(isHallError(error, 'HallConnectionError'));
  assert.match(error.message, /baseUrl.*key.*connect-src/);
  assert.ok(error.cause instanceof TypeError);
});

test('no error tells the key, the token, the body or what a person typed', async (t) => {
  const secrets = /dk_secret|tok-secret|张三|%E5%BC%A0|370102/;
  const own = { key: 'dk_secret', getToken: () => 'tok-secret' };
  const answers: Answer[] = [(response) => problem(response, 400, 'no'), (response) => problem(response, 503, 'no'), (response) => response.writeHead(200).end('<p>'), (response) => response.socket?.destroy(), () => {}];
  for (const answer of answers) {
    const error = await thrown(t, answer, { ...own, timeout: 300 });
    assert.ok(isHallError(error));
    assert.doesNotMatch(inspect(error, { depth: 20, showHidden: true }), secrets, error.name);
  }
  const { baseUrl } = await localServer(t, () => {});
  const hall = createHall({ ...own, baseUrl });
  assert.doesNotMatch(inspect(hall, { depth: 20 }) + JSON.stringify(hall), secrets);
});

test('what the callbacks of a host throw is passed on as it is', async (t) => {
  const own = new RangeError('session is over');
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const fail = (): never => {
    throw own;
  };
  // Not to be taken for a timeout of the call, nor tried again.
  const late = new DOMException('The session server is slow', 'TimeoutError');
  let asked = 0;
  await assert.rejects(createHall({ key, baseUrl, getToken: () => { asked++; throw late; } }).site.get(), (error) => error === late);
  assert.equal(asked, 1);
  await assert.rejects(createHall({ key, baseUrl, getToken: fail }).site.get(), (error) => error === own);
  await assert.rejects(createHall({ key, baseUrl, getToken: async () => fail() }).site.get(), (error) => error === own);
  await assert.rejects(createHall({ key, baseUrl, idempotencyKey: fail }).matters.sendFeedback({ kind: 'notFound', query: 'x' }), (error) => error === own);
  assert.equal(seen.length, 0);
});

test('errors of another realm or another copy of the SDK are known too, and strangers are not', async () => {
  const call = { method: 'GET', url: 'http://127.0.0.1/x', tries: 1 };
  const copy = (await import(`./not-found-error.ts?copy=${Math.random()}`)) as { HallNotFoundError: typeof HallNotFoundError };
  const gone = { type: '', title: 't', status: 404, code: 'c', detail: 'd', requestId: 'r', errors: [] };
  const other = new copy.HallNotFoundError(gone, null, call);
  assert.ok(!(other instanceof HallNotFoundError), 'the copy has a class of its own');
  const foreign: unknown = runInNewContext('Object.assign(new Error("gone"), { name: "HallNotFoundError", call, requestId: "r" })', { call });
  for (const error of [other, foreign]) {
    assert.ok(isHallError(error) && isHallError(error, 'HallNotFoundError') && isHallError(error, 'HallApiError'));
    assert.ok(!isHallError(error, 'HallAccessError') && !isHallError(error, 'HallAbortError'));
  }
  for (const stranger of [null, undefined, 0, '', 'HallError', {}, new Error('x'), new DOMException('x', 'AbortError'), HallApiError, { name: 'HallError' }, { call }]) assert.ok(!isHallError(stranger), inspect(stranger));
});
