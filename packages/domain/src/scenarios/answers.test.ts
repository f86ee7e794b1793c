import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFault, validateAnswers } from './answers.ts';
import { eatery, question } from './scenario.fixtures.ts';

test('an answer is of the kind of its question', () => {
  const faults = (answers: Record<string, unknown>): unknown => validateAnswers(eatery, answers).faults;
  assert.deepEqual(faults({ licensed: true, trade: 'hot', area: 60, raw: false, sign: true }), []);
  assert.deepEqual(faults({ licensed: 'yes' }), [{ id: 'licensed', fault: 'notYesNo' }]);
  assert.deepEqual(faults({ licensed: null }), [{ id: 'licensed', fault: 'notYesNo' }]);
  assert.deepEqual(faults({ trade: 'cold' }), [{ id: 'trade', fault: 'unknownOption' }]);
  assert.deepEqual(faults({ area: '60' }), [{ id: 'area', fault: 'notANumber' }]);
  assert.deepEqual(faults({ area: NaN }), [{ id: 'area', fault: 'notANumber' }]);
  assert.deepEqual(faults({ area: -1 }), [{ id: 'area', fault: 'tooSmall' }]);
  assert.deepEqual(faults({ area: 100_001 }), [{ id: 'area', fault: 'tooLarge' }]);
  assert.deepEqual(faults({ area: 60.5 }), [{ id: 'area', fault: 'betweenSteps' }]);
  assert.deepEqual(faults({ colour: 'red', fire: 'somebody' }), [{ id: 'fire', fault: 'unknownOption' }, { id: 'colour', fault: 'unknownQuestion' }]);
});

test('steps that have no exact number are steps all the same', () => {
  const tonnes = question('tonnes', 'number', { min: 0.1, step: 0.1 });
  for (const answer of [0.1, 0.3, 4.5, 12.7]) assert.equal(answerFault(tonnes, answer), undefined, String(answer));
  assert.equal(answerFault(tonnes, 4.55), 'betweenSteps');
});

test('answers to questions that no longer apply are dropped, and told', () => {
  assert.deepEqual(validateAnswers(eatery, { trade: 'hot', raw: true }), { answers: { trade: 'hot', raw: true }, faults: [], dropped: [] });
  assert.deepEqual(validateAnswers(eatery, { trade: 'drinks', raw: true }), { answers: { trade: 'drinks' }, faults: [], dropped: ['raw'] });
  assert.deepEqual(validateAnswers(eatery, { raw: true }).dropped, ['raw'], 'the question before it is not answered');
});

test('what is not an own property is no answer', () => {
  assert.deepEqual(validateAnswers(eatery, Object.create({ licensed: true }) as Record<string, unknown>), { answers: {}, faults: [], dropped: [] });
  assert.deepEqual(validateAnswers(eatery, JSON.parse('{"__proto__": {"licensed": true}}') as Record<string, unknown>).answers, {});
});
