import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { validateAnswers } from './answers.ts';
import { answersFromParameters, answersToParameters } from './parameters.ts';
import { eatery, randomAnswers, randomScenario } from './scenario.fixtures.ts';

test('answers become a link that reads, in the order of the questions', () => {
  assert.equal(answersToParameters(eatery, { sign: false, fire: 'ordinary', area: 120, licensed: true }).toString(), 'a.licensed=yes&a.area=120&a.sign=no&a.fire=ordinary');
  assert.equal(answersToParameters(eatery, {}).toString(), '');
});

test('a link becomes the answers it was made of', () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round++) {
    const definition = randomScenario(random);
    const { answers } = validateAnswers(definition, randomAnswers(definition, random));
    assert.deepEqual(answersFromParameters(definition, answersToParameters(definition, answers)), { answers, faults: [], dropped: [] });
  }
});

test('a link that somebody has written by hand harms nothing', () => {
  const read = (link: string): unknown => answersFromParameters(eatery, new URLSearchParams(link));
  assert.deepEqual(read('a.area=80&a.area=90&utm=x&area=5'), { answers: { area: 80 }, faults: [], dropped: [] });
  for (const rubbish of ['', '0x10', '1e3', ' 5', 'Infinity', '9'.repeat(400)]) assert.deepEqual(read(`a.area=${rubbish}`), { answers: {}, faults: [{ id: 'area', fault: 'notANumber' }], dropped: [] }, rubbish);
  assert.deepEqual(read('a.licensed=true&a.trade=%3Cscript%3E&a.__proto__=yes'), {
    answers: {}, faults: [{ id: 'licensed', fault: 'notYesNo' }, { id: 'trade', fault: 'unknownOption' }, { id: '__proto__', fault: 'unknownQuestion' }], dropped: [],
  });
  assert.deepEqual(read('a.trade=drinks&a.raw=yes'), { answers: { trade: 'drinks' }, faults: [], dropped: ['raw'] });
});
