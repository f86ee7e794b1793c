import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortFormsOf } from './short-forms.ts';

test('a name is also known by what its long words are called', () => {
  assert.ok(shortFormsOf('企业社会保险登记').includes('企业社保登记'));
  assert.deepEqual(shortFormsOf('结婚登记'), []);
});
