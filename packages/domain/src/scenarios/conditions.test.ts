import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { comparisonsOf, holds, variablesOf } from './conditions.ts';
import { question, scenario } from './scenario.fixtures.ts';
import { answerClasses } from './values.ts';

const questions = [question('area', 'number', { max: 1000 }), question('sign', 'yesNo'), question('trade', 'choice')];

test('a number that was not given makes no comparison true', () => {
  for (const operator of ['<', '<=', '>', '>=', '==']) assert.equal(holds({ [operator]: [{ var: 'area' }, 50] }, questions, {}), false, operator);
  assert.equal(holds({ '<': [{ var: 'area' }, 50] }, questions, { area: 49 }), true);
  assert.equal(holds({ '<': [10, { var: 'area' }, 50] }, questions, { area: 10 }), false);
  assert.equal(holds({ '!': [{ var: 'sign' }] }, questions, {}), true);
  assert.equal(holds({ in: [{ var: 'trade' }, ['a', 'b']] }, questions, { trade: 'b' }), true);
  assert.equal(holds(undefined, questions, {}), true);
  assert.equal(holds({ var: 'constructor' }, questions, {}), false);
});

test('a condition tells what it is about', () => {
  const condition = { and: [{ '>': [{ var: 'area' }, 50] }, { or: [{ var: 'sign' }, { '<=': [{ var: 'area' }, 300] }] }] };
  assert.deepEqual(variablesOf(condition), ['area', 'sign']);
  assert.deepEqual(comparisonsOf(condition, 'area').flatMap(({ thresholds }) => thresholds), [50, 300]);
});

test('numbers fall into the classes that conditions tell apart', () => {
  const classes = (when: object[], more = {}): unknown => answerClasses(scenario({ questions: [question('area', 'number', { max: 1000, ...more })], notices: when.map((each, at) => ({ id: `n${at}`, kind: 'info', text: { zh: '', en: null }, when: each as never, provenance: { kind: 'drafted', source: null } })) })).get('area')?.map(({ from, to }) => [from, to]);
  const area = { var: 'area' };
  assert.deepEqual(classes([{ '>': [area, 300] }]), [[null, 300], [301, null]]);
  assert.deepEqual(classes([{ '<': [area, 300] }]), [[null, 299], [300, null]]);
  assert.deepEqual(classes([{ '==': [area, 300] }]), [[null, 299], [300, 300], [301, null]]);
  assert.deepEqual(classes([{ '>': [area, 50] }, { '>=': [area, 500] }]), [[null, 50], [51, 499], [500, null]]);
  assert.deepEqual(classes([{ '>': [area, 4.5] }], { step: 0.1, max: 50 }), [[null, 4.5], [4.6, null]]);
  assert.deepEqual(classes([{ '>': [area, 4.5] }]), [[null, 4], [5, null]], 'the threshold itself cannot be answered');
  assert.deepEqual(classes([]), [[null, null]]);
});

test('conditions are worked out without code from text, so that the strictest policy of a page lets them', () => {
  const library = readFileSync(createRequire(import.meta.url).resolve('json-logic-js'), 'utf8');
  assert.doesNotMatch(library, /\beval\s*\(|new Function|Function\s*\(\s*['"]/);
});
