import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { checkScenario } from './check.ts';
import { pathInWords } from './check-paths.ts';
import type { ScenarioDefinition } from './definition.ts';
import { paths } from './paths.ts';
import { plan } from './plan.ts';
import { eatery, matter, question, randomAnswers, randomScenario, scenario } from './scenario.fixtures.ts';
import { scenarioTree } from './tree.ts';

const found = (definition: ScenarioDefinition): string[] => checkScenario(definition).map(({ kind, at }) => `${kind} ${at}`);
const yes = (id: string): { var: string } => ({ var: id });

test('a sound scenario has no findings', () => {
  assert.deepEqual(checkScenario(eatery), []);
});

test('every path, numbers by their thresholds', () => {
  const { paths: all, complete } = paths(eatery);
  assert.equal(complete, true);
  const first = all.map(pathInWords);
  assert.equal(first[0], 'licensed yes, trade hot, area up to 50, sign yes');
  assert.ok(first.includes('licensed no, trade hot, area 101 and more, raw no, sign no'));
  assert.ok(first.includes('licensed no, trade drinks, area 51 to 100, sign no'));
  assert.equal(new Set(first).size, first.length);
  assert.equal(first.length, 2 * (2 * (3 + 1) + 2 * 3));
});

test('whatever the answers, their plan is that of a path', () => {
  const random = seeded(21);
  const key = ({ matters, materials, notices }: ReturnType<typeof plan>): string => JSON.stringify([matters.map(({ id }) => id), materials.map(({ key: each }) => each), notices.map(({ id }) => id)]);
  for (let round = 0; round < 60; round++) {
    const definition = randomScenario(random);
    const known = new Set(paths(definition).paths.map((path) => key(path.plan)));
    for (let again = 0; again < 20; again++) assert.ok(known.has(key(plan(definition, randomAnswers(definition, random)))), `round ${round}`);
  }
});

test('names that name nothing, and names given twice', () => {
  const broken = scenario({
    questions: [question('a', 'yesNo'), question('a', 'yesNo')],
    matters: [matter('m', { materials: ['paper', 'paper'], fields: ['field'], after: ['n'], gives: 'result' }), matter('m', { when: yes('a') })],
    alternatives: [{ id: 'a', text: { zh: '', en: null }, matters: ['m', 'x'], chosenBy: 'applicant' }],
    materials: { other: { ...(eatery.materials['layout'] as never as object), replaces: ['gone'] } as never },
    fields: { f: { label: { zh: '', en: null }, kind: 'text', answeredBy: 'b' } },
  });
  assert.deepEqual(found(broken), [
    'duplicate /questions/1/id', 'duplicate /alternatives/0/id', 'duplicate /matters/1/id',
    'unknownReference /matters/0/materials/0', 'unknownReference /matters/0/materials/1', 'duplicate /matters/0/materials/1', 'unknownReference /matters/0/fields/0', 'unknownReference /matters/0/after/0', 'unknownReference /matters/0/gives',
    'unknownReference /alternatives/0/matters/1', 'unknownReference /materials/other/replaces/0', 'unknownReference /fields/f/answeredBy', 'unused /fields/f',
  ]);
});

test('conditions that say what they cannot mean', () => {
  const says = (when: unknown): string => checkScenario(scenario({ questions: [...eatery.questions.slice(0, 3)], matters: [matter('m', { when: when as never }), matter('n', { when: { or: [yes('licensed'), { '==': [{ var: 'trade' }, 'hot'] }, { '>': [{ var: 'area' }, 1] }] } })] }))[0]?.says ?? '';
  assert.match(says({ var: 'size' }), /names the question "size", which does not exist\. There are: licensed, trade, area\./);
  assert.match(says({ '==': [{ var: 'trade' }, 'warm'] }), /"warm" is not an option of "trade"\. There are: hot, drinks\./);
  assert.match(says({ in: [{ var: 'trade' }, ['hot', 'cold']] }), /"cold" is not an option/);
  assert.match(says({ '==': [{ var: 'licensed' }, 'yes'] }), /compare it with true or false/);
  assert.match(says({ '>': [{ var: 'area' }, '300'] }), /compare it with a number/);
  assert.match(says({ '>': [{ '*': [{ var: 'area' }, 2] }, 300] }), /operator "\*" is not one of/);
  assert.match(says({ '!!': [{ var: 'area' }] }), /compare it with < <= > >= or ==/);
  assert.match(says({ '>': [{ var: 'area' }, 200_000] }), /threshold 200000 lies outside/);
  assert.match(says({ '>': [{ var: 'area' }, 3], '<': [{ var: 'area' }, 5] }), /exactly one operator/);
  assert.match(says({ and: [{ var: 'licensed' }, {}] }), /exactly one operator/);
  assert.match(says({ '>': [{ var: 'trade' }, 'hot'] }), /"trade" is a choice/);
});

