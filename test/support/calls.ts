// Calls to a running server as a page of the sample hall makes them.
import assert from 'node:assert/strict';

/** Publishable key of the sample hall. */
export const siteKey = 'pk_test_dezhou';

/** A server's answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** How long a caller waits for an answer before the test calls it hanging, in milliseconds. */
const patience = 20_000;

/** Reads with the site key. */
export async function get(base: string, path: string): Promise<Answer> {
  const response = await fetch(base + path, { headers: { 'hall-key': siteKey }, signal: AbortSignal.timeout(patience) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Writes with the site key; the same `idempotencyKey` again asks for the same answer. */
export async function post(base: string, path: string, body: object, idempotencyKey: string): Promise<Answer> {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: { 'hall-key': siteKey, 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Fails unless the answer is a problem of RFC 9457 that says which one. */
export function assertProblem({ status, headers, body }: Answer, wanted: number): void {
  assert.equal(status, wanted, JSON.stringify(body));
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
  const { code, title, detail, requestId } = body as Record<string, unknown>;
  for (const text of [code, title, detail, requestId]) assert.equal(typeof text, 'string');
}
