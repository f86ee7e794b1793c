import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ndcg, reciprocalRank, success } from './measures.ts';

test('success looks at the first rows only', () => {
  assert.equal(success([0, 1], 1), 0);
  assert.equal(success([0, 1], 3), 1);
  assert.equal(success([], 3), 0);
});

test('the reciprocal rank is that of the first row with a grade', () => {
  assert.equal(reciprocalRank([0, 0, 2]), 1 / 3);
  assert.equal(reciprocalRank([0]), 0);
});

test('nDCG is 1 in the ideal order, less behind, 0 without', () => {
  assert.equal(ndcg([2, 1], [1, 2]), 1);
  assert.ok(Math.abs(ndcg([1, 2], [2, 1]) - (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3))) < 1e-12);
  assert.equal(ndcg([0, 0], [2]), 0);
  assert.equal(ndcg([], []), 0);
});
