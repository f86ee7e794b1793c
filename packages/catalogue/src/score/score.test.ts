import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgedQuery } from './judged.ts';
import { score, type Answer } from './score.ts';

const queries: readonly JudgedQuery[] = [
  { q: 'first', kind: 'easy', grades: new Map([['a', 2], ['a2', 1]]) },
  { q: 'third', kind: 'hard', grades: new Map([['b', 2]]) },
  { q: 'missed', kind: 'hard', grades: new Map([['c', 2]]) },
  { q: 'nothing', kind: 'none', grades: new Map() },
  { q: 'boast', kind: 'none', grades: new Map() },
];
const answers: Readonly<Record<string, Answer>> = {
  first: { names: ['a'], confident: true }, third: { names: ['x', 'y', 'b'], confident: false }, missed: { names: ['x', 'y', 'z', 'c'], confident: true },
  nothing: { names: ['x'], confident: false }, boast: { names: ['x'], confident: true },
};

test('measures by kind and over all, honesty apart, and names what missed', async () => {
  const { overall, kinds, misses } = await score(queries, (q) => answers[q] as Answer, (name) => name.charAt(0));
  assert.deepEqual(kinds.map(({ kind }) => kind), ['easy', 'hard', 'none']);
  assert.equal(overall.answerable, 3);
  assert.ok(Math.abs((overall.success1 ?? 0) - 1 / 3) < 1e-12);
  assert.ok(Math.abs((overall.success3 ?? 0) - 2 / 3) < 1e-12);
  assert.ok(Math.abs((overall.mrr ?? 0) - (1 + 1 / 3 + 1 / 4) / 3) < 1e-12);
  assert.deepEqual([overall.unanswerable, overall.honest, overall.doubted], [2, 1, 1]);
  assert.deepEqual(misses.map(({ q }) => q), ['missed', 'boast']);
  assert.equal(kinds[2]?.success3, null);
  // One row for the family of a and a2 is all there can be.
  assert.equal(kinds[0]?.ndcg10, 1);
});
