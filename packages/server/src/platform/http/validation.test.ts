import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '@hallkit/contract';
import { operations } from '@hallkit/contract/operations';
import { checksOf } from './validation.ts';

// A server compiles them one by one, when they are first needed: what is broken has to be found before.
test('the checks of every operation can be made from the contract', () => {
  for (const id of Object.keys(operations) as OperationId[]) assert.doesNotThrow(() => checksOf(id).compile(), id);
});