test('a question depends only on those before it', () => {
  const later = scenario({ questions: [question('a', 'yesNo', { when: yes('b') }), question('b', 'yesNo')], matters: [matter('m', { when: yes('a') })] });
  assert.match(checkScenario(later)[0]?.says ?? '', /"b" is asked later/);
});

test('an order that goes in a circle, and a paper from a matter that is not waited for', () => {
  const circle = scenario({ matters: [matter('a', { after: ['c'] }), matter('b', { after: ['a'] }), matter('c', { after: ['b'] }), matter('d', { after: ['d'] })] });
  assert.deepEqual(checkScenario(circle).map(({ says }) => says), ['The order goes in a circle: "a" waits for "c" waits for "b" waits for "a".', 'The order goes in a circle: "d" waits for "d".']);
  const early = scenario({ matters: [matter('a', { gives: 'paper' }), matter('b', { materials: ['paper'] })], materials: { paper: eatery.materials['layout'] as never } });
  assert.deepEqual(found(early), ['order /matters/1/materials/0']);
  assert.equal(plan(circle, {}).matters.length, 4, 'even so a plan comes to an end');
});

test('paths that lead nowhere, and what no path leads to', () => {
  const nowhere = scenario({ questions: [question('a', 'yesNo'), question('b', 'yesNo')], matters: [matter('m', { when: yes('a') }), matter('n', { when: { and: [yes('b'), { '!': [yes('b')] }] } })] });
  assert.deepEqual(checkScenario(nowhere).map(({ kind, at, says }) => [kind, at, says]), [
    ['deadEnd', '/matters', 'A path ends with no matter and no notice that says why: a no.'],
    ['unreachable', '/matters/1', 'No path leads to the matter "n": its condition can never hold.'],
    ['unreachable', '/questions/1', 'No path leads to the question "b": its condition can never matter.'],
  ]);
});

test('alternatives of which none fits, more than one, or never a choice', () => {
  const group = (chosenBy: 'answers' | 'applicant', first: object, second: object): string[] =>
    checkScenario(scenario({ questions: [question('area', 'number', { max: 1000 })], matters: [matter('x'), matter('a', { when: first as never }), matter('b', { when: second as never })], alternatives: [{ id: 'g', text: { zh: '', en: null }, matters: ['a', 'b'], chosenBy }] })).map(({ says }) => says);
  const over = (n: number): object => ({ '>': [{ var: 'area' }, n] });
  const upTo = (n: number): object => ({ '<=': [{ var: 'area' }, n] });
  assert.deepEqual(group('answers', over(300), upTo(300)), []);
  assert.deepEqual(group('answers', over(300), upTo(200)), ['One of "g" must be done, but none fits: area 201 to 300.']);
  assert.deepEqual(group('answers', over(200), upTo(300)), ['The answers should decide between "a", "b", but more than one fits: area 201 to 300.']);
  assert.deepEqual(group('applicant', over(300), upTo(300)), ['The applicant should choose one of "g", but no path leaves a choice.']);
});

test('more paths than anybody reads are a finding, not a standstill', () => {
  const many = Array.from({ length: 13 }, (_, at) => `q${at}`);
  const wide = scenario({ questions: many.map((id) => question(id, 'yesNo')), matters: [matter('always'), ...many.map((id) => matter(`m-${id}`, { when: yes(id) }))] });
  assert.deepEqual(found(wide), ['tooManyPaths /questions']);
});

test('the tree draws independent questions once, and dependent ones on their branch', () => {
  const { root, always } = scenarioTree(eatery);
  assert.deepEqual(always, []);
  assert.equal(root?.question.id, 'licensed');
  assert.deepEqual(root.branches.map(({ adds, excludes, next }) => [adds, excludes, next]), [[[], ['registration'], null], [['registration'], [], null]]);
  const trade = root.then;
  assert.equal(trade?.question.id, 'trade');
  const areas = trade.branches[0]?.next;
  assert.deepEqual(areas?.branches.map(({ adds, next }) => [adds, next?.question.id ?? null]), [[['smallLicence'], 'sign'], [['smallLicence', 'commitment', 'ordinary'], 'sign'], [['licence', 'commitment', 'ordinary'], 'raw']]);
  assert.deepEqual(areas?.branches[2]?.next?.branches.map(({ adds, papers }) => [adds, papers]), [[[], ['rawRoom']], [[], []]], 'an answer that changes no more than a paper');
});
