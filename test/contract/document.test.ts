import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { faultsOf, operationOf } from './document.ts';

/** Errors that every operation can meet; 401 and 403 where a key is asked for, 404 where an id is part of the path. */
const everywhere = ['400', '429', '500', '503'];

/** Where an operation differs from others of its kind, and why. */
const differs: Readonly<Record<string, { readonly without?: readonly string[]; readonly also?: readonly string[] }>> = {
  // Sign-ins with one key wait for each other.
  createSession: { without: ['409'] },
  createPersonSession: { without: ['409'] },
  // There is nothing else a session could be ended with, and it ends in one statement.
  endSession: { without: ['409', '422'] },
  endPersonSession: { without: ['409', '422'] },
  // A wrong try is counted though nothing else is kept; a repeat proves the same again.
  verifyPerson: { without: ['422'] },
  // The id is the token in its body: no log of a proxy shall hold it.
  createOptOut: { also: ['404'] },
  // Told by a number and a code in the body, for the same reason; a try is counted, whatever comes of it.
  createProgressLookup: { without: ['409', '422'], also: ['404'] },
  createTrackingLookup: { without: ['409', '422'], also: ['404'] },
  // A wrong code is counted though nothing else is kept.
  confirmNoticeSubscription: { without: ['422'] },
  // No key of the hall: the provider signs what it reports.
  createPaymentCallback: { also: ['401'] },
  // Where files are kept there may be no more room.
  createUpload: { also: ['507'] },
  createDocument: { also: ['404', '507'] },
  // A stream has no tag: one is never the same again, the other is too long to be held.
  exportDecisions: { without: ['304'] },
  streamEvents: { without: ['304'] },
};

for (const id of Object.keys(operations) as OperationId[]) {
  const operation = operationOf(id);
  const { method, status, mediaType } = operations[id];

  test(`${id} says what it does, and so does each parameter and answer`, () => {
    assert.ok(operation.summary && operation.summary.length > 3 && (operation.description ?? '').length > 20);
    for (const { name, description } of operation.parameters) assert.ok(description, `parameter ${name}`);
    for (const [code, { description }] of Object.entries(operation.responses)) assert.ok(description, code);
  });

  test(`${id} names every error it can answer with, each as a problem`, () => {
    const needsKey = operation.security?.length !== 0;
    const hasId = operation.parameters.some((one) => one.in === 'path');
    const { without = [], also = [] } = differs[id] ?? {};
    const expected = [...also, ...everywhere, ...(needsKey ? ['401', '403'] : []), ...(hasId ? ['404'] : []), ...(method === 'post' ? ['409', '413', '415', '422'] : ['304'])].filter((code) => !without.includes(code));
    assert.deepEqual(Object.keys(operation.responses).filter((code) => !code.startsWith('2')).sort(), expected.sort());
    for (const [code, { content }] of Object.entries(operation.responses)) if (code >= '400') assert.deepEqual(Object.keys(content ?? {}), ['application/problem+json'], code);
  });

  test(`${id} has examples that keep its own schemas`, () => {
    const answer = operation.responses[status]?.content?.[mediaType];
    if (mediaType === 'application/json') {
      assert.notEqual(answer?.example, undefined, 'an example of the answer');
      assert.equal(faultsOf(answer?.schema ?? {}, answer?.example), undefined);
    }
    for (const [type, { schema = {}, example }] of Object.entries(operation.requestBody?.content ?? {})) {
      assert.notEqual(example, undefined, `an example of ${type}`);
      assert.equal(faultsOf(schema, example), undefined);
    }
    for (const one of operation.parameters as readonly { name: string; schema: object; example?: unknown; examples?: Record<string, { value: unknown }> }[]) {
      for (const example of [one.example, ...Object.values(one.examples ?? {}).map(({ value }) => value)]) if (example !== undefined) assert.equal(faultsOf(one.schema, example), undefined, one.name);
    }
  });
}
