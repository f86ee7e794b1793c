import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './documents.fixtures.ts';
import { FacetTable, lost, passes, sieve } from './facets.ts';

const documents = [
  documentOf('一', { departmentId: 'a', online: true, audiences: ['natural', 'enterprise'] }),
  documentOf('二', { departmentId: 'a', online: false }),
  documentOf('三', { departmentId: 'b', online: null }),
];

test('a document passes, fails one filter, or is lost', () => {
  assert.deepEqual(documents.map(sieve({ department: 'a' })), [passes, passes, 0]);
  assert.deepEqual(documents.map(sieve({ department: 'a', online: true })).map((failed) => failed === passes), [true, false, false]);
  assert.equal(sieve({ department: 'a', online: true })(documents[2] as (typeof documents)[0]), lost);
});

test('"no" asks for what is published as no, not for what is unknown', () => {
  assert.deepEqual(documents.map(sieve({ online: false })).map((failed) => failed === passes), [false, true, false]);
});

test('each result counts once per value; what fails one filter counts under that filter alone', () => {
  const fare = sieve({ department: 'a' });
  const members = documents.map((document, position) => ({ position, failed: fare(document) }));
  const counts = new FacetTable(documents).count([members.slice(0, 2), members.slice(2)]);
  assert.deepEqual(counts.department, [{ value: 'a', count: 1 }, { value: 'b', count: 1 }]);
  assert.deepEqual(counts.audience, [{ value: 'enterprise', count: 1 }, { value: 'natural', count: 1 }]);
  assert.deepEqual(counts.online, [{ value: 'true', count: 1 }]);
  assert.deepEqual(counts.weekend, []);
});
