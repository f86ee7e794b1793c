import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noShowBlock } from './no-show-block.ts';

test('three no-shows within thirty days block for seven from the last', () => {
  const three = ['2026-03-06', '2026-03-02', '2026-03-05'];
  assert.equal(noShowBlock(three, '2026-03-06'), '2026-03-13');
  assert.equal(noShowBlock(three, '2026-03-12'), '2026-03-13');
  assert.equal(noShowBlock(three, '2026-03-13'), null, 'one can book again');
  assert.equal(noShowBlock(three.slice(1), '2026-03-06'), null);
  assert.equal(noShowBlock([], '2026-03-06'), null);
});

test('the window holds thirty days, the first included', () => {
  assert.equal(noShowBlock(['2026-03-01', '2026-03-15', '2026-03-30'], '2026-03-30'), '2026-04-06');
  assert.equal(noShowBlock(['2026-03-01', '2026-03-15', '2026-03-31'], '2026-03-31'), null);
});

test('one more within the window blocks anew, days to come do not count', () => {
  assert.equal(noShowBlock(['2026-03-02', '2026-03-05', '2026-03-06', '2026-03-20'], '2026-03-21'), '2026-03-27');
  assert.equal(noShowBlock(['2026-03-02', '2026-03-05', '2026-03-20'], '2026-03-10'), null);
});

test('a hall sets its own rule', () => {
  assert.equal(noShowBlock(['2026-03-02'], '2026-03-02', { count: 1, withinDays: 1, blockDays: 1 }), '2026-03-03');
  assert.equal(noShowBlock(['2026-03-02', '2026-03-02'], '2026-03-02', { count: 2, withinDays: 1, blockDays: 3 }), '2026-03-05', 'two on one day');
  assert.equal(noShowBlock(['2026-03-02'], '2026-03-02', { count: 0, withinDays: 30, blockDays: 7 }), null, 'no rule');
});
