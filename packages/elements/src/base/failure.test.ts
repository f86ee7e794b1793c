import { createHall } from '@hallkit/client/core';
import { expect } from '@open-wc/testing';
import { failureOf, UnconfiguredError } from './failure.ts';

/** The error that an answer of a hall becomes. */
async function errorOf(respond: () => Response): Promise<unknown> {
  const hall = createHall({ key: 'pk_test_failures', baseUrl: 'https://hall.example', retry: 0, fetch: async () => respond() });
  return hall.matters.list().then(
    () => undefined,
    (error: unknown) => error,
  );
}

const problem = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: '', title: 'title', status, code: 'some.code', detail: 'detail', requestId: 'req-7', errors: [] }), { status, headers: { 'content-type': 'application/problem+json', ...headers } });

describe('failureOf', () => {
  it('names what a visitor can do about each error', async () => {
    const kinds = [
      [() => problem(401), 'refused'],
      [() => problem(403), 'refused'],
      [() => problem(404), 'notFound'],
      [() => problem(429, { 'retry-after': '30' }), 'busy'],
      [() => problem(500), 'server'],
      [() => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'unreachable'],
      [(): Response => { throw new TypeError('Failed to fetch'); }, 'unreachable'],
    ] as const;
    for (const [respond, kind] of kinds) expect(failureOf(await errorOf(respond)).kind).to.equal(kind);
    expect(failureOf(new UnconfiguredError()).kind).to.equal('unconfigured');
    expect(failureOf('odd').kind).to.equal('server');
  });

  it('keeps what the hall can be asked by, and how long to wait', async () => {
    expect(failureOf(await errorOf(() => problem(500))).requestId).to.equal('req-7');
    expect(failureOf(await errorOf(() => problem(429, { 'retry-after': '30' }))).retryAfter).to.equal(30);
  });

  it('is about the network where a piece of an element cannot be fetched, and about the page where its address is none', () => {
    expect(failureOf(new TypeError('Failed to fetch dynamically imported module: https://hall.example/x.js')).kind).to.equal('unreachable');
    expect(failureOf(new TypeError('createHall: baseUrl must be like https://hall.example')).kind).to.equal('unconfigured');
  });
});
