// Every operation: it succeeds as documented, and every answer it documents can be got.
import assert from 'node:assert/strict';
import { afterEach, before, test } from 'node:test';
import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { Arrange } from './arrange.ts';
import { answerOf, calls, problemOf, request } from './calls.ts';
import type { Call, Ids, Made } from './calls.ts';
import { conflicts } from './conflicts.ts';
import { operationOf } from './document.ts';
import { keys } from './target.ts';
import type { Fault, Target } from './target.ts';

/** Whoever asks: the operation, a call of it that succeeds, another one, and the target. */
interface Case {
  readonly id: OperationId;
  readonly call: Call;
  /** Makes a call anew, since many succeed but once. */
  readonly fresh: (made?: Made) => Promise<Call>;
  readonly target: Target;
}
/** An answer, and what may be in it. */
interface Got {
  readonly response: Response;
  readonly codes?: readonly string[];
  readonly pointer?: string;
}

const withQuery = (path: string, query: string): string => path + (path.includes('?') ? '&' : '?') + query;
const writeHeaders = (key: string): Record<string, string> => ({ 'idempotency-key': key });
let unique = 0;
const freshKey = (): string => `contract-suite-${(unique += 1)}-${Date.now()}`;

/** Things that are named in the body, which are not there. */
const inBody: Readonly<Partial<Record<OperationId, { readonly body: object; readonly code: string }>>> = {
  createOptOut: { body: { token: 'NobodyEverGotIt0' }, code: 'message.not-found' },
  createProgressLookup: { body: { queryCode: 'ZZZZZZ' }, code: 'progress.not-found' },
  createTrackingLookup: { body: { queryCode: 'ZZZZZZ' }, code: 'tracking.not-found' },
  createDocument: { body: { uploadIds: ['not-there'] }, code: 'upload.not-found' },
};
/** Codes of things whose name in a path is another one, or which are looked for in another one. */
const missing: Readonly<Record<string, readonly string[]>> = { '{paperKey}': ['paper.not-found', 'attachment.not-found'], '{useId}': ['document-use.not-found'], '{applicationId}': ['application.not-found', 'case.not-found'], '{progressId}': ['progress.not-found', 'case.not-found'], '{day}': ['snapshot.not-found'], '{code}': ['certificate.not-found'] };
/** What a path can be asked for where not any word is one. */
const unheard: Readonly<Record<string, string>> = { '{day}': '1999-12-31' };

/** How each documented answer but success is got, and the codes it may have. */
const ways: Readonly<Record<string, (one: Case) => Promise<Got>>> = {
  async 304({ call, target }) {
    const first = await target.send(call.path, request(call));
    await first.arrayBuffer();
    return { response: await target.send(call.path, request(call, { 'if-none-match': `"other", ${first.headers.get('etag')}` })) };
  },
  400: async ({ call, target }) => ({ response: await target.send(withQuery(call.path, 'nonsense=1'), request(call)), codes: ['request.invalid'], pointer: '/nonsense' }),
  async 401({ id, call, target }) {
    if (id === 'createPaymentCallback') return { response: await target.send(call.path, request(call, { 'hall-payment-signature': `t=1,v1=${'0'.repeat(64)}` })), codes: ['callback.signature'], pointer: '/Hall-Payment-Signature' };
    const { 'hall-key': _, ...headers } = request(call).headers as Record<string, string>;
    const missing = await target.send(call.path, { ...request(call), headers });
    assert.equal(((await missing.json()) as { code: string }).code, 'key.missing');
    return { response: await target.send(call.path, request(call, { 'hall-key': 'pk_test_nobody' })), codes: ['key.unknown'] };
  },
  403: async ({ call, target }) => ({ response: await target.send(call.path, request(call, { origin: 'https://elsewhere.example' })), codes: ['key.origin'] }),
  async 404({ id, call, target }) {
    // Every id in the path in turn is one that is not there.
    const template = operations[id].path.split('/');
    const [path = '', query = ''] = call.path.split('?');
    const unknown = inBody[id];
    if (unknown) return { response: await target.send(path, request({ ...call, body: { ...call.body, ...unknown.body } })), codes: [unknown.code] };
    let response: Response | undefined;
    for (const [at, part] of template.entries()) {
      if (!part.startsWith('{')) continue;
      const parts = path.split('/');
      parts[at] = unheard[part] ?? 'not-there';
      response = await target.send(parts.join('/') + (query && `?${query}`), request(call));
      assert.ok((missing[part] ?? [`${part.slice(1, -3)}.not-found`]).includes((await problemOf(id, response.clone(), 404)).code), part);
    }
    assert.ok(response);
    return { response };
  },
  async 409({ id, call, fresh, target }) {
    const conflict = conflicts[id];
    if (!conflict) return { response: await target.faulty.inProgress(call.path, request(call, writeHeaders(freshKey()))), codes: ['idempotency.in-progress'] };
    const refused = await fresh(conflict.made);
    return { response: await target.send(refused.path, request(refused)), codes: conflict.codes };
  },
  413: async ({ call, target }) => ({ response: await target.send(call.path, request({ ...call, body: { ...call.body, comment: 'x'.repeat(100_000) } })), codes: ['body.too-large'] }),
  415: async ({ call, target }) => ({ response: await target.send(call.path, request(call, { 'content-type': 'text/plain' })), codes: ['body.media-type'] }),
  async 422({ fresh, target }) {
    const [key, call] = [freshKey(), await fresh()];
    const first = await target.send(call.path, request(call, writeHeaders(key)));
    assert.ok(first.ok, await first.text());
    return { response: await target.send(call.other?.path ?? call.path, request({ ...call, ...call.other }, writeHeaders(key))), codes: ['idempotency.reused'], pointer: '/Idempotency-Key' };
  },
};

