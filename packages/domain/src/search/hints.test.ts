import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hall } from './documents.fixtures.ts';
import { hintNamesOf, hintsOf } from './hints.ts';
import { askedOf } from './question.ts';

const names = hintNamesOf(hall);
const hints = (query: string): { regions: string[]; departments: string[]; weights: number[] } => {
  const { hints: found, weights } = hintsOf(askedOf(query), names);
  return { regions: [...found.regions], departments: [...found.departments], weights };
};

test('a place is a hint, whole or short, and weighs little', () => {
  for (const query of ['齐河县居住证', '齐河居住证']) {
    const { regions, weights } = hints(query);
    assert.deepEqual(regions, ['371425']);
    assert.ok((weights[0] ?? 1) < 0.1);
  }
});

test('a department said in front is a hint', () => {
  assert.deepEqual(hints('民政局结婚登记').departments, ['civil']);
  assert.deepEqual(hints('卫健委出生证明').departments, ['health']);
  assert.deepEqual(hints('结婚登记').departments, []);
});

test('nothing but a place is meant as it stands', () => {
  assert.ok(hints('齐河县').weights.every((weight) => weight === 1));
});