/** Answers that are got by a fault, in an order: the last but one takes the tables away, the last the database, and so it stays. */
const faults: readonly { readonly status: string; readonly fault: Fault; readonly codes: readonly string[] }[] = [
  { status: '429', fault: 'limited', codes: ['rate.limited'] },
  { status: '507', fault: 'full', codes: ['storage.full'] },
  { status: '500', fault: 'broken', codes: ['server.error'] },
  { status: '503', fault: 'down', codes: ['server.unavailable'] },
];
const byFault = new Set(faults.map(({ status }) => status));

const ids = Object.keys(operations) as OperationId[];
/** The stream ends only when it is given up; events.suite.ts asks it. */
const plain = ids.filter((id) => id !== 'streamEvents');

/** Success and every error that a caller can cause. */
export function operationTests(target: Target, known: () => Ids): void {
  const arrange = new Arrange(target);
  afterEach(() => arrange.undo());

  for (const id of plain) {
    const skip = target.lacks.includes(id);
    const fresh = async (made: Made = calls[id]): Promise<Call> => made(known(), arrange);
    let kept: Promise<Call> | undefined;
    const caseOf = async (): Promise<Case> => ({ id, call: await (kept ??= fresh()), fresh, target });

    test(`${id} answers as documented`, { skip }, async () => {
      const call = await fresh();
      const body = await answerOf(id, await target.send(call.path, request(call)));
      if (operations[id].mediaType === 'application/pdf') assert.match(new TextDecoder('latin1').decode((body as Uint8Array).subarray(0, 8)), /^%PDF-1\.\d/);
    });

    for (const status of Object.keys(operationOf(id).responses).filter((code) => !code.startsWith('2') && !byFault.has(code))) {
      test(`${id} can answer ${status} as documented`, { skip }, async () => {
        const way = ways[status];
        assert.ok(way, `the suite knows no way to get ${status}`);
        const { response, codes, pointer } = await way(await caseOf());
        if (status === '304') return void (await answerOf(id, response, 304));
        const problem = await problemOf(id, response, Number(status));
        if (codes) assert.ok(codes.includes(problem.code), problem.code);
        if (pointer) assert.ok(problem.errors.some((one) => one.pointer === pointer), JSON.stringify(problem.errors));
      });
    }

    if (operations[id].method === 'get') {
      test(`${id} answers HEAD with the same headers and no body`, { skip }, async () => {
        const { call } = await caseOf();
        const [whole, head] = [await target.send(call.path, request(call)), await target.send(call.path, { ...request(call), method: 'HEAD' })];
        await whole.arrayBuffer();
        assert.equal(await head.text(), '');
        for (const name of ['content-type', 'etag', 'cache-control']) assert.equal(head.headers.get(name), whole.headers.get(name), name);
        assert.equal(head.status, whole.status);
      });
    }

    test(`${id} refuses another method, and says which there are`, { skip }, async () => {
      const { call } = await caseOf();
      const response = await target.send(call.path, { method: 'DELETE', headers: { 'hall-key': keys.all } });
      const problem = (await response.json()) as { code: string };
      assert.deepEqual([response.status, problem.code], [405, 'method.not-allowed']);
      assert.ok(response.headers.get('allow')?.includes(operations[id].method.toUpperCase()));
    });
  }
}

/** Errors by a fault of the server; afterwards the target is of no use any more. */
export function faultTests(target: Target, known: () => Ids): void {
  const prepared = new Map<OperationId, Call>();
  before(async () => {
    // While everything still works.
    const arrange = new Arrange(target);
    for (const id of plain) if (!target.lacks.includes(id)) prepared.set(id, await calls[id](known(), arrange));
  });
  for (const { status, fault, codes } of faults) {
    for (const id of plain.filter((one) => status in operationOf(one).responses)) {
      test(`${id} can answer ${status} as documented`, { skip: target.lacks.includes(id) }, async () => {
        const call = prepared.get(id);
        assert.ok(call);
        const problem = await problemOf(id, await target.faulty[fault](call.path, request(call)), Number(status));
        assert.ok(codes.includes(problem.code), problem.code);
      });
    }
  }
  test('every documented error has been got', () => {
    const documented = new Set(ids.flatMap((id) => Object.keys(operationOf(id).responses)).filter((code) => !code.startsWith('2')));
    assert.deepEqual([...documented].sort(), [...Object.keys(ways), ...byFault].sort());
  });
}
